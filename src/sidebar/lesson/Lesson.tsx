// The dialog «IGP» as a whole: the plan, or the lesson as the class sees it.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Safely } from '../Safely';
import { useSession } from '../use-session';
import type { LessonSession } from './session';
import { SetUp } from './SetUp';
import { Stage } from './Stage';
import { texts } from './texts';

interface LessonProps {
  readonly session: LessonSession;
  readonly now: () => number;
}

export function Lesson({ session, now }: LessonProps): JSX.Element {
  const state = useSession(session);
  const { view, scene } = state;
  const seen = useRef(-1);
  useLayoutEffect(() => {
    if (seen.current === scene) return;
    seen.current = scene;
    // The one thing it is about: the question to be typed, or a heading, where the space bar goes on.
    document.getElementById('scene')?.focus();
  });
  return (
    <Safely broken={texts.trouble.broken}>
      {view === 'setUp' ? (
        <SetUp state={state} session={session} />
      ) : (
        <Stage state={state} session={session} view={view} now={now} />
      )}
    </Safely>
  );
}
