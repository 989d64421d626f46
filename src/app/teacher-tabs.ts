// The use case «Vis/skjul ark for lærere»: tabs that should not be on the wall.
import { TEACHER_TABS } from '../tabs/tab-names';
import { TEAM_PAPER_MARK } from './marks';
import type { Ports } from './ports';

export interface Toggled {
  /** Whether they are shown now. */
  readonly shown: boolean;
  /** Those there are; empty when the workbook is not set up. */
  readonly tabs: readonly string[];
}

/** Found by what it is, a page for teachers may have another name by now, and another tab its name. */
function teacherTabs(workbook: Ports['workbook']): readonly string[] {
  const drawn = workbook.nameOf(TEAM_PAPER_MARK);
  return drawn === null ? TEACHER_TABS : [...TEACHER_TABS, drawn];
}

/** Those that can be seen now. */
export function visibleTeacherTabs({ workbook }: Ports): string[] {
  return teacherTabs(workbook).filter((tab) => workbook.isHidden(tab) === false);
}

/** If one of them can be seen, all are hidden: the safe state is one click away. */
export function toggleTeacherTabs({ workbook }: Ports): Toggled {
  const states = teacherTabs(workbook).map((tab) => ({ tab, hidden: workbook.isHidden(tab) }));
  const there = states.filter(({ hidden }) => hidden !== null);
  const shown = there.every(({ hidden }) => hidden === true);
  for (const { tab } of there) workbook.setHidden(tab, !shown);
  return { shown, tabs: there.map(({ tab }) => tab) };
}
