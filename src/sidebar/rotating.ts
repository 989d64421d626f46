// «Bytt gruppeleder».
import type { Failed } from '../contract/replies';
import { damageToAccept, mayRotate } from './ask';
import type { Line } from './line';

/** One click; sent again as it was when no answer came, so that it is stored once. */
export async function rotate(line: Line, chance: () => string): Promise<void> {
  if (!mayRotate(line.state())) return;
  await line.looked('rotating');
  const { loaded, rotation } = line.state();
  if (!mayRotate(line.state()) || loaded === null) return;
  const { className, revision } = loaded;
  const sent = rotation?.sent ?? { id: `r${chance()}`, className, revision };
  line.dispatch({ type: 'rotation-begun', sent });
  if (damageToAccept(line.state()) !== null) {
    return line.dispatch({ type: 'panel-opened', panel: 'damage' });
  }
  const reply = await line.ask('rotating', () => line.server.rotate(sent), 'rotate');
  if (reply === null) return;
  if (!reply.ok) return refused(line, reply);
  const { nr, tab, chart, complete, question } = reply;
  const tabs = complete ? { tab, chart } : null;
  line.dispatch({ type: 'rotated', nr, tabs, ...(question !== undefined && { question }) });
  return line.look();
}

/** What a colleague did, or what is in the way, comes with the class. */
async function refused(line: Line, reply: Failed): Promise<void> {
  const { code } = reply.error;
  if (code === 'busy' || code === 'service-failed') return line.refuse(reply, 'rotate');
  if (!(await line.load())) return;
  if (code === 'ledger-damaged' && damageToAccept(line.state()) !== null) {
    return line.dispatch({ type: 'panel-opened', panel: 'damage' });
  }
  // The class's own cards tell of these.
  const told = line.state().loaded?.problems.some((problem) => problem.code === code) ?? false;
  if (!told && !code.startsWith('identity-')) line.refuse(reply, null);
}
