// Posters for the wall: a page of A4 that stands, in letters that can be read from three metres.
import type { PosterName, PosterTexts } from '../messages/handout-texts';
import { handoutTexts } from '../messages/handouts';
import { fit, fitTogether, lineHeight, type Box } from './fit';
import { INK } from './style';
import { EMPTY, PLAIN_TAB, type Cell, type Line, type Style, type TabView } from './view';

export interface Poster {
  readonly name: PosterName;
  readonly className: string;
  /** The class's own words, below the end; none: lines to write them on. Left out where it has no say. */
  readonly own?: readonly string[];
}

/** What can be printed on of A4 that stands, with margins of 0.4 inch, in pixels of 1/96 inch. */
export const PAGE = { width: 716, height: 1044 } as const;

/** In pixels. */
const TITLE_HEIGHT = 150;
const SPACE = 10;
const GAP = 22;
const NUMBER_WIDTH = 100;
const WORD_WIDTH = 190;
/** Around the lines of a sentence. */
const AROUND = 16;
const OWN_HEAD_HEIGHT = 56;
/** Of the page, where the class has its say as well. */
const OWN_SHARE = 0.3;
const END_HEIGHT = 140;
/** Between the class's own words. */
const OWN_SPACE = 8;

/** In points. */
const TITLE = { most: 44, least: 20 } as const;
const CLASS = { most: 40, least: 9 } as const;
const LABEL = { most: 40, least: 12 } as const;
const SENTENCE = { most: 34, least: 16 } as const;
const OWN = { most: 36, least: 12 } as const;
const OWN_HEAD = 26;

/** Nearly black, in the middle and nearly white: they differ as greys too. */
const DARK: Style = { background: '#1f3a5f', color: '#ffffff', bold: true, vertical: 'middle' };
const PALE: Style = { background: '#e8eff8', color: INK, vertical: 'middle' };

const MIDDLE: Style = { ...PALE, background: '#8fb0d6', bold: true, align: 'center' };

/** Lines to write on. */
const BLANKS = 4;
const BULLET = '• ';
const NO_BULLET = '  ';
/** What a bullet takes of a line, at the largest size. */
const OWN_INDENT = 40;

/** The four columns: a word or number, a gap, a sentence, a gap. */
type Cells = readonly [Cell, Cell, Cell, Cell];

interface Row {
  readonly height: number;
  readonly cells: Cells;
  /** To write on. */
  readonly ruled: boolean;
}

/** Of the first and the third column. */
interface Widths {
  readonly label: number;
  readonly sentence: number;
}

export function drawPoster({ name, className, own }: Poster): TabView {
  const { title, points, end } = handoutTexts().posters[name];
  const label = points.some(([text]) => text.length > 2) ? WORD_WIDTH : NUMBER_WIDTH;
  const widths = { label, sentence: PAGE.width - label - 2 * GAP };
  const below = own === undefined ? END_HEIGHT + SPACE : Math.floor(PAGE.height * OWN_SHARE);
  const rows = [
    titleRow(title, className, widths),
    ...pointRows(points, widths, PAGE.height - TITLE_HEIGHT - below),
    ...(own === undefined ? endRows(end, widths) : ownRows(end, own, below)),
  ];
  const ruled = rows.flatMap((row, i): Line[] =>
    row.ruled
      ? [{ row: i + 1, column: 1, rows: 1, columns: 4, edge: 'bottom', dashed: false }]
      : [],
  );
  return {
    ...PLAIN_TAB,
    cells: rows.map(({ cells }) => cells),
    widths: { usual: GAP, others: { 1: widths.label, 3: widths.sentence } },
    heights: {
      usual: SPACE,
      others: Object.fromEntries(
        rows.flatMap(({ height }, i) => (height === SPACE ? [] : [[i + 1, height]])),
      ),
    },
    lines: ruled,
    gridlines: false,
    trim: true,
  };
}

