// How an edit is taken back, and which cannot be.
import { describe, expect, test } from '@jest/globals';
import { inverseOf } from '../../../src/local/page/inverse';
import { cell, sheetOf } from './support/sheets';

describe('undo', () => {
  const before = sheetOf([cell(2, 2, "'=Åse")], { columnWidths: { 2: 140 } });
  const area = { row: 2, column: 2, rows: 1, columns: 2 };

  test('brings back what stood there', () => {
    const back = { kind: 'type', sheet: 7, row: 2, column: 2, values: [["'=Åse", '']] };
    expect(inverseOf({ ...back, kind: 'type', values: [['a', 'b']] }, before)).toEqual(back);
    expect(inverseOf({ kind: 'clear', sheet: 7, area }, before)).toEqual(back);
  });

  test('rows put in are taken out, widths go back, deleted rows do not', () => {
    const lines = { sheet: 7, axis: 'column' as const, at: 2, count: 1 };
    expect(inverseOf({ kind: 'insertLines', ...lines }, before)?.kind).toBe('deleteLines');
    expect(inverseOf({ kind: 'resize', ...lines, size: 9 }, before)).toMatchObject({ size: 140 });
    expect(inverseOf({ kind: 'deleteLines', ...lines }, before)).toBeNull();
  });
});
