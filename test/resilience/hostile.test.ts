// Hostile text in every cell a person can write to: it stays text, and never becomes formula or markup.
import { describe, expect, test } from '@jest/globals';
import type { Reply } from '../../src/contract/replies';
import { saveXlsx } from '../../src/local/xlsx/save';
import { QuickBook } from '../support/quick-book';
import { commit, freshGrade, good, groupsDraft, loaded, pairsDraft } from './support/classes';
import { ALL } from './support/report';
import { fromGoogle } from './support/sentences';

const HOSTILE = [
  ...['=1+1', '+1', '-1', '@x', '=HYPERLINK("http://x";"y")', '=IMPORTXML("http://x";"//a")'],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '${x}', '{{x}}', '<%= x %>'],
  ...[
    'ord '.repeat(500).trim(),
    '🎉👩‍👩‍👧',
    '\u202eomvendt\u202c',
    'a\u200bb',
    'a\u0001b',
    '\tx',
    "'x",
  ],
] as const;

/** As if it were typed with an apostrophe before it, or pasted as text. */
const typed = (text: string): string => `'${text}`;

/** @param before a workbook whose tabs need no second look */
function formulasIn(book: QuickBook, before?: QuickBook): string[] {
  const sheets = book.live.book.sheets.filter((one) => !before?.live.book.sheets.includes(one));
  return sheets.flatMap(({ name, cells }) =>
    [...cells.values()].flatMap((line) =>
      [...line.values()].flatMap(({ formula, link }) =>
        formula !== undefined || (link !== undefined && !/^#gid=\d+$/.test(link))
          ? [`${name}: ${formula ?? link ?? ''}`]
          : [],
      ),
    ),
  );
}

/** What a spreadsheet program would make of the file. */
async function formulasInFile(book: QuickBook): Promise<string[]> {
  const { default: ExcelJS } = await import('exceljs');
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await saveXlsx(book.live, 'Kari')).buffer as ArrayBuffer);
  const found: string[] = [];
  file.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula || cell.type === ExcelJS.ValueType.Formula) found.push(cell.address);
      });
    });
  });
  return found;
}

describe('names, what they are shown as, schools, teachers and the user', () => {
  const book = QuickBook.blank();
  good(book, 'prepareWorkbook');
  const row = (className: string) => (text: string, index: number) =>
    [className, text, HOSTILE[(index + 1) % HOSTILE.length]!, text, text].map(typed);
  book.type('Elever', 3, 1, [...HOSTILE.map(row('5A')), ...HOSTILE.slice(0, 8).map(row('8A'))]);
  book.type('Klasser', 3, 4, [[typed('=1+1')]]);
  for (const className of ['5A', '8A']) good(book, 'repair', [className]);

  test('are text on every tab and in the file', async () => {
    good(book, 'rememberUser', ['=1+1<b>']);
    expect(commit(book, pairsDraft(book, '5A', '=1+1')).ok).toBe(true);
    expect(commit(book, groupsDraft(book, '8A', '+1')).ok).toBe(true);
    const { desks, fixtures } = loaded(book, '5A');
    const at = desks.map(({ id }) => id);
    const texts = desks.map((_, index) => [HOSTILE[index]!.slice(0, 200), '=1+1']);
    const head = { form: 'room', title: '=1+1', subtitle: '+1', table: [['=1']] };
    book.type('Samtalekort', 3, 1, [
      ['Plakat: slik sier vi det', '', '5A', typed('=1+1')],
      ['Til vikaren: slik gjør vi det', '', '5A', typed('=1+1')],
    ]);
    for (const page of [
      { form: 'slips' },
      { form: 'substitute', away: [] },
      { form: 'poster', poster: 'partner' },
      { ...head, desks, fixtures, texts, at },
    ]) {
      good(book, 'drawPaper', ['5A', page]);
      expect(formulasIn(book)).toEqual([]);
    }
    good(book, 'undoLast', ['5A']);
    expect(book.values('_Logg').flat()).toContain('=1+1<b>');
    expect(book.values('Utskrift 5A').flat()).toContain('=1+1');
    expect(formulasIn(book)).toEqual([]);
    expect(await formulasInFile(book)).toEqual([]);
  });

  test('are asked about as they stand', () => {
    const { asked } = book.run('drawFromMenu', [], {
      answer: ({ buttons }) => ({ button: buttons.includes('YES') ? 'NO' : 'OK', text: '5A' }),
    });
    expect(asked.join('\n')).toContain('Vil du lagre');
  });
});

describe('the name of a class', () => {
  const prepared = QuickBook.blank();
  good(prepared, 'prepareWorkbook');

  test.each(HOSTILE.map((text) => `8 ${text}`.slice(0, 60)))('%j', (className) => {
    const book = prepared.copy();
    const names = ['Ada Aas', 'Bo Berg', 'Cecilie Dahl', 'Dina Eng', 'Emil Foss', 'Frida Aas'];
    book.type(
      'Elever',
      3,
      1,
      [...names, 'Ida Berg', 'Jon Eng'].map((n) => [typed(className), n]),
    );
    const known = loaded(book, '').className;
    good(book, 'repair', [known]);
    expect(commit(book, groupsDraft(book, known, 'one')).ok).toBe(true);
    const { shown } = book.run('openTeam', [known]);
    const [page] = shown.map((text) => text.split('\n').slice(1).join('\n'));
    expect(page).toMatch(/data-class="[\w.!~*'()%-]+"/);
    expect(page).not.toMatch(/<script>alert|<img|\$\{x\}|<%=/);
    expect(formulasIn(book)).toEqual([]);
  });
});

describe('any cell of an input tab', () => {
  const grade = freshGrade(6);
  expect(commit(grade, pairsDraft(grade, '5A', 'one')).ok).toBe(true);
  grade.type('Hensyn', 3, 1, [['5A', 'ikke sammen', 'Ada Aas', 'Bo Aas', '', '2026-08-20', '']]);
  const TABS = ['Start', 'Elever', 'Klasser', 'Hensyn', 'Grunnlag', 'Skolerute', 'Klasserom 5A'];
  const DRAWN = ['Historikk', '5A 2026-11-22', 'Klassekart 5A', '_Utkast', '_Logg'];

  test.each([...TABS, ...DRAWN])('of %s', (tab) => {
    const answers: string[] = [];
    for (const row of [1, 2, 3, 4]) {
      // Some of them, and others on each row; all with `RESILIENCE=all`.
      for (let column = ALL ? 1 : 1 + (row % 3); column <= 8; column += ALL ? 1 : 3) {
        const text = HOSTILE[(row * 8 + column) % HOSTILE.length]!;
        const book = grade.copy();
        book.type(tab, row, column, [[typed(text)]]);
        for (const name of ['loadClass', 'drawAndCommit']) {
          const { answer, thrown } = book.run(name, ['5A']);
          expect([tab, row, column, thrown]).toEqual([tab, row, column, null]);
          const reply = answer as Reply<{ ok: true }>;
          const said = reply.ok ? 'ok' : reply.error.message;
          answers.push(said);
          expect([said, fromGoogle(said.split(text).join(''))]).toEqual([said, false]);
        }
        expect([tab, row, column, formulasIn(book, grade)]).toEqual([tab, row, column, []]);
      }
    }
    expect(answers).toContain('ok');
  });
});
