// What every page's script starts with: its place, chance, what a dialog was opened for, and names.
import type { NameTexts } from '../messages/name-texts';
import { callAsTold } from '../messages/names';

/** What the server adds below the page, after the script. */
function asked(key: 'class' | 'names'): string {
  return decodeURIComponent(document.getElementById('asked')?.dataset[key] ?? '');
}

// The page speaks the user's language, and calls tabs and columns what the workbook calls them.
document.addEventListener('DOMContentLoaded', () => {
  const names = asked('names');
  if (names !== '') callAsTold(JSON.parse(names) as NameTexts);
  // Words such as «ikke sammen» are among them, and have no business on a page for the wall.
  document.getElementById('asked')?.removeAttribute('data-names');
});

/** 80 bits from the browser's own source of chance, as letters and digits. */
export function chance(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => (byte % 32).toString(32)).join('');
}

/** Where the page is put, without what stood there before the script ran. */
export function emptyPlace(): HTMLElement {
  const place = document.querySelector('main') ?? document.body;
  place.textContent = '';
  return place;
}

/** Once the page is whole: the server adds below it, after the script, what is asked for. */
export function whenAsked(start: (asked: string) => void): void {
  document.addEventListener('DOMContentLoaded', () => {
    start(asked('class'));
  });
}
