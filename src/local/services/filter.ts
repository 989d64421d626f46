// Fakes of Filter and its criteria, as far as «Systemsjekk» tries them: rows out of sight by their values.
import type { Area } from '../internals';
import { cellAt, sheetById, type Filter } from '../model/book';
import { lastRow } from '../model/areas';
import { display } from '../model/display';
import { HostDoubt, ServiceError } from '../model/errors';
import { Handle } from './handles';
import { int, listOf, object, text } from './kinds';
import type { SheetState } from './sheet-handle';
import { type ClassTable, type Context, method, SELF } from './table';

interface Criteria {
  hidden: readonly string[];
}

const filterIn = (context: Context, { sheet }: SheetState): Filter | null =>
  sheetById(context.view.book, sheet).filter;

/** A sheet has one filter at most. */
export function createFilter(
  context: Context,
  { sheet, area }: SheetState & { readonly area: Area },
): Handle {
  if (filterIn(context, { sheet }) !== null) {
    throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
  }
  // Whether a column is counted from the sheet's or the filter's first one, Google does not say.
  if (area.column !== 1)
    throw new HostDoubt('A filter that does not begin in column A is not offered.');
  context.view.write({ op: 'filter', sheet, filter: { area, hidden: new Map() } });
  return new Handle('Filter', 'SpreadsheetApp.Filter', { sheet });
}

/** The first row of a filter holds its headings and is always shown. */
export function isHiddenByFilter(context: Context, self: SheetState, row: number): boolean {
  const sheet = sheetById(context.view.book, self.sheet);
  const { filter } = sheet;
  if (filter === null || row <= filter.area.row || row > lastRow(filter.area)) return false;
  return [...filter.hidden].some(([column, texts]) =>
    texts.includes(display(cellAt(sheet, row, column))),
  );
}

export const filterTable: ClassTable<GoogleAppsScript.Spreadsheet.Filter, SheetState> = {
  path: 'SpreadsheetApp.Filter',
  scope: 'spreadsheets.currentonly',
  methods: {
    setColumnFilterCriteria: method(
      [int, object<Criteria>('FilterCriteria')],
      (context, self, column, criteria) => {
        const filter = filterIn(context, self);
        if (filter === null) throw new ServiceError('The filter no longer exists.');
        const hidden = new Map([...filter.hidden, [column, criteria.state.hidden]]);
        context.view.write({ op: 'filter', ...self, filter: { ...filter, hidden } });
        return SELF;
      },
    ),
    remove: method([], (context, self) => {
      context.view.write({ op: 'filter', ...self, filter: null });
      return undefined;
    }),
  },
};

export const criteriaBuilderTable: ClassTable<
  GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder,
  Criteria
> = {
  path: 'SpreadsheetApp.FilterCriteriaBuilder',
  methods: {
    setHiddenValues: method([listOf(text)], (_context, self, values) => {
      self.hidden = [...values];
      return SELF;
    }),
    build: method(
      [],
      (_context, self) =>
        new Handle('FilterCriteria', 'SpreadsheetApp.FilterCriteria', { ...self }),
    ),
  },
};

/** A criterion is only handed on; nothing of it is read back. */
export const criteriaTable: ClassTable<GoogleAppsScript.Spreadsheet.FilterCriteria, Criteria> = {
  path: 'SpreadsheetApp.FilterCriteria',
  methods: {},
};
