// The use case «Lagre»: a draft becomes one ledger row, and the tabs that follow from it are drawn.
import type { Finding } from '../contract/findings';
import type { Committed, Draft } from '../contract/replies';
import { checkDraw } from '../core/check';
import { isDate } from '../core/dates';
import { foldEvents } from '../core/history';
import type { DrawEvent, LedgerEvent } from '../core/model';
import { checkDesks } from '../core/check-desks';
import { ledgerRow } from '../tabs/ledger';
import { TAB } from '../tabs/tab-names';
import { isDrawn, readClass, revisionNr, type ClassState } from './class-state';
import { drawTabs } from './draw-tabs';
import { readGrade, type Grade } from './grade';
import { historyOf } from './load';
import { chartMark, drawMark } from './marks';
import type { Ports } from './ports';
import { refuse, type Refused, type Result } from './result';

export function commit(ports: Ports, draft: Draft): Result<Committed> {
  return ports.withLock(() => commitAlone(ports, draft)) ?? refuse([{ code: 'busy', params: {} }]);
}

/** Everything is read and checked before anything is written. */
function commitAlone(ports: Ports, draft: Draft): Result<Committed> {
  const read = readGrade(ports);
  if (!read.ok) return refuse(read.findings);
  const { grade } = read;
  const stored = grade.history.events.find(
    (event) => event.kind === 'pairs' && event.draftId === draft.id,
  );
  if (stored?.kind === 'pairs') return storedBefore(ports, grade, stored, draft);

  const loaded = readClass(ports, grade, draft.className);
  if (!loaded.ok) return refuse(loaded.findings);
  const { state } = loaded;
  const refused = objections(grade, state, draft);
  if (refused !== null) return refused;

  const event = eventOf(ports, grade, state, draft);
  appendEvent(ports, grade, event);
  return drawn(ports, grade, state, event);
}

/** The one place where the ledger grows. After the flush the event has happened, come what may. */
export function appendEvent(ports: Ports, grade: Grade, event: LedgerEvent): void {
  const cells = ledgerRow(event, ports.version, grade.ledger.columns);
  ports.workbook.append(TAB.ledger, cells);
  ports.workbook.flush();
}

/** A damaged row may hold a number too, and may be mended one day: its place is kept. */
export function nextNr({ ledger }: Grade): number {
  const rows = ledger.events.length + ledger.damaged.length;
  return Math.max(rows, ...ledger.events.map(({ nr }) => nr)) + 1;
}

function eventOf(ports: Ports, grade: Grade, state: ClassState, draft: Draft): DrawEvent {
  const { groups, desks, from, seed, algorithm, input, locked, drawsLeft, adjusted } = draft;
  return {
    kind: 'pairs',
    nr: nextNr(grade),
    className: state.className,
    at: ports.now(),
    by: ports.user.read('name'),
    draftId: draft.id,
    ...{ from, groups, desks, seed, algorithm, input, adjusted },
    ...(locked === undefined ? {} : { locked }),
    ...(drawsLeft === undefined ? {} : { drawsLeft }),
  };
}

/** The answer got lost, or was never waited for: tells what there is of it now. */
function storedBefore(
  ports: Ports,
  grade: Grade,
  event: DrawEvent,
  draft: Draft,
): Result<Committed> {
  const { nr, className } = event;
  if (JSON.stringify(event.groups) !== JSON.stringify(draft.groups)) {
    return refuse([{ code: 'draft-unreadable', params: { field: 'id' } }]);
  }
  if (grade.history.revoked.has(nr)) {
    const { by, at } = grade.history.newestEvent(className) ?? event;
    return refuse([{ code: 'colleague-first', params: { className, by, at, undone: true } }]);
  }
  const tab = ports.workbook.nameOf(drawMark(nr)) ?? '';
  const chart = ports.workbook.nameOf(chartMark(className)) ?? '';
  const complete = isDrawn(ports, grade, className);
  return { ok: true, nr, className, tab, chart, complete, again: true };
}

function drawn(ports: Ports, grade: Grade, state: ClassState, event: DrawEvent): Committed {
  const { nr, className } = event;
  const reply = { ok: true as const, nr, className, again: false };
  try {
    const tabs = drawTabs(ports, grade, state, foldEvents([...grade.ledger.events, event]));
    ports.workbook.flush();
    const tab = tabs.dated?.name ?? '';
    return { ...reply, tab, chart: tabs.chart.name, complete: true };
  } catch {
    // The draw is stored; what could not be drawn is drawn by `repair` at the next load.
    return { ...reply, tab: '', chart: '', complete: false };
  }
}

function objections(grade: Grade, state: ClassState, draft: Draft): Refused | null {
  const names = state.names;
  if (grade.ledger.newerRow > 0) {
    const params = { tab: TAB.ledger, row: grade.ledger.newerRow };
    return refuse([{ code: 'ledger-newer', params }]);
  }
  if (grade.ledger.damaged.length > 0 && draft.acceptDamage !== true) {
    const params = { tab: TAB.ledger, rows: [...grade.ledger.damaged] };
    return refuse([{ code: 'ledger-damaged', params }]);
  }
  if (state.settings.model !== 'pairs') {
    return refuse([{ code: 'wrong-model', params: { className: state.className } }]);
  }
  if (state.problems.length > 0) return refuse(state.problems, names);
  if (draft.revision !== state.revision) return refuse([changed(grade, state, draft)]);
  if (!isDate(draft.from)) return refuse([{ code: 'draft-unreadable', params: { field: 'from' } }]);
  const findings: Finding[] = [
    ...checkDraw(checkInput(grade, state), draft.groups),
    ...checkDesks(
      { groups: draft.groups, desks: state.room.desks, rules: state.rules },
      draft.desks,
    ),
  ];
  return findings.length > 0 ? refuse(findings, names) : null;
}

function checkInput(grade: Grade, state: ClassState) {
  const pupils = state.pupils.map(({ id }) => id);
  const { rules, yearStart } = state;
  return { pupils, rules, history: historyOf(grade, state), yearStart };
}

/** What has happened since the draft was made: a colleague's event, or other pupils or rules. */
function changed(grade: Grade, state: ClassState, draft: Draft): Finding {
  const { className } = state;
  const newest = grade.history.newestEvent(className);
  if (newest === undefined || newest.nr === revisionNr(draft.revision)) {
    return { code: 'class-changed', params: { className } };
  }
  const { by, at, kind } = newest;
  return { code: 'colleague-first', params: { className, by, at, undone: kind === 'revoke' } };
}
