// Which classes there are, and what a class is called.
import type { Finding } from '../contract/findings';
import type { ClassChoice } from '../contract/replies';
import { defaultSettings, type ClassSettings } from '../tabs/classes';
import { sameClass } from '../tabs/roster';
import type { Grade } from './grade';

/** The class's name as the roster has it, or nothing when no pupil goes there. */
export function findClass(grade: Grade, className: string): string | undefined {
  return grade.roster.classes.find((name) => sameClass(name, className));
}

export function classChoices(grade: Grade): ClassChoice[] {
  return grade.roster.classes.map((name) => ({ name, model: settingsOf(grade, name).model }));
}

/** What stands on `Klasser`, or what goes for a class that does not stand there. */
export function settingsOf({ classes }: Grade, className: string): ClassSettings {
  return (
    classes.settings.find((other) => sameClass(other.className, className)) ??
    defaultSettings(className)
  );
}

/** Of the roster, and those that stand on `Klasser` before their pupils stand on `Elever`. */
export function knownClasses(grade: Grade): string[] {
  const settings = grade.classes.settings.map((other) => other.className);
  return [...grade.roster.classes, ...settings].filter(
    (name, index, all) => all.findIndex((other) => sameClass(other, name)) === index,
  );
}

export function noSuchClass({ classes, roster }: Grade, asked: string): Finding {
  const isSet = classes.settings.some((other) => sameClass(other.className, asked));
  const params = { className: asked, classes: [...roster.classes] };
  return { code: isSet ? 'class-empty' : 'class-unknown', params };
}

export function noGroups(className: string): Finding {
  return { code: 'no-base-groups', params: { className } };
}
