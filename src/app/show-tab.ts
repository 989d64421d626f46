// Brings a tab to the front: one that is drawn, to be looked at and printed, or the neutral one.
import type { SeenFrom, Shown } from '../contract/replies';
import { TAB } from '../tabs/tab-names';
import { TEAM_PAPER_MARK } from './marks';
import type { Mark, Ports, WorkbookPort } from './ports';
import { ITSELF, whatIsProtected, type Target } from './protection';
import { refuse, type Result } from './result';

/** Shown or hidden. */
const TEAM_PAPER: Target = { mark: TEAM_PAPER_MARK, cells: ITSELF };

/** @param tab how it is called where it is missing */
export function showTab(ports: Ports, mark: Mark, tab: string, seenFrom: SeenFrom): Result<Shown> {
  const { workbook } = ports;
  const shut = whatIsProtected(ports, () => targetsOfShowing(ports, mark));
  if (shut !== null) return shut;
  if (!workbook.activate(mark)) return refuse([{ code: 'tab-missing', params: { tab } }]);
  if (leavesFront(workbook, mark)) workbook.hide(TEAM_PAPER_MARK);
  const exportLink = workbook.exportLink(mark) ?? '';
  return { ok: true, seenFrom, tab: workbook.nameOf(mark) ?? tab, exportLink, rooms: [] };
}

/** What must be shown or hidden for a tab to lie in front. */
export function targetsOfShowing({ workbook }: Ports, mark: Mark): Target[] {
  return [
    ...(isHidden(workbook, mark) === true ? [{ mark, cells: ITSELF }] : []),
    ...(leavesFront(workbook, mark) ? [TEAM_PAPER] : []),
  ];
}

/** What only teachers may see does not stay beside what is shown to all. */
function leavesFront(workbook: WorkbookPort, mark?: Mark): boolean {
  return mark !== TEAM_PAPER_MARK && isHidden(workbook, TEAM_PAPER_MARK) === false;
}

/** null when there is no such tab. */
export function isHidden(workbook: WorkbookPort, mark: Mark): boolean | null {
  const tab = workbook.nameOf(mark);
  return tab === null ? null : workbook.isHidden(tab);
}

/** The tab `Start`, which is on the wall when the laptop is mirrored; as far as this user may. */
export function showStart(ports: Ports): void {
  const { workbook } = ports;
  const may = (target: Target): boolean => whatIsProtected(ports, () => [target]) === null;
  if (workbook.isHidden(TAB.start) !== true || may({ tab: TAB.start, cells: ITSELF })) {
    workbook.activateNamed(TAB.start);
  }
  if (leavesFront(workbook) && may(TEAM_PAPER)) workbook.hide(TEAM_PAPER_MARK);
}
