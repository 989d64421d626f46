// What a key means on a page on the wall; a presenter's remote sends those that turn pages.

export type Meant = 'next' | 'back' | 'skip' | 'pause';

const KEYS: Readonly<Record<string, Meant>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  End: 'skip',
  p: 'pause',
  P: 'pause',
};

/** What is pressed on something that has a use for the key itself is not meant for us. */
export function keyMeant(event: KeyboardEvent): Meant | null {
  const meant = KEYS[event.key] ?? null;
  if (meant === null || event.ctrlKey || event.altKey || event.metaKey) return null;
  const on = event.target instanceof Element ? event.target : null;
  if (on?.closest('select, input, textarea')) return null;
  const presses = event.key === ' ' || event.key === 'Enter';
  return presses && on?.closest('button, a') ? null : meant;
}
