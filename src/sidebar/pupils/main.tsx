// Starts the dialog «Elever» in its page.
import { render } from 'preact';
import { server } from '../server';
import { Pupils } from './Pupils';
import { PupilsSession } from './session';

/** The class that was asked for: the server adds it below the page, after this script. */
function askedClass(page: Document): string {
  return decodeURIComponent(page.getElementById('asked')?.dataset['class'] ?? '');
}

/** 128 bits from the browser's own source of chance, as letters and digits. */
function chance(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(36)).join('.');
}

document.addEventListener('DOMContentLoaded', () => {
  const session = new PupilsSession({ server, chance });
  const place = document.getElementById('pupils');
  if (place === null) return;
  place.textContent = '';
  render(<Pupils session={session} />, place);
  void session.start(askedClass(document));
});
