// Dated tabs that a person has changed or deleted: noticed, shown, and drawn again from the ledger.
import type { Correction, DatedShown } from '../contract/corrections';
import { isDraw } from '../core/history';
import type { DrawEvent } from '../core/model';
import { takingPart } from '../core/presence';
import { notesBeside, readCorrection, type Nameable } from '../tabs/corrected';
import type { ClassState } from './class-state';
import { drawDatedTab, periodOf, updateIndex } from './draw-tabs';
import type { Grade } from './grade';
import { markRevoked } from './mark-revoked';
import { drawMark, INDEX_MARK } from './marks';
import { drewOld } from './old-tabs';
import type { Ports } from './ports';
import { ITSELF, whatIsProtected, type Target } from './protection';
import { type Result, unreadable } from './result';
import { isHidden } from './show-tab';
import { withClass } from './with-class';

/** Of the class's newest draw; null when its tab is as it was drawn, or is to be mended first. */
export function correctionOf(
  { workbook }: Ports,
  grade: Grade,
  state: ClassState,
): Correction | null {
  const { newest, needs } = state;
  if (newest === undefined || needs.length > 0 || grade.ledger.newerRow > 0) return null;
  return correctionIn(workbook, grade, state, newest);
}

/**
 * Brings the dated tab of any draw to the front; one that was deleted is drawn again.
 *
 * @param anew put back as it was drawn, whatever has been done to it; the teachers' notes stay
 */
export function showDated(
  ports: Ports,
  className: string,
  nr: number,
  anew = false,
): Result<DatedShown> {
  return withClass(ports, className, (grade, state) => {
    const draw = grade.history.events.find((event) => event.nr === nr);
    if (draw === undefined || !isDraw(draw)) {
      return unreadable('nr');
    }
    const shut = whatIsProtected(ports, () => targetsOf(ports, draw, anew));
    return shut ?? showOne(ports, grade, state, draw, anew);
  });
}

function targetsOf({ workbook }: Ports, { nr }: DrawEvent, anew: boolean): Target[] {
  const mark = drawMark(nr);
  const hidden = isHidden(workbook, mark);
  if (anew || hidden === null) return [{ mark }, { mark: INDEX_MARK }];
  return hidden ? [{ mark, cells: ITSELF }] : [];
}

function showOne(
  ports: Ports,
  grade: Grade,
  state: ClassState,
  draw: DrawEvent,
  anew: boolean,
): DatedShown {
  const { workbook } = ports;
  const mark = drawMark(draw.nr);
  const missing = !workbook.has(mark);
  if (missing || anew) {
    redraw(ports, grade, state, draw, anew);
    drewOld(ports, draw);
  }
  const corrected = !anew && correctionIn(workbook, grade, state, draw) !== null;
  // Whoever puts the newest one back goes on in the sidebar.
  if (anew && draw.nr === state.newest?.nr) workbook.show(mark);
  else workbook.activate(mark);
  return { ok: true, tab: workbook.nameOf(mark) ?? '', drawn: missing || anew, corrected };
}

/** Found first, where a copied file has lost the mark: what the teachers have written in it stays. */
function redraw(
  ports: Ports,
  grade: Grade,
  state: ClassState,
  draw: DrawEvent,
  anew: boolean,
): void {
  const { workbook } = ports;
  const { history } = grade;
  let tab = drawDatedTab(workbook, grade, state, history, draw);
  if (anew) {
    const notes = notesBeside(workbook.readMarked(drawMark(draw.nr)) ?? []);
    tab = drawDatedTab(workbook, grade, state, history, draw, notes, true);
  }
  if (history.revoked.has(draw.nr)) markRevoked(workbook, draw);
  updateIndex(workbook, history, [draw], new Map([[draw.nr, tab]]));
  workbook.flush();
}

function correctionIn(
  workbook: Ports['workbook'],
  { history }: Grade,
  state: ClassState,
  event: DrawEvent,
): Correction | null {
  const values = workbook.readMarked(drawMark(event.nr));
  if (values === null) return null;
  return readCorrection(
    values,
    { event, period: periodOf(history, event).period },
    peopleOf(state),
  );
}

/** By every name the roster or the chart has for them. */
function peopleOf({ everybody, names, shortNames, rules }: ClassState): Nameable[] {
  const going = everybody.filter(({ present }) => present).map(({ id }) => id);
  const placed = new Set(takingPart(going, rules));
  return everybody.map(({ id, name, showAs = '' }) => ({
    id,
    names: [names.get(id) ?? '', shortNames.get(id) ?? '', name, showAs],
    placed: placed.has(id),
  }));
}
