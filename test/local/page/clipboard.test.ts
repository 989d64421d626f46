// Pasting is the way class lists arrive: text with tabs, as Excel and Sheets put it on the clipboard.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromClipboardText, toClipboardText } from '../../../src/local/page/clipboard';

test('rows, tabs, quotes, line ends and ragged rows', () => {
  expect(fromClipboardText('5A\tÅse\r\n5A\tOle\r\n')).toEqual([
    ['5A', 'Åse'],
    ['5A', 'Ole'],
  ]);
  expect(fromClipboardText('"to\nlinjer"\t"sa ""hei"""\nb')).toEqual([
    ['to\nlinjer', 'sa "hei"'],
    ['b', ''],
  ]);
  expect(fromClipboardText('5" skjerm\t"a" b')).toEqual([['5" skjerm', '"a" b']]);
  expect(fromClipboardText('')).toEqual([['']]);
});

test('what is copied is pasted again', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'å', '"', '\t', '\n', ' ') });
  const block = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(text, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    // A last row of one empty cell is nothing but the line break before it.
    .filter((rows) => rows.length === 1 || rows[0]?.length !== 1 || rows.at(-1)?.[0] !== '');
  fc.assert(
    fc.property(block, (rows) => {
      expect(fromClipboardText(toClipboardText(rows))).toEqual(rows);
    }),
  );
});
