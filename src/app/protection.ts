// Tabs that this user may not write are named before anything is written, so that nothing is half.
import type { Finding } from '../contract/findings';
import { TAB } from '../tabs/tab-names';
import type { ClassState } from './class-state';
import { chartMark, drawMark, INDEX_MARK } from './marks';
import type { Mark, Ports, Shielded } from './ports';
import { refuse, type Refused } from './result';

/** Something that is going to be written: cells of a tab, from 1; without them all of it. */
export type Target =
  | { readonly tab: string; readonly cells?: readonly CellPlace[] }
  /** A derived tab; one that is not there yet can be made. */
  | { readonly mark: Mark };

/** Without a column the whole row. */
export interface CellPlace {
  readonly row: number;
  readonly column?: number;
}

/** Refuses where one of the targets is protected against this user; null when all can be written. */
export function whatIsProtected(
  { workbook }: Pick<Ports, 'workbook'>,
  targets: () => readonly Target[],
): Refused | null {
  const shielded = workbook.shielded();
  // As a rule nothing is, and then nothing is looked for.
  if (shielded.length === 0) return null;
  const met = targets().flatMap((target) => {
    const tab = 'mark' in target ? workbook.nameOf(target.mark) : target.tab;
    const cells = 'mark' in target ? undefined : target.cells;
    return tab !== null && shielded.some((one) => touches(one, tab, cells)) ? [tab] : [];
  });
  const findings = [...new Set(met)].map((tab): Finding => ({
    code: 'tab-protected',
    params: { tab },
  }));
  return findings.length === 0 ? null : refuse(findings);
}

/** What an event of a class writes: the ledger, and the tabs that follow from it. */
export function targetsOfEvent({ className, newest }: ClassState): Target[] {
  return [{ tab: TAB.ledger }, ...derivedTabs(className, newest?.nr)];
}

/** Index and chart, and the newest dated tab, which is shown or hidden. */
export function derivedTabs(className: string, newest: number | undefined): Target[] {
  return [
    { mark: INDEX_MARK },
    { mark: chartMark(className) },
    ...(newest === undefined ? [] : [{ mark: drawMark(newest) }]),
  ];
}

function touches(
  { tab, rows, columns }: Shielded,
  wanted: string,
  cells: readonly CellPlace[] | undefined,
): boolean {
  if (tab.toLowerCase() !== wanted.toLowerCase()) return false;
  if (cells === undefined) return true;
  return cells.some(
    ({ row, column }) => isWithin(row, rows) && (column === undefined || isWithin(column, columns)),
  );
}

function isWithin(at: number, [first, last]: readonly [number, number]): boolean {
  return at >= first && at <= last;
}
