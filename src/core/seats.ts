// Seats: which desk each group of a draw takes, so that everybody comes around in the room.

import { assign } from './assignment';
import type { CoreFinding, Outcome } from './finding';
import { deskVisits, lastDesks } from './history';
import type { Desk, DeskId, IsoDate, PastDraw, PupilId, Rule } from './model';
import type { Random } from './random';
import { rulesOf } from './rules';

export interface SeatInput {
  readonly groups: readonly (readonly PupilId[])[];
  readonly desks: readonly Desk[];
  /** Those that hold on the day; only «fast plass» and «nær tavla» matter here. */
  readonly rules: readonly Rule[];
  /** Draws that hold, in any order. */
  readonly history: readonly PastDraw[];
  /** Visits to a desk count from this day. */
  readonly yearStart: IsoDate;
  readonly random: Random;
}

type Place = Rule & { readonly kind: 'place' };

/**
 * A desk for each group, beside `groups`; no desk twice. Fixed places first, then by weight:
 * those who need it near the board; desks of the group's size (one more takes a chair along where
 * none is large enough); the far desks left empty; nobody at one desk twice running; desks and rows
 * evenly visited over the year.
 */
export function assignDesks(input: SeatInput): Outcome<DeskId[]> {
  const { groups, desks } = input;
  const problems = roomProblems(input);
  if (problems.length > 0) return { ok: false, findings: problems };

  const deskOf = fixedDesks(input);
  const taken = new Set(deskOf.values());
  const open = groups.map((_, index) => index).filter((index) => !deskOf.has(index));
  const free = desks
    .filter((desk) => !taken.has(desk.id))
    .sort((a, b) => a.row - b.row || a.column - b.column || (a.id < b.id ? -1 : 1));
  const sizes = open.map((index) => groups[index]?.length ?? 0);
  const short = tooFew(sizes, free);
  if (short) return { ok: false, findings: [short] };

  const cost = costs(input);
  const columns = assign(open.map((index) => free.map((desk) => cost(groups[index] ?? [], desk))));
  open.forEach((group, index) => {
    const desk = free[columns[index] ?? -1];
    if (desk) deskOf.set(group, desk.id);
  });
  const value = groups.map((_, index) => deskOf.get(index) ?? '');
  return { ok: true, value, findings: frontFindings(input, value) };
}

/**
 * What fixed places ask of the draw: who keeps different desks cannot be partners, who keeps the
 * same desk must be. Give these to the draw beside the rules, or chance makes pairs without a desk.
 */
export function rulesFromPlaces(rules: readonly Rule[]): Rule[] {
  const places = firstPlaces(rules);
  return places.flatMap((place, index) =>
    places.slice(0, index).map((earlier): Rule => {
      const kind = earlier.desk === place.desk ? 'together' : 'apart';
      return { kind, row: place.row, pupils: [earlier.pupil, place.pupil] };
    }),
  );
}

/** One place a pupil; a second row for the same pupil says the same or is not followed. */
function firstPlaces(rules: readonly Rule[]): Place[] {
  const seen = new Set<PupilId>();
  return rulesOf(rules, 'place').filter((rule) => {
    if (seen.has(rule.pupil)) return false;
    seen.add(rule.pupil);
    return true;
  });
}

function roomProblems(input: SeatInput): CoreFinding[] {
  const { groups, desks } = input;
  const sizes = groups.map((group) => group.length);
  const pupils = sizes.reduce((sum, size) => sum + size, 0);
  const seats = desks.reduce((sum, desk) => sum + desk.seats, 0);
  // At tables it is tables that count: some groups take a chair along.
  if (pupils > seats && !atTables(sizes)) {
    return [{ code: 'seats-too-few', params: { pupils, seats } }];
  }
  const short = tooFew(sizes, desks);
  if (short) return [short];
  return placeProblems(input);
}

/** Seats a desk must have: where two or more have one, another brings a chair. */
function seatsNeeded(size: number): number {
  return size > 2 ? size - 1 : size;
}

/** Base groups, some of them of the usual size. */
function atTables(sizes: readonly number[]): boolean {
  return sizes.some((size) => size > 3);
}

/** Needs are nested, so counting desks for each need tells whether all groups find one. */
function tooFew(sizes: readonly number[], desks: readonly Desk[]): CoreFinding | null {
  for (const need of Array.from(new Set(sizes.map(seatsNeeded))).sort((a, b) => b - a)) {
    const groups = sizes.filter((size) => seatsNeeded(size) >= need).length;
    const fitting = desks.filter((desk) => desk.seats >= need).length;
    if (groups <= fitting) continue;
    return atTables(sizes)
      ? {
          code: 'tables-too-few',
          // All groups have a table, and somebody with a place of their own has not.
          params: { groups, tables: fitting, ...(need === 1 ? { alone: true as const } : {}) },
        }
      : { code: 'desks-too-few', params: { groups, desks: fitting } };
  }
  return null;
}

/** The places of pupils who are in a group, with the group's index. */
function placed({ groups, rules }: SeatInput): { place: Place; group: number }[] {
  return firstPlaces(rules)
    .map((place) => ({ place, group: groups.findIndex((g) => g.includes(place.pupil)) }))
    .filter(({ group }) => group >= 0);
}

function placeProblems(input: SeatInput): CoreFinding[] {
  const problems: CoreFinding[] = [];
  const all = placed(input);
  for (const { place, group } of all) {
    const { pupil, desk: id, row } = place;
    const desk = input.desks.find((one) => one.id === id);
    if (!desk) {
      problems.push({ code: 'desk-unknown', params: { pupil, desk: id, row } });
      continue;
    }
    const mates = all.filter((other) => other.group === group);
    if (mates.some((other) => other.place.desk !== id) && mates[0]?.place !== place) {
      const pupils = mates.map((other) => other.place.pupil);
      problems.push({ code: 'rule-broken', params: { rule: 'place', row, pupils } });
      continue;
    }
    const here = all.filter((other) => other.place.desk === id);
    const tooMany = here.some((other) => other.group !== group);
    const members = input.groups[group] ?? [];
    if (here[0]?.place === place && (tooMany || seatsNeeded(members.length) > desk.seats)) {
      const pupils = tooMany ? here.map((other) => other.place.pupil) : [...members];
      const rows = here.map((other) => other.place.row);
      problems.push({ code: 'desk-overfull', params: { desk: id, pupils, rows } });
    }
  }
  return problems;
}

function fixedDesks(input: SeatInput): Map<number, DeskId> {
  return new Map(placed(input).map(({ place, group }): [number, DeskId] => [group, place.desk]));
}

// Weights, each above all that the lighter ones can add up to over a class (40 groups), and the
// heaviest times 40 below 2^53.
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

/** What it costs to put a group at a desk, in whole numbers. */
function costs(input: SeatInput): (group: readonly PupilId[], desk: Desk) => number {
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

/** Who asked for a front desk, in a room that has some, and did not get one. */
function frontFindings(input: SeatInput, deskOf: readonly DeskId[]): CoreFinding[] {
  const front = new Set(input.desks.filter((desk) => desk.front).map((desk) => desk.id));
  if (front.size === 0) return [];
  return rulesOf(input.rules, 'front')
    .filter(({ pupil }) => {
      const group = input.groups.findIndex((members) => members.includes(pupil));
      return group >= 0 && !front.has(deskOf[group] ?? '');
    })
    .map(({ pupil, row }) => ({ code: 'front-full', params: { pupil, row } }));
}
