// The focus goes where the session of a dialog last wished it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ErrandState } from './errand-session';

export function useErrandFocus({ focus }: Pick<ErrandState<unknown, unknown>, 'focus'>): void {
  const wish = useRef(focus.nr);
  useLayoutEffect(() => {
    if (wish.current === focus.nr) return;
    wish.current = focus.nr;
    const target = focus.on === null ? null : document.getElementById(focus.on);
    target?.focus();
    target?.closest('section, .card')?.scrollIntoView({ block: 'nearest' });
  });
}
