// Says on the dated tab of a change that was undone that it was.
import type { DrawEvent } from '../core/model';
import { datedTitle, revokedTitle } from '../tabs/dated';
import { textsOf } from '../tabs/traces';
import { drawMark } from './marks';
import type { WorkbookPort } from './ports';

/**
 * The rest of the tab stays as the teachers left it. A title they have changed is theirs, and a tab
 * they have deleted is gone; `Historikk` tells all the same. Marking twice equals once.
 */
export function markRevoked(workbook: WorkbookPort, event: DrawEvent): void {
  const mark = drawMark(event.nr);
  const title = datedTitle(event);
  const tab = workbook.nameOf(mark);
  const [place] = textsOf(workbook.readMarked(mark) ?? []).filter(({ text }) => text === title);
  if (tab === null || place === undefined) return;
  const cells = [{ ...place, text: revokedTitle(event) }];
  workbook.amend(tab, { cells, notes: [], emptied: [] });
}
