// The use case «Angre siste»: an event that revokes a class's newest draw.
import type { Undone } from '../contract/replies';
import { foldEvents } from '../core/history';
import type { RevokeEvent } from '../core/model';
import { TAB } from '../tabs/tab-names';
import { readClass } from './class-state';
import { appendEvent, nextNr } from './commit';
import { drawTabs } from './draw-tabs';
import { readGrade } from './grade';
import type { Ports } from './ports';
import { refuse, type Result } from './result';

/** @param nr the draw the teacher means; without it the newest, whichever it is */
export function undoLast(ports: Ports, className: string, nr?: number): Result<Undone> {
  return (
    ports.withLock(() => undoAlone(ports, className, nr)) ?? refuse([{ code: 'busy', params: {} }])
  );
}

function undoAlone(ports: Ports, className: string, nr: number | undefined): Result<Undone> {
  const read = readGrade(ports);
  if (!read.ok) return refuse(read.findings);
  const { grade } = read;
  if (grade.ledger.newerRow > 0) {
    const params = { tab: TAB.ledger, row: grade.ledger.newerRow };
    return refuse([{ code: 'ledger-newer', params }]);
  }
  const loaded = readClass(ports, grade, className);
  if (!loaded.ok) return refuse(loaded.findings);
  const { state } = loaded;
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
