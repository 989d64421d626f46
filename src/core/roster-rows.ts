// The roster's rows as identity reads them: the ID cell, and what is settled so far.

import { fingerprint } from './hash';
import type { PupilId } from './model';
import { normaliseName } from './names';

/** A row of the roster. `row` from 1 as in the tab; `idCell` and `name` as they stand there. */
export interface RosterRow {
  readonly row: number;
  readonly idCell: string;
  readonly name: string;
}

/** Of fingerprint(): 26 · 32⁴ values, 27 million. */
const CHECK_LENGTH = 5;
const CELL = /^([a-z][a-z0-9]*)\.([a-z][a-z0-9]{4})$/;

/** Short text that changes when the name does, save for case, white space and invisible signs. */
export function nameCheck(name: string): string {
  return fingerprint(normaliseName(name)).slice(0, CHECK_LENGTH);
}

/** What stands in the ID cell: `<id>.<check>`. Begins with a letter: never a number or a date. */
export function idCell(id: PupilId, name: string): string {
  return `${id}.${nameCheck(name)}`;
}

/** A row as read: `id` and `check` null when the cell holds none. */
export interface RosterEntry {
  readonly row: number;
  readonly cell: string;
  readonly name: string;
  readonly id: PupilId | null;
  readonly check: string | null;
  /** Of the name as it stands now; null without a name. */
  readonly nameCheck: string | null;
}

export interface Roster {
  readonly named: readonly RosterEntry[];
  readonly nameless: readonly RosterEntry[];
  /** The cells that hold an id, from above, by id. */
  readonly holders: ReadonlyMap<PupilId, readonly RosterEntry[]>;
  /** Ids that fit the name in their own row. */
  readonly fitting: Set<PupilId>;
  /** What is settled so far, both ways. */
  readonly idOf: Map<RosterEntry, PupilId>;
  readonly settled: Set<PupilId>;
}

export function readRoster(rows: readonly RosterRow[]): Roster {
  const entries = rows
    .map((row) => entryOf(row))
    .slice()
    .sort((a, b) => a.row - b.row);
  return {
    named: entries.filter((entry) => entry.nameCheck !== null),
    nameless: entries.filter((entry) => entry.nameCheck === null),
    holders: grouped(entries, (entry) => entry.id),
    fitting: new Set(),
    idOf: new Map(),
    settled: new Set(),
  };
}

function entryOf({ row, idCell: text, name }: RosterRow): RosterEntry {
  const cell = text.trim();
  const found = CELL.exec(cell);
  return {
    row,
    cell,
    name,
    id: found?.[1] ?? null,
    check: found?.[2] ?? null,
    nameCheck: normaliseName(name) === '' ? null : nameCheck(name),
  };
}

export function settle(roster: Roster, entry: RosterEntry, id: PupilId): void {
  roster.idOf.set(entry, id);
  roster.settled.add(id);
}

export function unsettled(roster: Roster): RosterEntry[] {
  return roster.named.filter((entry) => !roster.idOf.has(entry));
}

export function isFree(roster: Roster, id: PupilId | null): id is PupilId {
  return id !== null && !roster.settled.has(id);
}

export function settleFitting(roster: Roster): void {
  for (const entry of roster.named) {
    if (entry.check !== entry.nameCheck || !isFree(roster, entry.id)) continue;
    roster.fitting.add(entry.id);
    settle(roster, entry, entry.id);
  }
}

/** Items by key, in order; those whose key is null are left out. */
export function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
