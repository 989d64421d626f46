// The dialogs that lie above the sidebar, which looks again when they are gone.
import type { Done, Reply, WindowSize } from '../contract/replies';
import { mayOpenTeam } from './ask';
import { toldOfTabs } from './beside';
import type { Line } from './line';
import type { Retry } from './state';

export async function openTeam(line: Line): Promise<void> {
  if (mayOpenTeam(line.state())) await open(line, 'team', line.server.openTeam);
}

/** Opens on an empty roster too: that is where one begins. */
export async function openPupils(line: Line): Promise<void> {
  if (line.state().task === null) await open(line, 'pupils', line.server.openPupils);
}

/** The year may be turned whatever the class looks like. */
export async function openYear(line: Line): Promise<void> {
  if (line.state().task === null) await open(line, 'year', line.server.openYear);
}

/** Whom each has been with: for the teacher, not for the wall. */
export async function openOverview(line: Line): Promise<void> {
  const { task, loaded } = line.state();
  if (task === null && loaded !== null) await open(line, 'overview', line.server.openOverview);
}

/** For the wall: what is for the teacher alone closes. */
export async function openLesson(
  line: Line,
  window: WindowSize,
  evenVisible: boolean,
): Promise<void> {
  const { task, loaded, away } = line.state();
  if (task !== null || loaded === null) return;
  const call = () => line.server.openLesson(line.state().className, away, window, evenVisible);
  const reply = await line.ask('opening', call, 'lesson');
  if (reply === null) return;
  if (!reply.ok) {
    if (!toldOfTabs(line, reply, 'lesson')) line.refuse(reply, 'lesson');
    return;
  }
  line.covered = true;
  line.dispatch({ type: 'on-the-wall' });
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
