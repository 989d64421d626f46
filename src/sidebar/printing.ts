// «Skriv ut»: puts what is to be printed in front of the teacher, with the way to its PDF.
import { pdfLink } from '../contract/print';
import type { OtherRoom, Reply, Shown } from '../contract/replies';
import type { PrintKind } from '../messages/paper-texts';
import type { Line } from './line';
import { chartInRoom, paperOf } from './papers';

/** A kind of page, or the chart of another room. */
export type PrintWish = PrintKind | OtherRoom;

/** @param wish what to print; without it the chart as it was printed last */
export async function print(
  line: Line,
  chance: () => string,
  wish: PrintWish | null,
): Promise<void> {
  const { task, loaded, rooms } = line.state();
  if (task !== null) return;
  // Without a draw there is no chart, but a room and its labels.
  if (loaded === null || (wish === null && loaded.newest === null)) {
    return line.dispatch({ type: 'panel-opened', panel: 'print' });
  }
  const call = callFor(line, chance, wish);
  if (call === null) return;
  const shown = await line.get('printing', call, 'print');
  if (shown === null) return;
  const { tab, exportLink, seenFrom } = shown;
  const chart = seenFrom === 'pupils' ? 'chartPupils' : 'chartTeacher';
  const link = exportLink === '' ? '' : pdfLink(exportLink);
  const what = wish === null ? chart : typeof wish === 'string' ? wish : wish.name;
  const isChart = what === chart;
  line.dispatch({
    type: 'printed',
    printed: { what, tab, link },
    rooms: isChart ? shown.rooms : rooms,
  });
}

/** The call that draws it; null after telling why it cannot be drawn. */
function callFor(
  line: Line,
  chance: () => string,
  wish: PrintWish | null,
): (() => Promise<Reply<Shown>>) | null {
  const { loaded, away, className } = line.state();
  if (loaded === null) return null;
  if (wish === null) return () => line.server.showChart(className);
  if (wish === 'chartTeacher') return () => line.server.showChart(className, 'teacher');
  if (wish === 'chartPupils') return () => line.server.showChart(className, 'pupils');
  const made =
    typeof wish === 'string'
      ? paperOf(wish, { loaded, away, seed: chance() })
      : chartInRoom(wish, loaded);
  if (made.ok) return () => line.server.drawPaper(className, made.value);
  const { findings } = made;
  line.dispatch({ type: 'trouble', trouble: { kind: 'impossible', findings } });
  return null;
}
