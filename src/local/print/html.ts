// A sheet as HTML, to be printed: cells, texts and lines at their places, shrunk to fit on its pages.
import type { CellSnapshot, CellStyle, SheetSnapshot } from '../internals';
import { lastRow } from '../model/areas';
import { RequestError } from '../server/http';
import { printedArea } from './area';
import { borderLines, type DrawnLine } from './borders';
import {
  areaOfCell,
  boxOf,
  isCovered,
  textBoxes,
  type Box,
  type Grid,
  type TextBox,
} from './boxes';
import { STAND_IN } from './fonts';
import {
  columnEdges,
  DEFAULT_POINTS,
  lengthOf,
  LINE_HEIGHT,
  PADDING,
  rowEdges,
  span,
} from './lines';
import {
  fitScale,
  pageRows,
  paper,
  placeOn,
  type PageRows,
  type PageSetup,
  type Size,
} from './page';

export interface PrintedSheet {
  /** Loads nothing and runs nothing. Each text stands in an element with `data-cell="B4"`. */
  readonly html: string;
  /** Points on paper for each point in the sheet, at most 1. */
  readonly scale: number;
  /** Of the printed part before it is shrunk, in pixels. */
  readonly size: Size;
}

const LINK_COLOR = '#1155cc';
/** Fonts with Arial's widths, and one that nearly has them where there is none of these. */
const LIKE_ARIAL = `Arial, 'Liberation Sans', Arimo, '${STAND_IN}', sans-serif`;

const STYLE = `
body { margin: 0; print-color-adjust: exact; }
.paper { position: relative; overflow: hidden; contain: strict; }
.paper + .paper { break-before: page; }
main, main div { position: absolute; box-sizing: border-box; }
main { transform-origin: 0 0; }
.clip { overflow: hidden; }
main .text { position: static; flex: none; white-space: pre; line-height: ${LINE_HEIGHT}; }
.cell { display: flex; padding: 0 ${PADDING}px; }
main .wrap { flex: 0 1 auto; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

/** The part of the sheet from A1 to the last cell where something shows. */
export function printSheet(sheet: SheetSnapshot, page: PageSetup): PrintedSheet {
  const cells = sheet.cells.map(({ r, c, display, style }) => ({
    row: r,
    column: c,
    empty: display === '',
    style,
  }));
  const { rows, columns } = printedArea(cells, sheet.merges);
  const grid: Grid = {
    rows: rowEdges(sheet, rows),
    columns: columnEdges(sheet, columns),
    lastColumn: columns,
  };
  const size = { width: lengthOf(grid.columns), height: lengthOf(grid.rows) };
  const scale = fitScale(size, page);
  const heights = Array.from({ length: rows }, (_, i) => {
    const [from, to] = span(grid.rows, i + 1, 1);
    return to - from;
  });
  const pages = pageRows(heights, scale, page).map((part) =>
    partHtml(sheet, grid, part, scale, page),
  );
  return { html: pageHtml(sheet.name, pages, page), scale, size };
}

/** One page: the rows that stand on it. */
function partHtml(
  sheet: SheetSnapshot,
  grid: Grid,
  { first, last }: PageRows,
  scale: number,
  page: PageSetup,
): string {
  const isHere = (row: number): boolean => row >= first && row <= last;
  const part = { ...sheet, cells: sheet.cells.filter(({ r }) => isHere(r)) };
  for (const merge of sheet.merges) {
    if (isHere(merge.row) && !isHere(lastRow(merge))) {
      throw new RequestError(400, 'PDF: cells that are merged lie on two pages');
    }
  }
  const body = [
    ...backgrounds(part, grid),
    ...textBoxes(part, grid).map(textHtml),
    ...borderLines(part, grid).map(lineHtml),
  ].join('\n');
  const [from, to] = span(grid.rows, first, last - first + 1);
  const size = { width: lengthOf(grid.columns), height: to - from };
  const { x, y } = placeOn(size, scale, page);
  const place = `${rectangle({ x, y: y - from * scale, ...size })}; transform: scale(${scale})`;
  return `<div class="paper"><main style="${place}">\n${body}\n</main></div>`;
}

function pageHtml(title: string, pages: readonly string[], page: PageSetup): string {
  const [width, height] = paper(page);
  // A hair lower than the paper, or rounding would begin another page; and what is contained is not
  // parted between pages by its size before it is shrunk.
  return `<!DOCTYPE html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${escaped(title)}</title>
