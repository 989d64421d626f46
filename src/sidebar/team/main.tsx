// Starts the dialog «Teammøte» in its page.
import { render } from 'preact';
import { chance, emptyPlace, whenAsked } from '../page';
import { server } from '../server';
import { createTeamSession } from './session';
import { followFocus, Team } from './Team';

const pauses = new MessageChannel();
const waiting: (() => void)[] = [];
pauses.port1.onmessage = () => waiting.shift()?.();

/** A turn of the page's own loop, without the delay that timers get. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    pauses.port2.postMessage(null);
  });
}

whenAsked((className) => {
  const session = createTeamSession({ server, chance, breathe, now: () => performance.now() });
  followFocus(document);
  render(<Team session={session} />, emptyPlace());
  void session.start(className);
});
