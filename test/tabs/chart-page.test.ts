// The chart as a page: as large as the paper and no larger, every name whole and easy to read.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawChart } from '../../src/tabs/chart';
import type { TabView } from '../../src/tabs/view';
import { arialWidth } from '../support/arial';
import {
  FIRST_NAMES,
  HARD_NAMES,
  inOneLine,
  nameCells,
  PAPER,
  ROOMS,
  roomFrom,
  seat,
  texts,
  total,
} from '../support/charts';

const SIZES = [4, 13, 20, 27, 30, 40];

function chartOf(kind: (typeof ROOMS)[number], names: readonly string[]): TabView {
  const seated = seat(kind.room(names.length), names, kind.people);
  return drawChart({ ...seated, className: '5A', from: '2026-11-30', next: '2026-12-14' });
}

/** Names with what is wrong with how they are written; Arial is 1.15 of its size from line to line. */
function badlyWritten(view: TabView): string[] {
  return nameCells(view).flatMap(({ row, column, cell: { text, style } }) => {
    const points = style?.size ?? 0;
    const pixels = (points * 4) / 3;
    const lines = text.split('\n');
    const width = view.widths.others[column] ?? view.widths.usual;
    const height = view.heights.others[row] ?? view.heights.usual;
    const wrong = [
      ...(points < 11 ? [`${points} points`] : []),
      ...(lines.some((line) => arialWidth(line, pixels, true) > width - 4) ? ['too wide'] : []),
      ...(lines.length * pixels * 1.15 > height ? ['too high'] : []),
      ...(lines.length > 1 && style?.wrap !== true ? ['lines without wrapping'] : []),
    ];
    return wrong.map((what) => `${text}: ${what}`);
  });
}

describe.each(ROOMS.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  test.each(SIZES)('%i pupils fit the page and fill its width', (pupils) => {
    for (const long of [0, 3]) {
      const names = [...HARD_NAMES.slice(0, long), ...FIRST_NAMES].slice(0, pupils);
      const view = chartOf(kind, names);
      const width = total(view.widths, view.cells[0]?.length ?? 0);
      const height = total(view.heights, view.cells.length);
      expect(width).toBeLessThanOrEqual(PAPER.width);
      expect(width).toBeGreaterThan(PAPER.width * 0.98);
      expect(height).toBeLessThanOrEqual(PAPER.height);
      expect(badlyWritten(view)).toEqual([]);
      const plain = (name: string): string => name.replace(/\s/g, '');
      const shown = nameCells(view).flatMap(({ cell }) => plain(cell.text).split('/'));
      expect(shown.sort()).toEqual(names.map(plain).sort());
    }
  });
});

describe('28 pupils in pairs', () => {
  const pairs = ROOMS.filter(({ people }) => people === 2);

  test.each(pairs.map((kind) => [kind.name, kind] as const))(
    '%s: at least 16 points',
    (_, kind) => {
      const cells = nameCells(chartOf(kind, FIRST_NAMES.slice(0, 28)));
      expect(cells).toHaveLength(28);
      expect(cells.filter(({ cell }) => (cell.style?.size ?? 0) < 16)).toEqual([]);
    },
  );

  test('all are alike but for the longest', () => {
    const names = [...HARD_NAMES.slice(0, 2), ...FIRST_NAMES.slice(0, 26)];
    const sizes = nameCells(chartOf(ROOMS[0]!, names)).map(({ cell }) => cell.style?.size ?? 0);
    const most = Math.max(...sizes);
    expect(most).toBeGreaterThanOrEqual(20);
    expect(sizes.filter((size) => size === most).length).toBeGreaterThanOrEqual(24);
  });
});

test('a room wider than any page still gets a column for everybody', () => {
  for (const aisle of ['-', '- - - - -']) {
    const desks = Array.from({ length: 14 }, (_, index) => `LP${index + 1} LP${index + 1}`);
    const names = FIRST_NAMES.slice(0, 28);
    const seated = seat(roomFrom(desks.join(` ${aisle} `)), names, 2);
    const view = drawChart({ ...seated, className: '5A', from: '2026-11-30', next: '' });
    const columns = view.cells[0]?.length ?? 0;
    expect(total(view.widths, columns)).toBeLessThanOrEqual(PAPER.width);
    const widths = nameCells(view).map(
      ({ column }) => view.widths.others[column] ?? view.widths.usual,
    );
    expect(Math.min(...widths)).toBeGreaterThan(8);
  }
});

test('whatever the names, none of 25 letters or fewer is cut or smaller than 11 points', () => {
  const letters = fc.constantFrom(...Array.from('aeimnorswxyzæøåABJKMSTWÆØÅéü'));
  const word = fc.array(letters, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
  const name = fc
    .tuple(word, fc.constantFrom(' ', '-'), word)
    .map((parts) => parts.join(''))
    .chain((both) => fc.constantFrom(both, both.split(/[ -]/)[0] ?? both));
  const kind = fc.constantFrom(...ROOMS.filter((one) => ['rows', 'columns'].includes(one.name)));
  fc.assert(
    fc.property(kind, fc.array(name, { minLength: 28, maxLength: 28 }), (room, names) => {
      const view = chartOf(room, names);
      expect(badlyWritten(view)).toEqual([]);
      const plain = (text: string): string => text.replace(/\s/g, '');
      const shown = nameCells(view).map(({ cell }) => plain(cell.text));
      expect(shown.sort()).toEqual(names.map(plain).sort());
    }),
    { numRuns: 60 },
  );
});

test('a name over 25 letters is shortened, and a shorter one is not', () => {
  const names = ['Maximiliane-Alexandra Konstantinopolous', 'Maximilian-Alexander Wik.'];
  const view = drawChart({
    ...seat(roomFrom('LP1 LP1'), names, 2),
    className: '5A',
    from: '2026-11-30',
    next: '',
  });
  const shown = nameCells(view).map(({ cell }) => inOneLine(cell.text));
  expect(shown).toEqual(['Maximiliane-Alexandra Ko…', 'Maximilian-Alexander Wik.']);
});

test('in grey, neighbouring desks still differ', () => {
  const grey = (color = ''): number =>
    [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(color.slice(at, at + 2), 16), 0) / 3;
  const view = chartOf(ROOMS[0]!, FIRST_NAMES.slice(0, 12));
  const shades = new Set(nameCells(view).map(({ cell }) => grey(cell.style?.background)));
  expect(shades.size).toBe(2);
  expect(Math.max(...shades) - Math.min(...shades)).toBeGreaterThan(20);
});

describe('above the map', () => {
  const said = (from: string, next: string, groups = 1): string => {
    const seated = seat(roomFrom('LP1 LP1'), groups > 0 ? ['Ada', 'Bo'] : [], 2);
    return texts(drawChart({ ...seated, className: '5A', from, next }))[1]?.[0] ?? '';
  };

  test.each([
    [
      '2026-11-30',
      '2026-12-14',
      '30. november – 13. desember 2026   ·   Neste bytte: mandag 14. desember',
    ],
    [
      '2026-12-21',
      '2027-01-11',
      '21. desember 2026 – 10. januar 2027   ·   Neste bytte: mandag 11. januar',
    ],
    ['2026-11-30', '', 'Fra 30. november 2026'],
  ])('from %s to the day before %j', (from, next, text) => {
    expect(said(from, next)).toBe(`${text}   ·   Slik læreren ser klassen`);
  });

  test('no dates where nothing is drawn', () => {
    expect(said('2026-11-30', '', 0)).toMatch(/^Ingen læringspartnere nå/);
  });
});
