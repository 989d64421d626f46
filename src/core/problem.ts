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

/** The input in one form. Pupils of a lock who are not to be placed are left out. */
export function problemOf(input: DrawInput): Problem {
  const company = companyOf(input.pupils, input.rules);
  const past = tally(company.pupils, input.history, input.yearStart);
  const locked = (input.locked ?? [])
    .map((group) => group.map((id) => company.pupils.indexOf(id)).filter((i) => i >= 0))
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const drawsLeft = Math.max(1, input.drawsLeft ?? DRAWS_A_YEAR - past.drawsThisYear);
  return { company, past, locked, drawsLeft };
}

/** Fingerprint of all in the input that can change a draw. */
export function inputFingerprint(input: DrawInput): string {
  const present = new Set(input.pupils);
  const groupsOf = (groups: readonly (readonly PupilId[])[]): string[] =>
    groups.map((group) => group.slice().sort().join(',')).sort();
  const history = input.history
    .filter((draw) => draw.groups.some((group) => group.some((id) => present.has(id))))
    .map((draw) => `${draw.from} ${draw.className} ${groupsOf(draw.groups).join(' ')}`);
  return fingerprint(
    JSON.stringify([
      [...present].sort(),
      input.rules.map(ruleText).sort(),
      history.sort(),
      input.yearStart,
      groupsOf(input.locked ?? []),
      input.drawsLeft ?? 0,
    ]),
  );
}

function ruleText(rule: Rule): string {
  switch (rule.kind) {
    case 'apart':
    case 'together':
      return `${rule.kind} ${rule.pupils.slice().sort().join(',')}`;
    case 'onlyWith':
      return `onlyWith ${rule.pupil} ${rule.partners.slice().sort().join(',')}`;
    case 'alone':
    case 'away':
      return `${rule.kind} ${rule.pupil}`;
    // A place in the room says nothing about partners.
    case 'place':
    case 'front':
      return '';
  }
}
