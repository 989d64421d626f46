// Findings: what the core has to say, as codes with parameters. Sentences are made in src/messages.
import type { HardKind } from './model';

/** One finding out of a table `{ code: params }`; a union that `switch` narrows by `code`. */
export type FindingOf<Table> = {
  [Code in keyof Table & string]: { readonly code: Code; readonly params: Table[Code] };
}[keyof Table & string];

/** Every code of the core with the parameters its sentence needs. Pupils are given by id. */
export interface CoreFindings {
  /** A class of fewer than two pupils who are to be placed. */
  'class-too-small': { count: number };
  /** Two considerations cannot both hold; rows are of the tab `Hensyn`, from 1. */
  'rules-contradict': { rows: number[]; pupils: string[] };
  /** The considerations leave this pupil nobody to sit with. */
  'pupil-without-partner': { pupil: string; rows: number[] };
  /** Each pupil has somebody, but no way to seat all at once was found; `proved` when none exists. */
  'no-draw-possible': { proved: boolean; rows: number[] };
  /** A draw breaks a consideration. */
  'rule-broken': { rule: HardKind; row: number; pupils: string[] };
  /** A draw places somebody twice, not at all, or somebody who is not in the class. */
  'pupil-placed-twice': { pupil: string };
  /** `kind` when all were to move one seat on. */
  'pupil-not-placed': { pupil: string; kind?: 'rotation' };
  'pupil-unknown': { pupil: string };
  /** A group has a size the class does not need. */
  'group-size': { size: number; pupils: string[] };
  /** A base group of a size the class does not need; `sizes` that it does. */
  'base-group-size': { size: number; pupils: string[]; sizes: number[] };
  /** More base groups than tables with room for them; `alone`: only places of their own are missing. */
  'tables-too-few': { groups: number; tables: number; alone?: true };
  /** Two who have sat together this school year do so again. `proved`: no draw avoids it. */
  'repeat-this-year': { pupils: [string, string]; times: number; last: string; proved: boolean };
  /** More pupils than seats in the room. */
  'seats-too-few': { pupils: number; seats: number };
  /** Enough seats, but fewer desks with two seats than pairs. */
  'desks-too-few': { groups: number; desks: number };
  /** A fixed place that the room does not have. */
  'desk-unknown': { pupil: string; desk: string; row: number };
  /** A draw seats two groups at one desk, or a group at a desk that is not in the room. */
  'desk-twice': { desk: string };
  'desk-missing': { desk: string };
  /** Two fixed places or group sizes that do not fit at one desk. */
  'desk-overfull': { desk: string; pupils: string[]; rows: number[] };
  /** «Nær tavla» could not be kept: more who need a front desk than such desks. A notice. */
  'front-full': { pupil: string; row: number };
}

export type CoreFinding = FindingOf<CoreFindings>;

/** Every code of foresight with its parameters. All of it holds for certain but `meets-at-least`. */
export interface Foresights {
  /** In the next draw at least so many pairs have met before this year, whatever is drawn. */
  'repeats-now': { least: number };
  /** In what is left of the year at least so many meet again. */
  'repeats-to-come': { least: number; draws: number };
  /** This pupil has `left` pupils left to meet this school year, and more draws than that. */
  'partners-left': { pupil: string; left: number };
  /** The consideration «bare sammen med» leaves few partners. */
  'few-partners': { pupil: string; count: number; row: number };
  /** By plan everybody comes to sit with at least so many of the others this year. */
  'meets-at-least': { least: number; others: number };
}

export type Foresight = FindingOf<Foresights>;

/** Either a value or the findings that stand in its way; the core does not throw for bad input. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly CoreFinding[] }
  | { readonly ok: false; readonly findings: readonly CoreFinding[] };