<style>@page { size: ${width}mm ${height}mm; margin: 0; }
.paper { width: ${width}mm; height: ${height - 0.5}mm; }${STYLE}</style>
</head>
<body>
${pages.join('\n')}
</body>
</html>
`;
}

const pixels = (length: number): string => `${Number(length.toFixed(3))}px`;

const rectangle = ({ x, y, width, height }: Box): string =>
  `left: ${pixels(x)}; top: ${pixels(y)}; width: ${pixels(width)}; height: ${pixels(height)}`;

/** Neighbours of one colour are one area, or hairs of white would show between them. */
function backgrounds(sheet: SheetSnapshot, grid: Grid): string[] {
  const areas: { box: Box; color: string }[] = [];
  for (const cell of sheet.cells) {
    const color = cell.style?.background;
    if (color === undefined || isCovered(cell, sheet)) continue;
    const box = boxOf(areaOfCell(cell, sheet), grid);
    const last = areas[areas.length - 1];
    const touches =
      last?.color === color &&
      last.box.y === box.y &&
      last.box.height === box.height &&
      last.box.x + last.box.width === box.x;
    if (touches) {
      const joined = { ...last.box, width: last.box.width + box.width };
      areas[areas.length - 1] = { box: joined, color };
    } else if (box.width > 0 && box.height > 0) {
      areas.push({ box, color });
    }
  }
  return areas.map(
    ({ box, color }) => `<div style="${rectangle(box)}; background: ${color}"></div>`,
  );
}

const VERTICAL = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;
const HORIZONTAL = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

function textHtml({ cell, address, own, clip, side }: TextBox): string {
  const inner = { ...own, x: own.x - clip.x, y: own.y - clip.y };
  const style = cell.style ?? {};
  const place = `align-items: ${VERTICAL[style.vertical ?? 'bottom']}; justify-content: ${HORIZONTAL[side]}`;
  const kind = style.wrap ? 'text wrap' : 'text';
  return [
    `<div class="clip" style="${rectangle(clip)}">`,
    `<div class="cell" style="${rectangle(inner)}; ${place}">`,
    `<div class="${kind}" data-cell="${address}" style="${fontOf(cell)}; text-align: ${side}">`,
    `${escaped(cell.display)}</div></div></div>`,
  ].join('');
}

function fontOf({ style = {}, link }: CellSnapshot): string {
  const { bold, italic, size, color }: CellStyle = style;
  return [
    `font-family: ${familyOf(style)}`,
    `font-size: ${size ?? DEFAULT_POINTS}pt`,
    `color: ${color ?? (link === undefined ? '#000000' : LINK_COLOR)}`,
    ...(bold ? ['font-weight: bold'] : []),
    ...(italic ? ['font-style: italic'] : []),
    ...(link === undefined ? [] : ['text-decoration: underline']),
  ].join('; ');
}

/** A name of a font comes from the file: only letters, digits and blanks get into the page. */
function familyOf({ family }: CellStyle): string {
  const name = family?.replace(/[^\p{L}\p{N} -]/gu, '') ?? '';
  return name === '' ? LIKE_ARIAL : `'${name}', ${LIKE_ARIAL}`;
}

function lineHtml({ x, y, length, across, style, width, color }: DrawnLine): string {
  const box = across ? { x, y, width: length, height: width } : { x, y, width, height: length };
  const side = across ? 'top' : 'left';
  return `<div style="${rectangle(box)}; border-${side}: ${width}px ${style} ${color}"></div>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
