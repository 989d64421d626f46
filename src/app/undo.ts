// The use case «Angre siste»: an event that revokes a class's newest draw.
import type { Undone } from '../contract/replies';
import type { History } from '../core/history';
import { TAB } from '../tabs/tab-names';
import { appendEvent } from './append-event';
import type { ClassState } from './class-state';
import { drawTabs } from './draw-tabs';
import type { Grade } from './grade';
import type { Ports } from './ports';
import { marksOf, targetsOfEvent, whatIsProtected } from './protection';
import { busy, refuse, type Refused, type Result } from './result';
import { withClass } from './with-class';

/**
 * @param nr the draw the teacher means; without it the newest, whichever it is
 * @param acceptDamage the teacher has been told of damaged ledger rows and wants to go on: one of
 *   them may be a newer change, and then it is an earlier one that is undone
 */
export function undoLast(
  ports: Ports,
  className: string,
  nr?: number,
  acceptDamage = false,
): Result<Undone> {
  return withClass(ports, className, (grade, state) => {
    const { damaged } = grade.ledger;
    if (damaged.length > 0 && !acceptDamage && state.newest !== undefined) {
      const params = { tab: TAB.ledger, rows: [...damaged] };
      return refuse([{ code: 'ledger-damaged', params }]);
    }
    return undoAlone(ports, grade, state, nr);
  });
}

function undoAlone(
  ports: Ports,
  grade: Grade,
  state: ClassState,
  nr: number | undefined,
): Result<Undone> {
  const { className, newest } = state;
  if (newest === undefined) {
    return refuse([{ code: 'nothing-to-undo', params: { className } }]);
  }
  if (nr !== undefined && nr !== newest.nr) return overtaken(grade.history, className);
  const shut = whatIsProtected(ports, () => [
    ...targetsOfEvent(ports, grade, state),
    // The draw that holds again: its tab is shown.
    ...marksOf(grade.history.before(newest)),
  ]);
  if (shut !== null) return shut;
  const appended = appendEvent(ports, grade, {
    kind: 'revoke',
    className,
    at: ports.now(),
    by: ports.user.read('name'),
    revokes: newest.nr,
  });
  if (appended === null) return busy();
  if (!appended.counts) return overtaken(appended.history, className);
  try {
    if (appended.history !== null) drawTabs(ports, grade, state, appended.history);
    ports.workbook.flush();
  } catch {
    // The draw is revoked; what could not be drawn is drawn by `repair` at the next load.
  }
  return { ok: true, className, revoked: newest.nr };
}

function overtaken(history: History, className: string): Refused {
  const { by, at } = history.newestEvent(className) ?? { by: '', at: '' };
  return refuse([{ code: 'undo-overtaken', params: { className, by, at } }]);
}
