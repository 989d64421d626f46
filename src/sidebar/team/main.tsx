// Starts the dialog «Teammøte» in its page.
import { render } from 'preact';
import { server } from '../server';
import { createTeamSession } from './session';
import { followFocus, Team } from './Team';

/** The class the sidebar asked for: the server adds it below the page, after this script. */
export function askedClass(page: Document): string {
  return decodeURIComponent(page.getElementById('asked')?.dataset['class'] ?? '');
}

/** 80 bits from the browser's own source of chance, as letters and digits. */
function chance(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => (byte % 32).toString(32)).join('');
}

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

document.addEventListener('DOMContentLoaded', () => {
  const session = createTeamSession({ server, chance, breathe, now: () => performance.now() });
  followFocus(document);
  const place = document.getElementById('team');
  if (place === null) return;
  place.textContent = '';
  render(<Team session={session} />, place);
  void session.start(askedClass(document));
});
