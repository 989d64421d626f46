// The room on the wall: where each desk and its names stand, in units of a cell of the map.
import { placesOf } from '../../core/chart-places';
import type { LoadedShow } from '../../contract/replies';
import { joinedFixtures, type Seat } from '../../core/room';
import type { Showing } from './state';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DeskBox extends Box {
  readonly id: string;
  readonly seats: readonly (Box & { readonly name: string })[];
}

export interface WallMap {
  readonly width: number;
  readonly height: number;
  readonly desks: readonly DeskBox[];
  readonly fixtures: readonly (Box & { readonly text: string; readonly board: boolean })[];
}

/** In units of the picture. */
const CELL_WIDTH = 100;
/** A cell is never flatter nor taller than this, for the names in it. */
const CELL_HEIGHT = { least: 34, most: 84 } as const;
/** A line of the map on which nothing stands, in cells. */
const EMPTY_LINE = 0.4;

/**
 * As the pupils see the room, with the board above.
 *
 * @param shape width of the place for it, by its height: rows come closer where it is low
 */
export function wallMap(loaded: LoadedShow, { groups, desks }: Showing, shape: number): WallMap {
  const names = new Map(Object.entries(loaded.names));
  const room = { desks: loaded.desks, fixtures: loaded.fixtures };
  const { columns, lines, seatings, fixtures } = placesOf({ room, groups, desks, names }, 'pupils');
  const width = columns * CELL_WIDTH;
  const taken = new Set(
    [...seatings.flatMap(({ seats }) => seats), ...fixtures].map(({ row }) => row),
  );
  const tops = [0];
  for (let line = 1; line <= lines; line++) {
    tops.push((tops[line - 1] ?? 0) + (taken.has(line) ? 1 : EMPTY_LINE));
  }
  const high = Math.max(1, tops[lines] ?? 0);
  const cell = Math.max(CELL_HEIGHT.least, Math.min(CELL_HEIGHT.most, width / shape / high));
  const boxOf = ({ row, column }: Seat): Box => ({
    ...{ x: (column - 1) * CELL_WIDTH, y: (tops[row - 1] ?? 0) * cell },
    ...{ width: CELL_WIDTH, height: cell },
  });
  return {
    width,
    height: high * cell,
    desks: seatings.map(({ id, seats }) => {
      const boxes = seats.map((seat) => ({ ...boxOf(seat), name: seat.text }));
      return { id, ...around(boxes), seats: boxes };
    }),
    fixtures: joinedFixtures(fixtures).map((cells) => ({
      ...around(cells.map(boxOf)),
      text: cells[0]?.text ?? '',
      board: cells[0]?.kind === 'board',
    })),
  };
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
