// Starts the sidebar in the page.
import { render } from 'preact';
import { App, followFocus } from './App';
import { server } from './server';
import { createSession } from './session';

/** 80 bits from the browser's own source of chance, as letters and digits. */
function chance(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => (byte % 32).toString(32)).join('');
}

/** Long enough for the browser to paint what was just changed. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

const session = createSession({ server, chance, breathe });
const revisit = (): void => {
  if (document.visibilityState === 'visible') void session.revisit();
};
window.addEventListener('focus', revisit);
document.addEventListener('visibilitychange', revisit);
document.documentElement.addEventListener('pointerenter', () => void session.returned());
followFocus(document);

const place = document.getElementById('app');
if (place !== null) {
  place.textContent = '';
  render(<App session={session} />, place);
  void session.start();
}
