// Pupils who are here on some days: away today by their own days, and the week's stand-in pairs.
import type { LoadedClass } from '../contract/replies';
import type { PupilId } from '../core/model';
import { offOn, offOnWeekday } from '../core/part-time';
import type { State } from './state';
import { missingToday, proposeToday, type TodayProposal } from '../core/today';

/** Away today with those by plan: each is put on the list once a day, and may be taken off it. */
export function withPlanned(
  { preset }: Pick<State, 'preset'>,
  loaded: LoadedClass,
  away: readonly PupilId[],
): Pick<State, 'away' | 'preset'> {
  const off = offOn(loaded.pupils, loaded.today);
  const before = preset[loaded.className] ?? [];
  const stay = away.filter((pupil) => !before.includes(pupil) || off.includes(pupil));
  const fresh = off.filter((pupil) => !before.includes(pupil) && !away.includes(pupil));
  return { away: [...stay, ...fresh], preset: { ...preset, [loaded.className]: off } };
}

export interface StandIn extends TodayProposal {
  /** Monday 1. */
  readonly days: readonly number[];
}

/** Who is left alone on which days of the week, and whom they sit with then. */
export function standIns({ newest, pupils, rules, desks }: LoadedClass): StandIn[] {
  if (newest === null) return [];
  const here = pupils.map(({ id }) => id);
  const proposedWithout = (off: readonly PupilId[]): TodayProposal[] =>
    proposeToday(newest, missingToday(newest, here, rules, off), rules, desks);
  // Who is left alone by somebody who is gone altogether is so every day, and told of elsewhere.
  const always = proposedWithout([]).map((one) => JSON.stringify(one));
  const found = new Map<string, StandIn>();
  for (const day of [1, 2, 3, 4, 5]) {
    for (const one of proposedWithout(offOnWeekday(pupils, day))) {
      const key = JSON.stringify(one);
      if (always.includes(key)) continue;
      found.set(key, { ...one, days: [...(found.get(key)?.days ?? []), day] });
    }
  }
  return [...found.values()];
}

/** Partners who are never here on one day. */
export function neverTogether({ newest, pupils }: LoadedClass): (readonly PupilId[])[] {
  const days = new Map(pupils.map(({ id, present }) => [id, present ?? [1, 2, 3, 4, 5]]));
  const meet = (one: PupilId, other: PupilId): boolean =>
    (days.get(one) ?? []).some((day) => (days.get(other) ?? []).includes(day));
  return (newest?.groups ?? []).filter(
    ([one, other, third]) =>
      one !== undefined &&
      other !== undefined &&
      third === undefined &&
      days.has(one) &&
      days.has(other) &&
      !meet(one, other),
  );
}
