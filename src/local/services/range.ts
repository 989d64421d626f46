// Fakes of Range and RangeList.
import type { Area, CellValidation } from '../internals';
import { lastColumn, lastRow } from '../model/areas';
import { cellAt, sheetById } from '../model/book';
import type { Cell } from '../model/book';
import { display } from '../model/display';
import { HostDoubt, ServiceError, words } from '../model/errors';
import type { CellPatch } from '../model/changes';
import { createFilter } from './filter';
import { Handle } from './handles';
import { bool, int, matrixOf, nullable, object, scalar, text } from './kinds';
import {
  background,
  fontColor,
  horizontal,
  lookSetters,
  size,
  slant,
  vertical,
  weight,
} from './looks';
import type { StylePatch } from './looks';
import { protect } from './protection';
import { sheetHandle } from './sheet-handle';
import { type ClassTable, type Context, method, SELF } from './table';

export interface RangeState {
  readonly sheet: number;
  readonly area: Area;
}

export interface RichText {
  readonly text: string;
  readonly link: string | null;
}

export const richTextHandle = (state: RichText): Handle<RichText> =>
  new Handle('RichTextValue', 'SpreadsheetApp.RichTextValue', state);

const thisYear = (context: Context): number => context.now().getFullYear();

function checkSize(range: RangeState, data: readonly (readonly unknown[])[]): void {
  const { rows, columns } = range.area;
  if (data.length !== rows) throw new ServiceError(words.size('row', data.length, rows));
  const wrong = data.find((line) => line.length !== columns);
  if (wrong) throw new ServiceError(words.size('column', wrong.length, columns));
}

function cells<T>(context: Context, range: RangeState, read: (cell: Cell | undefined) => T): T[][] {
  const sheet = sheetById(context.view.book, range.sheet);
  const { row, column, rows, columns } = range.area;
  if (row + rows - 1 > sheet.row.count || column + columns - 1 > sheet.column.count) {
    throw new ServiceError(words.outside);
  }
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => read(cellAt(sheet, row + i, column + j))),
  );
}

function richText(cell: Cell | undefined): Handle<RichText> | null {
  const value = cell?.value;
  if (value !== undefined && typeof value !== 'string') return null;
  return richTextHandle({ text: value ?? '', link: cell?.link ?? null });
}

function writeMatrix<T>(
  context: Context,
  range: RangeState,
  data: readonly (readonly T[])[],
  patch: (value: T) => CellPatch,
): typeof SELF {
  checkSize(range, data);
  context.view.write({
    op: 'patches',
    sheet: range.sheet,
    row: range.area.row,
    column: range.area.column,
    patches: data.map((line) => line.map(patch)),
  });
  return SELF;
}

function writeInput(context: Context, range: RangeState, data: unknown[][]): typeof SELF {
  checkSize(range, data);
  const sheet = sheetById(context.view.book, range.sheet);
  const { row, column, rows, columns } = range.area;
  if (row + rows - 1 > sheet.row.count || column + columns - 1 > sheet.column.count) {
    throw new ServiceError(words.outside);
  }
  context.view.write({
    op: 'input',
    sheet: range.sheet,
    row,
    column,
    values: data as (string | number | boolean | Date | null)[][],
    thisYear: thisYear(context),
  });
  return SELF;
}

const styled =
  <T>(make: (value: T) => StylePatch) =>
  (value: T): CellPatch => ({ style: make(value) });

const richPatch = (value: Handle<RichText> | null): CellPatch => {
  if (value === null) throw new HostDoubt('Range.setRichTextValues: null is not offered here.');
  return { value: value.state.text, formula: null, link: value.state.link };
};

const clearing =
  (contents: boolean, formats: boolean) =>
  (context: Context, self: RangeState): typeof SELF => {
    context.view.write({ op: 'clear', ...self, contents, formats });
    return SELF;
  };

const fill = (context: Context, self: RangeState, patch: CellPatch): typeof SELF => {
  context.view.write({ op: 'patch', sheet: self.sheet, areas: [self.area], patch });
  return SELF;
};

const rich = object<RichText>('RichTextValue');

