// Protected sheets and ranges: whom they refuse what, and what a script is told of them.
import { expect, test } from '@jest/globals';
import { bench } from '../support/bench';

const REFUSED = 'You are trying to edit a protected cell or object.';

test('a protected range refuses others its own cells, wherever lines have moved them', () => {
  const { sheet, live } = bench({ user: 'Kari' });
  sheet.getRange(2, 2, 2, 2).protect();
  const other = bench({ user: 'Ola' }, live).sheet;
  other.getRange(1, 1, 1, 3).setValues([['a', 'b', 'c']]);
  expect(() => other.getRange(3, 3).setValue('x')).toThrow(REFUSED);
  expect(() => other.clear()).toThrow(REFUSED);
  other.insertRowsAfter(1, 2);
  other.getRange(3, 3).setValue('x');
  expect(() => other.getRange(5, 3).setValue('x')).toThrow(REFUSED);
  sheet.getRange(5, 3).setValue('min');
});

test('a script is told who may edit, and where', () => {
  const { sheet, live, services } = bench({ user: 'Kari' });
  sheet.protect();
  sheet.getRange(2, 3, 4, 1).protect().setWarningOnly(true);
  const { RANGE, SHEET } = services.SpreadsheetApp.ProtectionType;
  const told = (user: string, type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
    bench({ user }, live)
      .services.SpreadsheetApp.getActiveSpreadsheet()
      .getProtections(type)
      .map((one) => [one.canEdit(), one.getRange().getRow(), one.getRange().getLastRow()]);
  expect(told('Kari', SHEET)).toEqual([[true, 1, sheet.getMaxRows()]]);
  expect(told('Ola', SHEET)).toEqual([[false, 1, sheet.getMaxRows()]]);
  expect(told('Ola', RANGE)).toEqual([[true, 2, 5]]);
});

test('who takes the warning away is let in, and others are not', () => {
  const { sheet, live } = bench({ user: 'Kari' });
  sheet.protect().setWarningOnly(true);
  const other = bench({ user: 'Ola' }, live).sheet;
  other.protect().setWarningOnly(false);
  other.getRange(1, 1).setValue('x');
  expect(() => sheet.getRange(1, 1).setValue('y')).toThrow(REFUSED);
});
