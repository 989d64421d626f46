// Starts the sidebar in the page.
import { render } from 'preact';
import type { WindowSize } from '../contract/replies';
import { App } from './App';
import { chance, emptyPlace } from './page';
import { server } from './server';
import { createSession } from './session';
import { followFocus } from './use-focus';

/** Long enough for the browser to paint what was just changed. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

/** Of the browser, not of the sidebar: that is how large a dialog may be. */
const size = (): WindowSize => ({ width: window.outerWidth, height: window.outerHeight });

const session = createSession({ server, chance, breathe, window: size });
const revisit = (): void => {
  if (document.visibilityState === 'visible') void session.revisit();
};
window.addEventListener('focus', revisit);
document.addEventListener('visibilitychange', revisit);
document.documentElement.addEventListener('pointerenter', () => void session.returned());
followFocus(document);

render(<App session={session} />, emptyPlace());
void session.start();
