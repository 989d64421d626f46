// What people do to a spreadsheet between two clicks, as arbitraries: typing, sorting, merging, deleting …
import fc from 'fast-check';
import type { Area } from '../../../src/local/internals';
import { displayValues } from '../../../src/local/model/snapshot';
import type { Sheet } from '../../../src/local/model/book';
import type { QuickBook } from '../../support/quick-book';

/** One edit, in numbers that are fitted to whatever there is when it is made. */
export interface FuzzEdit {
  readonly kind: (typeof KINDS)[number];
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
}

const KINDS = [
  ...['type', 'type', 'type', 'type', 'clear', 'clear', 'insertRow', 'insertColumn'],
  ...['deleteRow', 'deleteColumn', 'hideRow', 'hideColumn', 'sort', 'merge', 'unmerge'],
  ...['moveColumn', 'copyRow', 'style', 'format', 'note', 'freeze', 'addSheet', 'deleteSheet'],
  ...[
    'renameSheet',
    'moveSheet',
    'hideSheet',
    'showSheet',
    'freezeRows',
    'cut',
    'protect',
    'alone',
  ],
] as const;

/** What may be typed anywhere; none of it looks like an exception. */
export const TEXTS = [
  ...[
    '',
    ' ',
    'Ada Aas',
    'ada aas',
    'Aas, Ada',
    'Nils Ny',
    '5A',
    '5a',
    '8A',
    '9Z',
    'LP1',
    'LP2',
    'G1',
  ],
  ...['Klasse', 'Navn', 'ID', 'Data', 'Modell', 'Hensyn', 'Fra', 'Tavle', 'Kateter', 'Leder'],
  ...['ikke sammen', 'sammen', 'bare sammen med', 'fast plass', 'Basisgrupper', 'Læringspar'],
  ...['Sluttet', 'Permisjon', 'hver 14. dag', 'onsdag', '2026-11-22', '22.11.2026', '31.02.2026'],
  ...[
    '1E2',
    '0',
    '-1',
    '+1',
    '=1+1',
    '=A1',
    '@x',
    "'apostrof",
    '<script>alert(1)</script>',
    '${x}',
  ],
  ...[
    '"><img src=x onerror=alert(1)>',
    '🎉',
    'محمد علي',
    '\u202eomvendt',
    'a\u0000b',
    'ord '.repeat(300),
  ],
  ...['{"v":1}', '{"v":9,"nr":1}', '[]', 'p2345678.abcde', '#gid=0', 'To\nlinjer', '__proto__'],
] as const;

export const fuzzEdit: fc.Arbitrary<FuzzEdit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  tab: fc.nat({ max: 30 }),
  row: fc.integer({ min: 1, max: 14 }),
  column: fc.integer({ min: 1, max: 10 }),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
  text: fc.constantFrom(...TEXTS),
});

/**
 * Makes the edit, unless Sheets would refuse it.
 *
 * @returns whether it touched the ledger
 */
export function applyFuzz(book: QuickBook, edit: FuzzEdit): boolean {
  const { sheets } = book.live.book;
  const sheet = sheets[edit.tab % sheets.length]!;
  try {
    make(book, sheet, edit);
  } catch (refused) {
    if ((refused as Error).name !== 'Exception') throw refused;
  }
  return sheet.name === '_Logg';
}

