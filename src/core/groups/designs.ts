// Stored designs: rounds of groups in which no two ever meet twice, for every size from 13 pupils.

import { USUAL_SIZE } from './sizes';

/** Groups of points from 0, four or three to a group. */
export type Round = readonly (readonly number[])[];

/**
 * One round, four points after four. Points are `levels` circles of `circle` points each, numbered
 * on from circle to circle, then fixed points. Turning all circles one step gives the next round,
 * and after `circle` rounds no two points have been in a group twice. Found by search.
 */
interface Base {
  readonly circle: number;
  readonly round: readonly number[];
}

const BASES: readonly Base[] = [
  // 16: 3 circles of 5 and 1 fixed point. Everybody meets everybody.
  { circle: 5, round: [13, 1, 11, 0, 15, 8, 3, 12, 9, 7, 10, 14, 2, 6, 5, 4] },
  // 20: 4 circles of 5.
  { circle: 5, round: [17, 12, 11, 3, 10, 19, 8, 18, 0, 1, 9, 16, 5, 6, 4, 14, 2, 15, 13, 7] },
  // 24: 3 circles of 7 and 3 fixed points.
  {
    circle: 7,
    round: [16, 23, 11, 2, 9, 4, 12, 10, 5, 1, 6, 17, 14, 18, 8, 19, 21, 3, 20, 13, 15, 7, 0, 22],
  },
  // 28: 3 circles of 9 and 1 fixed point. Everybody meets everybody.
  {
    circle: 9,
    round: [
      21, 6, 22, 2, 4, 9, 27, 26, 13, 14, 3, 5, 10, 17, 23, 20, 16, 11, 18, 25, 19, 24, 1, 7, 8, 0,
      15, 12,
    ],
  },
  // 36: 3 circles of 11 and 3 fixed points.
  {
    circle: 11,
    round: [
      15, 17, 28, 31, 11, 4, 30, 35, 21, 33, 22, 6, 32, 26, 1, 2, 16, 10, 8, 5, 27, 20, 29, 12, 0,
      34, 13, 23, 24, 3, 25, 7, 18, 9, 19, 14,
    ],
  },
];

/**
 * Rounds for so many points in fours, with threes when four does not divide it; none for sizes
 * without a design. Made from the next multiple of four: the points that are too many are taken
 * away, chosen so that as many rounds as possible lose no more than one from a group.
 */
export function designFor(points: number): Round[] {
  const full = Math.ceil(points / USUAL_SIZE) * USUAL_SIZE;
  const rounds = fullDesign(full);
  let kept: Round[] = [];
  for (const gone of chosen(full, full - points)) {
    const left = rounds.filter((round) => mostIn(round, gone) < 2);
    if (left.length > kept.length) kept = left.map((round) => without(round, gone));
    if (kept.length === rounds.length) break;
  }
  return kept;
}

function fullDesign(points: number): Round[] {
  if (points === 32) return linesOf32();
  const base = BASES.find(({ round }) => round.length === points);
  if (base === undefined) return [];
  return upTo(base.circle).map((turn) => turned(base, turn));
}

function turned({ circle, round }: Base, turn: number): Round {
  const onCircles = Math.floor(round.length / circle) * circle;
  const points = round.map((point) => {
    if (point >= onCircles) return point;
    const step = point % circle;
    return point - step + ((step + turn) % circle);
  });
  return upTo(points.length / USUAL_SIZE).map((g) =>
    points.slice(USUAL_SIZE * g, USUAL_SIZE * (g + 1)),
  );
}

/**
 * 9 rounds for 32: points are four columns over the field of 8 elements. For each slope the
 * parallel lines through the columns make a round; within the columns nobody has met by then, and
 * one round more halves each.
 */
function linesOf32(): Round[] {
  const field = upTo(8);
  const columns = upTo(USUAL_SIZE);
  const lines = field.map((slope) =>
    field.map((start) => columns.map((column) => 8 * column + (start ^ times(slope, column)))),
  );
  const halves = columns.flatMap((column) =>
    [0, 4].map((half) => columns.map((i) => 8 * column + half + i)),
  );
  return [...lines, halves];
}

/** Product in the field of 8 elements: bits are coefficients, modulo x³ + x + 1. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 3; bit++) if ((b >> bit) & 1) product ^= a << bit;
  for (let bit = 4; bit >= 3; bit--) if ((product >> bit) & 1) product ^= 0b1011 << (bit - 3);
  return product;
}

/** Every choice of up to three of the points. */
function chosen(points: number, count: number): number[][] {
  if (count === 0) return [[]];
  return chosen(points, count - 1).flatMap((some) =>
    upTo(some[some.length - 1] ?? points).map((next) => [...some, next]),
  );
}

function mostIn(round: Round, gone: readonly number[]): number {
  return Math.max(...round.map((group) => group.filter((point) => gone.includes(point)).length));
}

/** The round without some points, the others numbered from 0 in the same order. */
function without(round: Round, gone: readonly number[]): Round {
  return round.map((group) =>
    group
      .filter((point) => !gone.includes(point))
      .map((point) => point - gone.filter((other) => other < point).length),
  );
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
