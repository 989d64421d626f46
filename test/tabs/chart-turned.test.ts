// The chart from both sides: as the teacher sees the class, and as the pupils see the board.
import { describe, expect, test } from '@jest/globals';
import { drawChart } from '../../src/tabs/chart';
import type { TabView } from '../../src/tabs/view';
import { inOneLine, nameCells, ROOMS, roomFrom, seat, texts } from '../support/charts';

const NAMES = Array.from({ length: 27 }, (_, index) => `Elev ${String(index + 1)}`);
const about = { className: '5A', from: '2026-11-30', next: '' } as const;

function places(view: TabView): Map<string, { row: number; column: number }> {
  return new Map(
    nameCells(view).map(({ row, column, cell }) => [inOneLine(cell.text), { row, column }]),
  );
}

/** Of the first cell with this text, row by row. */
function find(view: TabView, wanted: string): { row: number; column: number } {
  const row = texts(view).findIndex((line) => line.includes(wanted));
  return { row, column: texts(view)[row]?.indexOf(wanted) ?? -1 };
}

test.each(ROOMS.map((kind) => [kind.name, kind] as const))(
  '%s: what one side sees is what the other sees, turned by 180°',
  (_, kind) => {
    const seated = seat(kind.room(NAMES.length), NAMES, kind.people);
    const teacher = drawChart({ ...seated, ...about, seenFrom: 'teacher' });
    const pupils = drawChart({ ...seated, ...about, seenFrom: 'pupils' });
    const [one, other] = [places(teacher), places(pupils)];
    expect([...other.keys()].sort()).toEqual([...one.keys()].sort());
    const columns = teacher.cells[0]?.length ?? 0;
    for (const [name, { row, column }] of one) {
      expect(other.get(name)?.column).toBe(columns + 1 - column);
      for (const [next, beyond] of one) {
        const turned = (other.get(next)?.row ?? 0) - (other.get(name)?.row ?? 0);
        expect(Math.sign(turned)).toBe(-Math.sign(beyond.row - row) + 0);
      }
    }
    expect(find(teacher, 'Tavle').row).toBeGreaterThan(
      Math.max(...[...one.values()].map((at) => at.row - 1)),
    );
    expect(find(pupils, 'Tavle').row).toBeLessThan(
      Math.min(...[...other.values()].map((at) => at.row - 1)),
    );
  },
);

describe('which way a map was drawn', () => {
  const DOWN = ['LP1 LP1 - LP2 LP2', 'LP3 LP3 - LP4', '-', 'Kateter - Tavle Tavle'];
  const turned = (lines: readonly string[]): string[] => {
    const cells = lines.map((line) => line.split(' '));
    const width = Math.max(...cells.map((line) => line.length));
    const full = cells.map((line) => [...line, ...Array<string>(width - line.length).fill('-')]);
    return full.reverse().map((line) => line.reverse().join(' '));
  };
  const chart = (lines: readonly string[], seenFrom: 'teacher' | 'pupils'): TabView =>
    drawChart({
      ...seat(roomFrom(...lines), ['A', 'B', 'C', 'D', 'E', 'F', 'G'], 2),
      ...about,
      seenFrom,
    });
  /** Where everything stands, but for who sits to the left or right at a desk. */
  const plan = ({ cells, boxes, widths, heights }: TabView): unknown => [
    cells.map((line) => line.map(({ text, style }) => (style?.bold === true ? '' : text))),
    [...boxes].sort((a, b) => a.row - b.row || a.column - b.column),
    [widths, heights],
  ];

  test('does not matter: a map turned by 180° gives the same charts', () => {
    for (const seenFrom of ['teacher', 'pupils'] as const) {
      expect(plan(chart(turned(DOWN), seenFrom))).toEqual(plan(chart(DOWN, seenFrom)));
    }
  });

  test('is told by the board, else by the teacher’s desk', () => {
    const boardAbove = ['Tavle', '-', 'LP1 LP1', '-', 'Kateter'];
    expect(find(chart(boardAbove, 'teacher'), 'Tavle').row).toBeGreaterThan(
      find(chart(boardAbove, 'teacher'), 'LP1').row,
    );
    const deskAbove = ['Kateter', '-', 'LP1 LP1'];
    expect(find(chart(deskAbove, 'pupils'), 'Kateter').row).toBeLessThan(
      find(chart(deskAbove, 'pupils'), 'LP1').row,
    );
  });

  test('without either it is as the teacher sees it', () => {
    const bare = ['LP1 LP1', 'LP2 LP2'];
    const [teacher, pupils] = [chart(bare, 'teacher'), chart(bare, 'pupils')];
    expect(find(teacher, 'LP1').row).toBeLessThan(find(teacher, 'LP2').row);
    expect(find(pupils, 'LP1').row).toBeGreaterThan(find(pupils, 'LP2').row);
  });

  test('the chart says whose view it is', () => {
    expect(texts(chart(DOWN, 'teacher'))[1]?.[0]).toContain('Slik læreren ser klassen');
    expect(texts(chart(DOWN, 'pupils'))[1]?.[0]).toContain('Slik elevene ser tavla');
  });
});
