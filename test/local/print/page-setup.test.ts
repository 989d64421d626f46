// How the sheets of a saved .xlsx file are set up for printing, and that the file still loads.
import { inflateRawSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { loadXlsx } from '../../../src/local/xlsx/load';
import { saveXlsx } from '../../../src/local/xlsx/save';
import { bench, type Bench } from '../support/bench';

let at: Bench;
beforeEach(() => {
  at = bench();
});

/** Cuts the sheet to `rows` × `columns` cells of 100 × 21 pixels, all with text. */
function cutTo(rows: number, columns: number): GoogleAppsScript.Spreadsheet.Sheet {
  const { sheet } = at;
  sheet.deleteRows(rows + 1, 1000 - rows);
  if (columns < 26) sheet.deleteColumns(columns + 1, 26 - columns);
  sheet
    .getRange(1, 1, rows, columns)
    .setValues(Array.from({ length: rows }, () => Array<string>(columns).fill('x')));
  return sheet;
}

async function saved(): Promise<ExcelJS.Worksheet> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await saveXlsx(at.live, 'lærer')).slice().buffer);
  const [sheet] = file.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const A4 = 9;

describe('a sheet that was cut to its content', () => {
  test('and shows no gridlines is a picture: one A4 page in landscape, in the middle', async () => {
    cutTo(20, 9).setHiddenGridlines(true);
    const { pageSetup } = await saved();
    expect(pageSetup).toMatchObject({
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      horizontalCentered: true,
      verticalCentered: false,
      showGridLines: false,
      printArea: 'A1:I20',
    });
    const { left, right, top, bottom } = pageSetup.margins ?? {};
    expect([left, right, top, bottom]).toEqual([0.4, 0.4, 0.4, 0.4]);
  });

  test.each([
    ['a picture that is higher than wide stands', 45, 7, 'portrait', 1],
    ['one that lies as well as it stands lies', 10, 3, 'landscape', 1],
    ['one that is high and wide lies, whole', 60, 20, 'landscape', 1],
    ['one of several pages goes on', 140, 7, 'portrait', 0],
  ])('without gridlines: %s', async (_, rows, columns, orientation, fitToHeight) => {
    cutTo(rows, columns).setHiddenGridlines(true);
    expect((await saved()).pageSetup).toMatchObject({ orientation, fitToWidth: 1, fitToHeight });
  });

  test.each([
    ['a high one', 40, 5, 'portrait', 1],
    ['a wide one', 20, 10, 'landscape', 1],
    ['one that would be too small to read', 90, 5, 'portrait', 0],
  ])('%s', async (_, rows, columns, orientation, fitToHeight) => {
    cutTo(rows, columns);
    expect((await saved()).pageSetup).toMatchObject({ orientation, fitToWidth: 1, fitToHeight });
  });

  test('counts hidden columns neither for its size nor as missing', async () => {
    cutTo(40, 20).hideColumns(6, 15);
    expect((await saved()).pageSetup).toMatchObject({ orientation: 'portrait', fitToHeight: 1 });
  });
});

test('a sheet with room to write in is as wide as the page and as long as it is', async () => {
  at.sheet.getRange(1, 1, 1, 2).setValues([['Klasse', 'Navn']]);
  at.sheet.setHiddenGridlines(true);
  const { pageSetup } = await saved();
  expect(pageSetup).toMatchObject({ orientation: 'portrait', fitToWidth: 1, fitToHeight: 0 });
  expect(pageSetup.printArea).toBeUndefined();
});

/** One file of a zip, by the directory at its end. */
function unzipped(zip: Buffer, name: string): string {
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    const length = zip.readUInt16LE(at + 28);
    if (zip.toString('latin1', at + 46, at + 46 + length) !== name) continue;
    const local = zip.readUInt32LE(at + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    return inflateRawSync(packed).toString('utf8');
  }
  throw new Error(`no ${name}`);
}

test('columns are counted in letters of Arial, which every machine has or imitates', async () => {
  cutTo(2, 2);
  const styles = unzipped(Buffer.from(await saveXlsx(at.live, 'lærer')), 'xl/styles.xml');
  const [first = ''] = /<font>.*?<\/font>/s.exec(styles) ?? [];
  expect(first).toContain('<sz val="10"/><name val="Arial"/>');
});

test.each(["Kari's kart", 'Klassekart 5A', 'A&&B', 'Ærlig (2)', '<5A>'])(
  'a tab called %s is saved and loaded whole',
  async (name) => {
    cutTo(3, 3).setName(name).setHiddenGridlines(true);
    const again = await loadXlsx(await saveXlsx(at.live, 'lærer'), 'annet');
    const book = bench({}, again).services.SpreadsheetApp.getActiveSpreadsheet();
    const [sheet] = book.getSheets();
    expect([sheet?.getName(), sheet?.getMaxRows(), sheet?.getMaxColumns()]).toEqual([name, 3, 3]);
    expect(sheet?.getDataRange().getDisplayValues()[2]).toEqual(['x', 'x', 'x']);
  },
);

test('a saved sheet has the proportions it has on the screen', async () => {
  const sheet = cutTo(2, 2);
  sheet.setColumnWidths(1, 1, 120).setRowHeightsForced(1, 2, 60);
  const file = await saved();
  // Excel: seven pixels a character and five around, 0.75 point a pixel.
  const pixels = (width = 0): number => width * 7 + 5;
  expect(pixels(file.getColumn(1).width)).toBeCloseTo(120, 5);
  expect(file.getRow(1).height / 0.75).toBeCloseTo(60, 5);
  // The second column has the width of a new sheet's columns, which Excel's own would not be.
  expect(pixels(file.properties.defaultColWidth)).toBeCloseTo(100, 5);
});
