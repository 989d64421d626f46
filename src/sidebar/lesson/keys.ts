// The keys that take a lesson forwards and backwards.
import { useLayoutEffect } from 'preact/hooks';
import { keyMeant, type Meant } from '../wall/keys';
import type { LessonSession } from './session';

const MOVES: Readonly<Partial<Record<Meant, 'forward' | 'backward' | 'togglePause'>>> = {
  next: 'forward',
  back: 'backward',
  pause: 'togglePause',
};

/** While the lesson runs: from the moment it is seen, so that no key is lost. */
export function useKeys(session: LessonSession): void {
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const meant = keyMeant(event);
      const move = meant === null ? undefined : MOVES[meant];
      if (move === undefined) return;
      event.preventDefault();
      // A key that is held down is one wish.
      if (!event.repeat) session[move]();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [session]);
}
