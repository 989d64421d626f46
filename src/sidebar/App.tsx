// The sidebar as a whole: what stands where.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { showingOf } from './ask';
import { AwayToday } from './AwayToday';
import { ClassBar } from './ClassBar';
import { Corrected } from './Corrected';
import { DrawButton } from './DrawButton';
import { Footer } from './Footer';
import { GroupWork } from './GroupWork';
import { LeftOut } from './LeftOut';
import { Newcomers } from './Newcomers';
import { Unpaired } from './MidPeriod';
import { NewsNote } from './NewsNote';
import { Panels } from './Panels';
import { Problems } from './Problems';
import { Questions } from './Questions';
import { Result } from './Result';
import { Safely } from './Safely';
import { SavedNote } from './SavedNote';
import type { Session } from './session';
import type { Shared } from './shared';
import type { State } from './state';
import { ShowingCard } from './ShowingCard';
import { StatusLine } from './StatusLine';
import { TeacherOnly } from './TeacherOnly';
import { TroubleCard } from './TroubleCard';
import { texts } from './texts';
import { useSession } from './use-session';

export function App({ session }: { readonly session: Session }): JSX.Element {
  const state = useSession(session);
  useFocus(state);
  return (
    <Safely broken={texts.trouble.broken}>
      <div class="sidebar" aria-busy={state.task !== null}>
        {state.task !== null && <div class="progress" aria-hidden="true" />}
        <h1 class="sr-only">{texts.title}</h1>
        <header>
          <ClassBar state={state} session={session} />
          <StatusLine state={state} session={session} />
        </header>
        <div id="work" tabIndex={-1}>
          <Work state={state} session={session} />
        </div>
        <Panels state={state} session={session} />
        <Footer state={state} session={session} />
      </div>
    </Safely>
  );
}

function Work({ state, session }: Shared): JSX.Element {
  const { loaded, trouble, draft, saved, news } = state;
  const showing = showingOf(loaded);
  return (
    <>
      {trouble !== null && <TroubleCard state={state} session={session} trouble={trouble} />}
      {news !== null && <NewsNote news={news} state={state} />}
      {loaded !== null && (
        <>
          {loaded.readOnly && <p class="card warn">{texts.readOnly}</p>}
          <Questions state={state} session={session} loaded={loaded} />
          <Newcomers state={state} session={session} loaded={loaded} />
          <Problems loaded={loaded} />
          <LeftOut loaded={loaded} />
          <Corrected state={state} session={session} loaded={loaded} />
          {(loaded.model === 'pairs' || loaded.newest !== null) && (
            <AwayToday key={loaded.className} state={state} session={session} />
          )}
          {draft === null ? (
            <>
              {showing !== null ? (
                <ShowingCard state={state} session={session} showing={showing} />
              ) : (
                saved !== null && <SavedNote state={state} session={session} saved={saved} />
              )}
              <Unpaired loaded={loaded} />
              {loaded.model === 'groups' ? (
                <GroupWork state={state} session={session} loaded={loaded} />
              ) : (
                showing === null && <DrawButton state={state} session={session} loaded={loaded} />
              )}
            </>
          ) : (
            <>
              <DrawButton state={state} session={session} loaded={loaded} />
              <Result state={state} session={session} draft={draft} />
            </>
          )}
          <TeacherOnly state={state} session={session} loaded={loaded} />
        </>
      )}
    </>
  );
}

/** Moves the focus where the state wants it, and catches it when what had it is gone. */
function useFocus({ focus }: State): void {
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
