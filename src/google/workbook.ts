// The workbook port on Google Sheets: tabs read whole and written whole.
import type { Mark, MarkedTab, NewTab, TabValues, WorkbookPort } from '../app/ports';
import type { TabPlan } from '../tabs/setup';
import { fillNewSheet, insertRows, redrawSheet, writeRows } from './apply-view';
import { hide } from './out-of-sight';
import { freeName, insertTab, View } from './new-tab';
import { markOf, sheetsOf, type Sheets } from './sheets';
import { shieldedIn } from './shielded';
import { wholeTabs } from './whole-tab';
import { literal } from './text';

type Insert = (name: string, index: number) => Sheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** New derived tabs stand right after the first tab. */
const NEW_TAB_INDEX = 1;
const GUARD = 'Læringspartner';

export function openWorkbook(): WorkbookPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = sheetsOf(spreadsheet);
  const view = new View(spreadsheet);
  const insert = (name: string, index: number): Sheet => {
    view.keep();
    return insertTab(spreadsheet, name, index);
  };
  return {
    ...wholeTabs(spreadsheet, sheets),
    shielded: () => shieldedIn(spreadsheet),
    read: (tab) => valuesOf(sheets.named(tab)),
    readRequired: (tab) => valuesOf(sheets.inAnyCase(tab)),
    readMarked: (mark) => valuesOf(sheets.marked(mark)),
    stateOf: (mark) => sheets.metadata(mark)?.getValue() ?? null,
    isThere: (tab) => sheets.named(tab) !== null,
    has: (mark) => sheets.metadata(mark) !== null,
    called: (tab) => sheets.inAnyCase(tab)?.getName() ?? null,
    nameOf: (mark) => sheets.marked(mark)?.getName() ?? null,
    draw: (tab) => drawTab(insert, sheets, tab),
    insertRows(mark, row, rows, blank) {
      const sheet = sheets.marked(mark);
      if (sheet !== null) insertRows(sheet, row, rows, blank);
    },
    replaceRow(mark, row, cells) {
      const sheet = sheets.marked(mark);
      if (sheet !== null) writeRows(sheet, row, [cells]);
    },
    hide: (mark) => hide(spreadsheet, sheets.marked(mark)),
    show: (mark) => void show(sheets.marked(mark)),
    exportLink: (mark) => exportLink(spreadsheet.getUrl(), sheets.marked(mark)),
    activate: (mark) => activate(view, sheets.marked(mark)),
    activateNamed: (tab) => void activate(view, sheets.inAnyCase(tab)),
    isHidden: (tab) => sheets.inAnyCase(tab)?.isSheetHidden() ?? null,
    setHidden: (tab, hidden) =>
      hidden ? hide(spreadsheet, sheets.inAnyCase(tab)) : void sheets.inAnyCase(tab)?.showSheet(),
    setAside: (tab) => sheets.rename(tab, freeName(spreadsheet, tab)),
    make(plan, mark) {
      const sheet = insert(plan.name, plan.first === true ? 0 : spreadsheet.getNumSheets());
      fillInput(sheets, sheet, plan, mark);
    },
    append: (tab, cells) => void sheets.named(tab)?.appendRow(cells.map(literal)),
    writeColumn(tab, column, firstRow, texts) {
      const range = sheets.named(tab)?.getRange(firstRow, column, texts.length, 1);
      range?.setValues(texts.map((text) => [literal(text)]));
    },
    addHiddenColumn: (tab, row, header) => addHiddenColumn(sheets.named(tab), row, header),
    flush() {
      try {
        view.giveBack();
      } finally {
        SpreadsheetApp.flush();
      }
    },
  };
}

function valuesOf(sheet: Sheet | null): TabValues | null {
  return sheet === null ? null : sheet.getDataRange().getDisplayValues();
}

function fillInput(sheets: Sheets, sheet: Sheet, plan: TabPlan, mark: Mark): void {
  sheets.metadata(mark)?.remove();
  sheets.mark(sheet, mark, '');
  // The texts come last: a tab without any is made again.
  if (plan.guarded) sheet.protect().setDescription(GUARD).setWarningOnly(true);
  if (plan.hidden) sheet.hideSheet();
  fillNewSheet(sheet, plan.view);
}

function drawTab(insert: Insert, sheets: Sheets, tab: NewTab): MarkedTab {
  const found = sheets.metadata(tab.mark) ?? adopted(sheets, tab);
  const there = found === null ? null : sheets.marked(tab.mark);
  if (found === null || there === null) {
    const sheet = insert(tab.name, NEW_TAB_INDEX);
    sheets.mark(sheet, tab.mark, '');
    fillNewSheet(sheet, tab.view);
    // The state comes last: what was drawn half is never taken for whole.
    if (tab.state !== '') sheets.metadata(tab.mark)?.setValue(tab.state);
    return { name: sheet.getName(), sheetId: sheet.getSheetId() };
  }
  if (tab.state !== '') found.setValue('');
  // The texts of a tab come last: one that has any is drawn whole.
  if (tab.keep !== true || there.getLastRow() === 0) redrawSheet(there, tab.view);
  if (tab.state !== '') found.setValue(tab.state);
  return { name: there.getName(), sheetId: there.getSheetId() };
}

/**
 * A copy of the file may have lost the marks. A tab of this very name and title, and without a mark,
 * is the one that is meant; with it there, another one would be a double.
 */
function adopted(
  sheets: Sheets,
  { mark, name, view }: NewTab,
): GoogleAppsScript.Spreadsheet.DeveloperMetadata | null {
  const sheet = sheets.named(name);
  const title = view.cells[0]?.[0]?.text ?? '';
  if (sheet === null || title === '' || markOf(sheet) !== null) return null;
  if (sheet.getRange(1, 1).getDisplayValues()[0]?.[0] !== title) return null;
  sheets.mark(sheet, mark, '');
  return sheets.metadata(mark);
}

/** Nothing is done to one that can be seen: it may be protected. */
function show(sheet: Sheet | null): void {
  if (sheet?.isSheetHidden() === true) sheet.showSheet();
}

function activate(view: View, sheet: Sheet | null): boolean {
  if (sheet !== null) view.show(sheet);
  return sheet !== null;
}

/** The workbook's address ends in `/edit`, with or without more after it. */
function exportLink(address: string, sheet: Sheet | null): string | null {
  return sheet && `${address.replace(/\/edit.*/, '')}/export?gid=${sheet.getSheetId()}`;
}

/** Beside everything that stands there; a teacher's own columns stay where they are. */
function addHiddenColumn(sheet: Sheet | null, headerRow: number, header: string): number {
  if (sheet === null) return 0;
  const column = sheet.getLastColumn() + 1;
  if (column > sheet.getMaxColumns()) sheet.insertColumnsAfter(column - 1, 1);
  sheet.getRange(headerRow, column).setValue(literal(header));
  sheet.hideColumns(column);
  return column;
}
