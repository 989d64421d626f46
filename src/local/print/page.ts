// The paper: A4, its margins, how much a tab is shrunk to fit on it, and which rows stand on which page.
import { RequestError } from '../server/http';

/** Lengths on paper and screen are CSS pixels: 96 an inch, 0.75 point each. */
const INCH = 96;
const MILLIMETRES_AN_INCH = 25.4;
const A4 = { short: 210, long: 297 };

/** In inches. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface PageSetup {
  readonly landscape: boolean;
  /** All on one page, or as wide as the page and on as many as the rows need. */
  readonly fit: 'page' | 'width';
  readonly margins: Margins;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
}

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** On all sides. */
const MARGIN = 0.4;

/** What «Skriv ut» asks for, and what a picture in a saved file is set up as. */
export const CHART_PAGE: PageSetup = {
  landscape: true,
  fit: 'page',
  margins: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
  horizontal: 'center',
  vertical: 'top',
};

/** Width and height of the sheet of paper in millimetres. */
export function paper({ landscape }: Pick<PageSetup, 'landscape'>): [number, number] {
  return landscape ? [A4.long, A4.short] : [A4.short, A4.long];
}

/** The part of the paper that may be printed on. */
export function printable(page: PageSetup): Size {
  const [width, height] = paper(page).map((length) => (length / MILLIMETRES_AN_INCH) * INCH) as [
    number,
    number,
  ];
  const { top, right, bottom, left } = page.margins;
  return { width: width - (left + right) * INCH, height: height - (top + bottom) * INCH };
}

/** It shrinks and never enlarges: see the platform notes. */
export function fitScale(content: Size, page: PageSetup): number {
  const room = printable(page);
  const across = Math.min(1, room.width / content.width);
  return page.fit === 'width' ? across : Math.min(across, room.height / content.height);
}

/** Where the shrunk content begins, from the paper's corner, in pixels. */
export function placeOn(content: Size, scale: number, page: PageSetup): { x: number; y: number } {
  const room = printable(page);
  const along = { left: 0, top: 0, center: 0.5, middle: 0.5, right: 1, bottom: 1 };
  return {
    x: page.margins.left * INCH + (room.width - content.width * scale) * along[page.horizontal],
    y: page.margins.top * INCH + (room.height - content.height * scale) * along[page.vertical],
  };
}

/** The first row of a page and the last, from 1. */
export interface PageRows {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows of each page. A row is never parted between two; one that is higher than a page is refused,
 * since what Google does with it is not known.
 *
 * @param heights of the rows, in pixels
 */
export function pageRows(heights: readonly number[], scale: number, page: PageSetup): PageRows[] {
  const pages = [{ first: 1, last: heights.length }];
  if (page.fit === 'page') return pages;
  const room = printable(page).height / scale;
  let used = 0;
  heights.forEach((height, i) => {
    if (height > room) throw new RequestError(400, `PDF: row ${i + 1} is higher than a page`);
    const last = pages[pages.length - 1] as PageRows;
    if (used + height > room) {
      pages.splice(-1, 1, { ...last, last: i }, { first: i + 1, last: heights.length });
      used = 0;
    }
    used += height;
  });
  return pages;
}
