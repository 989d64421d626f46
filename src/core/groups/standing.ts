// What has been of base groups, folded from the draws that hold: compositions and their periods.

import { classKey } from '../class-key';
import type { DrawEvent, IsoDate, PupilId, Rule } from '../model';
import { rulesOf } from '../rules';
import type { Composition, Seating } from './model';
import { rotated, seatedNow } from './rotation';

/** The base groups a class sits in now. */
export interface Standing {
  /** The event that composed them. */
  readonly composed: DrawEvent;
  /** The newest one: who sits where now. */
  readonly now: DrawEvent;
  /** Which period of the composition it is, from 1. */
  readonly period: number;
}

/** All that composing looks back on. */
export interface GroupHistory {
  /** Of all classes, in the order in which they began. */
  readonly compositions: readonly Composition[];
  /** Draws of learning partners. */
  readonly partners: readonly Seating[];
}

/** The class's groups as they stand; null when it has none, or has sat in pairs since. */
export function standingOf(draws: readonly DrawEvent[], className: string): Standing | null {
  const ours = ofClass(draws, className);
  const kinds = ours.map(({ kind }) => kind);
  const first = kinds.lastIndexOf('groups');
  const [composed, now] = [ours[first], ours[ours.length - 1]];
  if (composed === undefined || now === undefined || kinds.lastIndexOf('pairs') > first)
    return null;
  const turns = kinds.slice(first).filter((kind) => kind === 'rotation');
  return { composed, now, period: 1 + turns.length };
}

/**
 * The newest event of the class that opened a period: a draw, a composition or a change of leader,
 * not somebody who moved within one.
 */
export function openingOf(draws: readonly DrawEvent[], className: string): DrawEvent | undefined {
  const opening = ofClass(draws, className).filter(({ kind }) => kind !== 'move');
  return opening[opening.length - 1];
}

/** What has held, by event: compositions in the order in which they began, and draws of partners. */
export interface Held {
  /** Of each its periods, and of a period all that held in it, oldest first. */
  readonly compositions: readonly (readonly (readonly DrawEvent[])[])[];
  readonly partners: readonly DrawEvent[];
}

/**
 * Compositions with their periods. What was replaced before it had held a day, a whole composition
 * or a part of it, has not been.
 *
 * @param draws that hold, by nr
 */
export function heldIn(draws: readonly DrawEvent[]): Held {
  type Begun = { periods: DrawEvent[][] };
  const begun: Begun[] = [];
  const open = new Map<string, Begun>();
  const partners: DrawEvent[] = [];
  for (const draw of draws) {
    const { kind, from } = draw;
    const key = classKey(draw.className);
    const composition = open.get(key);
    if (kind === 'pairs' || kind === 'groups') {
      if (composition !== undefined) composition.periods = until(from, composition.periods);
      if (kind === 'pairs') partners.push(draw);
      open.delete(key);
    }
    if (kind === 'groups') {
      const next = { periods: [[draw]] };
      open.set(key, next);
      begun.push(next);
    } else if (kind === 'rotation') composition?.periods.push([draw]);
    else if (kind === 'move' && composition !== undefined) {
      const [period = []] = until(from, composition.periods.splice(-1));
      composition.periods.push([...period, draw]);
    }
  }
  const compositions = begun.map(({ periods }) => periods).filter(({ length }) => length > 0);
  return { compositions, partners };
}

/**
 * Compositions with a seating for each period. Of a period in which somebody moved, what held last
 * counts for turns as leader, and all of it for who has met whom.
 *
 * @param draws that hold, by nr
 * @param since only periods that began on this day or later
 */
export function groupHistory(draws: readonly DrawEvent[], since: IsoDate = ''): GroupHistory {
  const { compositions, partners } = heldIn(draws);
  const counted = compositions
    .map((periods) => periods.filter(([opened]) => opened !== undefined && opened.from >= since))
    .filter(({ length }) => length > 0);
  return {
    compositions: counted.map((periods) => ({
      periods: periods.flatMap((period) => seatings(period.slice(-1))),
      before: periods.flatMap((period) => seatings(period.slice(0, -1))),
    })),
    partners: seatings(partners.filter(({ from }) => from >= since)),
  };
}

/** What had begun before a day. */
function until(day: IsoDate, periods: readonly DrawEvent[][]): DrawEvent[][] {
  return periods
    .map((period) => period.filter(({ from }) => from < day))
    .filter(({ length }) => length > 0);
}

function seatings(draws: readonly DrawEvent[]): Seating[] {
  return draws.map(({ groups }) => groups);
}

/** The class after «Bytt gruppeleder»: everybody one seat on; who does not go here now is left out. */
export function rotatedGroups(
  groups: Seating,
  here: ReadonlySet<PupilId>,
): { groups: PupilId[][]; kept: number[] } {
  // Turned first: who stood in for a leader who is gone has not had a turn yet.
  const turned = groups.map((group) => seatedNow(rotated(group), here));
  const kept = turned.flatMap((group, i) => (group.length > 0 ? [i] : []));
  return { groups: kept.map((i) => turned[i] as PupilId[]), kept };
}

/**
 * Those who are here and have no group: they sit at no table, or were left behind at one without
 * «egen plass nå».
 */
export function withoutGroup(
  groups: Seating,
  here: readonly PupilId[],
  rules: readonly Rule[],
): PupilId[] {
  const present = new Set(here);
  const alone = new Set(rulesOf(rules, 'alone').map((rule) => rule.pupil));
  const settled = new Set(
    groups
      .map((group) => seatedNow(group, present))
      .filter((group) => group.length > 1 || group.every((pupil) => alone.has(pupil)))
      .flat(),
  );
  return here.filter((pupil) => !settled.has(pupil));
}

function ofClass(draws: readonly DrawEvent[], className: string): DrawEvent[] {
  const key = classKey(className);
  return draws.filter((draw) => classKey(draw.className) === key);
}
