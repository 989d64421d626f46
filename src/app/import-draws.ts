// The use case «Hent inn tidligere par»: draws from before become ledger rows, all in one go.
import type { EarlierDraw, Import, Imported } from '../contract/replies';
import { isDate } from '../core/dates';
import { isDraw } from '../core/history';
import { IMPORTED, isImported } from '../core/imported';
import type { DrawEvent } from '../core/model';
import { sameClass } from '../tabs/roster';
import { appendEvents, type Planned } from './append-event';
import { isDrawn, readClass, type ClassState } from './class-state';
import { drawTabs } from './draw-tabs';
import { idOf } from './find-ids';
import { readGrade, type Grade } from './grade';
import type { Ports } from './ports';
import { marksOf, targetsOfEvent, whatIsProtected } from './protection';
import { busy, refuse, type Refused, type Result, unreadable } from './result';
import { changed, objection } from './store';

/** Most that a group can have. */
const MOST = { pairs: 4, groups: 5 };

/** Everything is read and checked before anything is written. What is stored already stays as it is. */
export function importDraws(ports: Ports, asked: Import): Result<Imported> {
  const done = ports.withLock((): Result<Imported> => {
    const read = readGrade(ports);
    if (!read.ok) return refuse(read.findings);
    const { grade } = read;
    const loaded = readClass(ports, grade, asked.className);
    if (!loaded.ok) return refuse(loaded.findings);
    const { state } = loaded;
    const stored = storedOf(grade, asked);
    const missing = asked.draws.filter(({ from }) => !stored.some((draw) => draw.from === from));
    if (missing.length === 0) {
      const complete = isDrawn(ports, grade, state.className);
      return { ok: true, className: state.className, stored: 0, complete };
    }
    const wrong =
      objection(grade, state, {
        ...asked,
        kind: state.settings.model,
        ...sinceThen(state, stored),
      }) ?? whatIsWrong(grade, state, missing);
    if (wrong !== null) return wrong;
    const shut = whatIsProtected(ports, () => [
      ...targetsOfEvent(ports, grade, state),
      ...marksOf(grade.history.draws.filter(({ nr }) => nr === state.newest?.nr)),
    ]);
    return shut ?? store(ports, grade, state, { ...asked, draws: missing });
  });
  return done ?? busy();
}

/** Draws of the same import, if it was broken off or its answer got lost; revoked ones too. */
function storedOf({ history }: Grade, { id }: Import): DrawEvent[] {
  return history.events.filter(
    (event): event is DrawEvent => isDraw(event) && event.draftId.startsWith(`${id}.`),
  );
}

/** Of an import that was begun, what it has stored itself has changed the class since. */
function sinceThen(
  { className, revision }: ClassState,
  stored: readonly DrawEvent[],
): { revision?: string } {
  return stored.some((draw) => sameClass(draw.className, className)) ? { revision } : {};
}

function whatIsWrong(
  grade: Grade,
  state: ClassState,
  draws: readonly EarlierDraw[],
): Refused | null {
  const { className, settings, today } = state;
  const known = new Set(grade.roster.rows.map((row) => idOf(row)));
  const days = draws.map(({ from }) => from);
  const inOrder = days.every((day, i) => isDate(day) && day <= today && day > (days[i - 1] ?? ''));
  if (!inOrder) return unreadable('from');
  const ofClass = grade.history.current.filter((draw) => sameClass(draw.className, className));
  const taken = days.filter((day) =>
    ofClass.some((draw) => (isImported(draw) ? draw.from === day : draw.from <= day)),
  );
  if (taken.length > 0) {
    return refuse([{ code: 'import-days', params: { className, days: taken } }]);
  }
  for (const { groups } of draws) {
    const placed = groups.flat();
    const sizes = groups.every(({ length }) => length > 1 && length <= MOST[settings.model]);
    const once = new Set(placed).size === placed.length && placed.every((id) => known.has(id));
    if (!sizes || !once || groups.length === 0) {
      return unreadable('groups');
    }
  }
  return null;
}

function store(ports: Ports, grade: Grade, state: ClassState, asked: Import): Result<Imported> {
  const { className, settings } = state;
  const kind = settings.model;
  const rest = { className, at: ports.now(), by: ports.user.read('name') };
  // Nobody knows where they sat, nor how it was drawn.
  const recipe = { seed: '-', algorithm: IMPORTED, input: '-', adjusted: false };
  const planned = asked.draws.map(({ from, groups }): Planned => {
    const desks = groups.map(() => '');
    return { kind, ...rest, draftId: `${asked.id}.${from}`, from, groups, desks, ...recipe };
  });
  const appended = appendEvents(ports, grade, className, planned);
  if (appended === null) return busy();
  if (!appended.counts) return refuse([changed(appended.history, state, { ...asked, kind })]);
  const reply = { ok: true as const, className, stored: planned.length };
  try {
    if (appended.history === null) return { ...reply, complete: false };
    drawTabs(ports, grade, state, appended.history);
    ports.workbook.flush();
    return { ...reply, complete: true };
  } catch {
    // The draws are stored; what could not be drawn is drawn by `repair` at the next load.
    return { ...reply, complete: false };
  }
}
