// Moves the focus in the sidebar.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Focus } from './focus';

/** Moves the focus where the state wants it, and catches it when what had it is gone. */
export function useFocus({ focus }: { readonly focus: Focus }): void {
  const wish = useRef(focus.nr);
  useLayoutEffect(() => {
    if (wish.current !== focus.nr) {
      wish.current = focus.nr;
      const target = focus.on === null ? null : document.getElementById(focus.on);
      if (target !== null && (focus.gently !== true || isFree(document.activeElement))) {
        target.focus();
        // All of what was asked for, not only its heading.
        target.closest('section, .card')?.scrollIntoView({ block: 'nearest' });
        return;
      }
    }
    if (document.activeElement === document.body && hadFocus()) {
      document.getElementById('work')?.focus({ preventScroll: true });
    }
  });
}

/** Nobody is anywhere: the page itself has the focus, or what catches it. */
function isFree(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.id === 'work';
}

let lastFocused: Element | null = null;

/** What had the focus last has left the page. */
function hadFocus(): boolean {
  return lastFocused !== null && !lastFocused.isConnected;
}

export function followFocus(page: Document): void {
  page.addEventListener('focusin', (event) => {
    lastFocused = event.target instanceof Element ? event.target : null;
  });
}
