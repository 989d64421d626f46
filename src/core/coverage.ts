// Coverage: how many of the class each pupil has been with, where they have sat, and who has waited.

import { companyOf } from './company';
import { Grid } from './grid';
import { groupPast } from './groups/past';
import { groupHistory } from './groups/standing';
import { deskVisits } from './history';
import type { DeskId, DrawEvent, IsoDate, PastDraw, PupilId, Rule } from './model';
import { forEachPair, tally } from './tally';

/** Who has been with whom; pupils by their index in the list given. */
export interface Coverage {
  /** Times together since the school year began. */
  readonly year: Grid;
  /** Times together at all. */
  readonly total: Grid;
  /** Rounds both have been in since they were together last, or since the first of all. */
  readonly waits: Grid;
  /** The day from which they were together last; empty for never. */
  readonly last: (a: number, b: number) => IsoDate | '';
}

/** @param rounds as `partnerRounds` or `groupRounds` give them, by nr */
export function coverageOf(
  pupils: readonly PupilId[],
  rounds: readonly PastDraw[],
  yearStart: IsoDate,
): Coverage {
  const { year, total, last, days } = tally(pupils, rounds, yearStart);
  const day = (a: number, b: number): IsoDate | '' => days[last.get(a, b) - 1] ?? '';
  return { year, total, waits: waitsIn(pupils, rounds), last: day };
}

/** Of two who have not been in one round together nobody has waited for the other. */
function waitsIn(pupils: readonly PupilId[], rounds: readonly PastDraw[]): Grid {
  const waits = new Grid(pupils.length);
  const index = new Map(pupils.map((id, i) => [id, i]));
  const known = (ids: readonly PupilId[]): number[] =>
    [...new Set(ids)].flatMap((id) => index.get(id) ?? []);
  for (const { groups } of rounds) {
    forEachPair(known(groups.flat()), (a, b) => waits.add(a, b, 1));
    for (const group of groups) forEachPair(known(group), (a, b) => waits.set(a, b, 0));
  }
  return waits;
}

/** Two, by index, and for how many rounds they have waited. */
export interface Waiting {
  readonly pair: readonly [number, number];
  readonly rounds: number;
}

/** All who have waited longest, and those after them as long as all of equal wait can be told. */
export interface Waits {
  readonly told: readonly Waiting[];
  /** Where too many have waited longest and equally long to be told: how many, and for how long. */
  readonly many: { readonly pairs: number; readonly rounds: number } | null;
}

/**
 * Who may sit together and has waited longest. In the first year of a class nearly all have waited
 * equally long, and to name some of them would be chance.
 *
 * @param may as `mayMeet` gives it
 * @param most pairs to be told
 */
export function longestWaits({ waits }: Coverage, may: Grid, most: number): Waits {
  const byRounds = new Map<number, Waiting[]>();
  const all = Array.from({ length: waits.size }, (_, i) => i);
  forEachPair(all, (a, b) => {
    const rounds = waits.get(a, b);
    if (rounds === 0 || may.get(a, b) === 0) return;
    byRounds.set(rounds, [...(byRounds.get(rounds) ?? []), { pair: [a, b], rounds }]);
  });
  const told: Waiting[] = [];
  for (const [rounds, pairs] of [...byRounds].sort(([one], [other]) => other - one)) {
    if (told.length + pairs.length > most) {
      return { told, many: told.length === 0 ? { pairs: pairs.length, rounds } : null };
    }
    told.push(...pairs);
  }
  return { told, many: null };
}

/**
 * 1 for two whom a draw may bring together. Who is away comes back; who has a place of their own, or
 * is kept together with somebody, is not looked for a partner.
 */
export function mayMeet(pupils: readonly PupilId[], rules: readonly Rule[]): Grid {
  const company = companyOf(pupils, withoutAway(rules));
  const place = new Map(company.pupils.map((id, i) => [id, i]));
  const single = new Set(company.singles);
  const placeOf = (i: number): number => place.get(pupils[i] ?? '') ?? -1;
  return new Grid(pupils.length).map((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)];
    return single.has(one) && single.has(other) ? company.may.get(one, other) : 0;
  });
}

/** Absence is for a time: what is said of the rest of the year is said of everybody. */
export function withoutAway(rules: readonly Rule[]): Rule[] {
  return rules.filter(({ kind }) => kind !== 'away');
}

/** A count of this school year, and of all years. */
export interface Counts {
  readonly year: readonly number[];
  readonly total: readonly number[];
}

/** Turns as leader of a base group. */
export function leaderTurns(
  pupils: readonly PupilId[],
  draws: readonly DrawEvent[],
  yearStart: IsoDate,
): Counts {
  const led = (since: IsoDate): readonly number[] =>
    groupPast(pupils, groupHistory(draws, since).compositions, []).led;
  return { year: led(yearStart), total: led('') };
}

/** Rounds that each pupil has taken part in. */
export function roundsOf(
  pupils: readonly PupilId[],
  rounds: readonly PastDraw[],
  yearStart: IsoDate,
): Counts {
  const count = (counted: readonly PastDraw[]): number[] =>
    pupils.map((id) => counted.filter(({ groups }) => groups.some((g) => g.includes(id))).length);
  return { year: count(rounds.filter(({ from }) => from >= yearStart)), total: count(rounds) };
}

/** With how many others each has been, whoever they were and wherever they are now. */
export function differentOthers(
  pupils: readonly PupilId[],
  rounds: readonly PastDraw[],
): readonly number[] {
  return pupils.map((id) => {
    const groups = rounds.flatMap((round) => round.groups.filter((group) => group.includes(id)));
    return new Set(groups.flat().filter((other) => other !== id)).size;
  });
}

/** At how many places each has sat in all: a desk of another class's room is another place. */
export function differentPlaces(
  pupils: readonly PupilId[],
  draws: readonly DrawEvent[],
): readonly number[] {
  const classes = [...new Set(draws.map(({ className }) => className))];
  const visits = classes.map((name) =>
    deskVisits(
      draws.filter(({ className }) => className === name),
      '',
    ),
  );
  return pupils.map((id) => visits.reduce((sum, ofClass) => sum + (ofClass.get(id)?.size ?? 0), 0));
}

/** How often each pupil has sat at each desk of the room this year; desks that are gone left out. */
export function visitsIn(
  draws: readonly PastDraw[],
  desks: readonly { readonly id: DeskId }[],
  yearStart: IsoDate,
): (pupil: PupilId) => ReadonlyMap<DeskId, number> {
  const known = new Set(desks.map(({ id }) => id));
  const visits = deskVisits(draws, yearStart);
  return (pupil) => new Map([...(visits.get(pupil) ?? [])].filter(([desk]) => known.has(desk)));
}
