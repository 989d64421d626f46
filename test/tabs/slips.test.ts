// The slips «to stjerner og et ønske»: six on a page, none of them parted, nobody's name cut.
import { describe, expect, test } from '@jest/globals';
import { drawSlips, type Slip } from '../../src/tabs/slips';
import type { TabView } from '../../src/tabs/view';

const DAY = '2026-11-30';
const slips = (count: number): Slip[] =>
  Array.from({ length: count }, (_, i) => ({ name: `Elev${i + 1}`, partners: [`Venn${i + 1}`] }));

/** Height of A4 that stands without its margins, in pixels. */
const PAGE = (297 / 25.4 - 0.8) * 96;

/** The rows of each page, as a spreadsheet program breaks them: never through one. */
function pagesOf({ cells, heights }: TabView, page: number): string[][] {
  const pages: string[][] = [[]];
  let used = 0;
  cells.forEach((line, i) => {
    const height = heights.others[i + 1] ?? heights.usual;
    if (used + height > page) {
      pages.push([]);
      used = 0;
    }
    used += height;
    pages[pages.length - 1]?.push(...line.map(({ text }) => text.replace(/\s+/g, ' ')));
  });
  return pages;
}

const namesOn = (texts: readonly string[], word: string): string[] =>
  texts.filter((text) => text.startsWith(`${word} `)).map((text) => text.split(' ')[1] ?? '');

describe('pages', () => {
  test.each([
    [1, 1],
    [6, 1],
    [7, 2],
    [24, 4],
    [28, 5],
    [40, 7],
  ])('%i slips are on %i', (count, expected) => {
    expect(pagesOf(drawSlips(slips(count), DAY), PAGE)).toHaveLength(expected);
  });

  test.each([0.97, 0.99, 1, 1.01, 1.03])(
    'end after the sixth slip, also where a page holds %f of what we count on',
    (share) => {
      const pages = pagesOf(drawSlips(slips(28), DAY), PAGE * share);
      expect(pages.map((texts) => namesOn(texts, 'Fra').length)).toEqual([6, 6, 6, 6, 4]);
      for (const texts of pages) {
        expect(namesOn(texts, 'Til').map((name) => name.slice(4))).toEqual(
          namesOn(texts, 'Fra').map((name) => name.slice(4)),
        );
        expect(texts.filter((text) => text === 'Ønske')).toHaveLength(namesOn(texts, 'Fra').length);
      }
    },
  );

  test('are as wide as the paper, and no wider', () => {
    const { widths, cells } = drawSlips(slips(2), DAY);
    const width = (cells[0] ?? []).reduce(
      (sum, _, i) => sum + (widths.others[i + 1] ?? widths.usual),
      0,
    );
    expect(width).toBeGreaterThan(705);
    expect(width).toBeLessThanOrEqual(717);
  });

  test('are cut between all slips', () => {
    const { lines, cells } = drawSlips(slips(28), DAY);
    const cuts = lines.filter(({ dashed }) => dashed);
    expect(cuts.filter(({ edge }) => edge === 'bottom')).toHaveLength(14);
    expect(cuts.filter(({ edge }) => edge === 'right')).toMatchObject([{ rows: cells.length }]);
  });
});

describe('a slip', () => {
  const texts = (...some: Slip[]): string[] =>
    drawSlips(some, DAY)
      .cells.flat()
      .map(({ text }) => text.replace(/\s+/g, ' '));

  test('names both others of three, the pupil and the day', () => {
    expect(texts({ name: 'Åse', partners: ['Bo', 'Kwame'] })).toEqual(
      expect.arrayContaining(['Til Bo og Kwame', 'Fra Åse · 30. november 2026']),
    );
  });

  test('without a partner has a line to write the name on', () => {
    const written = (partners: string[]): number =>
      drawSlips([{ name: 'Åse', partners }], DAY).lines.filter(({ dashed }) => !dashed).length;
    expect(written([])).toBe(written(['Bo']) + 1);
    expect(texts({ name: 'Åse', partners: [] })).toContain('Til');
  });

  test('has names of 25 letters whole, and a text of a person as it is', () => {
    const long = ['Wilhelmine-Alexandra Bang', 'Christoffer-Aleksander S.'];
    const [name = '', other = ''] = long;
    expect(long.map((one) => one.length)).toEqual([25, 25]);
    const told = texts(
      { name, partners: long },
      { name: other, partners: ['=SUM(1)', '<b>Bo</b>'] },
    );
    const whole = told.map((text) => text.replace('- ', '-'));
    expect(whole).toContain(`Til ${name} og ${other}`);
    expect(whole).toContain(`Fra ${other} · 30. november 2026`);
    expect(told).toContain('Til =SUM(1) og <b>Bo</b>');
  });
});

test('for nobody are one, to be filled in by hand', () => {
  expect(drawSlips([], DAY)).toEqual(drawSlips([{ name: '', partners: [] }], DAY));
});
