// The use case «Sett opp regnearket»: makes every tab that is missing, touches none that is there.
import type { Prepared } from '../contract/replies';
import { defaultRoom } from '../tabs/room-view';
import { sameClass } from '../tabs/roster';
import { plannedTabs } from '../tabs/setup';
import { roomTab, TAB } from '../tabs/tab-names';
import type { TabView } from '../tabs/view';
import { writtenOn } from './class-state';
import { classChoices } from './classes';
import { readGrade } from './grade';
import { INDEX_MARK } from './marks';
import type { Ports } from './ports';
import { refuse, type Result } from './result';

export function prepareWorkbook(ports: Ports): Result<Prepared> {
  return ports.withLock(() => prepareAlone(ports)) ?? refuse([{ code: 'busy', params: {} }]);
}

function prepareAlone(ports: Ports): Prepared {
  const { workbook } = ports;
  const made: string[] = [];
  for (const plan of plannedTabs()) {
    const marked = plan.name === TAB.index ? INDEX_MARK : null;
    const there =
      writtenOn(workbook.readRequired(plan.name)) !== null ||
      (marked !== null && writtenOn(workbook.readMarked(marked)) !== null);
    if (there) continue;
    workbook.make(plan, marked);
    made.push(plan.name);
  }
  for (const { className, view } of classes(ports)) {
    const name = roomTab(className);
    if (writtenOn(workbook.readRequired(name)) !== null) continue;
    workbook.make({ name, view, hidden: false, guarded: false }, null);
    made.push(name);
  }
  if (made.includes(TAB.roster)) workbook.activateNamed(TAB.roster);
  workbook.flush();
  return { ok: true, made };
}

/** The classes of the roster; none while a tab cannot be read. */
function classes(ports: Ports): { className: string; view: TabView }[] {
  const read = readGrade(ports);
  if (!read.ok) return [];
  const { rows } = read.grade.roster;
  return classChoices(read.grade).map(({ name, model }) => {
    const pupils = rows.filter((row) => row.present && sameClass(row.className, name));
    return { className: name, view: defaultRoom(pupils.length, model) };
  });
}
