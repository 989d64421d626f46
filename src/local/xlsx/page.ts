// How the sheets of a saved file are set up for printing.
import type { PageSetup as FilePage, PaperSize } from 'exceljs';
import { a1 } from '../model/areas';
import { DEFAULT_SIZE, NEW_ROWS, type Axis, type Sheet } from '../model/book';
import { printedArea, type PrintedCell } from '../print/area';
import { CHART_PAGE, fitScale, type Size } from '../print/page';

// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- exceljs declares this enum but ships none
const A4 = 9 as PaperSize;
const HEADER_MARGIN = 0.2;
/** Empty rows or columns at the end that still count as an edge, not as room to write in. */
const EDGE = 2;
/** A list that would have to be smaller than this goes on to further pages instead. */
const LEAST_SCALE = 0.7;
/** Names that stand in a formula as they are: exceljs would not escape an apostrophe. */
const PLAIN_NAME = /^[\p{L}\p{N} ._()-]+$/u;

/**
 * Neither a sheet nor the workbook says what is made for printing, so it is read off the sheet. One
 * that was cut to its content, as nobody does by hand, is a printout: it stands or lies, whichever is
 * larger, on one page unless it would be too small to read. Without gridlines it is a picture, which
 * rather lies, as the PDF link has it, and is whole when it does.
 * One with room to write in is a list: as wide as the page and as long as it needs to be.
 */
export function pageSetup(sheet: Sheet, fileName: string): Partial<FilePage> {
  const { rows, columns } = printedArea(cellsOf(sheet), sheet.merges);
  const cut =
    sheet.row.count < NEW_ROWS &&
    sheet.row.count - rows <= EDGE &&
    sheet.column.count - columns <= EDGE;
  const size = { width: lengthOf(sheet, 'column', columns), height: lengthOf(sheet, 'row', rows) };
  const picture = cut && sheet.gridlinesHidden;
  const [standing, lying] = [scaleOn(size, false), scaleOn(size, true)];
  const landscape = cut && (picture ? lying >= standing : lying > standing);
  const isWhole = Math.max(standing, lying) >= LEAST_SCALE || (picture && landscape);
  const onePage = cut && isWhole;
  const printed = cut && rows > 0 && PLAIN_NAME.test(fileName);
  return {
    paperSize: A4,
    orientation: landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: onePage ? 1 : 0,
    horizontalCentered: picture,
    margins: { ...CHART_PAGE.margins, header: HEADER_MARGIN, footer: HEADER_MARGIN },
    ...(printed ? { printArea: areaText(rows, columns) } : {}),
  };
}

function scaleOn(size: Size, landscape: boolean): number {
  return fitScale(size, { ...CHART_PAGE, landscape });
}

function* cellsOf(sheet: Sheet): Iterable<PrintedCell> {
  for (const [row, line] of sheet.cells) {
    for (const [column, { value, style }] of line) {
      yield { row, column, empty: value === undefined || value === '', style };
    }
  }
}

/** Of the first `count` lines, hidden ones left out, in pixels. */
function lengthOf(sheet: Sheet, axis: Axis, count: number): number {
  const { sizes, hidden } = sheet[axis];
  let length = 0;
  for (let line = 1; line <= count; line++) {
    if (!hidden.has(line)) length += sizes.get(line) ?? DEFAULT_SIZE[axis];
  }
  return length;
}

/** exceljs puts a dollar sign before each corner; the rows get theirs here. */
function areaText(rows: number, columns: number): string {
  const last = a1(rows, columns);
  return `A$1:${last.replace(/\d+$/, (row) => `$${row}`)}`;
}
