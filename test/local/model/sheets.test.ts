// Sheets, merges, freezes and lines: what Google would refuse, and what survives.
import { describe, expect, test } from '@jest/globals';
import { internals, openWith, closeAll, bench } from '../support/bench';

describe('sheets', () => {
  test('a new sheet is 1000 x 26, empty, and becomes the active one', () => {
    const { services } = bench();
    const book = services.SpreadsheetApp.getActiveSpreadsheet();
    const made = book.insertSheet('5A 2026-11-22', 0);
    expect([made.getMaxRows(), made.getMaxColumns(), made.getLastRow()]).toEqual([1000, 26, 0]);
    expect(made.getIndex()).toBe(1);
    expect(book.getActiveSheet().getName()).toBe('5A 2026-11-22');
  });

  test.each([
    ['x'.repeat(101), 'The sheet name cannot be greater than 100 characters.'],
    ['ARK1', 'A sheet with the name "ARK1" already exists. Please enter another name.'],
  ])('the name %s is refused', (name, words) => {
    const { services } = bench();
    const book = services.SpreadsheetApp.getActiveSpreadsheet();
    expect(() => book.insertSheet(name)).toThrow(words);
    const other = book.insertSheet('Annet');
    expect(() => other.setName(name)).toThrow(words);
    expect(other.setName('ANNET').getName()).toBe('ANNET');
  });

  test('the last visible sheet can be neither hidden nor deleted', () => {
    const { services, sheet } = bench();
    const book = services.SpreadsheetApp.getActiveSpreadsheet();
    const other = book.insertSheet('Annet');
    other.hideSheet();
    const words = "You can't remove all the visible sheets in a document.";
    expect(() => sheet.hideSheet()).toThrow(words);
    expect(() => book.deleteSheet(sheet)).toThrow(words);
    other.showSheet();
    book.deleteSheet(sheet);
    expect(book.getSheets().map((one) => one.getName())).toEqual(['Annet']);
    expect(() => sheet.getName()).toThrow('not found');
  });

  test('moveActiveSheet counts from 1', () => {
    const { services } = bench();
    const book = services.SpreadsheetApp.getActiveSpreadsheet();
    book.insertSheet('B');
    book.insertSheet('C');
    book.moveActiveSheet(1);
    expect(book.getSheets().map((one) => one.getName())).toEqual(['C', 'Ark1', 'B']);
  });

  test('metadata finds a sheet after it was renamed', () => {
    const { services, sheet } = bench();
    const book = services.SpreadsheetApp.getActiveSpreadsheet();
    book.insertSheet('B').addDeveloperMetadata('event', '2');
    sheet.addDeveloperMetadata('event', '1').setName('Nytt navn');
    const found = book.createDeveloperMetadataFinder().withKey('event').withValue('1').find();
    expect(found.map((one) => one.getLocation().getSheet()?.getName())).toEqual(['Nytt navn']);
    found[0]?.remove();
    expect(sheet.createDeveloperMetadataFinder().withKey('event').find()).toEqual([]);
    expect(book.createDeveloperMetadataFinder().withKey('event').find()).toHaveLength(1);
  });

  test('a protected sheet refuses other users, unless it only warns', () => {
    const { sheet, live } = bench({ user: 'Kari' });
    const protection = sheet.protect().setDescription('Logg');
    sheet.getRange(1, 1).setValue('min');
    const other = bench({ user: 'Ola' }, live);
    expect(() => other.sheet.appendRow(['x'])).toThrow(
      'You are trying to edit a protected cell or object.',
    );
    protection.setWarningOnly(true);
    other.sheet.appendRow(['x']);
    const { ProtectionType } = other.services.SpreadsheetApp;
    expect(other.sheet.getProtections(ProtectionType.SHEET)[0]?.isWarningOnly()).toBe(true);
  });
});

