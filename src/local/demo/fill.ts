// Fills tabs of the demo workbook as a teacher would: below the headers, and as cells of a map.
import type { RoomMap } from './rooms';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type BorderStyle = GoogleAppsScript.Spreadsheet.BorderStyle;

/** What is typed, by the text of the column's header. */
export type Row = Readonly<Record<string, string>>;

const HEADER_ROW = 2;

/** Types the rows below the headers. A header the product does not have is an error. */
export function fillTable(sheet: Sheet, rows: readonly Row[]): void {
  const [headers = []] = sheet.getRange(HEADER_ROW, 1, 1, sheet.getLastColumn()).getDisplayValues();
  for (const header of new Set(rows.flatMap(Object.keys))) {
    const column = headers.indexOf(header) + 1;
    if (column === 0) throw new Error(`${sheet.getName()} has no column ${header}.`);
    sheet
      .getRange(HEADER_ROW + 1, column, rows.length, 1)
      .setValues(rows.map((row) => [row[header] ?? '']));
  }
}

/** The explaining line and an empty one stand above the map. */
const MAP_ROW = 3;
const DESK_COLOR = '#fdf3d8';
const WALL_COLOR = '#e8eaed';
const LINE_COLOR = '#9aa0a6';
const COLUMN_WIDTH = 70;
const ROW_HEIGHT = 34;

/** Draws the map in place of the one that stands there. */
export function fillRoom(sheet: Sheet, map: RoomMap, line: BorderStyle): void {
  const rows = map.map((text) =>
    text.split(/ +/).map((word) => word.replace('.', '').replace('_', ' ')),
  );
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  sheet.getRange(MAP_ROW, 1, sheet.getMaxRows() - MAP_ROW + 1, sheet.getMaxColumns()).clear();
  const range = sheet.getRange(MAP_ROW, 1, cells.length, width);
  range.setValues(cells);
  range.setBackgrounds(cells.map((row) => row.map(colorOf)));
  range.setFontSize(11).setHorizontalAlignment('center').setVerticalAlignment('middle');
  sheet.setColumnWidths(1, width, COLUMN_WIDTH);
  sheet.setRowHeights(MAP_ROW, cells.length, ROW_HEIGHT);
  for (const { row, column, rows: high, columns } of desksOf(cells)) {
    sheet
      .getRange(row + MAP_ROW - 1, column, high, columns)
      .setBorder(true, true, true, true, null, null, LINE_COLOR, line);
  }
}

/** The label of a desk in a seat's cell; empty where there is none. */
const deskIn = (text: string): string => /^(LP|G)\d+(?=$| Leder$)/.exec(text)?.[0] ?? '';

function colorOf(text: string): string | null {
  if (text === '') return null;
  return deskIn(text) === '' ? WALL_COLOR : DESK_COLOR;
}

interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The rectangle of each desk; rows and columns of the map from 1. */
function desksOf(cells: readonly (readonly string[])[]): Rect[] {
  const desks = new Map<string, Rect>();
  cells.forEach((line, y) =>
    line.forEach((text, x) => {
      const label = deskIn(text);
      if (label === '') return;
      const desk = desks.get(label) ?? { row: y + 1, column: x + 1, rows: 1, columns: 1 };
      desk.rows = Math.max(desk.rows, y + 2 - desk.row);
      desk.columns = Math.max(desk.columns, x + 2 - desk.column);
      desks.set(label, desk);
    }),
  );
  return [...desks.values()];
}
