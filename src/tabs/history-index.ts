// The tab `Historikk`: an index of all changes, newest first, with links to the dated tabs.
import { isImported } from '../core/imported';
import { isDraw, type History } from '../core/history';
import type { DrawEvent } from '../core/model';
import { everyTabText, tabTexts } from '../messages/tabs';
import { BODY, HEADER, HINT, QUIET } from './style';
import { readTable } from './table';
import { TAB } from './tab-names';
import { EMPTY, textRow, type Cell, type TabView } from './view';

type Key = 'from' | 'className' | 'what' | 'groups' | 'by' | 'link' | 'nr' | 'gid';

/** As they are drawn; the last two, the event's Nr and its tab's sheet id, are hidden. */
const KEYS: readonly Key[] = [
  ...(['from', 'className', 'what', 'groups', 'by', 'link'] as const),
  ...(['nr', 'gid'] as const),
];
const HIDDEN_FROM = KEYS.indexOf('nr') + 1;
/** Rows above the changes: a line that explains, and the headers. */
const FROZEN_ROWS = 2;

export interface IndexEntry {
  /** In the sheet, from 1. */
  readonly row: number;
  readonly sheetId: number | undefined;
}

/** The index as it stands, with the columns where the teachers have put them. */
export interface Index {
  readonly columns: Readonly<Partial<Record<Key, number>>>;
  /** Where the newest change goes, from 1. */
  readonly firstRow: number;
  /** So many rows from there on have nothing in them. */
  readonly blank: number;
  /** By the event's Nr. */
  readonly entries: ReadonlyMap<number, IndexEntry>;
}

/**
 * Columns are found by their headers and changes by what stands in the rows, so moving and sorting
 * is harmless. A column that somebody took away is done without.
 *
 * @returns null where it cannot be told which change a row is of: then the index is drawn anew
 */
export function readIndex(values: readonly (readonly string[])[]): Index | null {
  const { headers } = tabTexts().index;
  const every = everyTabText(({ index }) => index.headers);
  const read = readTable(
    TAB.index,
    values,
    KEYS.map((key, index) => ({
      key,
      header: headers[index] ?? '',
      known: every.map((known) => known[index] ?? ''),
      required: key === 'nr' || key === 'gid',
    })),
  );
  if (!read.ok) return null;
  const { columns, headerRow } = read.table;
  const entries = new Map<number, IndexEntry>();
  // Above the headers too: somebody may have sorted them in among the rest.
  values.forEach((line, index) => {
    const nr = Number(line[(columns.nr ?? 0) - 1]);
    const sheet = line[(columns.gid ?? 0) - 1] ?? '';
    if (!Number.isInteger(nr) || nr < 1) return;
    entries.set(nr, { row: index + 1, sheetId: sheet === '' ? undefined : Number(sheet) });
  });
  const below = values.slice(headerRow);
  const used = below.findIndex((line) => line.some((text) => text !== ''));
  const blank = used < 0 ? below.length : used;
  return { columns, firstRow: headerRow + 1, blank, entries };
}

/** The whole index, for a workbook that has none. */
export function drawIndex(
  { events, revoked }: History,
  sheets: ReadonlyMap<number, number>,
): TabView {
  const texts = tabTexts();
  const shown = events.filter(isDraw).sort((a, b) => b.nr - a.nr);
  return {
    cells: [
      [
        { text: texts.hint.index, style: HINT },
        ...Array<Cell>(texts.index.headers.length - 1).fill(EMPTY),
      ],
      textRow(texts.index.headers, HEADER),
      ...shown.map((event) => indexRow(event, revoked.has(event.nr), sheets.get(event.nr))),
      // Sheets cannot freeze all rows there are.
      ...(shown.length === 0 ? [Array<Cell>(texts.index.headers.length).fill(EMPTY)] : []),
    ],
    widths: { usual: 110, others: { 3: 220, 5: 160 } },
    heights: { usual: 24, others: {} },
    frozenRows: FROZEN_ROWS,
    boxes: [],
    lines: [],
    hiddenFrom: HIDDEN_FROM,
    gridlines: true,
    choices: [],
    formats: [],
    trim: true,
  };
}

/** A change of an index that stands, each cell in its column; the teachers' own are left out. */
export function placedRow(
  { columns }: Pick<Index, 'columns'>,
  event: DrawEvent,
  revoked: boolean,
  sheet: number | undefined,
): (Cell | null)[] {
  const placed: (Cell | null)[] = [];
  indexRow(event, revoked, sheet).forEach((cell, index) => {
    const column = columns[KEYS[index] ?? 'nr'] ?? 0;
    while (placed.length < column) placed.push(null);
    if (column > 0) placed[column - 1] = cell;
  });
  return placed;
}

/** One change of the index. A revoked one stays, and says so. */
export function indexRow(event: DrawEvent, revoked: boolean, sheet: number | undefined): Cell[] {
  const { index, event: whats } = tabTexts();
  const changed = event.kind === 'pairs' && event.adjusted;
  const happened = changed
    ? index.adjusted
    : isImported(event)
      ? index.imported
      : whats[event.kind];
  const what = revoked ? index.revoked : happened;
  const style = revoked ? { ...BODY, color: QUIET, italic: true } : BODY;
  const cells = textRow(
    [event.from, event.className, what, String(event.groups.length), event.by],
    style,
  );
  const link: Cell = sheet === undefined ? EMPTY : { text: index.open, style: BODY, link: sheet };
  return [
    ...cells,
    link,
    { text: String(event.nr) },
    { text: sheet === undefined ? '' : String(sheet) },
  ];
}
