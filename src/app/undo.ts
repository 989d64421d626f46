// The use case «Angre siste»: an event that revokes a class's newest draw.
import type { Undone } from '../contract/replies';
import { foldEvents } from '../core/history';
import type { RevokeEvent } from '../core/model';
import type { ClassState } from './class-state';
import { drawTabs } from './draw-tabs';
import type { Grade } from './grade';
import type { Ports } from './ports';
import { refuse, type Result } from './result';
import { appendEvent, nextNr } from './store';
import { withClass } from './with-class';

/** @param nr the draw the teacher means; without it the newest, whichever it is */
export function undoLast(ports: Ports, className: string, nr?: number): Result<Undone> {
  return withClass(ports, className, (grade, state) => undoAlone(ports, grade, state, nr));
}

function undoAlone(
  ports: Ports,
  grade: Grade,
  state: ClassState,
  nr: number | undefined,
): Result<Undone> {
  const newest = state.newest;
  if (newest === undefined) {
    return refuse([{ code: 'nothing-to-undo', params: { className: state.className } }]);
  }
  if (nr !== undefined && nr !== newest.nr) {
    const { by, at } = grade.history.newestEvent(state.className) ?? newest;
    const params = { className: state.className, by, at };
    return refuse([{ code: 'undo-overtaken', params }]);
  }
  const event: RevokeEvent = {
    kind: 'revoke',
    nr: nextNr(grade),
    className: state.className,
    at: ports.now(),
    by: ports.user.read('name'),
    revokes: newest.nr,
  };
  appendEvent(ports, grade, event);
  try {
    drawTabs(ports, grade, state, foldEvents([...grade.ledger.events, event]));
    ports.workbook.flush();
  } catch {
    // The draw is revoked; what could not be drawn is drawn by `repair` at the next load.
  }
  return { ok: true, className: state.className, revoked: newest.nr };
}
