// The chart of base groups: everybody in their seat clockwise from the leader's, who leads seen at once.
import { describe, expect, test } from '@jest/globals';
import { rotated } from '../../src/core/groups/rotation';
import { drawChart, type ChartInput } from '../../src/tabs/chart';
import type { Seated } from '../../src/core/chart-places';
import type { TabView } from '../../src/tabs/view';
import { atTables, tablesFor } from '../support/base-groups';
import {
  FIRST_NAMES,
  inOneLine,
  nameCells,
  roomFrom,
  texts,
  type NameCell,
} from '../support/charts';

const ABOUT = { className: '8A', from: '2026-11-30', next: '2026-12-14' } as const;
const chart = (seated: Seated, about: Partial<ChartInput> = {}): TabView =>
  drawChart({ ...seated, ...ABOUT, ...about });

const BOTH = roomFrom('G1 G1 - - G2 G2', 'G1 G1 - - G2 G2', '-', 'Kateter - Tavle Tavle');
const EIGHT = ['a0', 'a1', 'a2', 'a3', 'b0', 'b1', 'b2', 'b3'];
const TWO = atTables(EIGHT, 3, BOTH);

/** Lines of the chart with names in them, the title's left out. */
const named = (view: TabView): string[][] =>
  texts(view)
    .slice(2)
    .filter((line) => line.some((text) => /^[ab]\d/.test(text)));

const shadeOf = (view: TabView, name: string): string | undefined =>
  nameCells(view).find(({ cell }) => inOneLine(cell.text) === name)?.cell.style?.background;

