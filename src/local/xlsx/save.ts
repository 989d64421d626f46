// The shared workbook as an .xlsx file.
import ExcelJS from 'exceljs';
import type { Workbook, Worksheet } from 'exceljs';
import { lastColumn, lastRow } from '../model/areas';
import { activeSheet, DEFAULT_SIZE, type Sheet } from '../model/book';
import type { LiveWorkbook } from '../model/live';
import { links, type Links, writeCell } from './cells';
import { type CellExtra, type SheetExtra, writeExtra } from './extras';
import { fileNames, HOST_SHEET } from './names';
import { useArial } from './normal-font';
import { pageSetup } from './page';
import { argb } from './styles';
import { toCharacters } from './widths';

/** `user` decides which tab the file opens on. */
export async function saveXlsx(live: LiveWorkbook, user: string): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  useArial(file.xlsx);
  const { book } = live;
  const names = fileNames(book.sheets.map((sheet) => sheet.name));
  const named = book.sheets.map((sheet, index) => ({
    id: sheet.id,
    fileName: names[index] ?? sheet.name,
  }));
  const known = links(named);
  const extras: SheetExtra[] = [];
  for (const [index, sheet] of book.sheets.entries()) {
    const fileName = names[index] ?? sheet.name;
    extras.push(await saveSheet(file, sheet, fileName, known));
  }
  const hidden = file.addWorksheet(HOST_SHEET, { state: 'veryHidden' });
  writeExtra(hidden, {
    version: 1,
    id: book.id,
    name: book.name,
    active: Object.fromEntries(book.active),
    properties: Object.fromEntries(
      [...live.properties].map(([owner, own]) => [owner, Object.fromEntries(own)]),
    ),
    sheets: extras,
  });
  setActiveTab(file, book.sheets.indexOf(activeSheet(book, user)));
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function setActiveTab(file: Workbook, activeTab: number): void {
  file.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
}

async function saveSheet(
  file: Workbook,
  sheet: Sheet,
  fileName: string,
  known: Links,
): Promise<SheetExtra> {
  const target = file.addWorksheet(fileName, { state: sheet.hidden ? 'hidden' : 'visible' });
  if (sheet.tabColor) target.properties.tabColor = argb(sheet.tabColor);
  setView(target, sheet);
  target.pageSetup = { ...target.pageSetup, ...pageSetup(sheet, fileName) };
  setLines(target, sheet);
  const cells: CellExtra[] = [];
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const extra = writeCell(target.getCell(row, column), cell, known);
      if (extra) cells.push(extra);
    }
  }
  for (const merge of sheet.merges) {
    target.mergeCellsWithoutStyle(merge.row, merge.column, lastRow(merge), lastColumn(merge));
  }
  if (sheet.protections.some((one) => !one.warningOnly && one.area === undefined))
    await target.protect('', {});
  return {
    fileName,
    id: sheet.id,
    name: sheet.name,
    rows: sheet.row.count,
    columns: sheet.column.count,
    metadata: sheet.metadata,
    protections: sheet.protections,
    cells,
  };
}

function setView(target: Worksheet, sheet: Sheet): void {
  const showGridLines = !sheet.gridlinesHidden;
  const { frozen: ySplit } = sheet.row;
  const { frozen: xSplit } = sheet.column;
  target.views =
    xSplit + ySplit > 0
      ? [{ state: 'frozen', xSplit, ySplit, showGridLines }]
      : [{ state: 'normal', showGridLines }];
}

/** A hidden line gets a size too: exceljs drops a bare row, and widths come back as Excel's own. */
function setLines(target: Worksheet, sheet: Sheet): void {
  target.properties.defaultColWidth = toCharacters(DEFAULT_SIZE.column);
  target.properties.defaultRowHeight = DEFAULT_SIZE.row * 0.75;
  const rows = new Set([...sheet.row.sizes.keys(), ...sheet.row.hidden]);
  for (const row of rows) {
    target.getRow(row).height = (sheet.row.sizes.get(row) ?? DEFAULT_SIZE.row) * 0.75;
  }
  for (const row of sheet.row.hidden) target.getRow(row).hidden = true;
  const columns = new Set([...sheet.column.sizes.keys(), ...sheet.column.hidden]);
  for (const column of columns) {
    const size = sheet.column.sizes.get(column) ?? DEFAULT_SIZE.column;
    target.getColumn(column).width = toCharacters(size);
  }
  for (const column of sheet.column.hidden) target.getColumn(column).hidden = true;
}
