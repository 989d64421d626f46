// What becomes of a value that is typed or set.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bench } from '../support/bench';

/** Sets one value, gives what is displayed and the type of what is stored. */
function set(value: string | number | boolean | Date, format?: string): [string, string] {
  const { sheet, live } = bench();
  const range = sheet.getRange(1, 1);
  if (format) range.setNumberFormat(format);
  range.setValues([[value]]);
  const cell = live.book.sheets[0]?.cells.get(1)?.get(1);
  const kind = cell?.formula === undefined ? typeof cell?.value : 'formula';
  return [range.getDisplayValues()[0]?.[0] ?? '', kind];
}

describe('values set by a script', () => {
  test.each([
    ['2026-11-22', '2026-11-22', 'number'],
    ['22.11.2026', '22.11.2026', 'number'],
    ['22/11/2026', '22.11.2026', 'number'],
    ['1E2', '1,00E+02', 'number'],
    ['5E1', '5,00E+01', 'number'],
    ['12', '12', 'number'],
    ['012', '12', 'number'],
    ['12,5', '12,5', 'number'],
    ['+47', '47', 'number'],
    ['50 %', '50%', 'number'],
    ['1 000', '1\u00a0000', 'number'],
    ['10:30', '10:30', 'number'],
    ['1.2', '1.2', 'number'],
    ['12.50', '12.50', 'string'],
    ['2026-02-30', '2026-02-30', 'string'],
    ['TRUE', 'SANN', 'boolean'],
    ['sann', 'SANN', 'boolean'],
    ['USANN', 'USANN', 'boolean'],
    ['=Ola', '#ERROR!', 'formula'],
    ['=', '=', 'string'],
    ["'=Ola", '=Ola', 'string'],
    ["'2026-11-22", '2026-11-22', 'string'],
    ["''x", "'x", 'string'],
    ["'", '', 'undefined'],
    ['5A', '5A', 'string'],
    ['-Kari', '-Kari', 'string'],
    ['@x', '@x', 'string'],
    ['{"a":1}', '{"a":1}', 'string'],
    ['', '', 'undefined'],
    [3.25, '3,25', 'number'],
    [false, 'USANN', 'boolean'],
  ])('%j is shown as %j and kept as %s', (value, shown, kind) => {
    expect(set(value)).toEqual([shown, kind]);
  });

  test.each([
    ['2026-11-22', '2026-11-22', 'string'],
    ['1E2', '1E2', 'string'],
    ['12', '12', 'string'],
    ['TRUE', 'TRUE', 'string'],
    ["'x", 'x', 'string'],
    ['=Ola', '#ERROR!', 'formula'],
  ])('in a text cell %j is shown as %j and kept as %s', (value, shown, kind) => {
    expect(set(value, '@')).toEqual([shown, kind]);
  });

  test('a Date is the day the clocks of Oslo show', () => {
    expect(set(new Date('2026-11-21T23:30:00Z'))).toEqual(['22.11.2026', 'number']);
  });

  test('appendRow coerces too, and honours the format of the row it meets', () => {
    const { sheet } = bench();
    sheet.getRange(1, 2, 5, 1).setNumberFormat('@');
    sheet.appendRow(['1E2', '1E2']);
    sheet.appendRow(['x']);
    expect(sheet.getDataRange().getDisplayValues()).toEqual([
      ['1,00E+02', '1E2'],
      ['x', ''],
    ]);
  });

  test('text after an apostrophe is kept letter by letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(set(`'${text}`)).toEqual([text, 'string']);
      }),
    );
  });

  test('50 000 characters fit, one more does not', () => {
    const { sheet } = bench();
    sheet.getRange(1, 1).setValue('x'.repeat(50_000));
    expect(() => sheet.getRange(1, 1).setValue('x'.repeat(50_001))).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});
