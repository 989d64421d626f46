// The words of the domain as types: pupils, considerations, desks and what has happened.

/** A pupil's id: letters and digits, first a letter, never derived from the name. */
export type PupilId = string;
/** A desk's label on the room map, such as `LP4`. */
export type DeskId = string;
/** A calendar day, `YYYY-MM-DD`. Compares as text. */
export type IsoDate = string;

/** A consideration («hensyn») as the draw needs it; `row` is its row on the tab `Hensyn`, from 1. */
export type Rule =
  | (RuleBase & { readonly kind: 'apart' | 'together'; readonly pupils: readonly PupilId[] })
  | (RuleBase & {
      readonly kind: 'onlyWith';
      readonly pupil: PupilId;
      readonly partners: readonly PupilId[];
    })
  | (RuleBase & { readonly kind: 'place'; readonly pupil: PupilId; readonly desk: DeskId })
  | (RuleBase & { readonly kind: 'front' | 'alone' | 'away'; readonly pupil: PupilId });

/** Kinds that may give way. Every other is hard, and a draw that breaks it is told of by `rule-broken`. */
export type SoftKind = 'front';
export type HardKind = Exclude<Rule['kind'], SoftKind>;

interface RuleBase {
  readonly row: number;
  /** First and last day it holds; without them it holds always. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** A desk or table of the room. `row` and `column` from 1 as on the map, its top left cell. */
export interface Desk {
  readonly id: DeskId;
  readonly row: number;
  readonly column: number;
  readonly seats: number;
  /** In the row nearest the board. */
  readonly front: boolean;
}

/** A draw that holds (not revoked), whatever class it was made for. */
export interface PastDraw {
  readonly nr: number;
  readonly className: string;
  /** The day from which it holds. */
  readonly from: IsoDate;
  readonly groups: readonly (readonly PupilId[])[];
  /** Beside `groups`: the desk each sat at. */
  readonly desks: readonly DeskId[];
}

/** What a ledger row holds. `at` is local time with offset, `YYYY-MM-DDTHH:mm:ss+HH:mm`. */
export type LedgerEvent = DrawEvent | RevokeEvent | YearEvent;

/** How a draw came about: with the class's past and considerations all it takes to repeat it. */
export interface Recipe {
  readonly seed: string;
  readonly algorithm: string;
  /** Fingerprint of the input the draw was made from. */
  readonly input: string;
  /** Groups of an earlier draft that were kept when the rest was drawn. */
  readonly locked?: readonly (readonly PupilId[])[];
  /** Draws left in the school year when it was made, this one included. */
  readonly drawsLeft?: number;
  /** Changed by hand after it was drawn. */
  readonly adjusted: boolean;
}

/**
 * How a class came to sit as it does: learning pairs were drawn, base groups were composed, all moved
 * one seat clockwise, or a pupil came, left or changed group.
 */
export type SeatingKind = 'pairs' | 'groups' | 'rotation' | 'move';

/** How the teachers want the base groups of a composition. */
export interface GroupWishes {
  /** Groups that are not of four, when four does not divide the class. */
  readonly remainder: 3 | 5;
  /** From 0, new classmates first, to 1, even groups first. */
  readonly balance: number;
  /** Periods the composition is meant to last, from 1: decides who leads first. */
  readonly periods: number;
}

/**
 * A seating that holds from a day on. Base groups stand in seat order, clockwise seen from above,
 * the first of each in the leader's seat; what was not drawn has a recipe without a seed.
 */
export interface DrawEvent extends PastDraw, Recipe {
  readonly kind: SeatingKind;
  /** With `groups`. */
  readonly wishes?: GroupWishes;
  /** Stored when its first pair was shown to the class: the tabs are drawn after the last. */
  readonly revealed?: true;
  /** The draft's id: the same draft sent twice is stored once. */
  readonly draftId: string;
  readonly at: string;
  /** Who, as the teacher typed it; may be empty. */
  readonly by: string;
}

export interface RevokeEvent {
  readonly kind: 'revoke';
  readonly nr: number;
  readonly className: string;
  readonly at: string;
  readonly by: string;
  /** Nr of the event that no longer holds. */
  readonly revokes: number;
}

/**
 * A school year was begun: what was drawn before stands in no class any more, and counts as before. One
 * event tells what is going to be changed, before any of it is; another that all of it was.
 */
export interface YearEvent {
  readonly kind: 'year';
  readonly nr: number;
  /** Empty: it is of all classes. */
  readonly className: string;
  readonly at: string;
  readonly by: string;
  /** Of what was asked for: sent twice it is done once. */
  readonly id: string;
  /** What each class is called since; empty for one that left the school. */
  readonly moves: readonly { readonly from: string; readonly to: string }[];
  /** With the first of the two: all that it takes to finish it, without a name of a pupil. */
  readonly open?: unknown;
}
