// Tabs that this user may not write are named before anything is written, so that nothing is half.
import type { Finding } from '../contract/findings';
import type { DrawEvent } from '../core/model';
import { roomTab, TAB } from '../tabs/tab-names';
import { changesToDraw, indexIn } from './changes-to-draw';
import type { ClassState } from './class-state';
import type { Grade } from './grade';
import { chartMark, drawMark, INDEX_MARK } from './marks';
import type { Mark, Ports, Shielded } from './ports';
import { refuse, type Refused } from './result';

/** Something that is going to be written: cells of a tab, from 1; without them all of it. */
export type Target = (
  | { readonly tab: string }
  /** A derived tab; one that is not there yet can be made. */
  | { readonly mark: Mark }
) & { readonly cells?: readonly CellPlace[] };

/** Without a column the whole row. */
export interface CellPlace {
  readonly row: number;
  readonly column?: number;
}

/** For what is done to a tab and to none of its cells: shown, hidden, given another name. */
export const ITSELF: readonly CellPlace[] = [{ row: Infinity }];

type Opened = Pick<Ports, 'workbook'>;

/** Refuses where one of the targets is protected against this user; null when all can be written. */
export function whatIsProtected(ports: Opened, targets: () => readonly Target[]): Refused | null {
  const tabs = protectedTabs(ports, targets);
  return tabs.length === 0 ? null : refuse(tabs.map(protectedTab));
}

export function protectedTab(tab: string): Finding {
  return { code: 'tab-protected', params: { tab } };
}

/** Names of the tabs that cannot be written as wanted, each once. */
export function protectedTabs({ workbook }: Opened, targets: () => readonly Target[]): string[] {
  const shielded = workbook.shielded();
  // As a rule nothing is, and then nothing is looked for.
  if (shielded.length === 0) return [];
  const met = targets().flatMap((target) => {
    const tab = 'mark' in target ? workbook.nameOf(target.mark) : workbook.called(target.tab);
    return tab !== null && shielded.some((one) => touches(one, tab, target.cells)) ? [tab] : [];
  });
  return [...new Set(met)];
}

/** What an event of a class writes: the ledger, and the tabs that follow from it. */
export function targetsOfEvent(ports: Opened, grade: Grade, state: ClassState): Target[] {
  const { newest } = state;
  return [
    { tab: TAB.ledger },
    { mark: INDEX_MARK },
    ...marksOf(newest === undefined ? [] : [newest]),
    ...targetsOfDrawing(ports, grade, state),
  ];
}

/** What drawing a class as it stands writes: the chart, and whatever else is missing. */
export function targetsOfDrawing(
  { workbook }: Opened,
  { history }: Pick<Grade, 'history'>,
  { className, newest, roomMissing }: ClassState,
): Target[] {
  const chart = chartMark(className);
  const drawn = workbook.stateOf(chart);
  const { made, touched } = changesToDraw(workbook, history, className, drawn, indexIn(workbook));
  const draws = [...made, ...touched, ...made.slice(0, 1).flatMap((one) => history.before(one))];
  const shown = newest === undefined ? null : workbook.nameOf(drawMark(newest.nr));
  return [
    ...(draws.length > 0 ? [{ mark: INDEX_MARK }] : []),
    { mark: chart },
    ...(roomMissing ? [{ tab: roomTab(className) }] : []),
    ...(shown !== null && workbook.isHidden(shown) === true ? [{ tab: shown, cells: ITSELF }] : []),
    ...marksOf(draws),
  ];
}

export function marksOf(draws: readonly DrawEvent[]): Target[] {
  return draws.map(({ nr }) => ({ mark: drawMark(nr) }));
}

function touches(
  { tab, rows, columns }: Shielded,
  wanted: string,
  cells: readonly CellPlace[] | undefined,
): boolean {
  if (tab !== wanted) return false;
  if (cells === undefined) return true;
  return cells.some(
    ({ row, column }) => isWithin(row, rows) && (column === undefined || isWithin(column, columns)),
  );
}

function isWithin(at: number, [first, last]: readonly [number, number]): boolean {
  return at >= first && at <= last;
}
