// A dated tab: one row a desk in the desks' order, and hidden columns that tell what was drawn.
import { describe, expect, test } from '@jest/globals';
import type { DrawEvent } from '../../src/core/model';
import { drawDated, readDated } from '../../src/tabs/dated';

const EVENT: DrawEvent = {
  kind: 'pairs',
  nr: 7,
  className: '5A',
  from: '2026-11-22',
  at: '2026-11-22T08:05:00+01:00',
  by: 'Kari',
  draftId: 'd',
  seed: 's',
  algorithm: 'pairs-1',
  input: 'i',
  adjusted: false,
  groups: [['p1', 'p2'], ['p3'], ['p4', 'p5']],
  desks: ['LP10', 'LP2', 'LP1'],
};
const NAMES = new Map(['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) => [id, `Navn ${id}`]));

function texts(change: Partial<DrawEvent> = {}): string[][] {
  return drawDated({ ...EVENT, ...change }, NAMES).cells.map((line) => line.map((c) => c.text));
}

/** Desk and names of each row. */
const seated = (change: Partial<DrawEvent> = {}): string[][] =>
  texts(change)
    .slice(3)
    .map((line) => line.slice(0, -2));

describe('drawDated', () => {
  test('lists the desks by number, not by letter, with who sits there', () => {
    expect(seated()).toEqual([
      ['LP1', 'Navn p4', 'Navn p5'],
      ['LP2', 'Navn p3', ''],
      ['LP10', 'Navn p1', 'Navn p2'],
    ]);
  });

  test('gives a trio a third column, and nobody else a name in it', () => {
    const groups = [
      ['p1', 'p2', 'p3'],
      ['p4', 'p5'],
    ];
    const trio = { groups, desks: ['LP2', 'LP1'] };
    expect(texts(trio)[2]).toEqual([
      'Pult',
      'Elev',
      'Elev',
      'Elev',
      expect.any(String),
      expect.any(String),
    ]);
    expect(seated(trio)).toEqual([
      ['LP1', 'Navn p4', 'Navn p5', ''],
      ['LP2', 'Navn p1', 'Navn p2', 'Navn p3'],
    ]);
    expect(drawDated({ ...EVENT, ...trio }, NAMES).hiddenFrom).toBe(5);
  });

  test('hides exactly the ids and the names as drawn, each beside its own desk', () => {
    const { hiddenFrom, cells } = drawDated(EVENT, NAMES);
    const hidden = cells.slice(3).map((line) => line.slice(hiddenFrom - 1).map((c) => c.text));
    expect(hidden).toEqual([
      ['p4 p5', '["Navn p4","Navn p5"]'],
      ['p3', '["Navn p3"]'],
      ['p1 p2', '["Navn p1","Navn p2"]'],
    ]);
    expect(JSON.stringify(cells.map((line) => line.slice(0, hiddenFrom - 1)))).not.toMatch(/"p\d/);
  });

  test('is a rectangle, trimmed, its headers frozen and its table boxed', () => {
    const { cells, trim, frozenRows, boxes } = drawDated(EVENT, NAMES);
    expect(new Set(cells.map((line) => line.length))).toEqual(new Set([5]));
    expect([trim, frozenRows]).toEqual([true, 3]);
    expect(boxes).toEqual([{ row: 3, column: 1, rows: 4, columns: 3 }]);
  });

  test.each<[Partial<DrawEvent>, string]>([
    [{}, 'Trukket 22. november 2026 kl. 08.05 av Kari'],
    [{ by: '' }, 'Trukket 22. november 2026 kl. 08.05'],
    [{ adjusted: true }, 'Trukket 22. november 2026 kl. 08.05 av Kari   ·   Justert av læreren'],
  ])('says who, when and whether by hand: %j', (change, said) => {
    expect(texts(change)[0]?.[0]).toBe('5A: læringspartnere fra 22. november 2026');
    expect(texts(change)[1]?.[0]).toBe(said);
  });

  test('shows nobody’s id, not even of a pupil without a name', () => {
    expect(seated({ groups: [['p1', 'pgone']], desks: ['LP1'] }).flat()).not.toContain('pgone');
  });
});

describe('readDated', () => {
  test('finds who is in it and what they were called, trio and twins included', () => {
    const groups = [['p1', 'p2', 'p3'], ['p4']];
    const names = new Map([...NAMES, ['p2', '"Per" \\ =1+1'], ['p3', 'Navn p1']]);
    const { cells } = drawDated({ ...EVENT, groups, desks: ['LP2', 'LP1'] }, names);
    expect(readDated(cells.map((line) => line.map(({ text }) => text)))).toEqual(
      ['p4', 'p1', 'p2', 'p3'].map((id) => ({ id, name: names.get(id) })),
    );
  });

  test.each([[''], ['["Navn'], ['{}'], ['null'], ['7']])('reads nobody where %j stands', (junk) => {
    const rows = [...texts().slice(0, 3), ['LP1', 'Ada', 'Bo', 'p1 p2', junk]];
    expect(readDated(rows)).toEqual([]);
  });
});
