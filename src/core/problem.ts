// What a pair draw is made from, and the same brought into one form whatever order it came in.

import type { Company } from './company';
import { companyOf } from './company';
import { fingerprint } from './hash';
import type { IsoDate, PastDraw, PupilId, Rule } from './model';
import type { Tally } from './tally';
import { tally } from './tally';

/** What a draw is made from. The order of pupils, rules and history changes nothing. */
export interface DrawInput {
  /** The class, those who are away included. */
  readonly pupils: readonly PupilId[];
  /** Those that hold on the day of the draw (`activeRules`). */
  readonly rules: readonly Rule[];
  /** Every draw that holds, of whatever class; two in one group count as together. */
  readonly history: readonly PastDraw[];
  /** First day of the school year: from it on a meeting counts as «this year». */
  readonly yearStart: IsoDate;
  /** Groups of a draft to be kept; the rest is drawn again. */
  readonly locked?: readonly (readonly PupilId[])[];
  /**
   * Draws left this school year, this one included; from 1. Decides only how repeats that cannot
   * be avoided are spread. Unknown: 19 a year less those made.
   */
  readonly drawsLeft?: number;
}

/** Changes of partner in a Norwegian school year: 38 weeks, every second. */
export const DRAWS_A_YEAR = 19;

/** A draw's input by index into `company.pupils`. */
export interface Problem {
  readonly company: Company;
  readonly past: Tally;
  /** Locked groups of two or more, sorted. */
  readonly locked: readonly (readonly number[])[];
  readonly drawsLeft: number;
}

/**
 * The input in one form. Pupils of a lock who are not to be placed are left out, and so are draws
 * in which none of those to be placed took part.
 */
export function problemOf(input: DrawInput): Problem {
  const company = companyOf(input.pupils, input.rules);
  const placed = new Set(company.pupils);
  const history = input.history.filter((draw) =>
    draw.groups.some((group) => group.some((pupil) => placed.has(pupil))),
  );
  const past = tally(company.pupils, history, input.yearStart);
  const locked = (input.locked ?? [])
    .map((group) => group.map((id) => company.pupils.indexOf(id)).filter((i) => i >= 0))
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const drawsLeft = Math.max(1, input.drawsLeft ?? DRAWS_A_YEAR - past.drawsThisYear);
  return { company, past, locked, drawsLeft };
}

/** Between the halves of an input's fingerprint. */
const HALVES = '-';

/**
 * Fingerprint of a problem, which is all that can change a draw: who is placed and may sit with
 * whom, then what has been and is to come, so that a change in one can be told from the other.
 */
export function inputFingerprint({ company, past, locked, drawsLeft }: Problem): string {
  const { pupils, alone, may, units } = company;
  const { year, total, last, days, turns } = past;
  const halves = [
    [pupils, alone, units, may.toText()],
    [locked, drawsLeft, turns, days.length, year.toText(), total.toText(), last.toText()],
  ];
  return halves.map((half) => fingerprint(JSON.stringify(half))).join(HALVES);
}

/** The half of an input's fingerprint that is about pupils and considerations. */
export function companyFingerprint(input: string): string {
  return input.split(HALVES)[0] ?? '';
}
