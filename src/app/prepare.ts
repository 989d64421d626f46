// The use case «Sett opp regnearket»: makes every tab that is missing, touches none that is there.
import type { Prepared } from '../contract/replies';
import { defaultRoom } from '../tabs/room';
import { readRoster, sameClass } from '../tabs/roster';
import { plannedTabs } from '../tabs/setup';
import { roomTab, TAB } from '../tabs/tabNames';
import { INDEX_MARK } from './drawTabs';
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
      workbook.read(plan.name) !== null || (marked !== null && workbook.stateOf(marked) !== null);
    if (there) continue;
    workbook.make(plan, marked);
    made.push(plan.name);
  }
  for (const { className, pupils } of classSizes(ports)) {
    const name = roomTab(className);
    if (workbook.read(name) !== null) continue;
    workbook.make({ name, view: defaultRoom(pupils), hidden: false, guarded: false }, null);
    made.push(name);
  }
  workbook.flush();
  return { ok: true, made };
}

/** Classes on the roster with their number of pupils; none while the roster cannot be read. */
function classSizes({ workbook }: Ports): { className: string; pupils: number }[] {
  const read = readRoster(workbook.read(TAB.roster) ?? []);
  if (!read.ok) return [];
  const { classes, rows } = read.roster;
  return classes.map((className) => ({
    className,
    pupils: rows.filter((row) => row.present && sameClass(row.className, className)).length,
  }));
}
