// Draws what follows from the ledger: dated tab, index and seating chart of a class.
import type { SeenFrom } from '../contract/replies';
import { goesOnWith } from '../core/amended';
import { openingOf, standingOf } from '../core/groups/standing';
import type { History } from '../core/history';
import { isImported } from '../core/imported';
import type { DrawEvent, IsoDate, PupilId } from '../core/model';
import { takingPart } from '../core/presence';
import { drawChart } from '../tabs/chart';
import type { BaseGroups, Seated } from '../core/chart-places';
import { notesBeside, withNotes } from '../tabs/corrected';
import { drawDated, formerPupil } from '../tabs/dated';
import { drawIndex, placedRow, type Index } from '../tabs/history-index';
import { defaultRoom } from '../tabs/room-view';
import { chartTab, roomTab, TAB } from '../tabs/tab-names';
import { calendarView } from './calendar-view';
import { changesToDraw, indexIn } from './changes-to-draw';
import { chartState, seenFromOf } from './chart-state';
import { rulesOn, type ClassState } from './class-state';
import { datedName, sheetsByName } from './dated-name';
import { idOf } from './find-ids';
import type { Grade } from './grade';
import { markRevoked } from './mark-revoked';
import { chartMark, drawMark, INDEX_MARK } from './marks';
import { inputMark, type MarkedTab, type Ports } from './ports';

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
  const index = indexIn(workbook);
  const { made, touched } = changesToDraw(workbook, history, state.className, drawn, index);
  const tabs = new Map(
    made.map((draw) => {
      const notes = notesBefore(workbook, history, draw);
      return [draw.nr, drawDatedTab(workbook, grade, state, history, draw, notes)] as const;
    }),
  );
  for (const draw of touched) {
    if (history.revoked.has(draw.nr)) markRevoked(workbook, draw);
    // Those that were brought in have no tabs, and they are many.
    else if (isImported(draw)) continue;
    if (draw.nr !== newest?.nr) workbook.hide(drawMark(draw.nr));
  }
  if (newest !== undefined) {
    const first = touched.find((draw) => isImported(draw) && !history.revoked.has(draw.nr));
    if (!tabs.has(newest.nr)) workbook.show(drawMark(newest.nr));
    // The tab that was shown until now.
    else
      for (const { nr } of history.before(first ?? made[0] ?? newest)) workbook.hide(drawMark(nr));
  }
  updateIndex(workbook, history, touched, tabs, index);
  if (state.roomMissing) {
    const view = defaultRoom(state.pupils.length, state.settings.model);
    const name = roomTab(state.className);
    workbook.make({ name, view, hidden: false, guarded: false }, inputMark(name));
  }
  const dated = (newest === undefined ? undefined : tabs.get(newest.nr)) ?? null;
  return {
    dated,
    chart: drawChartTab(workbook, grade, state, history, seenFrom ?? seenFromOf(drawn)),
  };
}

/** What teachers wrote beside the desks of a seating goes along when it is corrected or amended. */
function notesBefore(workbook: Ports['workbook'], history: History, draw: DrawEvent): Notes {
  const [before] = history.before(draw);
  const goesOn = before !== undefined && goesOnWith(draw, before);
  return notesBeside(goesOn ? (workbook.readMarked(drawMark(before.nr)) ?? []) : []);
}

/**
 * Only rows that changed are written: the index grows with the years.
 *
 * @param tabs that were drawn, by the draws' Nr; null when the tabs of all these are gone
 */
export function updateIndex(
  workbook: Ports['workbook'],
  history: History,
  touched: readonly DrawEvent[],
  tabs: ReadonlyMap<number, MarkedTab> | null,
  index: Index | null = indexIn(workbook),
): void {
  if (index === null) {
    const drawn = [...(tabs ?? [])].map(([nr, tab]) => [nr, tab.sheetId] as const);
    const sheets = sheetsByName(workbook, history, new Set(drawn.map(([nr]) => nr)));
    const view = drawIndex(history, new Map([...sheets, ...drawn]));
    workbook.draw({ mark: INDEX_MARK, state: '', name: TAB.index, view });
    return;
  }
  const { entries, firstRow, blank } = index;
  const fresh: ReturnType<typeof placedRow>[] = [];
  for (const draw of touched) {
    const there = entries.get(draw.nr);
    const sheet = tabs === null ? undefined : (tabs.get(draw.nr)?.sheetId ?? there?.sheetId);
    const cells = placedRow(index, draw, history.revoked.has(draw.nr), sheet);
    if (there === undefined) fresh.unshift(cells);
    else workbook.replaceRow(INDEX_MARK, there.row, cells);
  }
  // Blank ones were left by a script that stopped between making the rows and writing them.
  if (fresh.length > 0) workbook.insertRows(INDEX_MARK, firstRow, fresh, blank);
}

type Notes = ReadonlyMap<string, string>;

/**
 * A tab that has been drawn is left as it is: teachers write in it.
 *
 * @param notes by the desk they stand beside
 * @param anew draws it again all the same
 */
export function drawDatedTab(
  workbook: Ports['workbook'],
  grade: Grade,
  state: ClassState,
  history: History,
  draw: DrawEvent,
  notes: Notes = new Map(),
  anew = false,
): MarkedTab {
  const view = drawDated(draw, namesFor(draw, grade, state.names), {
    room: state.room,
    names: namesFor(draw, grade, state.shortNames),
    base: periodOf(history, draw),
  });
  return workbook.draw({
    mark: drawMark(draw.nr),
    state: '',
    keep: !anew,
    name: datedName(history, draw),
    view: withNotes(view, notes),
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
  const opened = openingOf(history.current, state.className)?.from ?? from;
  const { next } = calendarView(state.settings, grade.free, from, opened);
  const { className } = state;
  const view = drawChart({ className, from, next, seenFrom, ...seatedNow(grade, state, history) });
  return workbook.draw({
    mark: chartMark(state.className),
    state: chartState(history.newestEvent(state.className)?.nr ?? 0, seenFrom),
    name: chartTab(state.className),
    view,
  });
}

/** Who sits where by the newest change, with the names of the chart. */
export function seatedNow(grade: Grade, state: ClassState, history: History): Seated {
  return seatedBy(grade, state, history, history.newest(state.className));
}

export function seatedBy(
  grade: Grade,
  state: ClassState,
  history: History,
  newest: DrawEvent | undefined,
): Seated {
  const none = state.settings.model === 'groups' ? NO_GROUPS : undefined;
  const base = newest === undefined ? none : periodOf(history, newest);
  const from = newest?.from ?? state.today;
  return {
    ...(base && newest?.kind !== 'pairs' && { base: { ...base, here: hereOn(state, from) } }),
    room: state.room,
    groups: newest?.groups ?? [],
    desks: newest?.desks ?? [],
    names: newest === undefined ? new Map() : namesFor(newest, grade, state.shortNames),
  };
}

/** Who goes here on the day, or today if that is later, and is not «borte i perioden». */
function hereOn(state: ClassState, from: IsoDate): ReadonlySet<PupilId> {
  const rules = from > state.today ? rulesOn(state, from) : state.rules;
  const pupils = state.pupils.map(({ id }) => id);
  return new Set(takingPart(pupils, rules));
}

const NO_GROUPS: BaseGroups = { period: 0, of: 0 };

/** Of base groups as they stood after the event; it may have been revoked since. */
export function periodOf({ draws }: History, event: DrawEvent): BaseGroups {
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
