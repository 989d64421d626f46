// Fake of Sheet.
import type { Axis, Sheet } from '../model/book';
import { extent, sheetById } from '../model/book';
import { areaOf, parseA1 } from '../model/areas';
import { checkInside } from '../model/cells';
import { ServiceError } from '../model/errors';
import type { Op } from '../model/changes';
import { isHiddenByFilter } from './filter';
import { Handle } from './handles';
import { bool, enumOf, int, listOf, nullable, optional, scalar, text } from './kinds';
import { color } from './looks';
import { finderHandle } from './metadata';
import { protect, protectionsOf } from './protection';
import type { RangeListState, RangeState } from './range';
import type { SheetState } from './sheet-handle';
import { type ClassTable, type Context, method, type Method, SELF } from './table';

const rangeHandle = (state: RangeState): Handle<RangeState> =>
  new Handle('Range', 'SpreadsheetApp.Range', state);

const read = (context: Context, self: SheetState): Sheet =>
  sheetById(context.view.book, self.sheet);

/** A method that only reads a field of the sheet. */
const reading = (get: (sheet: Sheet) => unknown): Method<SheetState> =>
  method([], (context, self: SheetState) => get(read(context, self)));

const write = (context: Context, change: Op): typeof SELF => {
  context.view.write(change);
  return SELF;
};

function range(context: Context, self: SheetState, r: number, c: number, rows = 1, columns = 1) {
  const area = areaOf(r, c, rows, columns);
  checkInside(read(context, self), area);
  return rangeHandle({ sheet: self.sheet, area });
}

function rangeList(context: Context, self: SheetState, addresses: readonly string[]) {
  const sheet = read(context, self);
  const areas = addresses.map((address) => {
    const area = parseA1(address, sheet.row.count, sheet.column.count);
    if (!area) throw new ServiceError('Range not found');
    checkInside(sheet, area);
    return area;
  });
  if (areas.length === 0) throw new ServiceError('The range list must contain at least one range.');
  const state: RangeListState = { sheet: self.sheet, areas };
  return new Handle('RangeList', 'SpreadsheetApp.RangeList', state);
}

const frozen = (axis: Axis): Method<SheetState> =>
  method([int], (context, self: SheetState, count) => {
    context.view.write({ op: 'freeze', ...self, axis, count });
    return undefined;
  });

const inserting = (axis: Axis): Method<SheetState> =>
  method([int, int], (context, self: SheetState, after, count) =>
    write(context, { op: 'insertLines', ...self, axis, at: after + 1, count }),
  );

const deleting = (axis: Axis): Method<SheetState> =>
  method([int, int], (context, self: SheetState, at, count) => {
    context.view.write({ op: 'deleteLines', ...self, axis, at, count });
    return undefined;
  });

const hiding = (axis: Axis, hidden: boolean): Method<SheetState> =>
  method([int, optional(int)], (context, self: SheetState, at, count?) => {
    context.view.write({ op: 'hideLines', ...self, axis, at, count: count ?? 1, hidden });
    return undefined;
  });

const sizing = (axis: Axis): Method<SheetState> =>
  method([int, int], (context, self: SheetState, at, size) =>
    write(context, { op: 'resizeLines', ...self, axis, at, count: 1, size }),
  );

const sizingMany = (axis: Axis): Method<SheetState> =>
  method([int, int, int], (context, self: SheetState, at, count, size) =>
    write(context, { op: 'resizeLines', ...self, axis, at, count, size }),
  );

const showing = (hidden: boolean): Method<SheetState> =>
  method([], (context, self: SheetState) => write(context, { op: 'hideSheet', ...self, hidden }));

const structure: ClassTable<GoogleAppsScript.Spreadsheet.Sheet, SheetState>['methods'] = {
  insertRowsAfter: inserting('row'),
  insertColumnsAfter: inserting('column'),
  deleteRows: deleting('row'),
  deleteColumns: deleting('column'),
  setColumnWidth: sizing('column'),
  setColumnWidths: sizingMany('column'),
  setRowHeight: sizing('row'),
  setRowHeights: sizingMany('row'),
  setRowHeightsForced: sizingMany('row'),
  setFrozenRows: frozen('row'),
  setFrozenColumns: frozen('column'),
  hideColumns: hiding('column', true),
  showColumns: hiding('column', false),
  hideRows: hiding('row', true),
  showRows: hiding('row', false),
  hideSheet: showing(true),
  showSheet: showing(false),
};

const reads: ClassTable<GoogleAppsScript.Spreadsheet.Sheet, SheetState>['methods'] = {
  getName: reading((sheet) => sheet.name),
  getSheetId: reading((sheet) => sheet.id),
  getIndex: method(
    [],
    (context, self) => context.view.book.sheets.indexOf(read(context, self)) + 1,
  ),
  getLastRow: reading((sheet) => extent(sheet).rows),
  getLastColumn: reading((sheet) => extent(sheet).columns),
  getMaxRows: reading((sheet) => sheet.row.count),
  getMaxColumns: reading((sheet) => sheet.column.count),
  getFrozenRows: reading((sheet) => sheet.row.frozen),
  getFrozenColumns: reading((sheet) => sheet.column.frozen),
  isSheetHidden: reading((sheet) => sheet.hidden),
  isRowHiddenByFilter: method([int], isHiddenByFilter),
  getDataRange: method([], (context, self) => {
    const { rows, columns } = extent(read(context, self));
    return range(context, self, 1, 1, Math.max(1, rows), Math.max(1, columns));
  }),
  getRange: method([int, int, optional(int), optional(int)], range),
  getRangeList: method([listOf(text)], rangeList),
};

export const sheetTable: ClassTable<GoogleAppsScript.Spreadsheet.Sheet, SheetState> = {
  path: 'SpreadsheetApp.Sheet',
  scope: 'spreadsheets.currentonly',
  methods: {
    ...reads,
    ...structure,
    setName: method([text], (context, self, name) =>
      write(context, { op: 'renameSheet', ...self, name }),
    ),
    setHiddenGridlines: method([bool], (context, self, hidden) =>
      write(context, { op: 'gridlines', ...self, hidden }),
    ),
    setTabColor: method([nullable(text)], (context, self, value) =>
      write(context, { op: 'tabColor', ...self, color: color(value) }),
    ),
    clear: method([], (context, self) => {
      const sheet = read(context, self);
      const area = areaOf(1, 1, sheet.row.count, sheet.column.count);
      return write(context, { op: 'clear', ...self, area, contents: true, formats: true });
    }),
    appendRow: method([listOf(scalar)], (context, self, values) =>
      write(context, { op: 'append', ...self, values, thisYear: context.now().getFullYear() }),
    ),
    activate: method([], (context, self) =>
      write(context, { op: 'activate', ...self, user: context.user }),
    ),
    protect: method([], (context, self: SheetState) => protect(context, self.sheet)),
    getProtections: method([enumOf('ProtectionType')], (context, self, type) =>
      protectionsOf(read(context, self), type.name),
    ),
    addDeveloperMetadata: method([text, text], (context, self, key, value) => {
      const metadata = { id: context.view.live.newId(), key, value };
      return write(context, { op: 'addMetadata', ...self, metadata });
    }),
    createDeveloperMetadataFinder: method([], (_context, self) => finderHandle(self.sheet)),
  },
};
