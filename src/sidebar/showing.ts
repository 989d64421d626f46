// «Vis trekningen»: opens the dialog that shows a draw to the class, pair by pair.
import type { ShowRequest, WindowSize } from '../contract/replies';
import { damageToAccept, mayShow } from './ask';
import { toldOfTabs } from './beside';
import type { Line } from './line';
import { conflictIn } from './saving';
import type { State } from './state';
import { missingToday, proposeToday } from '../core/today';

export async function showDraw(
  line: Line,
  window: WindowSize,
  evenVisible: boolean,
): Promise<void> {
  if (!mayShow(line.state())) return;
  if (damageToAccept(line.state()) !== null) {
    return line.dispatch({ type: 'panel-opened', panel: 'damage' });
  }
  const request = requestFor(line.state(), window, evenVisible);
  if (request === null) return;
  const reply = await line.ask('opening', () => line.server.openShow(request), 'show');
  if (reply === null) return;
  if (reply.ok) {
    line.covered = true;
    return line.dispatch({ type: 'on-the-wall' });
  }
  if (toldOfTabs(line, reply, 'show')) return;
  const conflict = line.state().draft === null ? null : conflictIn(reply);
  if (conflict !== null) return line.dispatch({ type: 'conflict', conflict });
  line.refuse(reply, 'show');
}

function requestFor(
  { loaded, draft, away }: State,
  window: WindowSize,
  evenVisible: boolean,
): ShowRequest | null {
  const seating = draft?.draft ?? loaded?.newest ?? null;
  if (loaded === null || seating === null) return null;
  const { pupils, rules, desks } = loaded;
  const here = pupils.map(({ id }) => id);
  const missing = missingToday(seating, here, rules, away);
  return {
    className: loaded.className,
    ...(draft && { draft: draft.draft }),
    away,
    today: proposeToday(seating, missing, rules, desks),
    window,
    ...(evenVisible && { evenVisible }),
  };
}

/** What waited for the last pair is drawn now. */
export async function endShowing(line: Line): Promise<void> {
  const { task, loaded } = line.state();
  if (task !== null || loaded === null) return;
  const repair = () => line.server.repair(loaded.className);
  if ((await line.get('repairing', repair, 'load')) !== null) await line.load();
}
