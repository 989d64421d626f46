// Groups with their desks in the order of the room, for lists; and which seatings can stand.
import type { LoadedClass } from '../contract/replies';
import type { DeskId, DrawEvent, PupilId } from '../core/model';
import type { Seating } from '../core/today';

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

/** Only these can stand: a class may be called what others were called the year before. */
export function sinceYearBegan({
  history,
  begun = 0,
}: Pick<LoadedClass, 'history' | 'begun'>): readonly DrawEvent[] {
  return history.filter(({ nr }) => nr > begun);
}
