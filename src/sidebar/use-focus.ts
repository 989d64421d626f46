// Moves the focus in the sidebar.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Focus } from './focus';

/** Moves the focus where the state wants it, and catches it when what had it is gone. */
export function useFocus({ focus }: { readonly focus: Focus }): void {
  const wish = useRef(focus.nr);
  const shut = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    if (wish.current !== focus.nr) {
      wish.current = focus.nr;
      const target = focus.on === null ? null : document.getElementById(focus.on);
      if (target !== null && (focus.gently !== true || isFree())) {
        target.focus();
        // All of what was asked for, not only its heading.
        target.closest('section, .card')?.scrollIntoView({ block: 'nearest' });
        return;
      }
    }
    // A list is shut while the server works, and the browser takes the focus from what is shut.
    const before = shut.current;
    shut.current = lastFocused?.matches(':disabled') === true ? lastFocused : null;
    if (document.activeElement !== document.body) return;
    if (hadFocus()) document.getElementById('work')?.focus({ preventScroll: true });
    // Whoever writes in the sheet by then goes on there.
    else if (shut.current === null && before === lastFocused && document.hasFocus()) {
      before?.focus();
    }
  });
}

/** Somebody is on the page and nowhere on it: it has the focus itself, or what catches it. */
function isFree(): boolean {
  const { activeElement: focused, body } = document;
  if (!document.hasFocus()) return false;
  return focused === null || focused === body || focused.id === 'work';
}

let lastFocused: HTMLElement | null = null;

/** What had the focus last has left the page. */
function hadFocus(): boolean {
  return lastFocused !== null && !lastFocused.isConnected;
}

export function followFocus(page: Document): void {
  page.addEventListener('focusin', (event) => {
    lastFocused = event.target instanceof HTMLElement ? event.target : null;
  });
}
