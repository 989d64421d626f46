// Groups with their desks in the order of the room, for lists.
import type { DeskId, PupilId } from '../core/model';
import type { Seating } from './today';

export interface Seated {
  readonly desk: DeskId;
  readonly pupils: readonly PupilId[];
}

/** LP2 before LP10. */
export function byDesk({ groups, desks }: Seating): Seated[] {
  return groups
    .map((pupils, i) => ({ desk: desks[i] ?? '', pupils }))
    .sort((a, b) => numberIn(a.desk) - numberIn(b.desk) || (a.desk < b.desk ? -1 : 1));
}

function numberIn(desk: DeskId): number {
  return Number(/\d+/.exec(desk)?.[0] ?? 1e9);
}
