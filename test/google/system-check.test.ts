// «Systemsjekk» on the fakes: every probe passes, and each one fails when its method does something else.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { PROBES } from '../../src/google/probes';
import type { ProbeBench } from '../../src/google/probes/probe';
import { CHECK_TAB, checkSystem } from '../../src/google/system-check';
import { bench, type Bench } from '../local/support/bench';
import { replaced } from './support/replaced';

let at: Bench;
beforeEach(() => {
  at = bench();
  Object.assign(globalThis, at.services);
});

const names = (): string[] => at.live.book.sheets.map(({ name }) => name);

test('every probe passes on the fakes, and the tab is gone', () => {
  at.sheet.setName('Elever');
  const differs = checkSystem().filter(({ expected, seen }) => expected !== seen);
  expect(differs).toEqual([]);
  expect(names()).toEqual(['Elever']);
  expect(at.live.book.sheets.map(({ hidden }) => hidden)).toEqual([false]);
});

test('has an id for each, once', () => {
  const ids = PROBES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('removes what a check that was broken off has left', () => {
  at.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet(CHECK_TAB, 1);
  expect(checkSystem().every(({ expected, seen }) => expected === seen)).toBe(true);
  expect(names()).toEqual(['Ark1']);
});

test('removes the tab when a probe fails, and tells no text of the error', () => {
  const run = (): string => {
    throw new TypeError('Ada Aas');
  };
  expect(checkSystem([{ id: 'x', expected: 'y', run }])).toEqual([
    { id: 'x', expected: 'y', seen: '! TypeError' },
  ]);
  expect(names()).toEqual(['Ark1']);
});

const never = (): undefined => undefined;
const refuse = (): never => {
  throw new Error('refused');
};
/** For each probe the one method it is about, and what it does instead. */
const OTHERWISE: Readonly<Record<string, readonly [method: string, instead: () => unknown]>> = {
  'lock-taken-and-given': ['Lock.tryLock', () => false],
  'setting-kept': ['Properties.getProperty', () => null],
  'settings-read-together': ['Properties.getProperties', () => ({})],
  'date-in-zone': ['Utilities.formatDate', () => '2026-06-30 23:30'],
  'uuid-anew': ['Utilities.getUuid', () => '0'.repeat(36)],
  'text-formula': ['Range.getDisplayValues', () => [['2']]],
  'text-date': ['Range.getDisplayValues', () => [['22.11.2026']]],
  'text-number': ['Range.getDisplayValues', () => [['100']]],
  'text-zero': ['Range.getDisplayValues', () => [['1']]],
  'text-norwegian': ['Range.getDisplayValues', () => [['?se ?vreb?']]],
  'text-apostrophe-plain-format': ['Range.getDisplayValues', () => [["'p1"]]],
  'text-appended': ['Sheet.appendRow', never],
  'text-empty': ['Range.getDisplayValues', () => [[' ', ' ']]],
  'text-narrow-column': ['Range.getDisplayValues', () => [['###']]],
  'number-typed': ['Range.getDisplayValues', () => [['7,0']]],
  'date-by-format': ['Range.setNumberFormats', refuse],
  'note-kept': ['Range.getNotes', () => [['', '']]],
  'link-to-tab': ['RichTextValue.getLinkUrl', () => null],
  'merge-keeps-first': ['Range.merge', never],
  'merge-survives-clear': ['Range.merge', never],
  'merge-part-refused': ['Range.merge', never],
  'merge-across-freeze-refused': ['Range.merge', never],
  'freeze-survives-clear': ['Sheet.getFrozenRows', () => 0],
  'freeze-all-refused': ['Sheet.setFrozenRows', never],
  'hidden-row-read': ['Range.getDisplayValues', () => [['b']]],
  'filtered-row-read': ['Sheet.isRowHiddenByFilter', () => false],
  'sorted-norwegian': ['Range.sort', never],
  'row-inserted-below': ['Sheet.insertRowsAfter', never],
  'delete-all-rows-refused': ['Sheet.deleteRows', never],
  'outside-refused': ['Sheet.getRange', () => ({ setValue: never })],
  'size-must-match': ['Range.setValues', never],
  'low-row-forced': ['Sheet.setRowHeightsForced', refuse],
  'tab-name-longest': ['Spreadsheet.insertSheet', refuse],
  'tab-name-long-refused': ['Spreadsheet.insertSheet', never],
  'tab-name-taken-refused': ['Spreadsheet.insertSheet', never],
  'tab-name-other-case-refused': ['Spreadsheet.insertSheet', never],
  'tab-found-by-exact-case': ['Spreadsheet.getSheetByName', () => at.sheet],
  'mark-survives-renaming': ['DeveloperMetadataFinder.find', () => []],
  'mark-removed': ['DeveloperMetadata.remove', never],
  'warning-lets-scripts-write': ['Range.setValues', refuse],
  'hidden-tab-comes-back': ['Sheet.showSheet', never],
  'last-visible-tab-stays': ['Sheet.hideSheet', never],
};
/** About the language, not about Google: nothing of the fakes is behind them. */
const OF_THE_LANGUAGE = ['language-es2019', 'language-norwegian-case', 'language-composed'];

describe('a probe fails when what it is about is otherwise', () => {
  test('and none is left out', () => {
    const known = [...Object.keys(OTHERWISE), ...OF_THE_LANGUAGE].sort();
    expect(PROBES.map(({ id }) => id).sort()).toEqual(known);
  });

  test.each(Object.entries(OTHERWISE))('%s', (id, [method, instead]) => {
    const probe = PROBES.find((one) => one.id === id)!;
    // The method is another only while the probe runs: the tab is made and removed as it should.
    const run = (on: ProbeBench): string => replaced(method, instead, () => probe.run(on));
    const [probed] = checkSystem([{ ...probe, run }]);
    expect(probed?.seen).not.toBe(probe.expected);
  });
});
