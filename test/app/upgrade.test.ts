// A workbook of the first version is gone on with by this one: nothing is rewritten, nothing is lost.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { idCell } from '../../src/core/identity';
import type { Host } from '../../src/local/host';
import {
  contents,
  draw,
  everything,
  load,
  openClasses,
  refusal,
  seatedIn,
  tab,
} from '../support/host';

/** Rows of `_Logg` as each format of the ledger wrote them first. */
const HEAD = '"class":"5A","at":"2026-08-24T08:15:00+02:00","by":"Kari"';
const FORMATS = {
  1: `{"v":1,"nr":1,"kind":"pairs",${HEAD},"draft":"d1","from":"2026-08-24","groups":[["p1","p2"],["p3","p4"]],"desks":["LP1","LP2"],"seed":"s1","algorithm":"pairs-1","input":"i1","adjusted":false}`,
  revoked: `{"v":1,"nr":2,"kind":"pairs",${HEAD},"draft":"d2","from":"2026-09-07","groups":[["p1","p3"],["p2","p4"]],"desks":["LP1","LP2"],"seed":"s2","algorithm":"pairs-1","input":"i2","adjusted":false}`,
  revoke: `{"v":1,"nr":3,"kind":"revoke",${HEAD},"revokes":2}`,
  2: `{"v":2,"nr":4,"kind":"groups",${HEAD},"draft":"d4","from":"2026-09-07","groups":[["p1","p2","p3","p4"]],"desks":["G1"],"seed":"s4","algorithm":"groups-1","input":"i4","adjusted":false}`,
  3: `{"v":3,"nr":5,"kind":"year",${HEAD},"id":"y1","moves":[{"from":"9A","to":"10A"}]}`,
} as const;
const NEWER = `{"v":4,"nr":6,"kind":"dance",${HEAD}}`;

const NAMES = ['Ada', 'Bo', 'Cecilie', 'Dina'];

let host: Host;
beforeEach(async () => {
  host = await openClasses({ '5A': NAMES });
  const ids = NAMES.map((name, index) => [idCell(`p${index + 1}`, name)]);
  tab(host, 'Elever')
    .getRange(2, 8, 5, 1)
    .setValues([['ID'], ...ids]);
});
afterEach(() => host.close());

function written(...data: readonly string[]): void {
  const rows = data.map((one, index) => [
    String(index + 1),
    '',
    '5A',
    '',
    '',
    `'${one}`,
    '',
    '0.1',
  ]);
  tab(host, '_Logg').getRange(3, 1, rows.length, 8).setValues(rows);
}

const stored = (): string[] =>
  contents(host, '_Logg')
    .slice(2)
    .map((row) => row[5] ?? '')
    .filter((text) => text !== '');

describe('a ledger of the first format', () => {
  beforeEach(() => written(FORMATS[1], FORMATS.revoked, FORMATS.revoke));

  test('is read: who sat together counts, what was undone does not', async () => {
    const { history, newest } = await load(host, '5A');
    expect(history.map(({ groups }) => groups)).toEqual([
      [
        ['p1', 'p2'],
        ['p3', 'p4'],
      ],
    ]);
    expect(newest).toMatchObject({ nr: 1, from: '2026-08-24' });
  });

  test('is gone on with: old rows stay to the letter, the new one has its number and version', async () => {
    const before = stored();
    const { nr } = await draw(host, '5A');
    expect(nr).toBe(4);
    expect(stored().slice(0, 3)).toEqual(before);
    expect(JSON.parse(stored()[3]!)).toMatchObject({ v: 1, nr: 4, kind: 'pairs' });
    expect(contents(host, '_Logg')[5]?.[7]).toMatch(/^\d+\.\d+\.\d+$/);
    // New partners, all of them: the old draw was understood.
    const pairs = seatedIn(host, '5A 2026-11-22').map(([, ...names]) => names.sort().join(' '));
    expect(pairs).not.toContain('Ada Bo');
    expect(pairs).not.toContain('Cecilie Dina');
  });

  test('can be undone, back to nothing', async () => {
    await host.run('undoLast', '5A');
    expect((await load(host, '5A')).history).toEqual([]);
  });
});

test('all formats there have been are read side by side', async () => {
  written(FORMATS[1], FORMATS.revoked, FORMATS.revoke, FORMATS[2], FORMATS[3]);
  const { history, newest, readOnly } = await load(host, '5A');
  expect(readOnly).toBe(false);
  // The year was begun last: nobody sits together until it is drawn.
  expect(newest).toBeNull();
  expect(history.map(({ nr }) => nr)).toEqual(expect.arrayContaining([1, 4]));
});

test('what a newer version wrote is looked at and left alone', async () => {
  written(FORMATS[1], NEWER);
  expect(await load(host, '5A')).toMatchObject({ readOnly: true });
  const before = everything(host);
  const { code, message } = await refusal(host, 'drawAndCommit', '5A');
  expect(code).toBe('ledger-newer');
  expect(message).toContain('nyere utgave');
  expect(everything(host)).toBe(before);
});
