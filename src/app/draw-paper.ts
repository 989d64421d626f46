// The use case behind pages that are only printed: one tab a class, drawn anew each time.
import type { Paper } from '../contract/paper';
import type { Shown } from '../contract/replies';
import { drawPaper as viewOf } from '../tabs/paper';
import { paperTab, TEAM_PAPER_TAB } from '../tabs/tab-names';
import { paperMark, TEAM_PAPER_MARK } from './marks';
import type { Ports } from './ports';
import { whatIsProtected } from './protection';
import { refuse, type Result } from './result';
import { waitForShowing } from './showing';
import { showTab, targetsOfShowing } from './show-tab';
import { withClass } from './with-class';

export function drawPaper(ports: Ports, className: string, paper: Paper): Result<Shown> {
  return withClass(ports, className, (_, { className, showing }) => {
    if (showing !== null) return refuse([waitForShowing(showing)]);
    const [mark, name] = paper.forTeachers
      ? [TEAM_PAPER_MARK, TEAM_PAPER_TAB]
      : [paperMark(className), paperTab(className)];
    const shut = whatIsProtected(ports, () => [{ mark }, ...targetsOfShowing(ports, mark)]);
    if (shut !== null) return shut;
    ports.workbook.draw({ mark, state: '', name, view: viewOf(paper) });
    ports.workbook.flush();
    return showTab(ports, mark, name, 'teacher');
  });
}
