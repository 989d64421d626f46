// The use case «Bytt gruppeleder»: everybody one seat clockwise, once in each period.
import type { Committed, Rotation } from '../contract/replies';
import { openingOf, rotatedGroups, standingOf, withoutGroup } from '../core/groups/standing';
import type { DrawEvent } from '../core/model';
import { promptFor } from '../core/prompts';
import { takingPart } from '../core/presence';
import { sameClass } from '../tabs/roster';
import { calendarView } from './calendar-view';
import { cardsFor } from './cards';
import type { ClassState } from './class-state';
import type { Grade } from './grade';
import type { Ports } from './ports';
import { refuse, type Refused, type Result } from './result';
import { storeOnce, type Made } from './store';

export function rotate(ports: Ports, rotation: Rotation): Result<Committed> {
  let asked = '';
  const stored = storeOnce(
    ports,
    { ...rotation, kind: 'rotation' },
    (before) => before.kind === 'rotation' && sameClass(before.className, rotation.className),
    (grade, state) => {
      const made = turned(grade, state);
      if (made.ok) asked = questionFor(ports, grade, state);
      return made;
    },
  );
  return stored.ok && asked !== '' ? { ...stored, question: asked } : stored;
}

/** Another one at every change: the groups look back before they get a new leader. */
function questionFor(
  ports: Ports,
  { history }: Grade,
  { className, settings }: ClassState,
): string {
  const changes = history.draws.filter((draw) => sameClass(draw.className, className)).length;
  return promptFor(cardsFor(ports, className, settings.years).leader, changes, className);
}

/** The seating that stands, turned: each group keeps its table, one in which nobody is left is gone. */
function turned(grade: Grade, state: ClassState): Made | Refused {
  const { className, today, names } = state;
  const standing = standingOf(grade.history.current, className);
  if (standing === null) return refuse([{ code: 'groups-missing', params: { className } }]);
  const { from, groups, desks } = standing.now;
  if (from > today) return refuse([{ code: 'groups-to-come', params: { className, from } }]);
  const opening = openingOf(grade.history.current, className) ?? standing.composed;
  const refused = ofThisPeriod(grade, state, opening);
  if (refused !== null) return refused;

  const pupils = state.pupils.map(({ id }) => id);
  const here = takingPart(pupils, state.rules);
  const missing = withoutGroup(groups, here, state.rules);
  if (missing.length > 0) {
    const kind = 'rotation' as const;
    return refuse(
      missing.map((pupil) => ({ code: 'pupil-not-placed', params: { pupil, kind } })),
      names,
    );
  }
  const next = rotatedGroups(groups, new Set(here));
  return {
    ok: true,
    seating: {
      from: today,
      groups: next.groups,
      desks: next.kept.map((index) => desks[index] ?? ''),
      ...{ seed: '', algorithm: 'rotation', input: '', adjusted: false },
    },
  };
}

/** Refuses when leaders have been changed, or groups composed, in the period of today. */
function ofThisPeriod(grade: Grade, state: ClassState, opening: DrawEvent): Refused | null {
  const { className, settings, today } = state;
  const { from } = opening;
  const { opened, next } = calendarView(settings, grade.free, today, from);
  if (opened !== true) return null;
  return refuse([{ code: 'rotated-already', params: { className, from, next } }]);
}
