// A draw that is being shown to the class: its tabs wait until the last pair has been shown.
import type { Finding } from '../contract/findings';
import { isDraw } from '../core/history';
import type { DrawEvent } from '../core/model';
import { drawnAfter } from './chart-state';
import type { Grade } from './grade';
import { chartMark, drawMark } from './marks';
import type { Ports } from './ports';

/**
 * The draw of a class that is being shown now, if there is one. It is when it was stored to be shown, today,
 * and nothing of it has been drawn: a showing that was forgotten ends with the day, and whoever opens
 * the sidebar then has the tabs drawn.
 */
export function shownNow(
  { workbook, today }: Pick<Ports, 'workbook' | 'today'>,
  { history }: Pick<Grade, 'history'>,
  className: string,
): DrawEvent | null {
  const newest = history.newestEvent(className);
  if (newest === undefined || !isDraw(newest) || newest.revealed !== true) return null;
  if (newest.at.slice(0, 10) !== today()) return null;
  const drawn =
    workbook.has(drawMark(newest.nr)) ||
    drawnAfter(workbook.stateOf(chartMark(className))) === newest.nr;
  return drawn ? null : newest;
}

/** For what would spoil it, or come in its way. */
export function waitForShowing({ className, by, at }: DrawEvent): Finding {
  return { code: 'showing-now', params: { className, by, at } };
}
