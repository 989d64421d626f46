// The paper: A4, its margins, and how much a tab is shrunk to fit on it.

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

/** Fit to page, in both directions. It shrinks and never enlarges: see the platform notes. */
export function fitScale(content: Size, page: PageSetup): number {
  const room = printable(page);
  return Math.min(1, room.width / content.width, room.height / content.height);
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
