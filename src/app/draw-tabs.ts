// Draws what follows from the ledger: dated tab, index and seating chart of a class.
import type { SeenFrom } from '../contract/replies';
import { openingOf, standingOf } from '../core/groups/standing';
import type { History } from '../core/history';
import type { DrawEvent, PupilId } from '../core/model';
import { drawChart } from '../tabs/chart';
import type { BaseGroups } from '../tabs/chart-places';
import { drawDated, formerPupil } from '../tabs/dated';
import { drawIndex, FIRST_ROW, indexRow, readIndex } from '../tabs/history-index';
import { defaultRoom } from '../tabs/room-view';
import { sameClass } from '../tabs/roster';
import { chartTab, datedTab, roomTab, TAB } from '../tabs/tab-names';
import { calendarView } from './calendar-view';
import { chartState, drawnAfter, seenFromOf } from './chart-state';
import { writtenOn, type ClassState } from './class-state';
import { idOf } from './find-ids';
import type { Grade } from './grade';
import { chartMark, drawMark, INDEX_MARK } from './marks';
import type { MarkedTab, Ports } from './ports';

export interface DrawnTabs {
  readonly dated: MarkedTab | null;
  readonly chart: MarkedTab;
}

/**
 * Draws what the newest events of a class ask for: normally one event, more when an earlier script
 * stopped half-way. The chart comes last and carries the number of the event it was drawn after, so
 * all that came before it is known to be drawn. Drawing twice equals once.
 *
 * @param history of the whole ledger, the newest event included
 * @param seenFrom how the chart is to be drawn; without it as it was last
 */
export function drawTabs(
  ports: Ports,
  grade: Grade,
  state: ClassState,
  history: History,
  seenFrom?: SeenFrom,
): DrawnTabs {
  const { workbook } = ports;
  const newest = history.newest(state.className);
  const drawn = workbook.stateOf(chartMark(state.className));
  const { made, touched } = changesToDraw(workbook, history, state.className, drawn);
  const tabs = new Map(
    made.map((draw) => [draw.nr, drawDatedTab(workbook, grade, state, history, draw)] as const),
  );
  for (const draw of touched) if (draw.nr !== newest?.nr) workbook.hide(drawMark(draw.nr));
  if (newest !== undefined) {
    if (tabs.has(newest.nr)) hidePrevious(workbook, history, newest);
    else workbook.show(drawMark(newest.nr));
  }
  updateIndex(workbook, history, touched, tabs);
  if (state.roomMissing) {
    const view = defaultRoom(state.pupils.length, state.settings.model);
    const name = roomTab(state.className);
    workbook.make({ name, view, hidden: false, guarded: false }, null);
  }
  const dated = (newest === undefined ? undefined : tabs.get(newest.nr)) ?? null;
  return {
    dated,
    chart: drawChartTab(workbook, grade, state, history, seenFrom ?? seenFromOf(drawn)),
  };
}

interface Changes {
  /** Draws whose dated tab is to be drawn. */
  readonly made: readonly DrawEvent[];
  /** Draws whose line in the index is to be written: those made, and those revoked. */
  readonly touched: readonly DrawEvent[];
}

/** What happened since the chart was drawn; without a chart only the newest event counts. */
function changesToDraw(
  workbook: Ports['workbook'],
  history: History,
  className: string,
  drawn: string | null,
): Changes {
  const ofClass = history.events.filter((event) => sameClass(event.className, className));
  const latest = ofClass[ofClass.length - 1]?.nr ?? 0;
  const shown = drawn === null ? latest - 1 : drawnAfter(drawn) || 0;
  const revoked = ofClass.map((event) =>
    event.kind === 'revoke' && event.nr > shown ? event.revokes : 0,
  );
  const draws = ofClass.filter((event): event is DrawEvent => event.kind !== 'revoke');
  const newest = history.newest(className);
  return {
    made: draws.filter(
      ({ nr }) => nr > shown || (nr === newest?.nr && !workbook.has(drawMark(nr))),
    ),
    touched: draws.filter(({ nr }) => nr > shown || revoked.includes(nr)),
  };
}

function hidePrevious(workbook: Ports['workbook'], history: History, newest: DrawEvent): void {
  const before = history.draws.filter(
    (draw) => sameClass(draw.className, newest.className) && draw.nr < newest.nr,
  );
  const previous = before[before.length - 1];
  if (previous !== undefined) workbook.hide(drawMark(previous.nr));
}

