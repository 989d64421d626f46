// Whom each pupil of a class has as a learning partner while they sit as they do.

import { partnersAt, seatedNow } from './groups/rotation';
import type { DeskId, DrawEvent, PupilId } from './model';
import type { Room } from './room';
import { sidesOf } from './table-seats';

export interface WithPartners {
  readonly pupil: PupilId;
  /** Both others in a group of three; nobody for who sits alone or has no place. */
  readonly partners: readonly PupilId[];
}

type Seating = Pick<DrawEvent, 'kind' | 'groups' | 'desks'>;

/** What there is to know of the room: how its tables stand. */
export type Tables = Pick<Room, 'desks' | 'fixtures'>;

/**
 * All who are here: by group as they sit, then those without a place.
 *
 * @param here in the order in which those without a place are to come
 */
export function withPartners(
  seating: Seating,
  here: readonly PupilId[],
  room: Tables,
): WithPartners[] {
  const together = partnerGroups(seating, new Set(here), room);
  const placed = new Set(together.flat());
  return [...together, ...here.filter((id) => !placed.has(id)).map((id) => [id])].flatMap((group) =>
    group.map((pupil) => ({ pupil, partners: group.filter((other) => other !== pupil) })),
  );
}

/** Learning partners as they sit, whoever is not here left out. */
export function partnerGroups(
  { kind, groups, desks }: Seating,
  here: ReadonlySet<PupilId>,
  room: Tables,
): PupilId[][] {
  return groups.flatMap((group, i) => {
    const left = seatedNow(group, here);
    if (kind === 'pairs') return [left];
    // In a base group it is who sits beside one at the table.
    const table = room.desks.find(({ id }: { id: DeskId }) => id === desks[i]);
    return partnersAt(left, table === undefined ? 'first' : sidesOf(table, room));
  });
}