function make(book: QuickBook, whole: Sheet, edit: FuzzEdit): void {
  const { id: sheet } = whole;
  const { kind, row, column, rows, columns, text } = edit;
  const area: Area = { row, column, rows, columns };
  const lines = { sheet, count: rows };
  switch (kind) {
    case 'type':
      return book.edit({ kind, sheet, row, column, values: [[text]] });
    case 'clear':
    case 'merge':
    case 'unmerge':
      return book.edit({ kind, sheet, area });
    case 'insertRow':
      return book.edit({ kind: 'insertLines', axis: 'row', at: row, ...lines });
    case 'insertColumn':
      return book.edit({ kind: 'insertLines', axis: 'column', at: column, ...lines });
    case 'deleteRow':
      return book.edit({ kind: 'deleteLines', axis: 'row', at: row, ...lines });
    case 'deleteColumn':
      return book.edit({ kind: 'deleteLines', axis: 'column', at: column, ...lines, count: 1 });
    case 'hideRow':
      return book.edit({ kind: 'hideLines', axis: 'row', at: row, hidden: true, ...lines });
    case 'hideColumn':
      return book.edit({ kind: 'hideLines', axis: 'column', at: column, hidden: true, ...lines });
    case 'sort':
      return book.edit({
        ...{ kind, sheet, column },
        area: { ...area, rows: 12, column: 1, columns: 10 },
        ascending: rows > 1,
      });
    case 'style':
      return book.edit({ kind, sheet, area, style: { bold: true, background: '#ffcc00' } });
    case 'format':
      return book.edit({ kind, sheet, area, format: rows > 1 ? '@' : 'yyyy-mm-dd' });
    default:
      return makeRest(book, whole, edit);
  }
}

function makeRest(book: QuickBook, sheet: Sheet, edit: FuzzEdit): void {
  const { kind, row, column, rows, text } = edit;
  const { id } = sheet;
  const values = displayValues(sheet);
  switch (kind) {
    case 'moveColumn': {
      const moved = values.map((line) => [line[column - 1] ?? '']);
      if (moved.length === 0) return;
      book.edit({ kind: 'deleteLines', sheet: id, axis: 'column', at: column, count: 1 });
      book.edit({ kind: 'insertLines', sheet: id, axis: 'column', at: rows, count: 1 });
      return book.edit({ kind: 'type', sheet: id, row: 1, column: rows, values: moved });
    }
    case 'copyRow':
      return book.edit({
        kind: 'type',
        sheet: id,
        row,
        column: 1,
        values: [values[row] ?? [text]],
      });
    case 'note':
      return book.live.commit(
        [
          {
            op: 'patch',
            sheet: id,
            areas: [{ row, column, rows: 1, columns: 1 }],
            patch: { note: text },
          },
        ],
        'Kari',
      );
    case 'freezeRows':
      return book.live.commit([{ op: 'freeze', sheet: id, axis: 'row', count: row }], 'Kari');
    case 'cut':
      return cut(book, sheet, edit);
    case 'alone':
      for (const { id: other } of book.live.book.sheets) {
        if (other !== id) book.edit({ kind: 'hideSheet', sheet: other, hidden: true });
      }
      return;
    case 'protect':
      return protect(book, sheet, edit);
    case 'freeze':
      return book.live.commit([{ op: 'freeze', sheet: id, axis: 'column', count: 1 }], 'Kari');
    case 'addSheet':
      return book.edit({ kind, name: text.slice(0, 40) });
    case 'deleteSheet':
      return book.edit({ kind, sheet: id });
    case 'renameSheet':
      return book.edit({ kind, sheet: id, name: text.slice(0, 40) });
    case 'moveSheet':
      return book.edit({ kind, sheet: id, index: rows });
    default:
      return book.edit({ kind: 'hideSheet', sheet: id, hidden: kind === 'hideSheet' });
  }
}

/** Takes all rows or columns away that come after. */
function cut(book: QuickBook, sheet: Sheet, { row, column, rows }: FuzzEdit): void {
  const axis = rows > 1 ? 'row' : 'column';
  const at = 1 + (rows > 1 ? row : column);
  const count = sheet[axis].count - at + 1;
  book.edit({ kind: 'deleteLines', sheet: sheet.id, axis, at, count });
}

/** As the school's administrator does: a whole tab, or some cells of it. */
function protect(book: QuickBook, sheet: Sheet, { row, column, rows, columns }: FuzzEdit): void {
  const protection = {
    id: book.live.newId(),
    ...{ owner: 'Rektor', warningOnly: false, description: '' },
    ...(columns > 1 && { area: { row, column, rows, columns } }),
  };
  book.live.commit([{ op: 'protect', sheet: sheet.id, protection }], 'Rektor');
}
