// The use case behind «Skriv ut»: the class's seating chart in front of the teacher.
import type { SeenFrom, Shown } from '../contract/replies';
import { chartTab } from '../tabs/tab-names';
import { seenFromOf } from './chart-state';
import { drawTabs } from './draw-tabs';
import { chartMark } from './marks';
import type { Ports } from './ports';
import type { Result } from './result';
import { showTab } from './show-tab';
import { withClass } from './with-class';

/** @param seenFrom how it is to be drawn; without it as it is */
export function showChart(ports: Ports, className: string, seenFrom?: SeenFrom): Result<Shown> {
  const { workbook } = ports;
  const mark = chartMark(className);
  const drawn = workbook.stateOf(mark);
  const wanted = seenFrom ?? seenFromOf(drawn);
  if (drawn !== null && wanted !== seenFromOf(drawn)) {
    const turned = withClass(ports, className, (grade, state) => {
      drawTabs(ports, grade, state, grade.history, wanted);
      workbook.flush();
      return { ok: true };
    });
    if (!turned.ok) return turned;
  }
  return showTab(ports, mark, chartTab(className), wanted);
}
