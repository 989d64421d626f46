// «To stjerner og et ønske»: a slip for each pupil, six on a page of A4, to write on and to cut out.
import type { IsoDate } from '../core/model';
import { handoutTexts } from '../messages/handouts';
import { fit } from './fit';
import { INK, QUIET } from './style';
import { EMPTY, PLAIN_TAB, type Cell, type Line, type TabView } from './view';

export interface Slip {
  readonly name: string;
  readonly partners: readonly string[];
}

/** In pixels; two slips and the gap between them are as wide as the page. */
const WIDTH = 340;
const GAP = 18;
/** Where a slip stands; the gap between is two columns, with the cut in its middle. */
const COLUMNS = [1, 4] as const;

/** As far apart as the lines of a writing book. */
const ROW = 32;
/**
 * Of the first row on a page. Rows are never parted between pages, so three slips fill a page, and a
 * fourth does not begin there, also where a page holds some per cent more or less than we count on.
 */
const FIRST_ROW = 80;
const DOWN = 3;
const LINES_A_PART = 2;
/** Title, to whom and from whom; below the lines a row is free. */
const HEAD = 3;
const TO_ROW = 2;

const WRITTEN: Line = { row: 1, column: 1, rows: 1, columns: 1, edge: 'bottom', dashed: false };
const CUT: Line = { ...WRITTEN, dashed: true };

const BOX = { width: WIDTH, height: ROW } as const;

/** Without anybody: one to fill in by hand. */
const NOBODY: Slip = { name: '', partners: [] };

export function drawSlips(named: readonly Slip[], today: IsoDate): TabView {
  const slips = named.length > 0 ? named : [NOBODY];
  const { parts } = handoutTexts().slips;
  const labels = parts.flatMap((part) => [part, ...Array<string>(LINES_A_PART - 1).fill('')]);
  const tall = HEAD + labels.length + 1;
  const strips = Math.ceil(slips.length / COLUMNS.length);
  const cells = Array.from({ length: strips * tall }, (): Cell[] => [EMPTY, EMPTY, EMPTY, EMPTY]);
  const lines: Line[] = [];
  slips.forEach((slip, i) => {
    const column = COLUMNS[i % COLUMNS.length] ?? 1;
    const above = Math.floor(i / COLUMNS.length) * tall;
    [...headOf(slip, today), ...labels.map(labelCell)].forEach((cell, at) => {
      const row = cells[above + at];
      if (row !== undefined) row[column - 1] = cell;
    });
    lines.push({ ...WRITTEN, row: above + HEAD + 1, column, rows: labels.length });
    if (slip.partners.length === 0) lines.push({ ...WRITTEN, row: above + TO_ROW, column });
  });
  for (let strip = 1; strip <= strips; strip++) {
    lines.push({ ...CUT, row: strip * tall, columns: COLUMNS[1] });
  }
  lines.push({ ...CUT, edge: 'right', column: 2, rows: cells.length });
  const pages = Array.from({ length: Math.ceil(strips / DOWN) }, (_, i) => i * DOWN * tall + 1);
  return {
    ...PLAIN_TAB,
    cells,
    widths: { usual: WIDTH, others: { 2: GAP, 3: GAP } },
    heights: { usual: ROW, others: Object.fromEntries(pages.map((row) => [row, FIRST_ROW])) },
    lines,
    gridlines: false,
    trim: true,
  };
}

function headOf({ name, partners }: Slip, today: IsoDate): Cell[] {
  const texts = handoutTexts().slips;
  const sized = (text: string, most: number, least: number): Cell => {
    const { text: broken, size } = fit(text, { ...BOX, most, least });
    const wrap = broken.includes('\n');
    return { text: broken, style: { size, color: INK, vertical: 'bottom', wrap } };
  };
  const whom = sized(texts.to(partners), 16, 7);
  return [
    { text: texts.title, style: { bold: true, size: 15, color: INK, vertical: 'bottom' } },
    { ...whom, style: { ...whom.style, bold: true } },
    sized(texts.from(name, today), 11, 6),
  ];
}

/** The first word on a line, above which it is written. */
function labelCell(text: string): Cell {
  return { text, style: { size: 9, color: QUIET, vertical: 'bottom' } };
}
