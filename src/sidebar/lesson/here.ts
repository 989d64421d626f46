// Which groups can be given the word today, and what they are called on the wall.
import type { LessonGroup } from '../../contract/replies';
import type { State } from './state';

/** Numbers of the groups of whom somebody is here. */
export function groupsHere({ lesson, away }: Pick<State, 'lesson' | 'away'>): number[] {
  const groups = lesson?.groups ?? [];
  return groups.flatMap((group, i) => (namesHere(group, away).length > 0 ? [i] : []));
}

export function namesHere({ pupils }: LessonGroup, away: State['away']): string[] {
  return pupils.filter(({ id }) => !away.includes(id)).map(({ name }) => name);
}
