// Brings a derived tab to the front, to be looked at and printed.
import type { SeenFrom, Shown } from '../contract/replies';
import { TEAM_PAPER_MARK } from './marks';
import type { Mark, Ports } from './ports';
import { refuse, type Result } from './result';

/** @param tab how it is called where it is missing */
export function showTab(
  { workbook }: Ports,
  mark: Mark,
  tab: string,
  seenFrom: SeenFrom,
): Result<Shown> {
  if (!workbook.activate(mark)) return refuse([{ code: 'tab-missing', params: { tab } }]);
  // What only teachers may see does not stay beside what is shown to all.
  if (mark !== TEAM_PAPER_MARK) workbook.hide(TEAM_PAPER_MARK);
  const exportLink = workbook.exportLink(mark) ?? '';
  return { ok: true, seenFrom, tab: workbook.nameOf(mark) ?? tab, exportLink, rooms: [] };
}
