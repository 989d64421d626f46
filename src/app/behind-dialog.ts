// What lies behind a dialog on the wall: what hangs there anyway.
import { TAB } from '../tabs/tab-names';
import { chartMark } from './marks';
import type { Ports } from './ports';

/** The chart, or the neutral tab where there is none yet. */
export function bringBehindDialog({ workbook }: Ports, className: string): void {
  if (!workbook.activate(chartMark(className))) workbook.activateNamed(TAB.start);
}