export const rangeTable: ClassTable<GoogleAppsScript.Spreadsheet.Range, RangeState> = {
  path: 'SpreadsheetApp.Range',
  scope: 'spreadsheets.currentonly',
  methods: {
    getDisplayValues: method([], (context, self) => cells(context, self, display)),
    getNotes: method([], (context, self) => cells(context, self, (cell) => cell?.note ?? '')),
    getRichTextValues: method([], (context, self) => cells(context, self, richText)),
    setValues: method([matrixOf(scalar)], writeInput),
    setValue: method([scalar], (context, self: RangeState, value) =>
      writeInput(
        context,
        self,
        Array.from({ length: self.area.rows }, () =>
          Array.from({ length: self.area.columns }, () => value),
        ),
      ),
    ),
    setRichTextValues: method([matrixOf(nullable(rich))], (context, self: RangeState, data) =>
      writeMatrix(context, self, data, richPatch),
    ),
    setRichTextValue: method([rich], (context, self: RangeState, value) =>
      writeMatrix(
        context,
        self,
        Array.from({ length: self.area.rows }, () =>
          Array.from({ length: self.area.columns }, () => value),
        ),
        richPatch,
      ),
    ),
    ...lookSetters((self: RangeState) => ({ sheet: self.sheet, areas: [self.area] })),
    setNumberFormats: method([matrixOf(text)], (context, self: RangeState, data) =>
      writeMatrix(context, self, data, (format): CellPatch => ({ format })),
    ),
    setFontWeights: method([matrixOf(nullable(text))], (context, self: RangeState, data) =>
      writeMatrix(context, self, data, styled(weight)),
    ),
    setFontSizes: method([matrixOf(int)], (context, self: RangeState, data) =>
      writeMatrix(context, self, data, styled(size)),
    ),
    setFontColors: method([matrixOf(nullable(text))], (context, self: RangeState, data) =>
      writeMatrix(context, self, data, styled(fontColor)),
    ),
    setBackgrounds: method([matrixOf(nullable(text))], (context, self: RangeState, data) =>
      writeMatrix(context, self, data, styled(background)),
    ),
    setHorizontalAlignments: method([matrixOf(nullable(text))], (context, self: RangeState, data) =>
      writeMatrix(context, self, data, styled(horizontal)),
    ),
    setVerticalAlignments: method([matrixOf(nullable(text))], (context, self: RangeState, data) =>
      writeMatrix(context, self, data, styled(vertical)),
    ),
    setWraps: method([matrixOf(bool)], (context, self: RangeState, data) =>
      writeMatrix(
        context,
        self,
        data,
        styled((on: boolean) => ({ wrap: on ? true : null })),
      ),
    ),
    setFontStyles: method([matrixOf(nullable(text))], (context, self: RangeState, data) =>
      writeMatrix(context, self, data, styled(slant)),
    ),
    setDataValidation: method(
      [nullable(object<CellValidation>('DataValidation'))],
      (context, self: RangeState, rule) => fill(context, self, { validation: rule?.state ?? null }),
    ),
    setNote: method([nullable(text)], (context, self: RangeState, note) =>
      fill(context, self, { note }),
    ),
    clearNote: method([], (context, self: RangeState) => fill(context, self, { note: null })),
    merge: method([], (context, self: RangeState) => {
      context.view.write({ op: 'merge', ...self });
      return SELF;
    }),
    createFilter: method([], createFilter),
    sort: method([int], (context, self: RangeState, column) => {
      context.view.write({ op: 'sort', ...self, column, ascending: true });
      return SELF;
    }),
    breakApart: method([], (context, self: RangeState) => {
      context.view.write({ op: 'breakApart', ...self });
      return SELF;
    }),
    clear: method([], clearing(true, true)),
    clearContent: method([], clearing(true, false)),
    protect: method([], (context, self: RangeState) => protect(context, self.sheet, self.area)),
    getSheet: method([], (_context, self: RangeState) => sheetHandle(self.sheet)),
    getRow: method([], (_context, self: RangeState) => self.area.row),
    getLastRow: method([], (_context, self: RangeState) => lastRow(self.area)),
    getColumn: method([], (_context, self: RangeState) => self.area.column),
    getLastColumn: method([], (_context, self: RangeState) => lastColumn(self.area)),
    activate: method([], (context, self: RangeState) => {
      context.view.write({ op: 'activate', sheet: self.sheet, user: context.user });
      return SELF;
    }),
  },
};

export interface RangeListState {
  readonly sheet: number;
  readonly areas: readonly Area[];
}

export const rangeListTable: ClassTable<GoogleAppsScript.Spreadsheet.RangeList, RangeListState> = {
  path: 'SpreadsheetApp.RangeList',
  scope: 'spreadsheets.currentonly',
  methods: lookSetters((self: RangeListState) => self),
};
