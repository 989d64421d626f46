// What lies behind a dialog on the wall: what hangs there anyway.
import { TAB } from '../tabs/tab-names';
import { chartMark } from './marks';
import type { Ports } from './ports';
import { refuse, type Refused } from './result';
import { visibleTeacherTabs } from './teacher-tabs';

/** The chart, or the neutral tab where there is none yet. */
export function bringBehindDialog({ workbook }: Ports, className: string): void {
  if (!workbook.activate(chartMark(className))) workbook.activateNamed(TAB.start);
}

/**
 * Tabs for teachers that the class would see beside the dialog are told of. They are not hidden for the
 * teacher: a colleague may be working in one of them.
 *
 * @param evenVisible the teacher has been told, and wants to go on
 */
export function tellOfTeacherTabs(ports: Ports, evenVisible: boolean): Refused | null {
  const tabs = evenVisible ? [] : visibleTeacherTabs(ports);
  return tabs.length === 0 ? null : refuse([{ code: 'teacher-tabs-visible', params: { tabs } }]);
}
