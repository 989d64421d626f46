// The use case «Vis/skjul ark for lærere»: tabs that should not be on the wall.
import { teacherTabs as usualTabs } from '../tabs/tab-names';
import { TEAM_PAPER_MARK } from './marks';
import type { Ports } from './ports';
import { ITSELF, protectedTabs } from './protection';

export interface Toggled {
  /** Whether they are shown now. */
  readonly shown: boolean;
  /** Those there are; empty when the workbook is not set up. */
  readonly tabs: readonly string[];
  /** Those that are protected, and so stay as they were. */
  readonly shut: readonly string[];
}

/** Found by what it is, a page for teachers may have another name by now, and another tab its name. */
function teacherTabs(workbook: Ports['workbook']): readonly string[] {
  const drawn = workbook.nameOf(TEAM_PAPER_MARK);
  return drawn === null ? usualTabs() : [...usualTabs(), drawn];
}

/** Those that can be seen now. */
export function visibleTeacherTabs({ workbook }: Ports): string[] {
  return teacherTabs(workbook).filter((tab) => workbook.isHidden(tab) === false);
}

/** If one of them can be seen, all are hidden: the safe state is one click away. */
export function toggleTeacherTabs(ports: Ports): Toggled {
  const { workbook } = ports;
  const states = teacherTabs(workbook).map((tab) => ({ tab, hidden: workbook.isHidden(tab) }));
  const there = states.filter(({ hidden }) => hidden !== null);
  const all = there.map(({ tab }) => ({ tab, cells: ITSELF }));
  const shut = protectedTabs(ports, () => all);
  const open = there.filter(({ tab }) => !shut.includes(tab));
  const shown = open.every(({ hidden }) => hidden === true);
  for (const { tab } of open) workbook.setHidden(tab, !shown);
  const stay = there.filter(({ tab, hidden }) => shut.includes(tab) && hidden === shown);
  return { shown, tabs: open.map(({ tab }) => tab), shut: stay.map(({ tab }) => tab) };
}
