// The tab `Bytteplan`: a line for each period of a class, with what is to come and what has been.
import type { PlannedPeriod } from '../core/year-plan';
import { yearPlanTexts } from '../messages/year-plan';
import { BODY, HEADER, HINT, QUIET, TITLE } from './style';
import { PLAIN_TAB, rectangular, textRow, type Cell, type Rect, type TabView } from './view';

export interface ClassPlan {
  readonly className: string;
  /** Empty for a class without a first day. */
  readonly periods: readonly PlannedPeriod[];
}

/** @param today the period it belongs to stands out; what is over is quiet */
export function drawYearPlan(plans: readonly ClassPlan[], today: string): TabView {
  const texts = yearPlanTexts();
  const rows: Cell[][] = [
    [{ text: texts.title(today), style: TITLE }],
    ...texts.hint.map((text) => [{ text, style: HINT }]),
  ];
  const boxes: Rect[] = [];
  for (const { className, periods } of plans) {
    rows.push([]);
    rows.push([{ text: className, style: { ...TITLE, size: 13 } }]);
    if (periods.length === 0) {
      rows.push([{ text: texts.noFirstDay, style: HINT }]);
      continue;
    }
    const columns = texts.headers.length;
    boxes.push({ row: rows.length + 1, column: 1, rows: periods.length + 1, columns });
    rows.push(textRow(texts.headers, HEADER));
    // What was before the class began is nothing that was forgotten.
    const begun = periods.findIndex(({ done }) => done !== null);
    periods.forEach((period, index) => {
      const missed = period.done === null && period.to < today && begun >= 0 && index > begun;
      rows.push(lineOf(period, today, missed));
    });
  }
  return {
    ...PLAIN_TAB,
    cells: rectangular(rows),
    widths: { usual: 130, others: { 1: 60, 4: 170, 5: 170, 6: 230 } },
    heights: { usual: 22, others: { 1: 30 } },
    boxes,
    gridlines: false,
    trim: true,
  };
}

function lineOf(period: PlannedPeriod, today: string, missed: boolean): Cell[] {
  const texts = yearPlanTexts();
  const { number, from, to, eve, what, done, planned } = period;
  const now = from <= today && today <= to;
  const style = { ...BODY, size: 10, bold: now, ...(to < today && { color: QUIET }) };
  const postponed = from > planned && done === null;
  const toDo = postponed ? texts.postponed(texts.what[what], planned) : texts.what[what];
  // Of what was over before the class began there is nothing to say.
  const isOver = to < today && done === null && !missed;
  const cells = [
    String(number),
    texts.day(from),
    texts.day(to),
    eve === null ? '' : texts.day(eve),
    isOver ? '' : toDo,
    missed ? texts.notDone : done === null ? '' : texts.done(done.from, done.by),
  ];
  return textRow(cells, style);
}
