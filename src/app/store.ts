// What all seatings have in common when they are stored: the guards, one ledger row, the tabs, the answer.
import type { Finding } from '../contract/findings';
import type { ClassModel, Committed } from '../contract/replies';
import { revisionNr } from '../contract/revision';
import { isDraw, type History } from '../core/history';
import type { DrawEvent, SeatingKind } from '../core/model';
import { TAB } from '../tabs/tab-names';
import { appendEvent } from './append-event';
import { isDrawn, readClass, type ClassState } from './class-state';
import { drawTabs } from './draw-tabs';
import { type Grade, readGrade, writtenByNewer } from './grade';
import { chartMark, drawMark } from './marks';
import type { Ports } from './ports';
import { targetsOfEvent, whatIsProtected } from './protection';
import { busy, refuse, type Refused, type Result } from './result';
import { waitForShowing } from './showing';

/** What is asked for, whatever is to be stored. */
export interface Asked {
  /** The same id sent twice is stored once. */
  readonly id: string;
  readonly className: string;
  readonly revision: string;
  readonly acceptDamage?: boolean;
  readonly kind: SeatingKind;
}

/** A seating that is in order; number, class, time and user are written beside it. */
export interface Made {
  readonly ok: true;
  readonly seating: Omit<DrawEvent, 'kind' | 'draftId' | 'nr' | 'className' | 'at' | 'by'>;
}

/**
 * Everything is read and checked before anything is written.
 *
 * @param isSame whether a seating stored under this id is the one that is asked for
 * @param make checks what is asked for against the class as it stands
 */
export function storeOnce(
  ports: Ports,
  asked: Asked,
  isSame: (stored: DrawEvent) => boolean,
  make: (grade: Grade, state: ClassState) => Made | Refused,
): Result<Committed> {
  const done = ports.withLock((): Result<Committed> => {
    const read = readGrade(ports);
    if (!read.ok) return refuse(read.findings);
    const { grade } = read;
    const stored = grade.history.events.find(
      (event): event is DrawEvent => isDraw(event) && event.draftId === asked.id,
    );
    if (stored !== undefined) {
      return isSame(stored) ? storedBefore(ports, grade, stored) : refuse([taken(stored)]);
    }
    const loaded = readClass(ports, grade, asked.className);
    if (!loaded.ok) return refuse(loaded.findings);
    const { state } = loaded;
    const refused = objection(grade, state, asked);
    if (refused !== null) return refused;
    const made = make(grade, state);
    if (!made.ok) return made;
    const shut = whatIsProtected(ports, () => targetsOfEvent(ports, grade, state));
    return shut ?? keep(ports, grade, state, { ...asked, ...made });
  });
  return done ?? busy();
}

/** The answer got lost, or was never waited for: tells what there is of it now. */
function storedBefore(ports: Ports, grade: Grade, event: DrawEvent): Result<Committed> {
  const { nr, className, kind } = event;
  if (grade.history.revoked.has(nr)) {
    const { by, at } = grade.history.newestEvent(className) ?? event;
    return refuse([{ code: 'colleague-first', params: { className, by, at, undone: true, kind } }]);
  }
  const tab = ports.workbook.nameOf(drawMark(nr)) ?? '';
  const chart = ports.workbook.nameOf(chartMark(className)) ?? '';
  const complete = isDrawn(ports, grade, className);
  return { ok: true, nr, className, tab, chart, complete, again: true };
}

/** A draft that a team shares was saved by somebody with other content. */
function taken({ className, by, at, kind }: DrawEvent): Finding {
  return { code: 'colleague-first', params: { className, by, at, undone: false, kind } };
}

function keep(
  ports: Ports,
  grade: Grade,
  state: ClassState,
  asked: Asked & Made,
): Result<Committed> {
  const { className } = state;
  const { kind, id, seating } = asked;
  const by = ports.user.read('name');
  const event = { kind, className, at: ports.now(), by, draftId: id, ...seating };
  const appended = appendEvent(ports, grade, event);
  if (appended === null) return busy();
  const { history } = appended;
  if (!appended.counts) return refuse([changed(appended.history, state, asked)]);
  const reply = { ok: true as const, nr: appended.nr, className, again: false };
  // The tabs would tell the class before it is shown.
  if (seating.revealed === true) return { ...reply, tab: '', chart: '', complete: false };
  try {
    if (history === null) return { ...reply, tab: '', chart: '', complete: false };
    const tabs = drawTabs(ports, grade, state, history);
    ports.workbook.flush();
    return { ...reply, tab: tabs.dated?.name ?? '', chart: tabs.chart.name, complete: true };
  } catch {
    // The seating is stored; what could not be drawn is drawn by `repair` at the next load.
    return { ...reply, tab: '', chart: '', complete: false };
  }
}

/** What stands in the way of storing anything of this kind; null when nothing does. */
export function objection(grade: Grade, state: ClassState, asked: Asked): Refused | null {
  const { className, settings } = state;
  const newer = writtenByNewer(grade.ledger);
  if (newer !== null) return newer;
  if (grade.ledger.damaged.length > 0 && asked.acceptDamage !== true) {
    const params = { tab: TAB.ledger, rows: [...grade.ledger.damaged] };
    return refuse([{ code: 'ledger-damaged', params }]);
  }
  const model: ClassModel = asked.kind === 'pairs' ? 'pairs' : 'groups';
  if (settings.model !== model) {
    const code = model === 'pairs' ? 'wrong-model' : 'no-base-groups';
    return refuse([{ code, params: { className } }]);
  }
  if (state.problems.length > 0) return refuse(state.problems, state.names);
  if (state.showing !== null) return refuse([waitForShowing(state.showing)]);
  return asked.revision === state.revision ? null : refuse([changed(grade.history, state, asked)]);
}

/** What has happened since the class was loaded: a colleague's event, or other pupils or rules. */
export function changed(history: History, { className }: ClassState, asked: Asked): Finding {
  const newest = history.newestEvent(className);
  if (newest === undefined || newest.nr === revisionNr(asked.revision)) {
    return { code: 'class-changed', params: { className, kind: asked.kind } };
  }
  const { by, at } = newest;
  const undone = newest.kind === 'revoke';
  const kind = isDraw(newest) ? newest.kind : asked.kind;
  return { code: 'colleague-first', params: { className, by, at, undone, kind } };
}
