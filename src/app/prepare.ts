// The use case «Sett opp regnearket»: makes every tab that is missing, touches none that is there.
import type { Prepared } from '../contract/replies';
import { defaultRoom } from '../tabs/room-view';
import { sameClass } from '../tabs/roster';
import { plannedTabs } from '../tabs/setup';
import { roomTab, TAB } from '../tabs/tab-names';
import type { TabView } from '../tabs/view';
import { writtenOn } from './class-state';
import { classChoices } from './classes';
import { lostLedger, readGrade } from './grade';
import { INDEX_MARK } from './marks';
import { inputMark, type Ports } from './ports';
import { protectedTabs, whatIsProtected } from './protection';
import { busy, refuse, type Result } from './result';

export function prepareWorkbook(ports: Ports): Result<Prepared> {
  return ports.withLock(() => prepareAlone(ports)) ?? busy();
}

function prepareAlone(ports: Ports): Result<Prepared> {
  const { workbook } = ports;
  const made: string[] = [];
  const planned = plannedTabs().map((plan) => ({
    plan,
    mark: plan.name === TAB.index ? INDEX_MARK : inputMark(plan.name),
  }));
  const missing = planned.filter(
    ({ plan, mark }) =>
      writtenOn(workbook.readRequired(plan.name)) === null &&
      writtenOn(workbook.readMarked(mark)) === null,
  );
  const lost = missing.some(({ plan }) => plan.name === TAB.ledger) ? lostLedger(workbook) : [];
  if (lost.length > 0) return refuse(lost);
  // One that is there, with nothing on it, is filled.
  const shut = whatIsProtected(ports, () => missing.map(({ plan }) => ({ tab: plan.name })));
  if (shut !== null) return shut;
  for (const { plan, mark } of missing) {
    workbook.make(plan, mark);
    made.push(plan.name);
  }
  const there = planned.filter((one) => !missing.includes(one) && one.mark !== INDEX_MARK);
  const known = there.map(({ plan }) => plan.name);
  for (const { className, view } of classes(ports)) {
    const name = roomTab(className);
    if (writtenOn(workbook.readRequired(name)) !== null) known.push(name);
    else {
      workbook.make({ name, view, hidden: false, guarded: false }, inputMark(name));
      made.push(name);
    }
  }
  markAgain(ports, known);
  if (made.includes(TAB.roster)) workbook.activateNamed(TAB.roster);
  workbook.flush();
  return { ok: true, made };
}

/** A copy of the file may have lost what its tabs are found by when they get another name. */
function markAgain(ports: Ports, tabs: readonly string[]): void {
  const { workbook } = ports;
  const unmarked = tabs.filter((tab) => !workbook.has(inputMark(tab)));
  const shut = protectedTabs(ports, () => unmarked.map((tab) => ({ tab })));
  for (const tab of unmarked) {
    if (!shut.includes(workbook.called(tab) ?? '')) workbook.markAs(tab, inputMark(tab));
  }
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
