// «Skriv ut»: puts what is to be printed in front of the teacher, with the way to its PDF.
import type { Paper } from '../contract/paper';
import { pdfLink } from '../contract/print';
import type { OtherRoom, Reply, SeenFrom, Shown } from '../contract/replies';
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
  const job = jobFor(line, chance, wish);
  if (job === null) return;
  const shown = await line.get('printing', job.call, 'print');
  if (shown === null) return;
  const { tab, exportLink, seenFrom, notices = [] } = shown;
  const chart = seenFrom === 'pupils' ? 'chartPupils' : 'chartTeacher';
  const link = exportLink === '' ? '' : pdfLink(exportLink, job.form);
  const what = wish === null ? chart : typeof wish === 'string' ? wish : wish.name;
  const isChart = what === chart;
  line.dispatch({
    type: 'printed',
    printed: { what, tab, link, notices },
    rooms: isChart ? shown.rooms : rooms,
  });
}

interface Job {
  readonly call: () => Promise<Reply<Shown>>;
  /** Of what is drawn: how it comes out on paper. */
  readonly form: Paper['form'];
}

/** What draws it; null after telling why it cannot be drawn. */
function jobFor(line: Line, chance: () => string, wish: PrintWish | null): Job | null {
  const { loaded, away, className } = line.state();
  if (loaded === null) return null;
  const chart = (...seenFrom: [SeenFrom?]): Job => ({
    call: () => line.server.showChart(className, ...seenFrom),
    form: 'room',
  });
  if (wish === null) return chart();
  if (wish === 'chartTeacher') return chart('teacher');
  if (wish === 'chartPupils') return chart('pupils');
  const made =
    typeof wish === 'string'
      ? paperOf(wish, { loaded, away, seed: chance() })
      : chartInRoom(wish, loaded);
  if (made.ok) {
    const { value } = made;
    return { call: () => line.server.drawPaper(className, value), form: value.form };
  }
  const { findings } = made;
  line.dispatch({ type: 'trouble', trouble: { kind: 'impossible', findings } });
  return null;
}
