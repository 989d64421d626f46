// What it costs to put a group at a desk, so that everybody comes around in the room: the weights of seats.
import { deskVisits, lastDesks } from './history';
import type { Desk, DeskId, IsoDate, PastDraw, PupilId, Rule } from './model';
import type { Random } from './random';
import { rulesOf } from './rules';

export interface SeatCostInput {
  readonly desks: readonly Desk[];
  /** Those that hold on the day; only those about seats matter here. */
  readonly rules: readonly Rule[];
  /** Draws that hold, in any order. */
  readonly history: readonly PastDraw[];
  /** Visits to a desk count from this day. */
  readonly yearStart: IsoDate;
  readonly random: Random;
}

// Weights. Each is above all that the lighter ones add up to over a class of 40 groups and 80 pupils, so
// that they give way in this order. The bounds between which each may be moved, the others as they are:
//   CANNOT      1.21e14, 600 times NEAR_BOARD (40 groups, MOST_RANKS), to 2.25e14: 40 times it is below 2^53
//   NEAR_BOARD  1.61e11, 160 times SIZE (40 groups, NO_SEAT), to 3.33e11
//   SIZE        6.1e8, 600 times DISTANCE, to 1.24e9
//   DISTANCE    4.3e5, what is below it: 5 300 a pupil in a year of 20 draws, to 1.66e6. Who must sit in
//               front adds up to 5e4 more, so that there is room for ten of them who never changed desk
// Another one that is multiplied by 40 finds no room between two of these. One for a desk that a pupil is to
// be kept from may stand between 1.61e11 and NEAR_BOARD: it outweighs all lighter ones, and one such pupil
// gives way to one row nearer the board; several together may not.
const CANNOT = 200_000_000_000_000;
const NEAR_BOARD = 200_000_000_000;
const SIZE = 1_000_000_000;
const DISTANCE = 1_000_000;
const SAME_DESK = 5_000;
const DESK_VISIT = 6;
const ROW_VISIT = 1;
/**
 * Who must sit in front has few desks to go round: a desk visited twice more than another outweighs
 * that somebody stays where they are.
 */
const FEW_DESKS = 210;
const NOISE = 4;
const MOST_RANKS = 15;
const NO_SEAT = 4;

/** Seats a desk must have: where two or more have one, another brings a chair. */
export function seatsNeeded(size: number): number {
  return size > 2 ? size - 1 : size;
}

/** What it costs to put a group at a desk, in whole numbers. */
export function seatCosts(input: SeatCostInput): (group: readonly PupilId[], desk: Desk) => number {
  const rank = distanceRanks(input.desks);
  const front = new Set(rulesOf(input.rules, 'front').map((rule) => rule.pupil));
  const visits = deskVisits(input.history, input.yearStart);
  const last = lastDesks(input.history, input.yearStart);
  const rowOf = new Map(input.desks.map((desk): [DeskId, number] => [desk.id, desk.row]));

  function visitCost(pupil: PupilId, desk: Desk): number {
    let atDesk = 0;
    let inRow = 0;
    visits.get(pupil)?.forEach((count, id) => {
      if (id === desk.id) atDesk += count;
      if (rowOf.get(id) === desk.row) inRow += count;
    });
    const again = last.get(pupil) === desk.id ? SAME_DESK : 0;
    const few = front.has(pupil) ? FEW_DESKS : 1;
    return few * DESK_VISIT * (2 * atDesk + 1) + ROW_VISIT * (2 * inRow + 1) + again;
  }

  return (group, desk) => {
    if (seatsNeeded(group.length) > desk.seats) return CANNOT;
    const distance = rank(desk);
    const spare = desk.seats - group.length;
    let cost = SIZE * (spare < 0 ? NO_SEAT : Math.min(spare, NO_SEAT - 1)) + DISTANCE * distance;
    if (group.some((pupil) => front.has(pupil))) cost += NEAR_BOARD * distance;
    for (const pupil of group) cost += visitCost(pupil, desk);
    return cost + input.random.int(NOISE);
  };
}

/** Rows from the board: 0 for the front desks', one more for each row behind. */
function distanceRanks(desks: readonly Desk[]): (desk: Desk) => number {
  const frontRows = desks.filter((desk) => desk.front).map((desk) => desk.row);
  const away = (desk: Desk) =>
    desk.front || frontRows.length === 0
      ? 0
      : Math.min(...frontRows.map((row) => Math.abs(row - desk.row)));
  const distances = Array.from(new Set(desks.map(away))).sort((a, b) => a - b);
  return (desk) => Math.min(distances.indexOf(away(desk)), MOST_RANKS);
}
