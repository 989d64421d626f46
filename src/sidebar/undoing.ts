// Undoing, and what a teacher does when a colleague was first.
import type { Line } from './line';
import type { State } from './state';

const newestNr = ({ loaded }: State): number => loaded?.newest?.nr ?? 0;

/** Asks about what holds now, not about what held when the sidebar last looked. */
export async function askUndo(line: Line): Promise<void> {
  if (line.state().task !== null) return;
  await line.looked('loading');
  if (line.state().task === null) line.dispatch({ type: 'panel-opened', panel: 'undo' });
}

export async function undo(line: Line): Promise<void> {
  if (line.state().task !== null) return;
  if (!(await revoke(line))) return;
  line.dispatch({ type: 'draft-dropped' });
  if (await line.load()) line.dispatch({ type: 'undone' });
}

/** Undoes what a colleague saved after the draft was made, if it still holds, and draws again. */
export async function undoAndDraw(line: Line, draw: () => Promise<void>): Promise<void> {
  if (line.state().task !== null) return;
  const before = line.state().draft?.basis.newest?.nr ?? 0;
  if (!(await line.load())) return;
  if (newestNr(line.state()) > before && !(await revoke(line))) return;
  line.dispatch({ type: 'draft-dropped' });
  if (await line.load()) await draw();
}

export async function showStanding(line: Line): Promise<void> {
  if (line.state().task !== null) return;
  line.dispatch({ type: 'draft-dropped' });
  if (!(await line.load()) || newestNr(line.state()) === 0) return;
  const { className } = line.state();
  const shown = await line.get('printing', () => line.server.showChart(className), null);
  if (shown !== null) line.dispatch({ type: 'idle' });
}

/** Undoes what the sidebar shows, and nothing a colleague saved since. */
async function revoke(line: Line): Promise<boolean> {
  const { className } = line.state();
  const nr = newestNr(line.state());
  const undo = () => line.server.undoLast(className, nr);
  return (await line.get('undoing', undo, 'load')) !== null;
}
