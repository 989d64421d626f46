// What history says about a class: who has met whom, how often, when last, and turns in the trio.

import { Grid } from './grid';
import type { IsoDate, PastDraw, PupilId } from './model';

/** Counts about pupils by their index in the list given; the order of history changes nothing. */
export interface Tally {
  /** Times together since the school year began. */
  readonly year: Grid;
  /** Times together at all. */
  readonly total: Grid;
  /** 1 + the place of the day of their last meeting among all days with a draw; 0 for never. */
  readonly last: Grid;
  /** The days with a draw, in order: `days[last - 1]`. */
  readonly days: readonly IsoDate[];
  /**
   * Turns in a group of three. Who missed draws is credited with the share others had meanwhile,
   * rounded, so that a newcomer does not sit in the trio time after time to catch up.
   */
  readonly turns: readonly number[];
  /** Draws made for these pupils since the school year began. */
  readonly drawsThisYear: number;
}

/** Shares of a turn are counted in these small units: whole numbers add up alike in any order. */
const SHARE = 1 << 20;

export function tally(
  pupils: readonly PupilId[],
  history: readonly PastDraw[],
  yearStart: IsoDate,
): Tally {
  const index = new Map(pupils.map((id, i) => [id, i]));
  const size = pupils.length;
  const days = [...new Set(history.map((draw) => draw.from))].sort();
  const dayRank = new Map(days.map((day, i) => [day, i + 1]));
  const year = new Grid(size);
  const total = new Grid(size);
  const last = new Grid(size);
  const turns = pupils.map(() => 0);
  const shares = pupils.map(() => 0);
  const drawsOfClass = new Map<string, number>();

  for (const draw of history) {
    const groups = draw.groups.map((g) => known(g, index));
    const thisYear = draw.from >= yearStart;
    const rank = dayRank.get(draw.from) ?? 0;
    for (const members of groups) {
      forEachPair(members, (a, b) => {
        total.add(a, b, 1);
        if (thisYear) year.add(a, b, 1);
        last.set(a, b, Math.max(last.get(a, b), rank));
      });
    }
    countTurns(draw, groups, turns, shares);
    if (thisYear && groups.some((members) => members.length > 0)) {
      drawsOfClass.set(draw.className, (drawsOfClass.get(draw.className) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...shares);
  return {
    year,
    total,
    last,
    days,
    turns: turns.map((n, i) => n + Math.floor((most - (shares[i] ?? 0)) / SHARE + 0.5)),
    drawsThisYear: Math.max(0, ...drawsOfClass.values()),
  };
}

/** Calls for each two of the members once. */
export function forEachPair(
  members: readonly number[],
  call: (a: number, b: number) => void,
): void {
  members.forEach((a, i) => {
    for (const b of members.slice(i + 1)) call(a, b);
  });
}

function known(group: readonly PupilId[], index: ReadonlyMap<PupilId, number>): number[] {
  return [...new Set(group)].flatMap((id) => {
    const i = index.get(id);
    return i === undefined ? [] : [i];
  });
}

function countTurns(
  draw: PastDraw,
  groups: readonly (readonly number[])[],
  turns: number[],
  shares: number[],
): void {
  const inTrios = draw.groups.filter((group) => group.length === 3).length * 3;
  const placed = draw.groups.reduce((sum, g) => sum + (g.length > 1 ? g.length : 0), 0);
  // Base groups are no trios, and a class in pairs gives nobody a turn.
  if (inTrios === 0 || draw.groups.some((group) => group.length > 3)) return;
  const share = Math.floor((inTrios * SHARE) / placed);
  draw.groups.forEach((group, g) => {
    for (const i of groups[g] ?? []) {
      if (group.length < 2) continue;
      shares[i] = (shares[i] ?? 0) + share;
      if (group.length === 3) turns[i] = (turns[i] ?? 0) + 1;
    }
  });
}
