// Which classes there are, and what a class is called.
import type { ClassChoice } from '../contract/replies';
import { defaultSettings } from '../tabs/classes';
import { sameClass } from '../tabs/roster';
import type { Grade } from './grade';

/** The class's name as the roster has it, or nothing when no pupil goes there. */
export function findClass(grade: Grade, className: string): string | undefined {
  return grade.roster.classes.find((name) => sameClass(name, className));
}

export function classChoices(grade: Grade): ClassChoice[] {
  return grade.roster.classes.map((name) => {
    const settings = grade.classes.settings.find((other) => sameClass(other.className, name));
    return { name, model: (settings ?? defaultSettings(name)).model };
  });
}