describe('merges and freezes', () => {
  test('merging keeps only the top-left value', () => {
    const { sheet } = bench();
    sheet.getRange(1, 1, 2, 2).setValues([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.getRange(1, 1, 1, 2).merge();
    expect(sheet.getDataRange().getDisplayValues()).toEqual([
      ['a', ''],
      ['c', 'd'],
    ]);
  });

  test('merges and freezes survive clear(), notes and validations too', () => {
    const { sheet, services } = bench();
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
    sheet.getRange(3, 1).setNote('merk').setDataValidation(rule).setFontWeight('bold');
    sheet.getRange(2, 1, 1, 2).merge();
    sheet.setFrozenRows(1);
    sheet.clear();
    expect(sheet.getFrozenRows()).toBe(1);
    sheet.getRange(2, 1, 1, 2).setValues([['a', 'b']]);
    expect(sheet.getDataRange().getDisplayValues()).toEqual([[''], ['a']]);
  });

  test('what cuts a merge in two is refused', () => {
    const { sheet } = bench();
    sheet.setFrozenRows(1);
    expect(() => sheet.getRange(1, 1, 2, 1).merge()).toThrow(
      "You can't merge frozen and non-frozen rows",
    );
    sheet.getRange(2, 2, 2, 2).merge();
    expect(() => sheet.setFrozenRows(2)).toThrow(
      "Sorry, you can't freeze rows which contain only part of a merged cell",
    );
    expect(() => sheet.setFrozenColumns(2)).toThrow(
      "Sorry, you can't freeze columns which contain only part of a merged cell",
    );
    for (const change of ['merge', 'breakApart'] as const) {
      expect(() => sheet.getRange(1, 1, 2, 2)[change]()).toThrow(
        'You must select all cells in a merged range to merge or unmerge them.',
      );
    }
    sheet.getRange(1, 1, 5, 5).breakApart();
    sheet.setFrozenRows(2);
  });
});

describe('rows and columns', () => {
  test('inserting and deleting moves cells, merges and sizes', () => {
    const { sheet, live } = bench();
    sheet.getRange(3, 1, 1, 2).merge().setValue('m');
    sheet.setRowHeight(3, 50);
    sheet.insertRowsAfter(1, 2);
    const state = () => live.book.sheets[0];
    expect(state()?.merges).toEqual([{ row: 5, column: 1, rows: 1, columns: 2 }]);
    expect([...(state()?.row.sizes ?? [])]).toEqual([[5, 50]]);
    sheet.deleteRows(1, 4);
    expect(sheet.getDataRange().getDisplayValues()).toEqual([['m']]);
    expect(state()?.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 2 }]);
    expect(sheet.getMaxRows()).toBe(998);
  });

  test('deleting lines shrinks a merge, and ends it when one cell is left', () => {
    const { sheet, live } = bench();
    const merges = () => live.book.sheets[0]?.merges;
    sheet.getRange(3, 2, 3, 1).merge();
    sheet.deleteRows(4, 1);
    expect(merges()).toEqual([{ row: 3, column: 2, rows: 2, columns: 1 }]);
    sheet.deleteColumns(1, 1);
    expect(merges()).toEqual([{ row: 3, column: 1, rows: 2, columns: 1 }]);
    sheet.deleteRows(2, 2);
    expect(merges()).toEqual([]);
  });

  test('deleting frozen lines frees them, but one line must stay unfrozen', () => {
    const { sheet } = bench();
    sheet.deleteRows(4, 997);
    sheet.setFrozenRows(2);
    expect(() => sheet.deleteRows(3, 1)).toThrow('not possible to delete all non-frozen rows');
    sheet.deleteRows(1, 1);
    expect([sheet.getFrozenRows(), sheet.getMaxRows()]).toEqual([1, 2]);
  });

  test('ranges outside the sheet are refused', () => {
    const { sheet } = bench();
    sheet.deleteRows(11, 990);
    const words = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => sheet.getRange(11, 1)).toThrow(words);
    expect(() => sheet.getRange(1, 27)).toThrow(words);
    expect(() => sheet.getRange(0, 1)).toThrow(words);
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow(words);
    expect(() => sheet.getRangeList(['A1', 'A11'])).toThrow(words);
    expect(() => sheet.deleteRows(1, 10)).toThrow("You can't delete all the rows on the sheet.");
  });

  test('data of another size than the range is refused', () => {
    const { sheet } = bench();
    const range = sheet.getRange(1, 1, 2, 2);
    expect(() => range.setValues([['a', 'b']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => range.setBackgrounds([['#fff', '#fff'], ['#fff']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test('a list validation that refuses refuses scripts too', () => {
    const { sheet, services } = bench();
    const rule = services.SpreadsheetApp.newDataValidation()
      .requireValueInList(['aktiv', 'sluttet'], true)
      .setAllowInvalid(false)
      .build();
    sheet.getRange(2, 2, 5, 1).setDataValidation(rule);
    sheet.getRange(2, 2).setValue('aktiv');
    expect(() => sheet.getRange(3, 2).setValue('borte')).toThrow(
      'The data you entered in cell B3 violates the data validation rules set on this cell.',
    );
  });
});

describe("a person's edits", () => {
  test('type, sort, rename and insert as in the grid', async () => {
    const host = await openWith('function onOpen() {}');
    const inside = internals(host);
    const sheet = inside.snapshot().active;
    const seen: number[] = [];
    inside.onChange((change) => seen.push(change.revision));
    const values = [
      ['b', '2'],
      ['a', '1E2'],
    ];
    inside.edit({ kind: 'type', sheet, row: 1, column: 1, values });
    const area = { row: 1, column: 1, rows: 2, columns: 2 };
    inside.edit({ kind: 'sort', sheet, area, column: 1, ascending: true });
    inside.edit({ kind: 'insertLines', sheet, axis: 'row', at: 1, count: 1 });
    inside.edit({ kind: 'renameSheet', sheet, name: 'Elever' });
    inside.edit({ kind: 'addSheet' });
    expect(host.sheets()).toEqual([
      {
        name: 'Elever',
        hidden: false,
        values: [
          ['', ''],
          ['a', '1,00E+02'],
          ['b', '2'],
        ],
      },
      { name: 'Ark2', hidden: false, values: [] },
    ]);
    expect(() => inside.edit({ kind: 'renameSheet', sheet, name: 'ark2' })).toThrow(
      'already exists',
    );
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(inside.snapshot().active).not.toBe(sheet);
    await closeAll();
  });
});
