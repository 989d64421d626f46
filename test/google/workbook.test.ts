// The workbook port on strict fakes: tabs found by mark, text kept as text, redrawn without a trace.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../../src/google/workbook';
import { displayValues } from '../../src/local/model/snapshot';
import { rectangular, textRow, type TabView } from '../../src/tabs/view';
import { bench, type Bench } from '../local/support/bench';

let at: Bench;
beforeEach(() => {
  at = bench();
  Object.assign(globalThis, at.services);
});

const view = (rows: readonly (readonly string[])[], more: Partial<TabView> = {}): TabView => ({
  cells: rectangular(rows.map((row) => textRow(row))),
  widths: { usual: 100, others: {} },
  heights: { usual: 21, others: {} },
  frozenRows: 0,
  boxes: [],
  lines: [],
  hiddenFrom: 0,
  gridlines: true,
  choices: [],
  formats: [],
  trim: true,
  ...more,
});

/** The sheet as it is now, with everything about it. */
function sheet(name: string) {
  const found = at.live.book.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}
const values = (name: string): string[][] => displayValues(sheet(name));
const names = (): string[] => at.live.book.sheets.map(({ name }) => name);
const rename = (from: string, to: string): void => {
  at.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(from)?.setName(to);
};
const drawn = (rows: string[][], more: Partial<TabView> = {}) =>
  openWorkbook().draw({ mark: 'm', state: '1', name: 'Kart', view: view(rows, more) });

