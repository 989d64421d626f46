// A workbook saved and loaded again is the same workbook.
import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { type Book, type Cell, newBook, type Sheet } from '../../../src/local/model/book';
import { LiveWorkbook } from '../../../src/local/model/live';
import { apply } from '../../../src/local/model/ops';
import { loadXlsx } from '../../../src/local/xlsx/load';
import { saveXlsx } from '../../../src/local/xlsx/save';
import { bench } from '../support/bench';

/** The whole model as plain data that can be compared. */
function plain(live: LiveWorkbook): unknown {
  const sorted = <K extends number, V>(map: ReadonlyMap<K, V>): [K, V][] =>
    [...map].sort(([a], [b]) => a - b);
  const sheet = (one: Sheet): unknown => ({
    ...one,
    owner: null,
    row: { ...one.row, sizes: sorted(one.row.sizes), hidden: [...one.row.hidden].sort() },
    column: {
      ...one.column,
      sizes: sorted(one.column.sizes),
      hidden: [...one.column.hidden].sort(),
    },
    cells: sorted(one.cells).map(([row, line]) => [row, sorted(line)]),
    merges: [...one.merges].sort((a, b) => a.row - b.row || a.column - b.column),
  });
  const { id, name, active, sheets } = live.book;
  return { id, name, active: [...active], sheets: sheets.map(sheet), properties: live.properties };
}

const color = fc.constantFrom('#ff0000', '#00aa55', '#1155cc', '#ffffff');
const border = fc.record({
  line: fc.constantFrom('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'),
  color,
});
const style = fc.record(
  {
    bold: fc.constant(true),
    italic: fc.constant(true),
    size: fc.integer({ min: 6, max: 40 }).filter((size) => size !== 10),
    color,
    family: fc.constantFrom('Georgia', 'Roboto'),
    background: color,
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'middle'),
    wrap: fc.constant(true),
    top: border,
    right: border,
  },
  { requiredKeys: [] },
);
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    'Åse-Marie Øygård',
    '1E2',
    '2026-11-22',
    '=x',
    ' to ',
    '_x0041_',
    'a\r\nb',
    'é\n',
    '<b>&',
  ),
);
const value = fc.oneof(text, fc.boolean(), fc.integer(), fc.constantFrom(12.5, -0.25, 1e15));
const validation = fc.record(
  {
    list: fc.array(text, { minLength: 1, maxLength: 4 }),
    dropdown: fc.boolean(),
    allowInvalid: fc.boolean(),
    help: text,
  },
  { requiredKeys: ['list', 'dropdown', 'allowInvalid'] },
);
const extras = fc.record({ note: text, style, validation }, { requiredKeys: [] });
const content = fc.oneof(
  fc.record({ value }),
  fc.record({ value: fc.integer({ min: 0, max: 60_000 }), format: fc.constant('yyyy-mm-dd') }),
  fc.record({
    value: fc.double({ min: 0, max: 60_000, noNaN: true }),
    format: fc.constant('hh:mm'),
  }),
  fc.record({ value: text, format: fc.constant('@') }),
  fc.record({
    value: text,
    link: fc.constantFrom('#gid=0', '#gid=77', 'https://x.no/?a=1&b=æ', 'x'),
  }),
  fc.record({ value: fc.constant('#ERROR!'), formula: fc.constantFrom('=Ola', '=SUM(A1;B2)') }),
  fc.record({ value: fc.constant(3), formula: fc.constant('=SUM(A1:B2)') }),
  fc.record({ format: fc.constantFrom('@', '0.00', 'dd.mm.yyyy') }),
  fc.constant({}),
);
const cell = fc
  .tuple(content, extras)
  .map(([inside, around]): Cell => {
    const made: Record<string, unknown> = { ...inside, ...around };
    if (Object.keys(around.style ?? {}).length === 0) delete made.style;
    return made;
  })
  .filter((one) => Object.keys(one).length > 0);

const place = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 8 }));
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 100 }),
  fc.constantFrom(
    'History',
    "'a'",
    'x'.repeat(40),
    `${'x'.repeat(40)}y`,
    'a/b',
    'a?b',
    '_host',
    'Å',
  ),
);
const sheet = fc.record({
  name,
  cells: fc.array(fc.tuple(place, cell), { maxLength: 8 }),
  hidden: fc.boolean(),
  gridlinesHidden: fc.boolean(),
  tabColor: fc.option(color),
  rowSizes: fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 22, max: 200 }))),
  columnSizes: fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 5, max: 90 }))),
  hiddenLines: fc.array(fc.integer({ min: 1, max: 9 })),
  frozen: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
  merge: fc.option(
    fc.record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 2, max: 3 }) }),
  ),
  metadata: fc.array(fc.record({ key: text, value: text }), { maxLength: 2 }),
  warningOnly: fc.option(fc.boolean()),
  rows: fc.integer({ min: 30, max: 2000 }),
});

type SheetPlan = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

