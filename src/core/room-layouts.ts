// Ready-made rooms for any number of pupils, as geometry: for pictures to choose by, and for the map.
import { inRows, rowsOfPairs, tablesApart, withFront, type Block, type Layout } from './desk-rows';

/** In the order they are offered. */
export const LAYOUTS = ['rows', 'columns', 'horseshoe', 'tables'] as const;

/** Rows of three, two columns by a middle aisle, a horseshoe open to the board, tables of four. */
export type LayoutKind = (typeof LAYOUTS)[number];

/** Pairs one behind the other on either side of the aisle before the columns get two pairs wide. */
const NARROW = 10;
/** Pairs in a single horseshoe; more of them sit in two, one inside the other. */
const ONE_ARCH = 12;

/**
 * As many desks as it takes to seat everybody, none to spare.
 *
 * @param people at a desk: 2, or 4 for base groups, who always sit at tables
 */
export function layoutOf(kind: LayoutKind, pupils: number, people: 2 | 4): Layout {
  if (people > 2) return tablesApart(pupils);
  if (kind === 'rows') return rowsOfPairs(pupils);
  const count = Math.ceil(pupils / 2);
  if (kind === 'tables') return halved(tablesApart(pupils), count);
  return kind === 'columns' ? byAnAisle(count, pupils % 2) : horseshoe(count);
}

/** Each table as two pairs, face to face; the last pair's table is half a table, at the back. */
function halved({ desks, fixtures }: Layout, count: number): Layout {
  const pairs = desks.flatMap((table) => [
    { ...table, rows: 1 },
    { ...table, row: table.row + 1, rows: 1 },
  ]);
  return { desks: pairs.filter((_, index) => index !== 1 || pairs.length === count), fixtures };
}

/** @param margin free columns on either side, for the chair of an odd class */
function byAnAisle(count: number, margin: number): Layout {
  if (count <= NARROW) return withFront(inRows(count, [[[2], [2, 6]]], 1), 8, 2);
  const [first, second, third, fourth] = [1, 3, 7, 9].map((column) => column + margin) as Four;
  const across = [
    [second],
    [first, fourth],
    [first, third, fourth],
    [first, second, third, fourth],
  ];
  return withFront(inRows(count, [across], 1), 10 + 2 * margin, 4);
}

type Four = [number, number, number, number];

function horseshoe(count: number): Layout {
  const odd = count % 2;
  if (count > ONE_ARCH) {
    const inner = 2 - odd;
    const arms = (count - 4 - inner) / 2;
    const outside = Math.floor(arms / 2) + 1;
    const desks = [...arch(1, 1, 4, outside), ...arch(3, 5 - inner, inner, arms - outside)];
    return withFront(desks, 12, 4);
  }
  const back = odd > 0 ? Math.max(1, Math.min(3, count - 2)) : count < 8 ? 2 : 4;
  const columns = Math.max(8, 2 * back + 4);
  const left = columns / 2 - back - 1;
  return withFront(arch(1, left, back, (count - back) / 2), columns, columns > 8 ? 4 : 2);
}

/** Up the left arm, along the back and down the right arm, with a way out at both corners. */
function arch(top: number, left: number, back: number, arms: number): Block[] {
  const arm = (column: number): Block[] =>
    Array.from({ length: arms }, (_, index) => ({
      row: top + 1 + 2 * index,
      column,
      rows: 2,
      columns: 1,
    }));
  const across = Array.from({ length: back }, (_, index) => ({
    row: top,
    column: left + 2 + 2 * index,
    rows: 1,
    columns: 2,
  }));
  return [...arm(left).reverse(), ...across, ...arm(left + 2 * back + 3)];
}
