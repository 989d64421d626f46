// The words of base groups as types: what is known of a pupil, what has been, what is asked for.

import type { GroupWishes, PupilId, Rule } from '../model';

/** What composing may know of a pupil; what is left out is not asked about. */
export interface GroupPupil {
  readonly id: PupilId;
  /** Feeder school. */
  readonly school?: string;
  readonly gender?: string;
  /** Any whole numbers, as many steps as the teachers use; higher is stronger. */
  readonly level?: number;
  /** Those this pupil supports. Whoever is named by anybody needs one of these supporters. */
  readonly supports?: readonly PupilId[];
}

/** Groups in seat order, clockwise seen from above; the first of each sits in the leader's seat. */
export type Seating = readonly (readonly PupilId[])[];

/** What became of one composition: a seating for each of its periods, the first as composed. */
export interface Composition {
  readonly periods: readonly Seating[];
  /** Seatings that held until somebody moved in mid-period: company, but no turn as leader. */
  readonly before?: readonly Seating[];
}

/** What a composition is made from. The order of pupils and rules changes nothing. */
export interface ComposeInput extends GroupWishes {
  /** The class, those who are away included. */
  readonly pupils: readonly GroupPupil[];
  /** Those that hold when the composition begins. */
  readonly rules: readonly Rule[];
  /** Compositions that hold, oldest first, of all years. */
  readonly compositions: readonly Composition[];
  /** Draws of learning partners from earlier years: groups of two and three. */
  readonly partners: readonly Seating[];
  /** Groups, or parts of groups, to be kept; the rest is composed again. */
  readonly locked?: readonly (readonly PupilId[])[];
}
