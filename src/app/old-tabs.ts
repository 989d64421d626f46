// «Rydd i gamle ark»: dated tabs of earlier school years, which the ledger can draw again.
import type { OldTabs, TabsRemoved } from '../contract/corrections';
import { schoolYearStart } from '../core/dates';
import { isDraw, type History } from '../core/history';
import type { DrawEvent } from '../core/model';
import { isDatedOf, notesBeside, readCorrection, type Nameable } from '../tabs/corrected';
import { indexIn } from './changes-to-draw';
import { periodOf, updateIndex } from './draw-tabs';
import { idOf } from './find-ids';
import { type Grade, readGrade, writtenByNewer } from './grade';
import { drawMark, INDEX_MARK } from './marks';
import type { Ports, WholeTab } from './ports';
import { protectedTabs, whatIsProtected } from './protection';
import { busy, refuse, type Result } from './result';

/** Tabs gone through in one call, so that it stays far from Google's six minutes. */
const AT_ONCE = 25;

/**
 * Whether there may be any: the index remembers the school year before which all have been removed.
 * It is asked for in any case, so that loading takes as many calls in every workbook.
 */
export function hasOldTabs(ports: Ports, history: History): boolean {
  const tidied = ports.workbook.stateOf(INDEX_MARK);
  return tidied !== null && tidied !== thisYear(ports) && earlier(ports, history).length > 0;
}

/** By the links of the index, so that no tab has to be looked for. */
export function listOldTabs(ports: Ports): Result<OldTabs> {
  const read = readGrade(ports);
  if (!read.ok) return refuse(read.findings);
  const old = linked(ports, earlier(ports, read.grade.history));
  const years = old.map(({ from }) => Number(schoolYearStart(from).slice(0, 4)));
  return { ok: true, tabs: old.length, years: [...new Set(years)].sort() };
}

/** A tab of an earlier school year has been drawn again. */
export function drewOld(ports: Ports, { from }: DrawEvent): void {
  if (from < thisYear(ports)) ports.workbook.setState(INDEX_MARK, '');
}

function thisYear(ports: Ports): string {
  return schoolYearStart(ports.today());
}

/** Those that the index leads to. */
function linked({ workbook }: Ports, draws: readonly DrawEvent[]): DrawEvent[] {
  const entries = indexIn(workbook)?.entries;
  return draws.filter(({ nr }) => entries?.get(nr)?.sheetId !== undefined);
}

/** Draws from before this school year, of all classes; revoked ones too. */
function earlier(ports: Ports, { events }: History): DrawEvent[] {
  const begins = thisYear(ports);
  return events.filter((event): event is DrawEvent => isDraw(event) && event.from < begins);
}

/**
 * Tabs with corrections or notes are left, and named, unless they are to go too; so are those that
 * are protected, which this user cannot remove. The lines of the index stay without their links.
 * Begun and broken off it goes on the next time.
 *
 * @param from 0, or what was said to be next
 */
export function removeOldTabs(
  ports: Ports,
  from: number,
  evenTouched: boolean,
): Result<TabsRemoved> {
  const done = ports.withLock((): Result<TabsRemoved> => {
    const read = readGrade(ports);
    if (!read.ok) return refuse(read.findings);
    const { grade } = read;
    const shut =
      writtenByNewer(grade.ledger) ?? whatIsProtected(ports, () => [{ mark: INDEX_MARK }]);
    return shut ?? goThrough(ports, grade, from, evenTouched);
  });
  return done ?? busy();
}

function goThrough(ports: Ports, grade: Grade, from: number, evenTouched: boolean): TabsRemoved {
  const { workbook } = ports;
  const { history } = grade;
  const old = earlier(ports, history);
  const people = everyone(grade);
  const { tabs, next } = workbook.tabsFrom(from, AT_ONCE);
  const shut = protectedTabs(ports, () => tabs.map(({ name }) => ({ tab: name })));
  const gone: DrawEvent[] = [];
  const left: string[] = [];
  for (const tab of tabs) {
    const draw = drawOn(tab, old);
    if (draw === undefined) continue;
    const touched = !evenTouched && isTouched(tab, history, draw, people);
    if (touched || shut.includes(tab.name)) left.push(tab.name);
    else if (workbook.remove(tab.name)) gone.push(draw);
  }
  const there = linked(ports, old);
  // Tabs that somebody deleted by hand have links that lead nowhere.
  const lost = next !== null ? [] : there.filter(({ nr }) => !workbook.has(drawMark(nr)));
  const unlinked = there.filter((draw) => gone.includes(draw) || lost.includes(draw));
  if (unlinked.length > 0) updateIndex(workbook, history, unlinked, null);
  if (next === null && unlinked.length === there.length)
    workbook.setState(INDEX_MARK, thisYear(ports));
  workbook.flush();
  return { ok: true, removed: gone.length, left, next };
}

/** A copied file may have lost the marks: then what stands in the tab tells. */
function drawOn({ mark, values }: WholeTab, draws: readonly DrawEvent[]): DrawEvent | undefined {
  return draws.find((draw) =>
    mark === null ? isDatedOf(values, draw) : mark === drawMark(draw.nr),
  );
}

function isTouched(
  { values, notes }: WholeTab,
  history: History,
  event: DrawEvent,
  people: readonly Nameable[],
): boolean {
  if (notes.length > 0 || notesBeside(values).size > 0) return true;
  const { period } = periodOf(history, event);
  return readCorrection(values, { event, period }, people) !== null;
}

function everyone({ roster }: Grade): Nameable[] {
  return roster.rows.map((row) => ({
    id: idOf(row),
    names: [row.name, row.showAs],
    placed: false,
  }));
}
