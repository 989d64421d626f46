// A desk for one who is to have a place of their own, where the room has one.
import type { Draft, TeamClass } from '../../contract/replies';
import type { DeskId, PupilId } from '../../core/model';
import { rulesOf } from '../../core/rules';
import { rulesOn } from './basis';

/** The desk the pupil keeps, else the smallest that is free; null when there is none. */
export function freeDesk(
  one: TeamClass,
  { desks: taken, from }: Draft,
  pupil: PupilId,
): DeskId | null {
  const free = one.loaded.desks.filter(({ id }) => !taken.includes(id));
  const places = rulesOf(rulesOn(one, from), 'place');
  const own = places.find((place) => place.pupil === pupil)?.desk;
  if (own !== undefined) return free.some(({ id }) => id === own) ? own : null;
  const kept = new Set(places.map(({ desk }) => desk));
  const open = free.filter(({ id }) => !kept.has(id));
  const smallest = Math.min(...open.map(({ seats }) => seats));
  return open.find(({ seats }) => seats === smallest)?.id ?? null;
}
