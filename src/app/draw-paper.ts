// The use case behind pages that are only printed: one tab a class, drawn anew each time.
import type { Finding } from '../contract/findings';
import type { Paper } from '../contract/paper';
import type { Shown } from '../contract/replies';
import { drawRoomPaper } from '../tabs/paper';
import { drawPoster } from '../tabs/poster';
import { drawSheet } from '../tabs/sheet-page';
import { drawSlips } from '../tabs/slips';
import { drawSubstitute } from '../tabs/substitute';
import { paperTab, substituteTab, teamPaperTab } from '../tabs/tab-names';
import type { TabView } from '../tabs/view';
import type { ClassState } from './class-state';
import type { Grade } from './grade';
import { posterOf, slipsOf, substituteOf } from './handouts';
import { paperMark, SUBSTITUTE_MARK, TEAM_PAPER_MARK } from './marks';
import type { Mark, Ports } from './ports';
import { whatIsProtected } from './protection';
import { refuse, type Result } from './result';
import { waitForShowing } from './showing';
import { showTab, targetsOfShowing } from './show-tab';
import { withClass } from './with-class';

export function drawPaper(ports: Ports, className: string, paper: Paper): Result<Shown> {
  return withClass(ports, className, (grade, state) => {
    const { showing } = state;
    if (showing !== null) return refuse([waitForShowing(showing)]);
    const { mark, name } = placeOf(paper, state.className);
    const shut = whatIsProtected(ports, () => [{ mark }, ...targetsOfShowing(ports, mark)]);
    if (shut !== null) return shut;
    const { view, notices } = pageOf(ports, grade, state, paper);
    ports.workbook.draw({ mark, state: '', name, view });
    ports.workbook.flush();
    const shown = showTab(ports, mark, name, 'teacher');
    return shown.ok && notices.length > 0 ? { ...shown, notices } : shown;
  });
}

function placeOf(paper: Paper, className: string): { readonly mark: Mark; readonly name: string } {
  if (paper.form === 'substitute') return { mark: SUBSTITUTE_MARK, name: substituteTab() };
  return paper.form === 'sheet' || (paper.form === 'room' && paper.forTeachers)
    ? { mark: TEAM_PAPER_MARK, name: teamPaperTab() }
    : { mark: paperMark(className), name: paperTab(className) };
}

interface Page {
  readonly view: TabView;
  readonly notices: readonly Finding[];
}

function pageOf(ports: Ports, grade: Grade, state: ClassState, paper: Paper): Page {
  if (paper.form === 'room') return { view: drawRoomPaper(paper), notices: [] };
  if (paper.form === 'sheet') return { view: drawSheet(paper), notices: [] };
  if (paper.form === 'slips') {
    return { view: drawSlips(slipsOf(grade, state), state.today), notices: [] };
  }
  if (paper.form === 'substitute') {
    const { page, notices } = substituteOf(ports, grade, state, paper.away);
    return { view: drawSubstitute(page), notices };
  }
  const { poster, notices } = posterOf(ports, state, paper.poster);
  return { view: drawPoster(poster), notices };
}
