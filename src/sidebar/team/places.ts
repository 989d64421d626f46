// Where the seats of a group's table are in a small picture of it, as on the map of the room.
import type { TeamClass } from '../../contract/replies';
import type { DeskId } from '../../core/model';
import { seatsInTurn } from '../../core/table-seats';

/** A field of the picture, from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Clockwise from the top left, for a table that is not on the map. */
const SQUARE: readonly Place[] = [
  { row: 1, column: 1 },
  { row: 1, column: 2 },
  { row: 2, column: 2 },
  { row: 2, column: 1 },
];

/**
 * Seats in turn. A pupil on an extra chair comes in a row of their own below, and so does everybody
 * who finds no seat on a table that is not two wide.
 */
export function placesAt({ loaded }: TeamClass, id: DeskId, members: number): Place[] {
  const desk = loaded.desks.find((one) => one.id === id);
  const cells = desk === undefined ? [] : seatsInTurn(desk, loaded);
  const top = Math.min(...cells.map(({ row }) => row));
  const left = Math.min(...cells.map(({ column }) => column));
  const onMap = cells.map(({ row, column }) => ({ row: row - top + 1, column: column - left + 1 }));
  const isSquare = onMap.length === 4 && onMap.every(({ row, column }) => row < 3 && column < 3);
  const places = isSquare ? onMap : SQUARE;
  return Array.from({ length: members }, (_, seat) => {
    const extra = seat - places.length;
    return places[seat] ?? { row: 3 + Math.floor(extra / 2), column: 1 + (extra % 2) };
  });
}
