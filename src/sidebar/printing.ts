// «Skriv ut»: puts what is to be printed in front of the teacher, with the way to its PDF.
import { pdfLink } from '../contract/print';
import type { Reply, Shown } from '../contract/replies';
import type { PrintKind } from '../messages/paper-texts';
import type { Line } from './line';
import { paperOf } from './papers';

/** @param kind what to print; without it the chart as it was printed last */
export async function print(
  line: Line,
  chance: () => string,
  kind: PrintKind | null,
): Promise<void> {
  const { task, loaded } = line.state();
  if (task !== null) return;
  // Without a draw there is no chart, but a room and its labels.
  if (loaded === null || (kind === null && loaded.newest === null)) {
    return line.dispatch({ type: 'panel-opened', panel: 'print' });
  }
  const call = callFor(line, chance, kind);
  if (call === null) return;
  const shown = await line.get('printing', call, 'print');
  if (shown === null) return;
  const { tab, exportLink, seenFrom } = shown;
  const chart = seenFrom === 'pupils' ? 'chartPupils' : 'chartTeacher';
  const link = exportLink === '' ? '' : pdfLink(exportLink);
  line.dispatch({ type: 'printed', printed: { kind: kind ?? chart, tab, link } });
}

/** The call that draws it; null after telling why it cannot be drawn. */
function callFor(
  line: Line,
  chance: () => string,
  kind: PrintKind | null,
): (() => Promise<Reply<Shown>>) | null {
  const { loaded, away, className } = line.state();
  if (loaded === null) return null;
  if (kind === null) return () => line.server.showChart(className);
  if (kind === 'chartTeacher') return () => line.server.showChart(className, 'teacher');
  if (kind === 'chartPupils') return () => line.server.showChart(className, 'pupils');
  const made = paperOf(kind, { loaded, away, seed: chance() });
  if (made.ok) return () => line.server.drawPaper(className, made.value);
  const { findings } = made;
  line.dispatch({ type: 'trouble', trouble: { kind: 'impossible', findings } });
  return null;
}
