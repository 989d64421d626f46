// Puts a TabView on a sheet in few calls, whatever the number of pupils, desks or rows.
import type { Cell, Sizes, Style, TabView } from '../tabs/view';
import { a1, literal } from './text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const PLAIN: Required<Style> = {
  bold: false,
  italic: false,
  size: 10,
  color: '#000000',
  background: '#ffffff',
  align: 'left',
  vertical: 'middle',
  wrap: false,
};
const LINE = '#9aa0a6';

/** On a sheet that was just inserted. */
export function fillNewSheet(sheet: Sheet, view: TabView): void {
  fit(sheet, view, sheet.getMaxRows(), sheet.getMaxColumns());
  if (!view.gridlines) sheet.setHiddenGridlines(true);
  write(sheet, view);
}

/**
 * On a sheet that may hold anything. Merges and freezes survive `clear`, and Sheets refuses a merge
 * across a freeze: so unfreeze, unmerge, clear, write, freeze, in this order.
 */
export function redrawSheet(sheet: Sheet, view: TabView): void {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  // A row that somebody hid would hide pupils.
  sheet.showRows(1, rows);
  sheet.showColumns(1, columns);
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  sheet.getRange(1, 1, rows, columns).breakApart();
  sheet.clear();
  // Nor does `clear` touch the grid lines, which a script that stopped half-way left as they were.
  sheet.setHiddenGridlines(!view.gridlines);
  fit(sheet, view, rows, columns);
  write(sheet, view);
}

/** @param blank so many of the rows are there, with nothing in them */
export function insertRows(
  sheet: Sheet,
  row: number,
  rows: readonly (readonly (Cell | null)[])[],
  blank: number,
): void {
  // With nothing there or below, the rows that are there will do.
  const there = Math.max(blank, sheet.getLastRow() >= row ? 0 : sheet.getMaxRows() - row + 1);
  if (there < rows.length) sheet.insertRowsAfter(row - 1, rows.length - there);
  writeRows(sheet, row, rows);
}

/**
 * Rows of a tab, values, looks and links; what is null stays as it is, in all of them where it is in the
 * first. A row that was inserted looks like the one above it.
 */
export function writeRows(
  sheet: Sheet,
  row: number,
  rows: readonly (readonly (Cell | null)[])[],
): void {
  const [cells = []] = rows;
  let from = 0;
  while (from < cells.length) {
    const gap = cells.indexOf(null, from);
    const end = gap < 0 ? cells.length : gap;
    const block = rows.map((line) => line.slice(from, end) as Cell[]);
    if (end > from) writeBlock(sheet, row, from + 1, block);
    from = end + 1;
  }
}

/** Cells beside and below each other, from a row and a column on. */
function writeBlock(
  sheet: Sheet,
  row: number,
  first: number,
  cells: readonly (readonly Cell[])[],
): void {
  const range = sheet.getRange(row, first, cells.length, cells[0]?.length ?? 0);
  style(range, cells, true);
  // The texts come last: rows without any were made by a script that stopped, and are written anew.
  range.setValues(cells.map((line) => line.map(valueOf)));
  cells.forEach((line, index) => {
    const link = line.findIndex(isLink);
    const cell = line[link];
    if (cell !== undefined)
      sheet.getRange(row + index, first + link).setRichTextValue(richText(cell));
  });
}

