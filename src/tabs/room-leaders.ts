// The word `Leder` on the map of a room: which seat is the leader's.
import { touch, type Labelled, type Seat } from '../core/room';

/** Seats by the label of their desk, as they are found; and of some desks the leader's. */
export interface MappedSeats {
  readonly seats: Map<string, Seat[]>;
  readonly leaders: Map<string, Seat>;
}

const MARK = /[\s.,:;/()–-]*\b(gruppe|group )?(leder|leiar|leader)\b[\s.,:;/()–-]*/i;
/** A group of three is the smallest. */
const SMALLEST_TABLE = 3;

/** `G3 Leder` → `G3`; null where nothing is said of a leader. */
export function withoutLeader(text: string): string | null {
  return MARK.test(text) ? text.replace(MARK, '') : null;
}

/**
 * Gives each `Leder` that stands by itself to the seat beside it, or else corner to corner with it;
 * where it stands in place of the fourth seat of a table, that is the seat. The first mark of a table
 * counts.
 *
 * @returns those that touch no table
 */
export function placeMarks(
  { seats, leaders }: MappedSeats,
  marks: readonly Labelled[],
): Labelled[] {
  return marks.filter((mark) => {
    const tables = [...seats].filter(([id, all]) => id[0] === 'G' && all.length >= SMALLEST_TABLE);
    const place = { row: mark.row, column: mark.column };
    for (const [id, all] of tables) {
      if (!isFourth(place, all)) continue;
      all.push(place);
      all.sort((one, other) => one.row - other.row || one.column - other.column);
      if (!leaders.has(id)) leaders.set(id, place);
      return false;
    }
    const near = tables.flatMap(([id, all]) =>
      all.filter((seat) => touch(seat, place)).map((seat) => ({ id, seat })),
    );
    const beside = near.find(({ seat }) => seat.row === mark.row || seat.column === mark.column);
    const found = beside ?? near[0];
    if (found !== undefined && !leaders.has(found.id)) leaders.set(found.id, found.seat);
    return found === undefined;
  });
}

/** Whether three seats are two by two together with this place. */
function isFourth(place: Seat, seats: readonly Seat[]): boolean {
  const all = [...seats, place];
  const extent = (line: readonly number[]): number => Math.max(...line) - Math.min(...line);
  return (
    all.length === 4 &&
    extent(all.map(({ row }) => row)) === 1 &&
    extent(all.map(({ column }) => column)) === 1
  );
}
