// The tab `_Logg`: one event a row, the event itself as JSON in `Data`.
import type { Finding } from '../contract/findings';
import { isDate } from '../core/dates';
import { isDraw } from '../core/history';
import type { DrawEvent, GroupWishes, LedgerEvent, SeatingKind, YearEvent } from '../core/model';
import { tabTexts } from '../messages/tabs';
import { type Column, readTable, rowOf } from './table';
import { TAB } from './tab-names';

type LedgerKey = 'nr' | 'at' | 'className' | 'what' | 'from' | 'data' | 'by' | 'version';

export const LEDGER_COLUMNS: readonly Column<LedgerKey>[] = [
  { key: 'nr', header: 'Nr', required: false },
  { key: 'at', header: 'Tidspunkt', required: false },
  { key: 'className', header: 'Klasse', required: false },
  { key: 'what', header: 'Hendelse', required: false },
  { key: 'from', header: 'Gjelder fra', required: false },
  { key: 'data', header: 'Data', required: true },
  { key: 'by', header: 'Utført av', required: false },
  { key: 'version', header: 'Versjon', required: false },
];

/**
 * Version of what stands in `Data`; see docs/decisions for what may change without a new one. What
 * base groups brought is written as 2, what the turn of the year brought as 3; versions that know nothing
 * of it leave it alone.
 */
const FORMAT = 3;
const SINCE: Readonly<Record<LedgerEvent['kind'], number>> = {
  pairs: 1,
  revoke: 1,
  groups: 2,
  rotation: 2,
  move: 2,
  year: FORMAT,
};

type LedgerColumns = Readonly<Partial<Record<LedgerKey, number>>>;

export interface Ledger {
  /** In the order of the rows; two of one Nr are both here, the first wins when folded. */
  readonly events: readonly LedgerEvent[];
  /** Rows that hold something that is no event. */
  readonly damaged: readonly number[];
  /** First row written by a newer format; 0 for none. */
  readonly newerRow: number;
  /** Where the columns stand now, from 1. */
  readonly columns: LedgerColumns;
}

export type ReadLedger = { ok: true; ledger: Ledger } | { ok: false; finding: Finding };

/** Only `Data` is read back: Sheets turns what people see in the other columns into other things. */
export function readLedger(values: readonly (readonly string[])[]): ReadLedger {
  const read = readTable(TAB.ledger, values, LEDGER_COLUMNS);
  if (!read.ok) return read;
  const events: LedgerEvent[] = [];
  const damaged: number[] = [];
  let newerRow = 0;
  for (const { row, cells } of read.table.rows) {
    const event = readEvent(cells.data);
    if (event === 'newer') newerRow = newerRow === 0 ? row : newerRow;
    else if (event === 'damaged') damaged.push(row);
    else events.push(event);
  }
  return { ok: true, ledger: { events, damaged, newerRow, columns: read.table.columns } };
}

function readEvent(data: string): LedgerEvent | 'newer' | 'damaged' {
  let stored: unknown;
  try {
    stored = JSON.parse(data);
  } catch {
    return 'damaged';
  }
  if (typeof stored !== 'object' || stored === null) return 'damaged';
  const fields = stored as Record<string, unknown>;
  const format = fields['v'];
  if (!isNr(format)) return 'damaged';
  return format > FORMAT ? 'newer' : (readFields(fields) ?? 'damaged');
}

function readFields(fields: Record<string, unknown>): LedgerEvent | null {
  const { nr, kind, at, by } = fields;
  const className = fields['class'];
  if (!isNr(nr) || !isText(className) || !isText(at) || !isText(by)) return null;
  if (kind === 'revoke') {
    const revokes = fields['revokes'];
    return isNr(revokes) ? { kind, nr, className, at, by, revokes } : null;
  }
  if (kind === 'year') {
    const { id, moves, open } = fields;
    if (!isText(id) || !Array.isArray(moves) || !moves.every(isMove)) return null;
    return { kind, nr, className, at, by, id, moves, ...(open === undefined ? {} : { open }) };
  }
  if (!isSeating(kind)) return null;
  const { draft, from, groups, desks, seed, algorithm, input, adjusted } = fields;
  if (
    !isText(draft) ||
    !isText(from) ||
    !isDate(from) ||
    !isText(seed) ||
    !isText(algorithm) ||
    !isText(input)
  ) {
    return null;
  }
  if (!isTexts(desks) || !Array.isArray(groups) || !groups.every(isTexts)) return null;
  if (desks.length !== groups.length) return null;
  const { locked, drawsLeft } = fields;
  const wishes = readWishes(fields['wishes']);
  const made = {
    ...{ seed, algorithm, input, adjusted: adjusted === true },
    ...(Array.isArray(locked) && locked.every(isTexts) ? { locked } : {}),
    ...(isNr(drawsLeft) ? { drawsLeft } : {}),
    ...(wishes === null ? {} : { wishes }),
    ...(fields['revealed'] === true ? { revealed: true as const } : {}),
  };
  return { kind, nr, className, at, by, draftId: draft, from, groups, desks, ...made };
}

/** What cannot be read of them is left out, as of the rest of the recipe: the seating still holds. */
function readWishes(stored: unknown): GroupWishes | null {
  const { remainder, balance, periods } = Object(stored) as Record<string, unknown>;
  if (remainder !== 3 && remainder !== 5) return null;
  return typeof balance === 'number' && isNr(periods) ? { remainder, balance, periods } : null;
}

function isMove(stored: unknown): stored is YearEvent['moves'][number] {
  const { from, to } = Object(stored) as Record<string, unknown>;
  return isText(from) && isText(to);
}

function isSeating(kind: unknown): kind is SeatingKind {
  const isKnown = typeof kind === 'string' && Object.keys(SINCE).includes(kind);
  return isKnown && kind !== 'revoke' && kind !== 'year';
}

function isNr(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

/** The `Data` of an event. Pupils stand in it by id, never by name. */
function writeData(event: LedgerEvent): string {
  const { nr, kind, className, at, by } = event;
  const head = { v: SINCE[kind], nr, kind, class: className, at, by };
  if (event.kind === 'revoke') return JSON.stringify({ ...head, revokes: event.revokes });
  const { id, moves, open } = event as YearEvent;
  return JSON.stringify({ ...head, ...(isDraw(event) ? drawData(event) : { id, moves, open }) });
}

function drawData(event: DrawEvent): Record<string, unknown> {
  const { draftId, from, groups, desks, seed, algorithm, input, locked, drawsLeft, adjusted } =
    event;
  const { wishes, revealed } = event;
  // What is undefined is left out of the JSON.
  const recipe = { seed, algorithm, input, locked, drawsLeft, adjusted, wishes, revealed };
  return { draft: draftId, from, groups, desks, ...recipe };
}

/** The cells of an event's row, each in the column where its header stands. */
export function ledgerRow(event: LedgerEvent, version: string, columns: LedgerColumns): string[] {
  return rowOf(columns, {
    nr: String(event.nr),
    at: event.at,
    className: event.className,
    what: tabTexts().event[event.kind],
    from: isDraw(event) ? event.from : '',
    data: writeData(event),
    by: event.by,
    version,
  });
}
