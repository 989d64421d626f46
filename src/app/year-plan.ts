// The use case «Bytteplan»: the year's periods of every class, with what has been, on a tab of its own.
import type { Done } from '../contract/replies';
import type { IsoDate } from '../core/model';
import { yearPlan } from '../core/year-plan';
import { TAB } from '../tabs/tab-names';
import { drawYearPlan, type ClassPlan } from '../tabs/year-plan';
import { calendarOf, openingsOf } from './calendar-view';
import { knownClasses, settingsOf } from './classes';
import { readGrade, type Grade } from './grade';
import { YEAR_PLAN_MARK } from './marks';
import type { Ports } from './ports';
import { whatIsProtected } from './protection';
import { busy, refuse, type Result } from './result';
import { targetsOfShowing } from './show-tab';

/** Drawn anew each time: it is never older than the day in its title. */
export function showYearPlan(ports: Ports): Result<Done> {
  return ports.withLock(() => showAlone(ports)) ?? busy();
}

function showAlone(ports: Ports): Result<Done> {
  const { workbook } = ports;
  const read = readGrade(ports);
  if (!read.ok) return refuse(read.findings);
  const { grade } = read;
  const mark = YEAR_PLAN_MARK;
  const shut = whatIsProtected(ports, () => [{ mark }, ...targetsOfShowing(ports, mark)]);
  if (shut !== null) return shut;
  const today = ports.today();
  const plans = knownClasses(grade).map((className) => planOf(grade, className, today));
  workbook.draw({ mark, state: '', name: TAB.yearPlan, view: drawYearPlan(plans, today) });
  workbook.flush();
  workbook.activate(mark);
  return { ok: true };
}

function planOf(grade: Grade, className: string, today: IsoDate): ClassPlan {
  const settings = settingsOf(grade, className);
  const plan = calendarOf(settings, grade.free, today);
  const draws = openingsOf(grade, className, today);
  return { className, periods: yearPlan(plan, settings.model === 'groups', draws) };
}