/** Makes the sheet as large as the view; input tabs keep the room below and beside. */
function fit(sheet: Sheet, view: TabView, maxRows: number, maxColumns: number): void {
  const { rows, columns } = sizeOf(view);
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  if (!view.trim) return;
  if (maxRows > rows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (maxColumns > columns) sheet.deleteColumns(columns + 1, maxColumns - columns);
}

function sizeOf({ cells }: TabView): { rows: number; columns: number } {
  return { rows: cells.length, columns: cells[0]?.length ?? 1 };
}

function write(sheet: Sheet, view: TabView): void {
  const { rows, columns } = sizeOf(view);
  const range = sheet.getRange(1, 1, rows, columns);
  style(range, view.cells);
  sizes(view.widths, columns, (from, count, size) => sheet.setColumnWidths(from, count, size));
  sizes(view.heights, rows, (from, count, size) => sheet.setRowHeightsForced(from, count, size));
  drawLines(sheet, view);
  // Sheets refuses to freeze all rows there are; an input tab has more than the view.
  if (view.frozenRows > 0 && (view.frozenRows < rows || !view.trim))
    sheet.setFrozenRows(view.frozenRows);
  if (view.hiddenFrom > 0) sheet.hideColumns(view.hiddenFrom, columns - view.hiddenFrom + 1);
  offerChoices(sheet, view);
  for (const { column, firstRow, format } of view.formats) {
    columnBelow(sheet, column, firstRow).setNumberFormat(format);
  }
  // After the looks, since a link brings its own colour; and last of all, since a tab with its texts
  // is a tab that is done.
  range.setValues(view.cells.map((line) => line.map(valueOf)));
  writeLinks(sheet, view);
}

/** One call for all lines of a kind. */
function drawLines(sheet: Sheet, { boxes, lines }: TabView): void {
  const { SOLID, DASHED } = SpreadsheetApp.BorderStyle;
  if (boxes.length > 0) {
    sheet.getRangeList(boxes.map(a1)).setBorder(true, true, true, true, null, null, LINE, SOLID);
  }
  for (const style of [SOLID, DASHED]) {
    for (const edge of ['bottom', 'right'] as const) {
      const alike = lines.filter((one) => one.edge === edge && one.dashed === (style === DASHED));
      if (alike.length === 0) continue;
      const [below, beside] = edge === 'bottom' ? [true, null] : [null, true];
      sheet
        .getRangeList(alike.map(a1))
        .setBorder(null, null, below, beside, null, below, LINE, style);
    }
  }
}

/** A linked cell gets its text with the link. */
function valueOf(cell: Cell): string {
  return isLink(cell) ? '' : literal(cell.text);
}

/** One matrix setter a property; on a fresh sheet none for a property that no cell uses. */
function style(range: Range, cells: readonly (readonly Cell[])[], all = false): void {
  const look = <K extends keyof Style>(key: K): Required<Style>[K][][] =>
    cells.map((line) =>
      line.map((cell) => (cell.style as Required<Style> | undefined)?.[key] ?? PLAIN[key]),
    );
  const uses = (key: keyof Style): boolean =>
    all || cells.some((line) => line.some((cell) => cell.style?.[key] !== undefined));
  range.setVerticalAlignments(look('vertical'));
  if (uses('size')) range.setFontSizes(look('size'));
  if (uses('color')) range.setFontColors(look('color'));
  if (uses('background')) range.setBackgrounds(look('background'));
  if (uses('align')) range.setHorizontalAlignments(look('align'));
  if (uses('wrap')) range.setWraps(look('wrap'));
  if (uses('bold')) {
    range.setFontWeights(look('bold').map((line) => line.map((on) => (on ? 'bold' : 'normal'))));
  }
  if (uses('italic')) {
    range.setFontStyles(look('italic').map((line) => line.map((on) => (on ? 'italic' : 'normal'))));
  }
}

/** The usual size for all in one call, then one for each unbroken run that differs. */
function sizes(
  { usual, others }: Sizes,
  count: number,
  set: (from: number, count: number, size: number) => void,
): void {
  set(1, count, usual);
  let from = 1;
  while (from <= count) {
    const size = others[from];
    let end = from;
    while (size !== undefined && others[end + 1] === size) end++;
    if (size !== undefined && from <= count) set(from, Math.min(end, count) - from + 1, size);
    from = end + 1;
  }
}

/** Links stand in one column; its other cells are text, which rich text can hold too. */
function writeLinks(sheet: Sheet, view: TabView): void {
  const column = (view.cells.find((line) => line.some(isLink)) ?? []).findIndex(isLink) + 1;
  if (column === 0) return;
  const texts = view.cells.map((line) => [richText(line[column - 1] ?? { text: '' })]);
  sheet.getRange(1, column, view.cells.length, 1).setRichTextValues(texts);
}

function richText(cell: Cell): GoogleAppsScript.Spreadsheet.RichTextValue {
  const text = SpreadsheetApp.newRichTextValue().setText(cell.text);
  return (cell.link === undefined ? text : text.setLinkUrl(`#gid=${cell.link}`)).build();
}

function isLink(cell: Cell): boolean {
  return cell.link !== undefined;
}

/** A list to choose from, down the whole column. Other text is marked by Sheets, not refused. */
function offerChoices(sheet: Sheet, view: TabView): void {
  for (const { column, firstRow, options } of view.choices) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...options], true)
      .setAllowInvalid(true)
      .build();
    columnBelow(sheet, column, firstRow).setDataValidation(rule);
  }
}

function columnBelow(sheet: Sheet, column: number, firstRow: number): Range {
  return sheet.getRange(firstRow, column, sheet.getMaxRows() - firstRow + 1, 1);
}
