// What every page's script starts with: its place, chance, and what a dialog was opened for.

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
    start(decodeURIComponent(document.getElementById('asked')?.dataset['class'] ?? ''));
  });
}