/** From 0 for black to 255, as a printer without colours has it. */
function grey(color = ''): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    parseInt(color.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

describe('everybody sits', () => {
  test('clockwise from the leader’s seat, farthest from the teacher’s desk and by the wall', () => {
    expect(named(chart(TWO))).toEqual([
      ['a0', 'a1', '', '', 'b3', 'b0'],
      ['a3', 'a2', '', '', 'b2', 'b1'],
    ]);
  });

  test('so for the pupils too, who see the room turned', () => {
    expect(named(chart(TWO, { seenFrom: 'pupils' }))).toEqual([
      ['b1', 'b2', '', '', 'a2', 'a3'],
      ['b0', 'b3', '', '', 'a1', 'a0'],
    ]);
  });

  test('one seat on after a change of leader', () => {
    expect(named(chart({ ...TWO, groups: TWO.groups.map(rotated) }))).toEqual([
      ['a3', 'a0', '', '', 'b2', 'b3'],
      ['a2', 'a1', '', '', 'b1', 'b0'],
    ]);
  });

  test('where the map says, when it says where the leader sits', () => {
    const room = roomFrom('- G1 G1 -', '- G1 G1 Leder', '-', 'Kateter - Tavle');
    const view = chart(atTables(EIGHT.slice(0, 4), 3, room));
    expect(named(view).map((line) => line.filter((text) => text !== ''))).toEqual([
      ['a2', 'a3'],
      ['a1', 'a0'],
    ]);
  });

  test('three at a table of four, and a fifth on a chair between the last seat and the leader’s', () => {
    const room = roomFrom(
      '- - G1 G1 - G2 G2',
      '- - G1 G1 - G2 G2',
      '-',
      'Dør - Kateter - - Tavle Tavle',
    );
    const names = ['a0', 'a1', 'a2', 'a3', 'a4', 'b0', 'b1', 'b2'];
    const ids = names.map((_, index) => `p${index}`);
    const seated = { ...atTables(names, 3, room), groups: [ids.slice(0, 5), ids.slice(5)] };
    expect(named(chart(seated))).toEqual([
      ['', 'a4', 'a0', 'a1', '', '', 'b0'],
      ['', '', 'a3', 'a2', '', 'b2', 'b1'],
    ]);
  });

  test.each([
    [20, 3],
    [28, 3],
    [29, 5],
    [29, 3],
    [30, 3],
    [30, 5],
  ] as const)('%i pupils, with groups of %i: once each, in a cell of their own', (pupils, odd) => {
    const names = FIRST_NAMES.slice(0, pupils);
    for (const seenFrom of ['teacher', 'pupils'] as const) {
      const shown = nameCells(chart(atTables(names, odd), { seenFrom }));
      const found = shown.map(({ cell }) => inOneLine(cell.text)).sort();
      expect(found).toEqual([...names].sort());
      expect(Math.min(...shown.map(({ cell }) => cell.style?.size ?? 0))).toBeGreaterThanOrEqual(
        11,
      );
    }
  });

  test('on chairs that no other table or chair touches', () => {
    const names = FIRST_NAMES.slice(0, 30);
    const view = chart(atTables(names, 5));
    const [six, seven] = [names.slice(20, 25), names.slice(25)].map((group) =>
      nameCells(view).filter(({ cell }) => group.includes(inOneLine(cell.text))),
    ) as [NameCell[], NameCell[]];
    expect([six.length, seven.length]).toEqual([5, 5]);
    for (const one of six) {
      for (const other of seven) expect(Math.abs(one.column - other.column)).toBeGreaterThan(1);
    }
  });

  test.each(['teacher', 'pupils'] as const)('below the number of their table (%s)', (seenFrom) => {
    const lines = texts(chart(TWO, { seenFrom }));
    const row = lines.findIndex((line) => line.includes('G1'));
    const column = lines[row]?.indexOf('G1') ?? -1;
    expect(lines[row + 1]?.slice(column, column + 2)).toEqual(
      seenFrom === 'teacher' ? ['a0', 'a1'] : ['a2', 'a3'],
    );
  });

  test('also whose table has left the map', () => {
    const gone = { ...TWO, desks: ['G8', 'G9'] };
    expect(new Set(named(chart(gone)).flat())).toEqual(new Set(['', ...EIGHT]));
  });
});

describe('who leads', () => {
  const dark = shadeOf(chart(TWO), 'a0');

  test('is dark, and the deputy is the leader before, one seat clockwise', () => {
    const view = chart(TWO);
    const shades = EIGHT.map((name) => shadeOf(view, name));
    expect(shades[4]).toBe(dark);
    expect(shades[5]).toBe(shades[1]);
    expect(new Set(shades)).toEqual(new Set([dark, shades[1], shades[2]]));
    expect(shades.filter((shade) => shade === shades[2])).toHaveLength(4);
  });

  test('in a first period has the one who leads next as deputy', () => {
    const first = chart({ ...TWO, base: { period: 1, of: 4 } });
    expect(shadeOf(first, 'a3')).toBe(shadeOf(chart(TWO), 'a1'));
    expect(shadeOf(first, 'a1')).toBe(shadeOf(chart(TWO), 'a2'));
    expect(shadeOf(first, 'a0')).toBe(dark);
  });

  test('is told without colours too, in letters that can be read', () => {
    const view = chart(TWO);
    const [leader, deputy, other] = ['a0', 'a1', 'a2'].map((name) => {
      const style = nameCells(view).find(({ cell }) => cell.text === name)!.cell.style!;
      return { shade: grey(style.background), letters: grey(style.color) };
    });
    expect(deputy!.shade - leader!.shade).toBeGreaterThan(80);
    expect(other!.shade - deputy!.shade).toBeGreaterThan(60);
    for (const { shade, letters } of [leader!, deputy!, other!]) {
      expect(Math.abs(shade - letters)).toBeGreaterThan(120);
    }
  });

  test('is explained beside the title, in cells of the same shades', () => {
    const [line = []] = chart(TWO).cells;
    const legend = line.filter(({ text }) => /leder/.test(text));
    expect(legend.map(({ text, style }) => [text, style?.background])).toEqual([
      ['Gruppeleder', dark],
      ['Vikarleder', shadeOf(chart(TWO), 'a1')],
    ]);
  });
});

describe('above the room stands', () => {
  const head = (seated: Seated, about: Partial<ChartInput> = {}): string[] =>
    texts(chart(seated, about))
      .slice(0, 2)
      .map((line) => line[0] ?? '');

  test('whose groups they are, which period, from when to when', () => {
    expect(head(TWO)).toEqual([
      'Basisgrupper 8A',
      '2. periode av 4   ·   30. november – 13. desember 2026   ·   Neste bytte: mandag 14. desember   ·   Slik læreren ser klassen',
    ]);
  });

  test.each([
    [{ period: 5, of: 4 }, /^5\. periode   ·/],
    [{ period: 3, of: 0 }, /^3\. periode   ·/],
    [{ period: 0, of: 0 }, /^30\. november/],
  ])('no more than is known: %j', (base, says) => expect(head({ ...TWO, base })[1]).toMatch(says));

  test('that there are none yet, and then nobody is explained', () => {
    const room = tablesFor(20);
    const none = { ...TWO, room, groups: [], desks: [], base: { period: 0, of: 0 } };
    expect(head(none)).toEqual([
      'Basisgrupper 8A',
      'Ingen basisgrupper ennå   ·   Slik læreren ser klassen',
    ]);
    expect(texts(chart(none)).flat().join(' ')).not.toMatch(/leder\b/);
    expect(texts(chart(none)).flat()).toContain('G5');
  });
});

test('pairs at the same tables are drawn without leaders', () => {
  const { room, groups, desks, names } = atTables(FIRST_NAMES.slice(0, 28), 3);
  const view = chart({ room, groups, desks, names });
  expect(texts(view)[0]?.join('')).toBe('Klassekart 8A');
  const dark = shadeOf(chart(TWO), 'a0');
  expect(view.cells.flat().some(({ style }) => style?.background === dark)).toBe(false);
});
