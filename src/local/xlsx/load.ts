// A workbook from an .xlsx file, the host's own or anybody's.
import ExcelJS from 'exceljs';
import type { Worksheet } from 'exceljs';
import type { Area } from '../internals';
import { areaOf, parseA1 } from '../model/areas';
import {
  type Book,
  DEFAULT_SIZE,
  newBook,
  newSheet,
  NEW_COLUMNS,
  NEW_ROWS,
  putCell,
  type Sheet,
} from '../model/book';
import { LiveWorkbook } from '../model/live';
import { links, type Links, readCell } from './cells';
import { type CellExtra, type HostExtra, readExtra, type SheetExtra } from './extras';
import { HOST_SHEET } from './names';
import { fromArgb } from './styles';
import { toPixels } from './widths';

/** `name` is used when the file does not say. Throws when it is no .xlsx file. */
export async function loadXlsx(data: Uint8Array, name: string): Promise<LiveWorkbook> {
  const file = new ExcelJS.Workbook();
  const buffer = data.slice().buffer;
  await file.xlsx.load(buffer);
  const extra = readExtra(file.getWorksheet(HOST_SHEET));
  const worksheets = file.worksheets.filter((one) => one.name !== HOST_SHEET);
  if (worksheets.length === 0) throw new Error('The workbook holds no sheet.');
  const named = withIds(worksheets, extra);
  const known = links(named);
  const empty = newBook(extra?.name ?? name);
  const book: Book = {
    ...empty,
    id: extra?.id ?? empty.id,
    sheets: named.map((one) => loadSheet(empty.owner, one, known)),
    active: new Map(Object.entries(extra?.active ?? {})),
  };
  const properties = Object.entries(extra?.properties ?? {}).map(
    ([user, own]) => [user, new Map(Object.entries(own))] as const,
  );
  return new LiveWorkbook(book, new Map(properties));
}

interface Named {
  readonly worksheet: Worksheet;
  readonly fileName: string;
  readonly id: number;
  readonly extra: SheetExtra | undefined;
}

/** Ids as the host gave them; sheets it does not know get the next free ones. */
function withIds(worksheets: readonly Worksheet[], extra: HostExtra | null): Named[] {
  const taken = new Set(extra?.sheets.map((one) => one.id) ?? []);
  let next = 0;
  return worksheets.map((worksheet) => {
    const own = extra?.sheets.find((one) => one.fileName === worksheet.name);
    while (!own && taken.has(next)) next++;
    const id = own?.id ?? next;
    taken.add(id);
    return { worksheet, fileName: worksheet.name, id, extra: own };
  });
}

function loadSheet(owner: symbol, named: Named, known: Links): Sheet {
  const { worksheet, extra } = named;
  const sheet = newSheet(owner, named.id, extra?.name ?? named.fileName);
  sheet.hidden = worksheet.state !== 'visible';
  sheet.tabColor = fromArgb(worksheet.properties.tabColor);
  sheet.row.count = Math.max(extra?.rows ?? NEW_ROWS, worksheet.rowCount);
  sheet.column.count = Math.max(extra?.columns ?? NEW_COLUMNS, worksheet.columnCount);
  // exceljs gives null, against its own types, when a file says nothing of views.
  const views = worksheet.views as Worksheet['views'] | null;
  const view = views?.[0];
  sheet.gridlinesHidden = view?.showGridLines === false;
  if (view?.state === 'frozen') {
    sheet.row.frozen = view.ySplit ?? 0;
    sheet.column.frozen = view.xSplit ?? 0;
  }
  loadLines(worksheet, sheet);
  loadCells(worksheet, sheet, known, extra?.cells ?? []);
  sheet.merges = merges(worksheet, sheet);
  sheet.metadata = [...(extra?.metadata ?? [])];
  sheet.protections = [...(extra?.protections ?? foreignProtection(worksheet, named.id))];
  return sheet;
}

function loadLines(worksheet: Worksheet, sheet: Sheet): void {
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    const size = row.height ? Math.round(row.height / 0.75) : DEFAULT_SIZE.row;
    if (size !== DEFAULT_SIZE.row) sheet.row.sizes.set(number, size);
    if (row.hidden) sheet.row.hidden.add(number);
  });
  // columnCount sees cells only; a file may give widths to all of Excel's 16384 columns.
  const described = (worksheet.columns as Worksheet['columns'] | null)?.length ?? 0;
  const last = Math.min(Math.max(described, worksheet.columnCount), sheet.column.count);
  for (let number = 1; number <= last; number++) {
    const { width, hidden } = worksheet.getColumn(number);
    const size = width === undefined ? DEFAULT_SIZE.column : toPixels(width);
    if (size !== DEFAULT_SIZE.column) sheet.column.sizes.set(number, size);
    if (hidden) sheet.column.hidden.add(number);
  }
}

function loadCells(
  worksheet: Worksheet,
  sheet: Sheet,
  known: Links,
  extras: readonly CellExtra[],
): void {
  const byPlace = new Map(extras.map((one) => [`${one.row}:${one.column}`, one]));
  worksheet.eachRow({ includeEmpty: true }, (row, r) => {
    row.eachCell({ includeEmpty: true }, (cell, c) => {
      putCell(sheet, r, c, readCell(cell, known, byPlace.get(`${r}:${c}`)));
      byPlace.delete(`${r}:${c}`);
    });
  });
  // Cells the file does not list at all, since nothing of them could stand in it.
  for (const extra of byPlace.values()) {
    putCell(
      sheet,
      extra.row,
      extra.column,
      readCell(worksheet.getCell(extra.row, extra.column), known, extra),
    );
  }
}

function merges(worksheet: Worksheet, sheet: Sheet): Area[] {
  const model = worksheet.model as { merges?: string[] };
  return (model.merges ?? []).flatMap((address) => {
    const area = parseA1(address, sheet.row.count, sheet.column.count);
    return area ? [areaOf(area.row, area.column, area.rows, area.columns)] : [];
  });
}

/** A sheet protected in Excel is nobody's here, so scripts may not write to it. */
function foreignProtection(worksheet: Worksheet, id: number) {
  const { sheetProtection } = worksheet as Worksheet & { sheetProtection?: object | null };
  return sheetProtection
    ? [{ id: 500_000 + id, owner: '', warningOnly: false, description: '' }]
    : [];
}
