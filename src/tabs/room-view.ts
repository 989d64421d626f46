// The tab `Klasserom 5A` as it is first drawn: a ready-made room in the cells.
import type { ClassModel } from '../contract/replies';
import { rowsOfPairs, tablesApart, type Block, type Layout } from '../core/desk-rows';
import { names } from '../messages/names';
import { tabTexts } from '../messages/tabs';
import { HINT } from './style';
import { EMPTY, PLAIN_TAB, type Cell, type TabView } from './view';

/** Above the room stand the explaining line and a blank one, to its left an empty column. */
const ABOVE = 2;
/** Wider than any ready-made room. */
const WIDTH = 13;

const DESK = '#fdf3d8';
const WALL = '#e8eaed';

/** The map a class starts with: pairs in rows, base groups at tables with space around. */
export function defaultRoom(pupils: number, model: ClassModel): TabView {
  const layout = model === 'pairs' ? rowsOfPairs : tablesApart;
  return drawRoom(layout(Math.max(1, pupils)), model);
}

/** A ready-made room as a map: each desk has its number in all its cells. */
export function drawRoom({ desks, fixtures }: Layout, model: ClassModel): TabView {
  const height = ABOVE + Math.max(...fixtures.map(({ row }) => row));
  const cells = Array.from({ length: height }, (): Cell[] =>
    Array.from({ length: WIDTH }, () => EMPTY),
  );
  const put = ({ row, column, rows, columns }: Block, text: string, background: string): void => {
    const cell: Cell = {
      text,
      style: { align: 'center', vertical: 'middle', background, size: 11 },
    };
    for (let line = row; line < row + rows; line++) {
      cells[line + ABOVE - 1]?.fill(cell, column, column + columns);
    }
  };
  const hint = tabTexts().hint[model === 'pairs' ? 'room' : 'tables'];
  cells[0]?.fill({ text: hint, style: HINT }, 0, 1);
  desks.forEach((desk, index) =>
    put(desk, (model === 'pairs' ? 'LP' : 'G') + String(index + 1), DESK),
  );
  const words = names().fixture;
  fixtures.forEach((one) => put(one, words[one.kind], WALL));
  return {
    ...PLAIN_TAB,
    cells,
    widths: { usual: 70, others: {} },
    heights: { usual: 34, others: {} },
    boxes: desks.map((desk) => ({ ...desk, row: desk.row + ABOVE, column: desk.column + 1 })),
  };
}
