// A desk for one who is to have a place of their own, where the room has one.
import type { Draft, TeamClass } from '../../contract/replies';
import type { DeskId, PupilId } from '../../core/model';
import { rulesOf } from '../../core/rules';
import { rulesOn } from './basis';

/** The desk the pupil keeps, else the smallest that is free, near the board where that is agreed; or null. */
export function freeDesk(
  one: TeamClass,
  { desks: taken, from }: Draft,
  pupil: PupilId,
): DeskId | null {
  const free = one.loaded.desks.filter(({ id }) => !taken.includes(id));
  const rules = rulesOn(one, from);
  const places = rulesOf(rules, 'place');
  const own = places.find((place) => place.pupil === pupil)?.desk;
  if (own !== undefined) return free.some(({ id }) => id === own) ? own : null;
  const kept = new Set(places.map(({ desk }) => desk));
  const near = rulesOf(rules, 'front').some((rule) => rule.pupil === pupil);
  const [best] = free
    .filter(({ id }) => !kept.has(id))
    .sort((a, b) => (near ? Number(b.front) - Number(a.front) : 0) || a.seats - b.seats);
  return best?.id ?? null;
}
