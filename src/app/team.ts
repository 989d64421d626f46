// The use case of the dialog «Teammøte»: the classes of a grade as they stand, with their grounds.
import type { Finding } from '../contract/findings';
import type { Grounds, TeamClass } from '../contract/replies';
import { sameClass } from '../tabs/roster';
import { readClass, type ClassState } from './class-state';
import { knownClasses, noGroups, settingsOf } from './classes';
import { keptDrafts } from './drafts';
import { readGrade, type Grade } from './grade';
import { describe } from './load';
import type { Ports } from './ports';
import { refuse, type Result } from './result';

/** As `LoadedTeam`, but still with codes for what could not be read. */
export interface Team {
  readonly ok: true;
  readonly classes: readonly TeamClass[];
  readonly unread: readonly { readonly className: string; readonly findings: readonly Finding[] }[];
}

/** The classes stand as on the roster, the one that was asked for among them. Nothing is written. */
export function loadTeam(ports: Ports, asked: string): Result<Team> {
  const read = readGrade(ports);
  if (!read.ok) return refuse(read.findings);
  const { grade } = read;
  const first = readClass(ports, grade, asked);
  if (!first.ok) return refuse(first.findings);
  const { className, settings } = first.state;
  if (settings.model !== 'groups') return refuse([noGroups(className)]);
  const classes: TeamClass[] = [];
  const unread: { className: string; findings: readonly Finding[] }[] = [];
  const kept = keptDrafts(ports, grade);
  for (const name of teamClasses(grade, className)) {
    const loaded = sameClass(name, className) ? first : readClass(ports, grade, name);
    if (!loaded.ok) unread.push({ className: name, findings: loaded.findings });
    else {
      const { state } = loaded;
      classes.push({
        loaded: describe(ports, grade, state),
        grounds: groundsOf(state),
        problems: state.grounds.problems,
        notices: state.grounds.notices,
        kept: kept.filter(({ draft }) => sameClass(draft.className, name)),
      });
    }
  }
  return { ok: true, classes, unread };
}

/** The class and those of its grade that sit in base groups, as they are known. */
export function teamClasses(grade: Grade, className: string): string[] {
  const { years } = settingsOf(grade, className);
  return knownClasses(grade).filter((name) => {
    const settings = settingsOf(grade, name);
    const isOfGrade = settings.model === 'groups' && settings.years === years && years > 0;
    return isOfGrade || sameClass(name, className);
  });
}

/** Whoever supports somebody says whom; about those who are not here now nothing is said. */
function groundsOf({ pupils, grounds: { notes } }: ClassState): Grounds[] {
  return pupils.map(({ id, school, teacher }) => {
    const { level, gender, leadsWithSupport } = notes.get(id) ?? {};
    const supports = pupils.filter((other) => notes.get(other.id)?.supporters.has(id) === true);
    return {
      id,
      ...(school === '' ? {} : { school }),
      ...(teacher === '' ? {} : { teacher }),
      ...(level === undefined ? {} : { level }),
      ...(gender === undefined ? {} : { gender }),
      ...(leadsWithSupport === true ? { leadsWithSupport } : {}),
      ...(supports.length === 0 ? {} : { supports: supports.map((other) => other.id) }),
    };
  });
}