/** Only rows that changed are written: the index grows with the years. */
function updateIndex(
  workbook: Ports['workbook'],
  history: History,
  touched: readonly DrawEvent[],
  tabs: ReadonlyMap<number, MarkedTab>,
): void {
  const values = writtenOn(workbook.readMarked(INDEX_MARK));
  if (values === null) {
    const view = drawIndex(history, new Map([...tabs].map(([nr, tab]) => [nr, tab.sheetId])));
    workbook.draw({ mark: INDEX_MARK, state: '', name: TAB.index, view });
    return;
  }
  const entries = readIndex(values);
  let inserted = 0;
  for (const draw of touched) {
    const there = entries.get(draw.nr);
    const sheet = tabs.get(draw.nr)?.sheetId ?? there?.sheetId;
    const cells = indexRow(draw, history.revoked.has(draw.nr), sheet);
    if (there === undefined && isBlank(values[FIRST_ROW - 1]) && inserted === 0) {
      // Left by a script that stopped between making the row and writing it.
      workbook.replaceRow(INDEX_MARK, FIRST_ROW, cells);
    } else if (there === undefined) {
      workbook.insertRow(INDEX_MARK, FIRST_ROW, cells);
      inserted++;
    } else {
      workbook.replaceRow(INDEX_MARK, there.row + inserted, cells);
    }
  }
}

function isBlank(line: readonly string[] | undefined): boolean {
  return line !== undefined && line.every((text) => text === '');
}

function drawDatedTab(
  workbook: Ports['workbook'],
  grade: Grade,
  state: ClassState,
  history: History,
  draw: DrawEvent,
): MarkedTab {
  const { className, from, nr } = draw;
  const sameDay = history.events.filter(
    (event) =>
      event.kind !== 'revoke' &&
      sameClass(event.className, className) &&
      event.from === from &&
      event.nr <= nr,
  );
  return workbook.draw({
    mark: drawMark(nr),
    state: '',
    keep: true,
    name: datedTab(className, from, Math.max(1, sameDay.length)),
    view: drawDated(draw, namesFor(draw, grade, state.names), {
      room: state.room,
      names: namesFor(draw, grade, state.shortNames),
      base: periodOf(history, draw),
    }),
  });
}

function drawChartTab(
  workbook: Ports['workbook'],
  grade: Grade,
  state: ClassState,
  history: History,
  seenFrom: SeenFrom,
): MarkedTab {
  const newest = history.newest(state.className);
  const from = newest?.from ?? state.today;
  const opened = openingOf(history.draws, state.className)?.from ?? from;
  const { next } = calendarView(state.settings, grade.free, from, opened);
  const none = state.settings.model === 'groups' ? NO_GROUPS : undefined;
  const base = newest === undefined ? none : periodOf(history, newest);
  const view = drawChart({
    className: state.className,
    ...(base && newest?.kind !== 'pairs' && { base }),
    from,
    next,
    seenFrom,
    room: state.room,
    groups: newest?.groups ?? [],
    desks: newest?.desks ?? [],
    names: newest === undefined ? new Map() : namesFor(newest, grade, state.shortNames),
  });
  return workbook.draw({
    mark: chartMark(state.className),
    state: chartState(history.newestEvent(state.className)?.nr ?? 0, seenFrom),
    name: chartTab(state.className),
    view,
  });
}

const NO_GROUPS: BaseGroups = { period: 0, of: 0 };

/** Of base groups as they stood after the event; it may have been revoked since. */
function periodOf({ draws }: History, event: DrawEvent): BaseGroups {
  const until = [...draws.filter(({ nr }) => nr < event.nr), event];
  const standing = standingOf(until, event.className);
  if (standing === null) return NO_GROUPS;
  return { period: standing.period, of: standing.composed.wishes?.periods ?? 0 };
}

/** Who has changed class, is on leave or has left is called by the name on the roster, if any. */
function namesFor(
  draw: DrawEvent,
  { roster }: Grade,
  names: ReadonlyMap<PupilId, string>,
): Map<PupilId, string> {
  const elsewhere = new Map(roster.rows.map((row) => [idOf(row), row.name]));
  return new Map(
    draw.groups
      .flat()
      .map((pupil) => [pupil, names.get(pupil) ?? elsewhere.get(pupil) ?? formerPupil()]),
  );
}