const row = (height: number, cells: Cells): Row => ({ height, cells, ruled: false });
const space = (): Row => row(SPACE, [EMPTY, EMPTY, EMPTY, EMPTY]);

/** Broken into lines as it is to be read; only what has some is wrapped. */
function broken(text: string, style: Style): Cell {
  return { text, style: { ...style, wrap: text.includes('\n') } };
}

function fitted(text: string, box: Box, style: Style): Cell {
  const { text: lines, size } = fit(text, box);
  return broken(lines, { ...style, size });
}

function titleRow(title: string, className: string, { label, sentence }: Widths): Row {
  const height = TITLE_HEIGHT;
  const dark = { text: '', style: DARK };
  return row(height, [
    fitted(className, { ...CLASS, width: label, height }, MIDDLE),
    dark,
    fitted(title, { ...TITLE, width: sentence, height }, DARK),
    dark,
  ]);
}

/** As large as they can be, all at one size, and the page filled. */
function pointRows(points: PosterTexts['points'], widths: Widths, height: number): Row[] {
  const room = height - points.length * SPACE;
  const box = { ...SENTENCE, width: widths.sentence, height: room };
  const { size, texts } = fitTogether(
    points.map(([, text]) => text),
    box,
    AROUND,
  );
  const heights = texts.map((text) => text.split('\n').length * lineHeight(size) + AROUND);
  const left = room - heights.reduce((sum, one) => sum + one, 0);
  const more = Math.max(0, Math.floor(left / points.length));
  const label = { ...LABEL, width: widths.label };
  const sizes = points.map(([text], i) => fit(text, { ...label, height: heights[i] ?? 0 }).size);
  const most = Math.min(...sizes);
  const pale = { text: '', style: PALE };
  return points.flatMap(([text], i) => {
    const tall = (heights[i] ?? 0) + more;
    const word = fitted(text, { ...label, most, height: tall }, { ...DARK, align: 'center' });
    return [space(), row(tall, [word, pale, broken(texts[i] ?? '', { ...PALE, size }), pale])];
  });
}

function endRows(end: string, { sentence }: Widths): Row[] {
  const dark = { text: '', style: DARK };
  const text = fitted(end, { ...SENTENCE, width: sentence, height: END_HEIGHT - AROUND }, DARK);
  return [space(), row(END_HEIGHT, [dark, dark, text, dark])];
}

/** A line a row, over all columns; without words, lines to write them on. */
function ownRows(head: string, words: readonly string[], height: number): Row[] {
  const room = height - SPACE - OWN_HEAD_HEIGHT;
  const line = (text: string, style: Style): Cells => [{ text, style }, EMPTY, EMPTY, EMPTY];
  const heading = { bold: true, size: OWN_HEAD, color: INK, vertical: 'bottom' } as const;
  const above = [space(), row(OWN_HEAD_HEIGHT, line(head, heading))];
  if (words.length === 0) {
    const tall = Math.floor(room / BLANKS);
    const blank = { ...row(tall, line('', {})), ruled: true };
    return [...above, ...Array.from({ length: BLANKS }, () => blank)];
  }
  const { size, texts } = fitTogether(
    words.map((text) => BULLET + text.replace(/\s+/g, ' ')),
    { ...OWN, width: PAGE.width - OWN_INDENT, height: room },
    OWN_SPACE,
  );
  const tall = lineHeight(size);
  const lines = texts.flatMap((text) =>
    text
      .split('\n')
      .map((part, at) => ({ text: (at > 0 ? NO_BULLET : '') + part, first: at === 0 })),
  );
  const style = { size, color: INK, vertical: 'bottom' } as const;
  let left = room;
  return [
    ...above,
    ...lines.flatMap(({ text, first }) => {
      const own = tall + (first ? OWN_SPACE : 0);
      left -= own;
      // What is too much even in the smallest letters does not fit on a page.
      return left < 0 ? [] : [row(own, line(text, style))];
    }),
  ];
}
