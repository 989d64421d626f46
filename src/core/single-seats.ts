// «Enkeltplasser i dag»: a desk for everybody alone, in rows, for a test or an exam.

import type { PupilId } from './model';
import type { Random } from './random';
import type { Fixture, MappedDesk, Room } from './room';

/** Desks in a row: enough air between them, and names that can be read on the chart. */
const MOST_COLUMNS = 6;
const LEAST_COLUMNS = 3;

export interface SingleSeats {
  readonly room: Room;
  /** Groups of one, each at the desk beside it. */
  readonly groups: readonly (readonly PupilId[])[];
  readonly desks: readonly string[];
}

/**
 * As many desks as pupils, the board at the bottom, everybody somewhere by chance; those who need
 * it in the front row.
 * @param front who must sit near the board; others than `pupils` are left out
 */
export function singleSeats(
  pupils: readonly PupilId[],
  front: readonly PupilId[],
  words: { readonly board: string; readonly teacher: string },
  random: Random,
): SingleSeats {
  const columns = Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, Math.ceil(pupils.length / 5)));
  const rows = Math.ceil(pupils.length / columns);
  const desks = pupils.map((_, i): MappedDesk => {
    // Number 1 is in front to the left; the last row is the back one, at the top.
    const row = 1 + 2 * (rows - 1 - Math.floor(i / columns));
    const column = 1 + 2 * (i % columns);
    const isFront = i < columns;
    return { id: String(i + 1), row, column, seats: 1, front: isFront, cells: [{ row, column }] };
  });
  const wanting = new Set(front);
  const mixed = random.shuffle(pupils);
  const order = [
    ...mixed.filter((pupil) => wanting.has(pupil)),
    ...mixed.filter((pupil) => !wanting.has(pupil)),
  ];
  // The front row is mixed again, or those who need it would always have the lowest numbers.
  const seated = [...random.shuffle(order.slice(0, columns)), ...order.slice(columns)];
  const wall = 2 * rows + 1;
  const fixtures: Fixture[] = [
    { kind: 'teacher', row: wall, column: 1, text: words.teacher },
    // Three cells wide, in the middle of the 2·columns − 1.
    ...[-1, 0, 1].map((side): Fixture => ({
      kind: 'board',
      row: wall,
      column: columns + side,
      text: words.board,
    })),
  ];
  return {
    room: { desks, fixtures, others: [] },
    groups: seated.map((pupil) => [pupil]),
    desks: desks.map(({ id }) => id),
  };
}
