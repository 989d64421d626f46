// The dialog «Teammøte» as a whole: what stands where.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Lines } from '../Lines';
import { Safely } from '../Safely';
import { useSession } from '../use-session';
import { onTable } from './ask';
import { Bar } from './Bar';
import { Board } from './Board';
import { Said } from './Said';
import { Side } from './Side';
import type { TeamSession } from './session';
import type { State } from './state';
import { Tabs } from './Tabs';
import { words } from './texts';
import { TeamTrouble } from './TeamTrouble';

export function Team({ session }: { readonly session: TeamSession }): JSX.Element {
  const state = useSession(session);
  useFocus(state);
  const at = onTable(state);
  return (
    <Safely broken={words.broken}>
      <div class="team" aria-busy={state.task !== null}>
        {state.task !== null && state.task !== 'composing' && (
          <div class="progress" aria-hidden="true" />
        )}
        <header class="top">
          <h1 class="sr-only">{words.title}</h1>
          <Tabs state={state} session={session} />
          <Said state={state} />
          <p class="banner">{words.banner}</p>
        </header>
        {state.trouble !== null && (
          <TeamTrouble session={session} trouble={state.trouble} busy={state.task !== null} />
        )}
        <Unread state={state} />
        {at !== null && (
          <div class="table" role="tabpanel" id="table" aria-labelledby={`tab-${state.shown}`}>
            <div class="left">
              <Side state={state} session={session} {...at} />
              {at.work.proposal !== null && (
                <Bar state={state} session={session} {...at} proposal={at.work.proposal} />
              )}
            </div>
            <Board state={state} session={session} {...at} />
          </div>
        )}
      </div>
    </Safely>
  );
}

/** Classes that could not be read; or that there is none to compose groups for. */
function Unread({ state: { team } }: { readonly state: State }): JSX.Element | null {
  if (team === null) return null;
  const lines = team.unread.map(({ className, message }) => words.unread(className, message));
  if (team.classes.length === 0) lines.push(words.none);
  return lines.length === 0 ? null : (
    <div class="card warn">
      <Lines lines={lines} />
    </div>
  );
}

/** Moves the focus where the state wants it, and catches it when what had it is gone. */
function useFocus({ focus }: State): void {
  const wish = useRef(focus.nr);
  useLayoutEffect(() => {
    if (wish.current !== focus.nr) {
      wish.current = focus.nr;
      const target = document.getElementById(focus.on);
      if (target !== null) {
        target.focus({ preventScroll: true });
        target.scrollIntoView({ block: 'nearest' });
        return;
      }
    }
    if (document.activeElement === document.body && lastFocused?.isConnected === false) {
      lastFocused = null;
      (document.getElementById('board') ?? document.getElementById('controls'))?.focus({
        preventScroll: true,
      });
    }
  });
}

let lastFocused: Element | null = null;

export function followFocus(page: Document): void {
  page.addEventListener('focusin', ({ target }) => {
    lastFocused = target instanceof Element ? target : null;
  });
}
