// Any tab as it stands, with the notes on its cells; and single cells of it changed.
import type { Amendments, WholeTab, WorkbookPort } from '../app/ports';
import type { CellText } from '../tabs/who-is';
import { remove as removeTab } from './out-of-sight';
import { markOf, type Sheets } from './sheets';
import { literal } from './text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The part of the workbook port that looks at any tab, and changes what is already there. */
export function wholeTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets: Sheets,
): Pick<
  WorkbookPort,
  'makeRoom' | 'tabsFrom' | 'markAs' | 'setState' | 'sheetIds' | 'remove' | 'amend'
> {
  return {
    makeRoom(tab, rows, columns) {
      const sheet = sheets.inAnyCase(tab);
      if (sheet !== null) makeRoom(sheet, rows, columns);
    },
    tabsFrom(from, count) {
      const all = spreadsheet.getSheets();
      // By its id, since places change; 0 is an id too.
      const at = from === 0 ? 0 : all.findIndex((sheet) => sheet.getSheetId() + 1 === from);
      const first = Math.max(0, at);
      const tabs = all.slice(first, first + count).map((sheet) => wholeTab(sheet));
      const next = all[first + count];
      return { tabs, next: next === undefined ? null : next.getSheetId() + 1 };
    },
    markAs(tab, mark) {
      const sheet = sheets.inAnyCase(tab);
      if (sheet !== null) sheets.mark(sheet, mark, '');
    },
    setState: (mark, state) => void sheets.metadata(mark)?.setValue(state),
    sheetIds: () =>
      new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()])),
    remove(tab) {
      const sheet = spreadsheet.getSheetByName(tab);
      return sheet !== null && removeTab(spreadsheet, sheet);
    },
    amend(tab, changes) {
      const sheet = sheets.inAnyCase(tab);
      if (sheet !== null) amend(sheet, changes);
    },
  };
}

function wholeTab(sheet: Sheet): WholeTab {
  const notes: CellText[] = [];
  // Notes may stand on empty cells, outside what `getDataRange` gives.
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes();
  all.forEach((line, row) =>
    line.forEach((text, column) => {
      if (text !== '') notes.push({ row: row + 1, column: column + 1, text });
    }),
  );
  return {
    name: sheet.getName(),
    sheetId: sheet.getSheetId(),
    mark: markOf(sheet),
    values: sheet.getDataRange().getDisplayValues(),
    notes,
  };
}

/** Emptied first: what is written then stands. */
function amend(sheet: Sheet, { cells, notes, emptied }: Amendments): void {
  const columns = sheet.getMaxColumns();
  const areas = emptied === 'all' ? [1] : emptied;
  const rows = emptied === 'all' ? sheet.getMaxRows() : 1;
  for (const row of areas) {
    // Notes before the texts: a row without texts is a row that is done.
    const area = sheet.getRange(row, 1, rows, columns);
    area.clearNote().clearContent();
  }
  for (const { row, column, text } of notes) sheet.getRange(row, column).setNote(text);
  for (const { row, column, text } of cells) sheet.getRange(row, column).setValue(literal(text));
}

/** At the end, where nothing of the teachers' is moved. */
function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}
