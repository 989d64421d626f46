// What of a sheet is printed, and where: hidden lines, merges, texts that flow, lines, shrinking.
import { beforeEach, describe, expect, test } from '@jest/globals';
import { snapshot } from '../../../src/local/model/snapshot';
import { printSheet } from '../../../src/local/print/html';
import { CHART_PAGE } from '../../../src/local/print/page';
import { bench, type Bench } from '../support/bench';

let at: Bench;
beforeEach(() => {
  at = bench();
});

const printed = (page = CHART_PAGE) => {
  const [sheet] = snapshot(at.live, 'lærer').sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return printSheet(sheet, page);
};

interface Placed {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the text of a cell may be seen, in pixels of the sheet. */
function placeOf(address: string, html: string): Placed {
  const line = html.split('\n').find((one) => one.includes(`data-cell="${address}"`)) ?? '';
  const [, left, top, width, height] =
    /left: ([\d.]+)px; top: ([\d.]+)px; width: ([\d.]+)px; height: ([\d.]+)px/.exec(line) ?? [];
  return {
    left: Number(left),
    top: Number(top),
    width: Number(width),
    height: Number(height),
  };
}

describe('the printed part', () => {
  test('ends with the last cell where something shows', () => {
    at.sheet.getRange(2, 1).setValue('Ada');
    at.sheet.getRange(3, 2).setBackground('#eeeeee');
    at.sheet.getRange(9, 9).setBackground('#ffffff').setFontSize(20);
    expect(printed().size).toEqual({ width: 200, height: 63 });
  });

  test('is nothing on an empty sheet', () => {
    expect(printed()).toMatchObject({ size: { width: 0, height: 0 }, scale: 1 });
  });

  test('leaves hidden rows and columns out, with what stands in them', () => {
    at.sheet.getRange(1, 1, 2, 3).setValues([
      ['a', 'skjult', 'c'],
      ['hemmelig', 'e', 'f'],
    ]);
    at.sheet.hideColumns(2);
    at.sheet.hideRows(2);
    const { html, size } = printed();
    expect(size).toEqual({ width: 200, height: 21 });
    expect(placeOf('C1', html)).toEqual({ left: 100, top: 0, width: 100, height: 21 });
    for (const gone of ['skjult', 'hemmelig', '>e<', '>f<']) expect(html).not.toContain(gone);
  });

  test('a row without a height of its own grows with its text, a sized one does not', () => {
    at.sheet.getRange(1, 1).setValue('stor').setFontSize(30);
    at.sheet.getRange(2, 1).setValue('stor').setFontSize(30);
    at.sheet.setRowHeightsForced(2, 1, 25);
    const { html } = printed();
    expect(placeOf('A1', html).height).toBeGreaterThan(45);
    expect(placeOf('A2', html).height).toBe(25);
  });
});

describe('a text', () => {
  const widthOf = (address: string): number => placeOf(address, printed().html).width;

  test('flows into empty cells on the side where it can leave its own, up to the next text', () => {
    at.sheet.getRange(1, 1, 1, 5).setValues([['', '', 'midt', '', 'x']]);
    const text = at.sheet.getRange(1, 3);
    expect(placeOf('C1', printed().html)).toMatchObject({ left: 200, width: 200 });
    text.setHorizontalAlignment('right');
    expect(placeOf('C1', printed().html)).toMatchObject({ left: 0, width: 300 });
    text.setHorizontalAlignment('center');
    expect(placeOf('C1', printed().html)).toMatchObject({ left: 0, width: 400 });
  });

  test('stays in its cell when it wraps, and when it is a number', () => {
    at.sheet.getRange(1, 1, 1, 3).setValues([['lang tekst', '', '']]);
    at.sheet.getRange(2, 1, 1, 3).setValues([[123456789, '', 'x']]);
    expect([widthOf('A1'), widthOf('A2')]).toEqual([300, 100]);
    at.sheet.getRange(1, 1).setWrap(true);
    expect(widthOf('A1')).toBe(100);
  });

  test('stops before a hidden cell with content, and before a merge', () => {
    at.sheet.getRange(1, 1, 2, 4).setValues([
      ['tittel', 'skjult', '', 'x'],
      ['tittel', '', '', 'x'],
    ]);
    at.sheet.hideColumns(2);
    expect(widthOf('A1')).toBe(100);
    at.sheet.getRange(2, 3, 2, 1).merge();
    expect(widthOf('A2')).toBe(100);
  });

  test('fills a merge', () => {
    at.sheet.getRange(1, 1, 2, 2).merge().setValue('navn');
    expect(placeOf('A1', printed().html)).toEqual({ left: 0, top: 0, width: 200, height: 42 });
  });

  test('keeps its looks, and cannot bring markup or styles of its own', () => {
    const cell = at.sheet.getRange(1, 1).setValue('<b>&"');
    cell.setFontSize(14).setFontWeight('bold').setFontColor('#aa0000');
    cell.setFontFamily("x'; background: url(http://127.0.0.1)");
    const { html } = printed();
    expect(html).toContain('&lt;b&gt;&amp;&quot;');
    expect(html).toContain('font-size: 14pt; color: #aa0000; font-weight: bold');
    expect(html).toContain("font-family: 'x background urlhttp127001', Arial");
  });
});

describe('fit to page', () => {
  const filled = (rows: number, columns: number) => {
    at.sheet.getRange(rows, columns).setValue('x');
    return printed();
  };

  test('shrinks what is too wide or too high, and never enlarges', () => {
    expect(filled(3, 3).scale).toBe(1);
    // A4 in landscape less 0.4 inch on each side is 1045.7 × 716.9 pixels.
    expect(filled(3, 20).scale).toBeCloseTo(1045.7 / 2000, 4);
    expect(filled(100, 20).scale).toBeCloseTo(716.9 / 2100, 4);
  });

  test('stands in the middle of the page’s width, at its top', () => {
    const { html } = filled(2, 4);
    expect(html).toContain(`left: ${((297 / 25.4) * 96 - 400) / 2}`.slice(0, 11));
    expect(html).toContain('top: 38.4px; width: 400px; height: 42px');
  });
});

test('a box has a line on each of its sides, and none inside a merge', () => {
  const solid = at.services.SpreadsheetApp.BorderStyle.SOLID;
  const range = at.sheet.getRange(2, 2, 1, 2);
  range.setBorder(true, true, true, true, null, null, '#123456', solid);
  const lines = () => printed().html.match(/border-(top|left): 1px solid #123456/g) ?? [];
  // Two cells long above and below, one line at each end.
  expect(lines()).toHaveLength(6);
  range.setBorder(true, true, true, true, true, true, '#123456', solid);
  expect(lines()).toHaveLength(8);
  range.merge();
  expect(lines()).toHaveLength(6);
});

test('neighbours of one colour are one area', () => {
  at.sheet.getRange(1, 1, 1, 3).setBackgrounds([['#e3eefb', '#e3eefb', '#fdf3d8']]);
  const { html } = printed();
  expect(html).toContain('width: 200px; height: 21px; background: #e3eefb');
  expect(html).toContain('left: 200px; top: 0px; width: 100px; height: 21px; background: #fdf3d8');
});

describe('as wide as the page', () => {
  const LONG = { ...CHART_PAGE, landscape: false, fit: 'width' } as const;

  /** Texts of each page. */
  const pages = (): string[][] =>
    printed(LONG)
      .html.split('<div class="paper">')
      .slice(1)
      .map((page) =>
        [...page.matchAll(/data-cell="\w+"[^>]*>([^<]*)</g)].map(([, text = '']) => text),
      );

  const fill = (rows: number, height: number): void => {
    at.sheet.setRowHeightsForced(1, rows, height);
    at.sheet
      .getRange(1, 1, rows, 1)
      .setValues(Array.from({ length: rows }, (_, row) => [`rad ${row + 1}`]));
  };

  test('rows go on to as many pages as they need, and none is parted', () => {
    // 1045 pixels of a page: ten rows of 100, and what is left is no room for another.
    fill(25, 100);
    expect(pages().map(([first, ...rest]) => [first, rest.length + 1])).toEqual([
      ['rad 1', 10],
      ['rad 11', 10],
      ['rad 21', 5],
    ]);
  });

  test('more of them go on a page when a wide sheet is shrunk', () => {
    fill(25, 100);
    at.sheet.setColumnWidths(1, 1, 1434);
    expect(printed(LONG).scale).toBeCloseTo(0.5, 2);
    expect(pages().map(({ length }) => length)).toEqual([20, 5]);
  });

  test('each page begins at the top of its paper', () => {
    fill(25, 100);
    const tops = [
      ...printed(LONG).html.matchAll(/<main style="left: [\d.]+px; top: (-?[\d.]+)px/g),
    ];
    expect(tops.map(([, top]) => Number(top))).toEqual([38.4, 38.4 - 1000, 38.4 - 2000]);
  });

  test('what Google does with is not known is refused: a row higher than a page, merged cells on two', () => {
    fill(2, 1100);
    expect(() => printed(LONG)).toThrow('row 1 is higher than a page');
    fill(25, 100);
    at.sheet.getRange(10, 1, 2, 1).merge();
    expect(() => printed(LONG)).toThrow('merged');
    expect(() => printed()).not.toThrow();
  });
});
