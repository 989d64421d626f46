// The words of base groups as types: what is known of a pupil, what has been, what is asked for.

import type { PupilId, Rule } from '../model';

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
}

/** How the teachers want the groups. */
export interface GroupWishes {
  /** Groups that are not of four, when four does not divide the class. */
  readonly remainder: 3 | 5;
  /** From 0, new classmates first, to 1, even groups first. */
  readonly balance: number;
  /** Periods the composition is meant to last, from 1: decides who leads first. */
  readonly periods: number;
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
