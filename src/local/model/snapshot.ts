// The workbook as plain data for a grid.
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../internals';
import { extent, type Cell, type Sheet, activeSheet, cellAt } from './book';
import { display, editingText } from './display';
import type { LiveWorkbook } from './live';

export function snapshot(live: LiveWorkbook, user: string): WorkbookSnapshot {
  return {
    id: live.book.id,
    name: live.book.name,
    revision: live.revision,
    active: activeSheet(live.book, user).id,
    sheets: live.book.sheets.map(sheetSnapshot),
  };
}

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    rows: sheet.row.count,
    columns: sheet.column.count,
    cells: cells(sheet),
    merges: sheet.merges.map((merge) => ({ ...merge })),
    rowHeights: Object.fromEntries(sheet.row.sizes),
    columnWidths: Object.fromEntries(sheet.column.sizes),
    hiddenRows: [...sheet.row.hidden].sort((a, b) => a - b),
    hiddenColumns: [...sheet.column.hidden].sort((a, b) => a - b),
    frozenRows: sheet.row.frozen,
    frozenColumns: sheet.column.frozen,
    gridlinesHidden: sheet.gridlinesHidden,
    tabColor: sheet.tabColor,
    protection: protectionOf(sheet),
  };
}

function protectionOf(sheet: Sheet): SheetSnapshot['protection'] {
  const whole = sheet.protections.filter((one) => one.area === undefined);
  if (whole.length === 0) return 'none';
  return whole.every((one) => one.warningOnly) ? 'warning' : 'locked';
}

function cells(sheet: Sheet): CellSnapshot[] {
  const rows = [...sheet.cells].sort(([a], [b]) => a - b);
  return rows.flatMap(([r, line]) =>
    [...line].sort(([a], [b]) => a - b).map(([c, cell]) => cellSnapshot(r, c, cell)),
  );
}

function cellSnapshot(r: number, c: number, cell: Cell): CellSnapshot {
  const { value, ...rest } = cell;
  return {
    r,
    c,
    display: display(cell),
    input: editingText(cell),
    raw: value ?? null,
    ...rest,
  };
}

/** Display texts of a sheet up to its last row and column with content. */
export function displayValues(sheet: Sheet): string[][] {
  const { rows, columns } = extent(sheet);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => display(cellAt(sheet, i + 1, j + 1))),
  );
}
