// The tab `_Utkast`: drafts of base groups that a team sleeps on, one step of a draft's life a row.
import type { Finding } from '../contract/findings';
import type { Parsed } from '../contract/parse';
import type { Draft, KeptDraft } from '../contract/replies';
import { readTable, rowOf, type Column } from './table';
import { TAB } from './tab-names';

type DraftKey = 'nr' | 'at' | 'className' | 'from' | 'data' | 'by';

export const DRAFT_COLUMNS: readonly Column<DraftKey>[] = [
  { key: 'nr', header: 'Nr', required: false },
  { key: 'at', header: 'Tidspunkt', required: false },
  { key: 'className', header: 'Klasse', required: false },
  { key: 'from', header: 'Gjelder fra', required: false },
  { key: 'data', header: 'Data', required: true },
  { key: 'by', header: 'Utført av', required: false },
];

type Parse = (arrived: unknown) => Parsed<Draft>;

/** Version of what stands in `Data`. */
const FORMAT = 1;

/** A draft as it was kept, or as it was when it was thrown away. */
export interface DraftRow extends KeptDraft {
  /** Tells which row is the newest, however the tab is sorted. */
  readonly nr: number;
  readonly dropped: boolean;
}

export interface Drafts {
  /** The newest row of each draft that is kept, newest first. */
  readonly kept: readonly DraftRow[];
  /** For the next row. */
  readonly nextNr: number;
  /** Where the columns stand now, from 1. */
  readonly columns: Readonly<Partial<Record<DraftKey, number>>>;
}

/**
 * Only `Data` is read back. Rows that are damaged, or written by a newer version, are skipped.
 *
 * @param parse reads a draft as it is read when it arrives from the dialog
 */
export function readDrafts(
  values: readonly (readonly string[])[],
  parse: Parse,
): { ok: true; drafts: Drafts } | { ok: false; finding: Finding } {
  const read = readTable(TAB.drafts, values, DRAFT_COLUMNS);
  if (!read.ok) return read;
  const { rows, columns } = read.table;
  const all = rows
    .flatMap(({ cells }) => readData(cells.data, parse) ?? [])
    .sort((one, other) => one.nr - other.nr);
  const newest = new Map(all.map((row) => [row.draft.id, row]));
  const kept = all.filter((row) => newest.get(row.draft.id) === row && !row.dropped).reverse();
  const nextNr = Math.max(rows.length, ...all.map(({ nr }) => nr)) + 1;
  return { ok: true, drafts: { kept, nextNr, columns } };
}

function readData(data: string, parse: Parse): DraftRow | null {
  let stored: unknown;
  try {
    stored = JSON.parse(data);
  } catch {
    return null;
  }
  const { v, nr, at, by, dropped, draft } = Object(stored) as Record<string, unknown>;
  const parsed = parse(draft);
  const fits = v === FORMAT && typeof nr === 'number' && parsed.ok;
  if (!fits || typeof at !== 'string' || typeof by !== 'string') return null;
  return { nr, at, by, dropped: dropped === true, draft: parsed.value };
}

/** The cells of a draft's row. Pupils stand in it by id, never by name. */
export function draftRow(row: DraftRow, columns: Drafts['columns']): string[] {
  const { nr, at, by, dropped, draft } = row;
  const { className, from } = draft;
  // What is undefined is left out of the JSON.
  const told = { ...draft, acceptDamage: undefined };
  const data = { v: FORMAT, nr, at, by, ...(dropped ? { dropped } : {}), draft: told };
  return rowOf(columns, { nr: String(nr), at, className, from, data: JSON.stringify(data), by });
}
