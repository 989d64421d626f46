// Seats: which desk each group of a draw takes, or what in the room and the fixed places prevents it.

import { assign } from './assignment';
import type { CoreFinding, Outcome } from './finding';
import type { Desk, DeskId, PupilId, Rule } from './model';
import { rulesOf } from './rules';
import { seatCosts, seatsNeeded, type SeatCostInput } from './seat-costs';
import { seatNotices } from './seat-notices';

export interface SeatInput extends SeatCostInput {
  readonly groups: readonly (readonly PupilId[])[];
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

  const cost = seatCosts(input);
  const columns = assign(open.map((index) => free.map((desk) => cost(groups[index] ?? [], desk))));
  open.forEach((group, index) => {
    const desk = free[columns[index] ?? -1];
    if (desk) deskOf.set(group, desk.id);
  });
  const value = groups.map((_, index) => deskOf.get(index) ?? '');
  return { ok: true, value, findings: seatNotices(input, value) };
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
