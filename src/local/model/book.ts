// The workbook as data: sheets with sparse cells, forked by copy-on-write.
import type { Area, CellStyle, CellValidation } from '../internals';
import { ServiceError, words } from './errors';

export type CellValue = string | number | boolean;

/** Never changed in place: a write puts a new object. Absent fields are defaults. */
export interface Cell {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly link?: string;
  readonly format?: string;
  readonly note?: string;
  readonly style?: CellStyle;
  readonly validation?: CellValidation;
}

export interface Protection {
  readonly id: number;
  readonly owner: string;
  readonly warningOnly: boolean;
  readonly description: string;
  /** Left out: the whole sheet. */
  readonly area?: Area;
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string;
}

/** Rows of an area that are out of sight because of what stands in a column. */
export interface Filter {
  readonly area: Area;
  /** Texts by column. */
  readonly hidden: ReadonlyMap<number, readonly string[]>;
}

type Row = Map<number, Cell>;

/** One axis of a sheet: how many lines, which are resized (pixels), hidden, frozen. */
interface Lines {
  count: number;
  frozen: number;
  sizes: Map<number, number>;
  hidden: Set<number>;
}

export type Axis = 'row' | 'column';

export interface Sheet {
  /** Which book may change this object in place; others copy it first. */
  owner: symbol;
  readonly id: number;
  name: string;
  hidden: boolean;
  row: Lines;
  column: Lines;
  cells: Map<number, Row>;
  merges: Area[];
  protections: Protection[];
  metadata: Metadata[];
  tabColor: string | null;
  gridlinesHidden: boolean;
  filter: Filter | null;
}

export interface Book {
  owner: symbol;
  readonly id: string;
  readonly name: string;
  sheets: Sheet[];
  /** The sheet each user looks at. */
  active: Map<string, number>;
}

export const NEW_ROWS = 1000;
export const NEW_COLUMNS = 26;
export const DEFAULT_SIZE: Readonly<Record<Axis, number>> = { row: 21, column: 100 };
const MAX_CELLS = 10_000_000;

const newLines = (count: number): Lines => ({
  count,
  frozen: 0,
  sizes: new Map(),
  hidden: new Set(),
});

export function newSheet(owner: symbol, id: number, name: string): Sheet {
  return {
    owner,
    id,
    name,
    hidden: false,
    row: newLines(NEW_ROWS),
    column: newLines(NEW_COLUMNS),
    cells: new Map(),
    merges: [],
    protections: [],
    metadata: [],
    tabColor: null,
    gridlinesHidden: false,
    filter: null,
  };
}

/** A workbook as Google makes it: one empty sheet. */
export function newBook(name: string, firstSheet = 'Ark1'): Book {
  const owner = Symbol(name);
  return {
    owner,
    id: `local-${name.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase()}`,
    name,
    sheets: [newSheet(owner, 0, firstSheet)],
    active: new Map(),
  };
}

/** A second book that shares every sheet until one of the two writes to it. */
export function fork(book: Book): Book {
  book.owner = Symbol('shared');
  return {
    ...book,
    owner: Symbol('fork'),
    sheets: [...book.sheets],
    active: new Map(book.active),
  };
}

const copyLines = (lines: Lines): Lines => ({
  ...lines,
  sizes: new Map(lines.sizes),
  hidden: new Set(lines.hidden),
});

function copySheet(sheet: Sheet, owner: symbol): Sheet {
  const cells = new Map<number, Row>();
  for (const [number, row] of sheet.cells) cells.set(number, new Map(row));
  return {
    ...sheet,
    owner,
    row: copyLines(sheet.row),
    column: copyLines(sheet.column),
    cells,
    merges: [...sheet.merges],
    protections: [...sheet.protections],
    metadata: [...sheet.metadata],
  };
}

export function sheetById(book: Book, id: number): Sheet {
  const found = book.sheets.find((sheet) => sheet.id === id);
  if (!found) throw new ServiceError(words.sheetGone(id));
  return found;
}

/** The sheet, safe to change in place in this book. */
export function writable(book: Book, id: number): Sheet {
  const index = book.sheets.findIndex((sheet) => sheet.id === id);
  const sheet = book.sheets[index];
  if (!sheet) throw new ServiceError(words.sheetGone(id));
  if (sheet.owner === book.owner) return sheet;
  const own = copySheet(sheet, book.owner);
  book.sheets[index] = own;
  return own;
}

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.cells.get(row)?.get(column);

/** Puts a cell, or takes it away when nothing is left of it. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  const line = sheet.cells.get(row);
  if (Object.keys(cell).length === 0) {
    line?.delete(column);
    if (line?.size === 0) sheet.cells.delete(row);
    return;
  }
  if (line) line.set(column, cell);
  else sheet.cells.set(row, new Map([[column, cell]]));
}

/** The cell without its value, formula and link. */
export const withoutContent = ({ format, note, style, validation }: Cell): Cell => ({
  ...(format === undefined ? {} : { format }),
  ...(note === undefined ? {} : { note }),
  ...(style === undefined ? {} : { style }),
  ...(validation === undefined ? {} : { validation }),
});

const holdsContent = (cell: Cell): boolean =>
  cell.formula !== undefined || (cell.value !== undefined && cell.value !== '');

/** Last row and column with content; 0 and 0 when the sheet is empty. */
export function extent(sheet: Sheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [r, line] of sheet.cells) {
    for (const [c, cell] of line) {
      if (!holdsContent(cell)) continue;
      rows = Math.max(rows, r);
      columns = Math.max(columns, c);
    }
  }
  return { rows, columns };
}

export function checkCellLimit(book: Book, added: number): void {
  const cells = book.sheets.reduce((sum, sheet) => sum + sheet.row.count * sheet.column.count, 0);
  if (cells + added > MAX_CELLS) throw new ServiceError(words.tooManyCells);
}

/** The sheet a user looks at: the last one activated, else the first visible one. */
export function activeSheet(book: Book, user: string): Sheet {
  const id = book.active.get(user);
  const sheet =
    book.sheets.find((one) => one.id === id && !one.hidden) ??
    book.sheets.find((one) => !one.hidden) ??
    book.sheets[0];
  if (!sheet) throw new Error('A workbook has at least one sheet.');
  return sheet;
}
