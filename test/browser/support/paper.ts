// A printed tab as a reader of the paper sees it: which texts, how large, whether any is cut.
import type { Page } from 'playwright-core';
import type { PrintedSheet } from '../../../src/local/print/html';
import { layOut } from '../../../src/local/print/printer';
import { arialWidth } from '../../support/arial';

export interface SeenText {
  /** Of its cell, 'B4'. */
  readonly address: string;
  readonly text: string;
  /** The page it stands on, from 1. */
  readonly page: number;
  /** On paper: points in the tab times the page's scale. */
  readonly points: number;
  /** Some of it lies outside its cell, or outside the empty cells beside it that it may use. */
  readonly cut: boolean;
}

/** Half a pixel is what rounding may take; no letter is lost by it. */
const TOLERANCE = 0.5;

interface Measured {
  readonly address: string;
  readonly text: string;
  readonly page: number;
  readonly pixels: number;
  readonly bold: boolean;
  readonly side: string;
  readonly wraps: boolean;
  readonly box: Edges;
  readonly clip: Edges;
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lays the sheet out on a page of a browser and measures every text on it. */
export async function seenOn(page: Page, sheet: PrintedSheet): Promise<SeenText[]> {
  await layOut(page, sheet.html);
  const measured = await page.evaluate(measure);
  return measured.map((one) => ({
    address: one.address,
    text: one.text,
    page: one.page,
    points: one.pixels * 0.75 * sheet.scale,
    cut: isCut(one, sheet.scale),
  }));
}

/** Runs in the page. */
function measure(): Measured[] {
  const edges = (element: Element): Edges => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  };
  const papers = Array.from(document.querySelectorAll('.paper'));
  return Array.from(document.querySelectorAll<HTMLElement>('[data-cell]'), (element) => {
    const { fontSize, fontWeight, textAlign } = getComputedStyle(element);
    return {
      address: element.dataset['cell'] ?? '',
      text: element.textContent,
      page: papers.findIndex((paper) => paper.contains(element)) + 1,
      pixels: Number.parseFloat(fontSize),
      bold: Number(fontWeight) >= 600,
      side: textAlign,
      wraps: element.classList.contains('wrap'),
      box: edges(element),
      clip: edges(element.closest('.clip') ?? element),
    };
  });
}

/** The browser may have another font than Arial: a text must have room in both. */
function isCut(one: Measured, scale: number): boolean {
  const { box, clip } = one;
  const parts = one.text.split(one.wraps ? /\s+/ : '\n');
  const widths = parts.map((part) => arialWidth(part, one.pixels * scale, one.bold));
  const more = Math.max(0, Math.max(...widths) - (box.right - box.left));
  const toLeft = { left: 0, center: more / 2, right: more }[one.side] ?? 0;
  return (
    box.left - toLeft < clip.left - TOLERANCE ||
    box.right + more - toLeft > clip.right + TOLERANCE ||
    box.top < clip.top - TOLERANCE ||
    box.bottom > clip.bottom + TOLERANCE
  );
}

/** Width and height of each page of a PDF file in points: Chromium writes them as plain text. */
export function pagesOf(pdf: Uint8Array): { width: number; height: number }[] {
  const text = Buffer.from(pdf).toString('latin1');
  const pages = text.match(/\/Type \/Page\b/g) ?? [];
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  if (boxes.length !== pages.length) throw new Error('Pages without a size of their own');
  return boxes.map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}
