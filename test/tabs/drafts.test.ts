// The tab `_Utkast`: what is kept comes back as it was, the newest row of a draft holds.
import { describe, expect, test } from '@jest/globals';
import { parseDraft } from '../../src/contract/parse';
import type { Draft } from '../../src/contract/replies';
import { DRAFT_COLUMNS, draftRow, readDrafts, type DraftRow } from '../../src/tabs/drafts';

const HEADERS = DRAFT_COLUMNS.map(({ header }) => header);
const AT = '2026-11-22T14:00:00+01:00';
const DRAFT: Draft = {
  ...{ id: 'd1', className: '8A', revision: '3.abc', from: '2026-11-30', kind: 'groups' },
  groups: [['pa', 'pb', 'pc', 'pd'], ['pe'], []],
  desks: ['G1', 'G2', 'G3'],
  wishes: { remainder: 3, balance: 0.25, periods: 4 },
  ...{ seed: 'x', algorithm: 'groups-1', input: 'y', locked: [['pa', 'pb']], adjusted: true },
};
const kept = (nr: number, change: Partial<Draft> = {}, more: Partial<DraftRow> = {}): DraftRow => ({
  ...{ nr, at: AT, by: 'KN', dropped: false },
  draft: { ...DRAFT, ...change },
  ...more,
});

function columns() {
  const read = readDrafts([HEADERS], parseDraft);
  if (!read.ok) throw new Error(read.finding.code);
  return read.drafts.columns;
}

function read(rows: readonly (readonly string[])[]) {
  const result = readDrafts([['…'], HEADERS, ...rows], parseDraft);
  if (!result.ok) throw new Error(result.finding.code);
  return result.drafts;
}

const written = (...rows: DraftRow[]) => rows.map((row) => draftRow(row, columns()));
const idsOf = (rows: readonly (readonly string[])[]) =>
  read(rows).kept.map(({ draft }) => draft.id);

test('a half-finished draft comes back as it was, without what was said about damage', () => {
  const rows = written(kept(1, { acceptDamage: true }));
  expect(read(rows).kept).toEqual([kept(1)]);
  expect(rows[0]?.slice(0, 4)).toEqual(['1', AT, '8A', '2026-11-30']);
});

test('only the data are read back, wherever the column stands', () => {
  const found = readDrafts(
    [
      ['Data', 'Vår egen'],
      [written(kept(7))[0]?.[HEADERS.indexOf('Data')] ?? '', 'x'],
    ],
    parseDraft,
  );
  expect(found).toMatchObject({ ok: true, drafts: { kept: [kept(7)], nextNr: 8 } });
});

describe('of the rows of a draft the newest holds', () => {
  const first = kept(1, { seed: 'old' });
  const second = kept(2, { id: 'd2' });
  const third = kept(3, { seed: 'new' });

  test.each([[[first, second, third]], [[third, second, first]], [[second, third, first]]])(
    'however the tab is sorted',
    (rows) => {
      expect(read(written(...rows)).kept).toEqual([third, second]);
    },
  );

  test('also when it says that the draft was thrown away, until it is kept again', () => {
    const dropped = kept(4, {}, { dropped: true });
    expect(idsOf(written(dropped, first, second, third))).toEqual(['d2']);
    expect(idsOf(written(first, second, third, dropped, kept(5)))).toEqual(['d1', 'd2']);
  });
});

describe('a row that cannot be read is skipped, and its number is not given again', () => {
  const data = (change: Record<string, unknown>): string =>
    JSON.stringify({ v: 1, nr: 1, at: AT, by: '', draft: DRAFT, ...change });
  test.each([
    ['{"v":1,"nr":'],
    ['null'],
    ['[]'],
    ['8'],
    [data({ v: 2 })],
    [data({ nr: 'x' })],
    [data({ at: 5 })],
    [data({ draft: { ...DRAFT, groups: 'all' } })],
    [data({ draft: undefined })],
  ])('%s', (text) => {
    const damaged = HEADERS.map((header) => (header === 'Data' ? text : ''));
    const { kept: rows, nextNr } = read([damaged, damaged, ...written(kept(1))]);
    expect([rows, nextNr]).toEqual([[kept(1)], 4]);
  });
});

test('without the column of the data nothing can be kept', () => {
  expect(readDrafts([['Nr', 'Klasse']], parseDraft)).toMatchObject({
    finding: { code: 'header-missing', params: { tab: '_Utkast', header: 'Data' } },
  });
});
