// The index `Historikk`: newest first, each change linked to its tab, revoked ones kept and marked.
import { describe, expect, test } from '@jest/globals';
import { foldEvents } from '../../src/core/history';
import type { DrawEvent, LedgerEvent } from '../../src/core/model';
import { drawIndex, indexRow, placedRow, readIndex } from '../../src/tabs/history-index';

const draw = (nr: number, more: Partial<DrawEvent> = {}): DrawEvent => ({
  kind: 'pairs',
  nr,
  className: '5A',
  from: `2026-11-${String(nr).padStart(2, '0')}`,
  at: '',
  by: 'Kari',
  draftId: `d${nr}`,
  seed: 's',
  algorithm: 'a',
  input: 'i',
  adjusted: false,
  groups: [
    ['p1', 'p2'],
    ['p3', 'p4'],
  ],
  desks: ['LP1', 'LP2'],
  ...more,
});
const revoke = (nr: number, revokes: number): LedgerEvent => ({
  kind: 'revoke',
  nr,
  className: '5A',
  at: '',
  by: '',
  revokes,
});

/** The first row below the headers, from 1. */
const FIRST_ROW = 3;

const viewOf = (events: LedgerEvent[], sheets: [number, number][] = []) =>
  drawIndex(foldEvents(events), new Map(sheets));
const texts = (view: ReturnType<typeof viewOf>): string[][] =>
  view.cells.map((line) => line.map(({ text }) => text));

describe('drawIndex', () => {
  test('stands newest first, one line a draw of any class', () => {
    const view = viewOf([draw(1), draw(3), draw(2, { className: '5B' })]);
    expect(
      texts(view)
        .slice(FIRST_ROW - 1)
        .map((line) => line.slice(0, 5)),
    ).toEqual([
      ['2026-11-03', '5A', 'Nye læringspartnere', '2', 'Kari'],
      ['2026-11-02', '5B', 'Nye læringspartnere', '2', 'Kari'],
      ['2026-11-01', '5A', 'Nye læringspartnere', '2', 'Kari'],
    ]);
  });

  test('keeps a revoked draw and says so; the revoking has no line of its own', () => {
    const what = texts(viewOf([draw(1), draw(2), revoke(3, 2)]))
      .slice(FIRST_ROW - 1)
      .map((line) => line[2]);
    expect(what).toEqual(['Angret', 'Nye læringspartnere']);
  });

  test('links to the tab of each draw that has one', () => {
    const links = viewOf([draw(1), draw(2)], [[2, 4711]])
      .cells.slice(FIRST_ROW - 1)
      .map((line) => line[5]);
    expect(links).toMatchObject([{ text: 'Åpne', link: 4711 }, { text: '' }]);
    expect(links[1]?.link).toBeUndefined();
  });

  test('is a rectangle with a row below the frozen ones, also when nothing is drawn', () => {
    for (const view of [viewOf([]), viewOf([draw(1)])]) {
      expect(new Set(view.cells.map((line) => line.length)).size).toBe(1);
      expect(view.cells.length).toBeGreaterThan(view.frozenRows);
      expect(view.frozenRows).toBe(FIRST_ROW - 1);
    }
  });

  test('hides what is for the script: number and sheet id, nothing else', () => {
    const { cells, hiddenFrom } = viewOf([draw(9)], [[9, 4711]]);
    const hidden = cells[FIRST_ROW - 1]?.slice(hiddenFrom - 1).map(({ text }) => text);
    expect(hidden).toEqual(['9', '4711']);
  });
});

test('a line says when a draw was changed by hand, unless it was revoked', () => {
  const what = (adjusted: boolean, revoked: boolean): string | undefined =>
    indexRow(draw(1, { adjusted }), revoked, 5)[2]?.text;
  expect([what(true, false), what(true, true)]).toEqual([
    'Nye læringspartnere (justert)',
    'Angret',
  ]);
});

test.each([
  ['groups', 'Nye basisgrupper'],
  ['rotation', 'Ny gruppeleder'],
  ['move', 'Elev flyttet'],
] as const)('a line says what happened: %s is «%s»', (kind, said) => {
  const what = (revoked: boolean): string | undefined =>
    indexRow(draw(1, { kind, adjusted: true }), revoked, 5)[2]?.text;
  expect([what(false), what(true)]).toEqual([said, 'Angret']);
});

describe('readIndex', () => {
  const drawn = () => texts(viewOf([draw(1), draw(12)], [[1, 77]]));

  test('reads what was drawn, wherever the teacher has sorted it', () => {
    const [hint, headers, ...lines] = drawn();
    const sorted = [hint ?? [], ...lines.reverse(), headers ?? []];
    expect([...readIndex(sorted)!.entries]).toEqual([
      [1, { row: 2, sheetId: 77 }],
      [12, { row: 3, sheetId: undefined }],
    ]);
  });

  test.each(['', 'Nr', '0', '-1', '1.5', 'x1'])('a row with %j for a number is none', (nr) => {
    const [hint, headers] = drawn();
    const line = ['', '', '', '', '', '', nr, '5'];
    expect(readIndex([hint ?? [], headers ?? [], line])?.entries.size).toBe(0);
  });

  test('tells where the newest goes, and whether a row waits for it there', () => {
    const [hint = [], headers = [], ...lines] = drawn();
    expect(readIndex([hint, headers, ...lines])).toMatchObject({ firstRow: 3, blank: 0 });
    const begun = [['Notat'], hint, headers, headers.map(() => ''), ...lines];
    expect(readIndex(begun)).toMatchObject({ firstRow: 4, blank: 1 });
  });

  test.each([
    ['a blank tab', [[], [''], ['2026-11-22', '5A']]],
    ['one without the column of numbers', drawn().map((line) => line.filter((_, i) => i !== 6))],
    ['one without the column of tabs', drawn().map((line) => line.slice(0, 7))],
    ['one without headers', drawn().filter((_, i) => i !== 1)],
  ])('cannot read %s', (_, values) => {
    expect(readIndex(values)).toBeNull();
  });
});

test('a line is put where the columns stand, and leaves out what is the teachers’ or is gone', () => {
  const moved = [['Merknad', 'Klasse', 'Gjelder fra', 'Nr', 'Ark-ID', 'Ark']];
  const index = readIndex(moved)!;
  const line = placedRow(index, draw(9), false, 4711);
  expect(line.map((cell) => cell?.text ?? null)).toEqual([
    null,
    '5A',
    '2026-11-09',
    '9',
    '4711',
    'Åpne',
  ]);
});
