// Lists for the teachers: drawn on a tab of their own, with the way to their PDF.
import type { RoomPaper } from '../../contract/paper';
import { pdfLink } from '../../contract/print';
import type { LoadedTeam } from '../../contract/replies';
import type { Outcome } from '../../core/finding';
import type { TeamList } from '../../messages/team-texts';
import { contactTeachers, teamPage } from '../team-papers';
import type { Desk } from './desk';

const PAPERS: Readonly<Record<TeamList, (team: LoadedTeam) => Outcome<RoomPaper>>> = {
  contactTeachers,
  teamPage,
};

export async function printList(desk: Desk, list: TeamList): Promise<void> {
  const { team, shown, task } = desk.state();
  if (team === null || task !== null) return;
  const made = PAPERS[list](team);
  if (!made.ok) {
    return desk.dispatch({ type: 'trouble', trouble: { kind: 'broken', retry: null } });
  }
  const draw = () => desk.server.drawPaper(shown, made.value);
  const drawn = await desk.get('printing', draw, 'print');
  if (drawn === null) return;
  const { tab, exportLink } = drawn;
  const link = exportLink === '' ? '' : pdfLink(exportLink, made.value.form);
  desk.dispatch({ type: 'printed', printed: { list, tab, link } });
}
