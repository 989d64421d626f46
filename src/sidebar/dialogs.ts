// The dialogs that lie above the sidebar, which looks again when they are gone.
import type { Done, Reply } from '../contract/replies';
import { mayOpenTeam } from './ask';
import type { Line } from './line';
import type { Retry } from './state';

export async function openTeam(line: Line): Promise<void> {
  if (mayOpenTeam(line.state())) await open(line, 'team', line.server.openTeam);
}

/** Opens on an empty roster too: that is where one begins. */
export async function openPupils(line: Line): Promise<void> {
  if (line.state().task === null) await open(line, 'pupils', line.server.openPupils);
}

async function open(
  line: Line,
  retry: Retry,
  call: (className: string) => Promise<Reply<Done>>,
): Promise<void> {
  const { className } = line.state();
  if ((await line.get('opening', () => call(className), retry)) === null) return;
  line.covered = true;
  line.dispatch({ type: 'idle' });
}
