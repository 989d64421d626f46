// «Vis trekningen» as a whole: the scene, and the bar below it.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Safely } from '../Safely';
import { useSession } from '../use-session';
import { keyMeant } from '../wall/keys';
import { CardScene } from './CardScene';
import { Controls } from './Controls';
import type { ShowSession } from './session';
import { sceneOf, type State } from './state';
import { words } from './texts';
import { WORD_SCENES } from './WordScenes';

export function Show({ session }: { readonly session: ShowSession }): JSX.Element {
  const state = useSession(session);
  useKeys(session);
  usePace(state, session);
  useFocus(state);
  return (
    <Safely broken={words.broken}>
      <div class="wall show" aria-busy={state.task !== null}>
        <h1 class="sr-only">{words.title(state.asked?.className ?? '')}</h1>
        {/* A click anywhere is the simplest remote control; keys and the buttons below do the same. */}
        <div class="scene" onClick={(event) => void (meansNext(event, state) && session.next())}>
          <Scene state={state} session={session} />
        </div>
        <Controls state={state} session={session} />
      </div>
    </Safely>
  );
}

function Scene({
  state,
  session,
}: {
  readonly state: State;
  readonly session: ShowSession;
}): JSX.Element {
  const { loaded, showing, trouble, task } = state;
  const scene = sceneOf(state);
  if (trouble !== null) {
    return (
      <section class="words" role="alert">
        <h2>{words.trouble.title}</h2>
        <p class="task">{words.trouble[trouble]}</p>
      </section>
    );
  }
  if (loaded === null || showing === null || scene === null || task === 'storing') {
    return (
      <p class="task waiting" role="status">
        {task === 'storing' ? words.storing : words.loading}
      </p>
    );
  }
  const given = { state, session, loaded, showing };
  if (scene.kind === 'card') return <CardScene {...given} card={scene.card} />;
  const Words = WORD_SCENES[scene.kind];
  return <Words {...given} />;
}

function meansNext({ target }: MouseEvent, { trouble }: State): boolean {
  return trouble === null && target instanceof Element && target.closest('button') === null;
}

/** Also those of a remote control, which sends the keys that turn pages. */
function useKeys(session: ShowSession): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const meant = keyMeant(event);
      if (meant === null) return;
      event.preventDefault();
      const { paused, trouble } = session.state();
      if (meant === 'next') void (trouble === null ? session.next() : session.retry());
      else if (meant === 'back') void session.back();
      else if (meant === 'skip') void session.skip();
      else session.pause(!paused);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [session]);
}

/** Cards go on by themselves when a pace has been chosen; what is said before and after does not. */
function usePace(state: State, session: ShowSession): void {
  const { pace, paused, at, task } = state;
  const card = sceneOf(state)?.kind === 'card';
  useEffect(() => {
    if (pace === 0 || paused || !card || task !== null) return undefined;
    const timer = setTimeout(() => void session.next(), pace * 1000);
    return () => clearTimeout(timer);
  }, [pace, paused, at, card, task]);
}

/** The page has the keyboard from the beginning, and a scene's heading is read when it comes. */
function useFocus({ at, task, trouble }: State): void {
  const begun = useRef(false);
  useLayoutEffect(() => {
    if (task !== null) return;
    if (!begun.current) {
      begun.current = true;
      window.focus();
    }
    if (document.activeElement === document.body) {
      document.getElementById(trouble === null ? 'scene' : 'next')?.focus({ preventScroll: true });
    }
  }, [at, task, trouble]);
}
