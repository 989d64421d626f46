// The use case behind every opening of the sidebar: one class as it stands, nothing written.
import type { LoadedClass } from '../contract/replies';
import { openingOf } from '../core/groups/standing';
import { withoutContinued } from '../core/amended';
import { withoutCorrected } from '../core/history';
import type { DrawEvent } from '../core/model';
import { sameClass } from '../tabs/roster';
import { calendarView, openingsOf } from './calendar-view';
import { classChoices, findClass } from './classes';
import { readClass, type ClassState } from './class-state';
import { correctionOf } from './corrections';
import { readGrade, type Grade } from './grade';
import { hasOldTabs } from './old-tabs';
import type { Ports } from './ports';
import { refuse, type Result } from './result';

/** @param asked empty: the class this user looked at last, else the first */
export function loadClass(ports: Ports, asked: string): Result<LoadedClass> {
  const read = readGrade(ports);
  if (!read.ok) return refuse(read.findings);
  const { grade } = read;
  const wanted = asked === '' ? lastClass(ports, grade) : (calledNow(grade, asked) ?? asked);
  const loaded = readClass(ports, grade, wanted);
  if (!loaded.ok) return refuse(loaded.findings);
  const { state } = loaded;
  if (asked !== '' && ports.user.read('class') !== state.className) {
    ports.user.write('class', state.className);
  }
  const corrected = correctionOf(ports, grade, state);
  return {
    ...describe(ports, grade, state),
    ...(corrected === null ? {} : { corrected }),
    ...(hasOldTabs(ports, grade.history) ? { oldTabs: true as const } : {}),
  };
}

function lastClass(ports: Ports, grade: Grade): string {
  return calledNow(grade, ports.user.read('class')) ?? grade.roster.classes[0] ?? '';
}

/** A class of last year's name, unless another is called so now. */
function calledNow(grade: Grade, name: string): string | undefined {
  const { to = '' } = grade.history.year?.moves.find(({ from }) => sameClass(from, name)) ?? {};
  return findClass(grade, name) ?? findClass(grade, to);
}

/** A class that was read, as the sidebar is told of it. */
export function describe(ports: Ports, grade: Grade, state: ClassState): LoadedClass {
  const { newest, settings, today, yearStart, rules, problems, needs, notices } = state;
  const { className, revision } = state;
  const { year } = grade.history;
  const lastChange = openingOf(grade.history.current, className)?.from;
  const openings = openingsOf(grade, className, today);
  return {
    ok: true,
    classes: classChoices(grade),
    className,
    model: settings.model,
    today,
    yearStart,
    calendar: calendarView(settings, grade.free, today, lastChange, openings),
    pupils: state.pupils.map(({ id, row, days }) => ({
      id,
      row,
      name: state.names.get(id) ?? '',
      short: state.shortNames.get(id) ?? '',
      ...(days && { present: days }),
    })),
    rules,
    otherRules: state.otherRules,
    ...state.room,
    history: historyOf(grade, state),
    newest: newest ?? null,
    ...(year === undefined ? {} : { begun: year.nr }),
    revision,
    needs,
    problems,
    notices,
    readOnly: grade.ledger.newerRow > 0,
    user: ports.user.read('name'),
  };
}

/**
 * Draws that touch anybody who is or was in the class: pupils bring their past. Of a draw that was
 * corrected by hand only the correction has been.
 */
export function historyOf({ history }: Grade, { className, pupils }: ClassState): DrawEvent[] {
  const concerned = new Set(pupils.map(({ id }) => id));
  const draws = withoutContinued(withoutCorrected(history.draws));
  const begun = history.year?.nr ?? 0;
  for (const draw of draws) {
    // In an earlier school year others may have gone in a class of this name.
    if (draw.nr > begun && sameClass(draw.className, className)) {
      draw.groups.flat().forEach((id) => concerned.add(id));
    }
  }
  return draws.filter(({ groups }) => groups.flat().some((id) => concerned.has(id)));
}
