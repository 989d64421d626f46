// Draws what follows from the ledger: dated tab, index and seating chart of a class.
import { foldEvents } from '../core/history';
import type { DrawEvent, LedgerEvent } from '../core/model';
import { drawChart } from '../tabs/chart';
import { drawDated } from '../tabs/dated';
import { drawIndex, FIRST_ROW, indexRow, readIndex } from '../tabs/history-index';
import { defaultRoom } from '../tabs/room';
import { chartTab, datedTab, roomTab, TAB } from '../tabs/tab-names';
import { calendarView } from './calendar-view';
import { chartMark, type ClassState } from './class-state';
import type { Grade } from './grade';
import type { MarkedTab, Ports } from './ports';

export const INDEX_MARK = 'index';

function drawMark(nr: number): string {
  return `draw.${nr}`;
}

export interface DrawnTabs {
  readonly dated: MarkedTab | null;
  readonly chart: MarkedTab;
}

/**
 * Draws the tabs of a class's newest draw. The chart comes last and says which event it shows:
 * when it is right, the others are too. Drawing twice equals once.
 *
 * @param events the whole ledger, the newest event included
 */
export function drawTabs(
  { workbook }: Ports,
  grade: Grade,
  state: ClassState,
  events: readonly LedgerEvent[],
): DrawnTabs {
  const history = foldEvents(events);
  const newest = history.newest(state.className);
  const latest = history.newestEvent(state.className);
  const dated = newest === undefined ? null : drawDatedTab(workbook, state, events, newest);
  if (latest?.kind === 'revoke') {
    workbook.hide(drawMark(latest.revokes));
    if (newest !== undefined) workbook.show(drawMark(newest.nr));
  } else if (newest !== undefined) {
    const previous = history.draws
      .filter((draw) => draw.className === state.className && draw.nr < newest.nr)
      .pop();
    if (previous !== undefined) workbook.hide(drawMark(previous.nr));
  }
  if (latest !== undefined) updateIndex(workbook, events, latest, dated?.sheetId);
  if (state.roomMissing) {
    const view = defaultRoom(state.pupils.length, state.settings.model);
    const name = roomTab(state.className);
    workbook.make({ name, view, hidden: false, guarded: false }, null);
  }
  return { dated, chart: drawChartTab(workbook, grade, state, newest) };
}

/** Only the row that changed is written: the index grows with the years. */
function updateIndex(
  workbook: Ports['workbook'],
  events: readonly LedgerEvent[],
  latest: LedgerEvent,
  sheetId: number | undefined,
): void {
  const values = workbook.readMarked(INDEX_MARK);
  const entries = readIndex(values ?? []);
  const nr = latest.kind === 'revoke' ? latest.revokes : latest.nr;
  const there = entries.get(nr);
  const sheet = latest.kind === 'revoke' ? there?.sheetId : sheetId;
  if (values === null) {
    entries.set(nr, { row: FIRST_ROW, sheetId: sheet });
    const view = drawIndex(events, entries);
    workbook.draw({ mark: INDEX_MARK, state: '', name: TAB.index, view });
    return;
  }
  const event = events.find((other) => other.nr === nr);
  if (event?.kind !== 'pairs') return;
  const cells = indexRow(event, latest.kind === 'revoke', sheet);
  if (there === undefined) workbook.insertRow(INDEX_MARK, FIRST_ROW, cells);
  else workbook.replaceRow(INDEX_MARK, there.row, cells);
}

function drawDatedTab(
  workbook: Ports['workbook'],
  state: ClassState,
  events: readonly LedgerEvent[],
  draw: DrawEvent,
): MarkedTab {
  const { className, from, nr } = draw;
  const sameDay = events.filter(
    (event) =>
      event.kind === 'pairs' &&
      event.className === className &&
      event.from === from &&
      event.nr <= nr,
  );
  return workbook.draw({
    mark: drawMark(nr),
    state: String(nr),
    name: datedTab(className, from, Math.max(1, sameDay.length)),
    view: drawDated(draw, state.names),
  });
}

function drawChartTab(
  workbook: Ports['workbook'],
  grade: Grade,
  state: ClassState,
  newest: DrawEvent | undefined,
): MarkedTab {
  const from = newest?.from ?? state.today;
  const { next } = calendarView(state.settings, grade.free, from, from);
  const view = drawChart({
    className: state.className,
    from,
    next,
    room: state.room,
    groups: newest?.groups ?? [],
    desks: newest?.desks ?? [],
    names: state.shortNames,
  });
  return workbook.draw({
    mark: chartMark(state.className),
    state: String(newest?.nr ?? 0),
    name: chartTab(state.className),
    view,
  });
}