describe('reading', () => {
  test('a tab that is not there is null, also by a mark', () => {
    const book = openWorkbook();
    const missing = [book.read('x'), book.readRequired('x'), book.readMarked('x')];
    expect([...missing, book.stateOf('x'), book.isHidden('x')]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('is by exact name, or in any case for a tab that must be there', () => {
    rename('Ark1', 'ELEVER');
    at.sheet.getRange(1, 1).setValue('Klasse');
    const book = openWorkbook();
    expect(book.read('Elever')).toBeNull();
    expect(book.readRequired('Elever')).toEqual([['Klasse']]);
  });
});

describe('drawing', () => {
  test('writes every text as it is, cell by cell', () => {
    const hostile = ['=1+1', '2026-11-22', '1E2', "'a", '+47', 'to\nlinjer', '<b>', ' ', '🎉'];
    drawn([hostile, ['x']]);
    expect(values('Kart')).toEqual([hostile, ['x', '', '', '', '', '', '', '', '']]);
  });

  test('finds the tab by its mark, renamed or moved, and keeps its name', () => {
    drawn([['før']]);
    rename('Kart', 'På veggen');
    const { name, sheetId } = drawn([['etter']]);
    expect([name, sheetId]).toEqual(['På veggen', sheet('På veggen').id]);
    expect(values('På veggen')).toEqual([['etter']]);
    expect(names()).not.toContain('Kart');
  });

  test('never takes a tab of the teachers’ that has the name', () => {
    at.sheet.getRange(1, 1).setValue('vårt eget');
    rename('Ark1', 'Kart');
    expect(drawn([['tegnet']]).name).toBe('Kart (2)');
    expect(values('Kart')).toEqual([['vårt eget']]);
  });

  test('remembers what it was drawn from, per mark', () => {
    const book = openWorkbook();
    book.draw({ mark: 'a', state: '1', name: 'A', view: view([['a']]) });
    book.draw({ mark: 'b', state: '2', name: 'B', view: view([['b']]) });
    book.draw({ mark: 'a', state: '3', name: 'A', view: view([['a']]) });
    const later = openWorkbook();
    expect([later.stateOf('a'), later.stateOf('b')]).toEqual(['3', '2']);
  });

  test('leaves the teacher looking at what they looked at, unless a tab is meant to be seen', () => {
    const active = (): string =>
      at.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName();
    const book = openWorkbook();
    const drawing = (mark: string, name: string) =>
      book.draw({ mark, state: '', name, view: view([['navn']]) });
    drawing('a', 'A');
    drawing('b', 'B');
    book.flush();
    expect(active()).toBe('Ark1');
    drawing('c', 'C');
    expect(book.activate('b')).toBe(true);
    book.flush();
    expect(active()).toBe('B');
  });

  test('a smaller view over a larger one leaves no row, merge, freeze or hiding of it', () => {
    const large = [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
      ['g', 'h', 'i'],
    ];
    const block = { row: 2, column: 1, rows: 2, columns: 2 };
    drawn(large, { frozenRows: 1, hiddenFrom: 3, boxes: [block] });
    at.services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName('Kart')
      ?.getRange(2, 1, 2, 2)
      .merge();
    expect(sheet('Kart')).toMatchObject({ row: { count: 3, frozen: 1 }, merges: [{ row: 2 }] });
    const small = [
      ['x', 'y', 'z'],
      ['ø', '', ''],
    ];
    drawn(small);
    const { row, column, merges: left } = sheet('Kart');
    expect([row.count, column.count, row.frozen, left]).toEqual([2, 3, 0, []]);
    expect([...column.hidden, ...row.hidden]).toEqual([]);
    expect(values('Kart')).toEqual(small);
  });

  test('a plain view over one with looks is plain', () => {
    const loud = { text: 'a', style: { bold: true, background: '#ff0000', size: 20, wrap: true } };
    drawn([], { cells: [[loud]] });
    drawn([['a']]);
    const fresh = openWorkbook().draw({ mark: 'n', state: '', name: 'Ny', view: view([['a']]) });
    expect(sheet('Kart').cells).toEqual(sheet(fresh.name).cells);
  });

  test('hides from a column on, and sets sizes that differ in runs', () => {
    drawn([['a', 'b', 'c', 'd', 'e']], {
      widths: { usual: 70, others: { 2: 30, 3: 30, 5: 200 } },
      hiddenFrom: 4,
    });
    const { column } = sheet('Kart');
    expect([...column.hidden].sort()).toEqual([4, 5]);
    expect([1, 2, 3, 4, 5].map((nr) => column.sizes.get(nr) ?? 100)).toEqual([70, 30, 30, 70, 200]);
  });

  test('draws lines to write on below each row, and lines to cut along beside a block', () => {
    const block = { row: 2, column: 1, rows: 2, columns: 1 };
    drawn(
      Array.from({ length: 4 }, () => ['a', 'b']),
      {
        lines: [
          { ...block, edge: 'bottom', dashed: false },
          { ...block, row: 1, column: 2, edge: 'right', dashed: true },
        ],
      },
    );
    const linesOf = (row: number, column: number): string[] => {
      const { top, right, bottom, left } = sheet('Kart').cells.get(row)?.get(column)?.style ?? {};
      return Object.entries({ top, right, bottom, left }).flatMap(([edge, border]) =>
        border === undefined ? [] : [`${edge} ${border.line}`],
      );
    };
    const rows = [1, 2, 3, 4];
    const below = rows.filter((row) => linesOf(row, 1).includes('bottom SOLID'));
    expect(below).toEqual([2, 3]);
    expect(rows.map((row) => linesOf(row, 2).join())).toEqual([
      'right DASHED',
      'right DASHED',
      '',
      '',
    ]);
  });

  test('links the cell, not its neighbours', () => {
    const cells = [
      [{ text: 'Åpne', link: 77 }, { text: '=1' }],
      [{ text: 'ren' }, { text: '' }],
    ];
    openWorkbook().draw({ mark: 'm', state: '', name: 'Kart', view: view([], { cells }) });
    const links = at.services.SpreadsheetApp.getActiveSpreadsheet()
      .getSheetByName('Kart')
      ?.getRange(1, 1, 2, 2)
      .getRichTextValues()
      .map((line) => line.map((cell) => cell?.getLinkUrl() ?? null));
    expect(links).toEqual([
      ['#gid=77', null],
      [null, null],
    ]);
    expect(values('Kart')[0]).toEqual(['Åpne', '=1']);
  });
});

describe('one row of a drawn tab', () => {
  beforeEach(() => void drawn([['Hode'], ['gammel']]));

  test('is put in between, or written over', () => {
    const book = openWorkbook();
    book.insertRows('m', 2, [[{ text: '=ny' }]], 0);
    book.replaceRow('m', 3, [{ text: 'rettet' }]);
    expect(values('Kart')).toEqual([['Hode'], ['=ny'], ['rettet']]);
  });

  test('of a tab that is gone is no error', () => {
    const book = openWorkbook();
    book.insertRows('gone', 2, [[{ text: 'x' }]], 0);
    book.hide('gone');
    expect(book.activate('gone')).toBe(false);
    expect(values('Kart')).toHaveLength(2);
  });
});

describe('input tabs', () => {
  test('are made at the end, hidden and guarded as planned, with room to write', () => {
    const made = view([['hint'], ['Data']], { trim: false });
    openWorkbook().make({ name: '_Logg', view: made, hidden: true, guarded: true }, 'tab._Logg');
    const { hidden, row, protections } = sheet('_Logg');
    expect(names().pop()).toBe('_Logg');
    expect([hidden, protections.map(({ warningOnly }) => warningOnly)]).toEqual([true, [true]]);
    expect(row.count).toBeGreaterThan(100);
  });

  test('get rows and columns of text that stays text', () => {
    at.sheet.getRange(1, 1, 2, 2).setValues([
      ['Navn', 'Klasse'],
      ['Ada', '5A'],
    ]);
    const book = openWorkbook();
    book.append('Ark1', ['=x', '1E2']);
    book.writeColumn('Ark1', 2, 2, ['2026-11-22', '']);
    const column = book.addHiddenColumn('Ark1', 1, 'ID');
    expect([column, values('Ark1')]).toEqual([
      3,
      [
        ['Navn', 'Klasse', 'ID'],
        ['Ada', '2026-11-22', ''],
        ['=x', '', ''],
      ],
    ]);
    expect([...sheet('Ark1').column.hidden]).toEqual([3]);
  });

  test('are shown and hidden by name', () => {
    const book = openWorkbook();
    book.make({ name: 'Hensyn', view: view([['x']]), hidden: true, guarded: false }, 'tab.Hensyn');
    expect(book.isHidden('Hensyn')).toBe(true);
    book.setHidden('Hensyn', false);
    expect(book.isHidden('Hensyn')).toBe(false);
  });
});
