// The tab `Historikk`: an index of all changes, newest first, with links to the dated tabs.
import type { History } from '../core/history';
import type { DrawEvent } from '../core/model';
import { tabTexts } from '../messages/tabs';
import { BODY, HEADER, HINT, QUIET } from './style';
import { EMPTY, textRow, type Cell, type TabView } from './view';

/** Hidden columns, from 1: the event's Nr and the sheet id of its dated tab. */
const NR_COLUMN = 7;
const SHEET_COLUMN = 8;

/** The first row below the headers, from 1: where the newest change goes. */
export const FIRST_ROW = 3;

export interface IndexEntry {
  /** In the sheet, from 1. */
  readonly row: number;
  readonly sheetId: number | undefined;
}

/** What the index has, by the event's Nr; found by what stands in the rows, so sorting is harmless. */
export function readIndex(values: readonly (readonly string[])[]): Map<number, IndexEntry> {
  const entries = new Map<number, IndexEntry>();
  values.forEach((line, index) => {
    const nr = Number(line[NR_COLUMN - 1]);
    const sheet = line[SHEET_COLUMN - 1] ?? '';
    if (!Number.isInteger(nr) || nr < 1) return;
    entries.set(nr, { row: index + 1, sheetId: sheet === '' ? undefined : Number(sheet) });
  });
  return entries;
}

/** The whole index, for a workbook that has none. */
export function drawIndex(
  { events, revoked }: History,
  sheets: ReadonlyMap<number, number>,
): TabView {
  const texts = tabTexts();
  const shown = events
    .filter((event): event is DrawEvent => event.kind !== 'revoke')
    .sort((a, b) => b.nr - a.nr);
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
    frozenRows: FIRST_ROW - 1,
    boxes: [],
    hiddenFrom: NR_COLUMN,
    gridlines: true,
    choices: [],
    formats: [],
    trim: true,
  };
}

/** One change of the index. A revoked one stays, and says so. */
export function indexRow(event: DrawEvent, revoked: boolean, sheet: number | undefined): Cell[] {
  const { index, event: whats } = tabTexts();
  const changed = event.kind === 'pairs' && event.adjusted;
  const what = revoked ? index.revoked : changed ? index.adjusted : whats[event.kind];
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
