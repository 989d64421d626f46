// What has been of base groups, folded from the draws that hold: compositions and their periods.

import { classKey } from '../class-key';
import type { DrawEvent, PupilId } from '../model';
import type { Composition, Seating } from './model';
import { rotated } from './rotation';

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

/**
 * Compositions with a seating for each period. Of a period in which somebody moved, what held last
 * counts for turns as leader, and all of it for who has met whom.
 *
 * @param draws that hold, by nr
 */
export function groupHistory(draws: readonly DrawEvent[]): GroupHistory {
  const compositions: { periods: Seating[]; before: Seating[] }[] = [];
  const open = new Map<string, { periods: Seating[]; before: Seating[] }>();
  const partners: Seating[] = [];
  for (const { kind, className, groups } of draws) {
    const key = classKey(className);
    const composition = open.get(key);
    if (kind === 'pairs') {
      partners.push(groups);
      open.delete(key);
    } else if (kind === 'groups') {
      const begun = { periods: [groups], before: [] };
      open.set(key, begun);
      compositions.push(begun);
    } else if (composition !== undefined) {
      const last = kind === 'move' ? composition.periods.pop() : undefined;
      if (last !== undefined) composition.before.push(last);
      composition.periods.push(groups);
    }
  }
  return { compositions, partners };
}

/** The class after «Bytt gruppeleder»: everybody one seat on; who does not go here now is left out. */
export function rotatedGroups(
  groups: Seating,
  here: ReadonlySet<PupilId>,
): { groups: PupilId[][]; kept: number[] } {
  const turned = groups.map((group) => rotated(group.filter((pupil) => here.has(pupil))));
  const kept = turned.flatMap((group, i) => (group.length > 0 ? [i] : []));
  return { groups: kept.map((i) => turned[i] as PupilId[]), kept };
}

function ofClass(draws: readonly DrawEvent[], className: string): DrawEvent[] {
  const key = classKey(className);
  return draws.filter((draw) => classKey(draw.className) === key);
}