function build(plans: readonly SheetPlan[]): LiveWorkbook {
  const book: Book = newBook('Prøve', 'Første');
  plans.forEach((plan, index) => {
    const id = 77 + index;
    try {
      apply(book, { op: 'insertSheet', sheet: id, name: plan.name, index: null });
    } catch {
      return;
    }
    const made = book.sheets[book.sheets.length - 1];
    if (!made) return;
    fill(made, plan);
    if (plan.merge) {
      const area = { row: 4, column: 3, ...plan.merge };
      apply(book, { op: 'merge', sheet: id, area });
    }
  });
  const live = new LiveWorkbook(book);
  live.userProperties('Kari').set('valg', '{"æ":1}');
  return live;
}

function fill(made: Sheet, plan: SheetPlan): void {
  Object.assign(made, {
    hidden: plan.hidden,
    gridlinesHidden: plan.gridlinesHidden,
    tabColor: plan.tabColor,
  });
  made.row = {
    ...made.row,
    count: plan.rows,
    frozen: plan.frozen[0],
    sizes: new Map(plan.rowSizes),
  };
  made.column = { ...made.column, frozen: plan.frozen[1], sizes: new Map(plan.columnSizes) };
  for (const line of plan.hiddenLines) (line % 2 ? made.row : made.column).hidden.add(line);
  for (const [[row, column], one] of plan.cells) {
    const line = made.cells.get(row) ?? new Map<number, Cell>();
    made.cells.set(row, line.set(column, one));
  }
  made.metadata = plan.metadata.map((one, index) => ({ ...one, id: index + 1 }));
  if (plan.warningOnly !== null) {
    made.protections = [{ id: 9, owner: 'Kari', warningOnly: plan.warningOnly, description: 'd' }];
  }
}

describe('saving and loading', () => {
  test('gives an equal workbook', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { maxLength: 3 }), async (plans) => {
        const live = build(plans);
        const again = await loadXlsx(await saveXlsx(live, 'Kari'), 'annet');
        expect(plain(again)).toEqual(plain(live));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('what services write is in the file for Excel to see', async () => {
    const { sheet: tab, live, services } = bench();
    tab
      .getRange(1, 1, 1, 2)
      .setValues([['Navn', '2026-11-22']])
      .setFontWeight('bold');
    tab.getRange(2, 1, 1, 2).merge().setValue('Åse').setBackground('#eeeeee');
    tab.setColumnWidth(1, 180).setFrozenRows(1);
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
    tab.getRange(3, 1).setDataValidation(rule);
    tab.setName('Klassekart 5A');
    const file = new ExcelJS.Workbook();
    await file.xlsx.load((await saveXlsx(live, 'lærer')).slice().buffer);
    const seen = file.getWorksheet('Klassekart 5A');
    expect(seen?.getCell('A1').font).toMatchObject({ bold: true, name: 'Arial', size: 10 });
    expect(seen?.getCell('B1').value).toEqual(new Date('2026-11-22'));
    expect(seen?.getCell('B2').master.address).toBe('A2');
    expect(seen?.getCell('A3').dataValidation.formulae).toEqual(['"a,b"']);
    expect(seen?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(file.getWorksheet('_host')?.state).toBe('veryHidden');
  });

  test('a file of another origin loads, with ids of its own', async () => {
    const file = new ExcelJS.Workbook();
    const first = file.addWorksheet('Elever');
    first.addRow(['Klasse', 'Navn', 'Født']);
    first.addRow([
      '5A',
      { richText: [{ text: 'Åse' }, { text: ' Berg' }] },
      new Date('2016-03-01'),
    ]);
    first.getCell('D2').value = { formula: 'A2', result: '5A' };
    file.addWorksheet('Skjult', { state: 'hidden' });
    const live = await loadXlsx(new Uint8Array(await file.xlsx.writeBuffer()), 'skole');
    const { services } = bench({}, live);
    const book = services.SpreadsheetApp.getActiveSpreadsheet();
    expect(book.getName()).toBe('skole');
    expect(
      book.getSheets().map((one) => [one.getName(), one.getSheetId(), one.isSheetHidden()]),
    ).toEqual([
      ['Elever', 0, false],
      ['Skjult', 1, true],
    ]);
    expect(book.getSheetByName('Elever')?.getDataRange().getDisplayValues()).toEqual([
      ['Klasse', 'Navn', 'Født', ''],
      ['5A', 'Åse Berg', '01.03.2016', '5A'],
    ]);
    expect(book.getActiveSheet().getMaxRows()).toBe(1000);
  });

  test('an edit made in Excel wins over what the host remembered', async () => {
    const { sheet: tab, live } = bench();
    tab.getRange(1, 1).setValue("'_x0041_ gammel");
    const file = new ExcelJS.Workbook();
    await file.xlsx.load((await saveXlsx(live, 'lærer')).slice().buffer);
    const cellA1 = file.getWorksheet('Ark1')?.getCell('A1');
    if (cellA1) cellA1.value = 'ny';
    const again = await loadXlsx(new Uint8Array(await file.xlsx.writeBuffer()), 'x');
    expect(bench({}, again).sheet.getRange(1, 1).getDisplayValues()).toEqual([['ny']]);
  });
});
