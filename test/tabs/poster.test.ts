// Posters: all that belongs on them, the class's own words, and room to write where there are none.
import { describe, expect, test } from '@jest/globals';
import { drawPoster, type Poster } from '../../src/tabs/poster';
import type { TabView } from '../../src/tabs/view';

const poster = (more: Partial<Poster> = {}): TabView =>
  drawPoster({ name: 'partner', className: '5A', own: [], ...more });

const textsOf = ({ cells }: TabView): string[] =>
  cells
    .flat()
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .filter((text) => text !== '');

const heightOf = ({ cells, heights }: TabView): number =>
  cells.reduce((sum, _, i) => sum + (heights.others[i + 1] ?? heights.usual), 0);
const widthOf = ({ cells, widths }: TabView): number =>
  (cells[0] ?? []).reduce((sum, _, i) => sum + (widths.others[i + 1] ?? widths.usual), 0);

const ALL: [string, TabView][] = [
  ['En god læringspartner', poster()],
  ['Gruppelederen', drawPoster({ name: 'leader', className: '8A' })],
  ['Slik bytter vi læringspartner', drawPoster({ name: 'changePartner', className: '5A' })],
  ['Slik bytter vi gruppeleder', drawPoster({ name: 'changeLeader', className: '10C' })],
  ['with the words of a class', poster({ own: ['Vi venter på tur.', 'Vi sier hei.'] })],
];

describe.each(ALL)('%s', (_, view) => {
  test('fills one page of A4 that stands, without shrinking', () => {
    expect(widthOf(view)).toBeGreaterThan(705);
    expect(widthOf(view)).toBeLessThanOrEqual(717);
    expect(heightOf(view)).toBeGreaterThan(900);
    expect(heightOf(view)).toBeLessThanOrEqual(1045);
  });

  test('says whose it is in its first cell, by which its tab is known again', () => {
    expect(view.cells[0]?.[0]?.text).toMatch(/^(5A|8A|10C)$/);
  });

  test('can be read from three metres', () => {
    const sizes = view.cells
      .flat()
      .flatMap(({ text, style }) => (text === '' ? [] : [style?.size]));
    expect(Math.min(...sizes.map((size) => size ?? 10))).toBeGreaterThanOrEqual(26);
  });
});

test('the partner’s has five points, the leader’s five tasks and the help there is', () => {
  expect(textsOf(poster()).join(' ')).toMatch(/Ser .*Hører .*Deler .*Hjelper .*Er positiv /);
  const told = textsOf(drawPoster({ name: 'leader', className: '8A' })).join(' ');
  expect(told).toMatch(
    /i gang.*slipper til.*Forteller klassen.*Deler ut.*På tur.*be gruppa om hjelp/,
  );
});

describe('«Slik sier vi det i vår klasse»', () => {
  const ruled = ({ lines }: TabView): number => lines.length;

  test('is four lines to write on where the class has no words yet', () => {
    expect(textsOf(poster())).toContain('Slik sier vi det i vår klasse');
    expect(ruled(poster())).toBe(4);
  });

  test('is the class’s words, as they wrote them', () => {
    const own = ['=Vi ser på den som snakker', '<b>Vi</b> venter\npå tur.'];
    const view = poster({ own });
    const told = textsOf(view).join(' ').replace(/\s+/g, ' ');
    expect(told).toContain('• =Vi ser på den som snakker • <b>Vi</b> venter på tur.');
    expect(ruled(view)).toBe(0);
  });

  test('goes on over as many lines as it needs, and stays on the page whatever there is', () => {
    const long = 'Vi hjelper hverandre med å finne ut av det selv før vi sier svaret høyt. ';
    const told = textsOf(poster({ own: [long.trim()] }))
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(told).toContain(long.trim());
    for (const own of [[long.repeat(30)], Array<string>(60).fill(long), ['x'.repeat(3000)]]) {
      expect(heightOf(poster({ own }))).toBeLessThanOrEqual(1045);
    }
  });
});

test('a class’s name has room, however long', () => {
  const view = poster({ className: 'Fjordklassen på Østsiden' });
  expect(view.cells[0]?.[0]?.text.replace(/\s+/g, ' ')).toBe('Fjordklassen på Østsiden');
});
