// Classes in base groups, to draw charts of: the sizes as they come, at tables of the default room.
import { groupSizes } from '../../src/core/groups/sizes';
import type { Seated } from '../../src/core/chart-places';
import { readRoom, type Room } from '../../src/tabs/room';
import { defaultRoom } from '../../src/tabs/room-view';
import { texts } from './charts';

export const tablesFor = (pupils: number): Room => readRoom(texts(defaultRoom(pupils, 'groups')));

/** Group by group at the tables of a room; the pupils are `p0`, `p1` and so on, in seat order. */
export function atTables(
  names: readonly string[],
  remainder: 3 | 5,
  room = tablesFor(names.length),
): Seated {
  const ids = names.map((_, index) => `p${index}`);
  let next = 0;
  const groups = groupSizes(names.length, remainder).map((size) => ids.slice(next, (next += size)));
  return {
    room,
    base: { period: 2, of: 4 },
    groups,
    desks: groups.map((_, index) => room.desks[index]?.id ?? ''),
    names: new Map(ids.map((id, index) => [id, names[index] ?? ''])),
  };
}
