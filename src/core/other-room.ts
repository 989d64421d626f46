// Another room of the class: the pairs that stand, at desks of that room, the same each time asked.

import type { Outcome } from './finding';
import type { Desk, DeskId, DrawEvent, IsoDate, Rule } from './model';
import { randomFrom } from './random';
import { assignDesks } from './seats';

export interface OtherRoom {
  /** Tells it from the class's other rooms. */
  readonly name: string;
  readonly desks: readonly Desk[];
}

/**
 * A desk for each group of the newest of the draws, beside its groups. Nothing of it is stored: where
 * everybody sat before in this room follows from the draws' seeds, so pupils come around here too.
 * Fixed places are of the class's own room and do not count.
 *
 * @param draws of the class, oldest first, with the one to be seated last
 * @param rules that hold now
 */
export function seatInRoom(
  room: OtherRoom,
  draws: readonly DrawEvent[],
  rules: readonly Rule[],
  yearStart: IsoDate,
): Outcome<DeskId[]> {
  const held = rules.filter(({ kind }) => kind !== 'place');
  const history: DrawEvent[] = [];
  let seated: Outcome<DeskId[]> = { ok: true, value: [], findings: [] };
  for (const draw of draws) {
    // Of last year only the draw that still holds.
    if (draw.from < yearStart && draw !== draws[draws.length - 1]) continue;
    const random = randomFrom(`${draw.seed} ${room.name}`);
    const { groups } = draw;
    seated = assignDesks({ groups, desks: room.desks, rules: held, history, yearStart, random });
    // A draw that did not fit is no visit to any desk here.
    history.push({ ...draw, desks: seated.ok ? seated.value : groups.map(() => '') });
  }
  return seated;
}
