// Undoing, and what a teacher does when a colleague was first.
import { damageIn } from './ask';
import type { Line } from './line';
import type { State } from './state';

const newestNr = ({ loaded }: State): number => loaded?.newest?.nr ?? 0;

/** Asks about what holds now, not about what held when the sidebar last looked. */
export async function askUndo(line: Line): Promise<void> {
  if (line.state().task !== null) return;
  await line.looked('loading');
  if (line.state().task === null) line.dispatch({ type: 'panel-opened', panel: 'undo' });
}

/**
 * The same for what a colleague saved after the draft was made, to draw again after it. If they have
 * undone it themselves, it is drawn at once.
 */
export async function askUndoAndDraw(line: Line, draw: () => Promise<void>): Promise<void> {
  if (line.state().task !== null) return;
  const before = line.state().draft?.basis.newest?.nr ?? 0;
  if (!(await line.load()) || line.state().draft === null) return;
  if (newestNr(line.state()) > before) {
    return line.dispatch({ type: 'panel-opened', panel: 'redraw' });
  }
  line.dispatch({ type: 'draft-dropped' });
  await draw();
}

/** What was asked about is undone; again and again it goes back step by step. */
export async function undo(line: Line, draw: () => Promise<void>): Promise<void> {
  if (line.state().task !== null) return;
  const redraw = line.state().panel === 'redraw';
  if (!(await revoke(line))) return;
  line.dispatch({ type: 'draft-dropped' });
  if (!(await line.load())) return;
  line.dispatch({ type: 'undone' });
  if (redraw) await draw();
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
  const { className, loaded } = line.state();
  const nr = newestNr(line.state());
  // The panel tells of damaged rows where it asks.
  const told = damageIn(loaded) !== null;
  const undo = () => line.server.undoLast(className, nr, told);
  const reply = await line.ask('undoing', undo, 'load');
  if (reply === null || reply.ok) return reply !== null;
  // Damaged since: with the class the panel hears of it, and asks again.
  if (reply.error.code === 'ledger-damaged' && !told) await line.load();
  else line.refuse(reply, 'load');
  return false;
}
