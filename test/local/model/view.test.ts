// Buffered writes: flushed, they leave the same workbook as writes applied at once.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newBook } from '../../../src/local/model/book';
import { LiveWorkbook } from '../../../src/local/model/live';
import type { Op } from '../../../src/local/model/changes';
import { snapshot } from '../../../src/local/model/snapshot';
import { View } from '../../../src/local/model/view';

const SHEETS = [0, 1, 2];
const sheet = fc.constantFrom(...SHEETS);
const line = fc.integer({ min: 1, max: 6 });
const axis = fc.constantFrom('row' as const, 'column' as const);
const area = fc.record({
  row: line,
  column: line,
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
const text = fc.constantFrom('a', '=b', '1E2', '2026-11-22', '');

const op: fc.Arbitrary<Op> = fc.oneof(
  fc.record({
    op: fc.constant('input' as const),
    sheet,
    row: line,
    column: line,
    values: fc.tuple(fc.tuple(text, text)),
    thisYear: fc.constant(2026),
  }),
  fc.record({
    op: fc.constant('append' as const),
    sheet,
    values: fc.array(text, { maxLength: 3 }),
    thisYear: fc.constant(2026),
  }),
  fc.record({
    op: fc.constant('clear' as const),
    sheet,
    area,
    contents: fc.boolean(),
    formats: fc.boolean(),
  }),
  fc.record({ op: fc.constantFrom('merge' as const, 'breakApart' as const), sheet, area }),
  fc.record({ op: fc.constant('insertLines' as const), sheet, axis, at: line, count: line }),
  fc.record({ op: fc.constant('deleteLines' as const), sheet, axis, at: line, count: line }),
  fc.record({ op: fc.constant('freeze' as const), sheet, axis, count: line }),
  fc.record({
    op: fc.constant('insertSheet' as const),
    sheet,
    name: fc.constantFrom('A', 'B', 'C'),
    index: fc.constantFrom(0, null),
  }),
  fc.record({ op: fc.constant('deleteSheet' as const), sheet }),
  fc.record({ op: fc.constant('hideSheet' as const), sheet, hidden: fc.boolean() }),
  fc.record({ op: fc.constant('renameSheet' as const), sheet, name: fc.constantFrom('A', 'B') }),
);

/** Writes what is not refused; an id is given to one sheet only, as newId sees to. */
function writeAll(view: View, changes: readonly Op[]): void {
  const used = new Set([0]);
  for (const change of changes) {
    if (change.op === 'insertSheet' && used.has(change.sheet)) continue;
    try {
      view.write(change);
      used.add(change.sheet);
    } catch {
      // Refused by the model; both workbooks must refuse it alike.
    }
  }
}

const state = (live: LiveWorkbook): unknown => snapshot(live, 'x').sheets;

test('flushing gives the same workbook, and nothing is seen before', () => {
  fc.assert(
    fc.property(fc.array(op, { maxLength: 15 }), (changes) => {
      const direct = new LiveWorkbook(newBook('p'));
      writeAll(new View(direct, 'x', true), changes);
      const live = new LiveWorkbook(newBook('p'));
      const before = state(live);
      const view = new View(live, 'x', false);
      writeAll(view, changes);
      expect(state(live)).toEqual(before);
      view.flush();
      expect(state(live)).toEqual(state(direct));
    }),
    { numRuns: 300 },
  );
});

test('of writes that were abandoned as many are left as were asked for, in order', () => {
  fc.assert(
    fc.property(fc.array(op, { maxLength: 15 }), fc.nat({ max: 16 }), (changes, left) => {
      const live = new LiveWorkbook(newBook('p'));
      const view = new View(live, 'x', false);
      const accepted = changes.filter((change) => {
        try {
          view.write(change);
          return true;
        } catch {
          return false;
        }
      });
      view.abandon(left);
      view.flush();
      const direct = new LiveWorkbook(newBook('p'));
      for (const change of accepted.slice(0, left)) direct.commit([change], 'x');
      expect(state(live)).toEqual(state(direct));
    }),
    { numRuns: 300 },
  );
});

test('what has become impossible is left out without a word when a view is abandoned', () => {
  const live = new LiveWorkbook(newBook('p'));
  const view = new View(live, 'x', false);
  view.write({ op: 'insertSheet', sheet: 1, name: 'A', index: null });
  view.write({ op: 'renameSheet', sheet: 0, name: 'B' });
  live.commit([{ op: 'insertSheet', sheet: 2, name: 'a', index: null }], 'y');
  view.abandon(Infinity);
  expect(live.book.sheets.map(({ name }) => name)).toEqual(['B', 'a']);
});

test('what is abandoned whole never happened', () => {
  const live = new LiveWorkbook(newBook('p'));
  const before = state(live);
  const view = new View(live, 'x', false);
  view.write({ op: 'append', sheet: 0, values: ['a'], thisYear: 2026 });
  view.abandon(0);
  view.flush();
  expect(state(live)).toEqual(before);
  expect(live.revision).toBe(0);
});
