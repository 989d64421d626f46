// What the teacher presses while the lesson runs.
import type { JSX } from 'preact';
import type { LessonPhase } from '../../messages/lesson-texts';
import { Button } from '../Button';
import { groupsHere } from './here';
import { clockOf } from './steps';
import { texts, type Part } from './texts';

export function Controls(props: Part & { readonly view: LessonPhase }): JSX.Element {
  const { state, session, view } = props;
  const { controls } = texts;
  const clock = clockOf(state);
  const last = view === 'plenary';
  const spoken = last && state.turns.holder !== null;
  return (
    <div class="controls" role="group" aria-label={controls.label}>
      <Button onPress={() => session.backward()}>{controls.back}</Button>
      {clock !== undefined && (
        <>
          <Button onPress={() => session.togglePause()}>
            {clock.countdown.since === null ? controls.resume : controls.pause}
          </Button>
          <Button onPress={() => session.addTime()}>{controls.more}</Button>
        </>
      )}
      {last && <Button onPress={() => session.newQuestion()}>{controls.newQuestion}</Button>}
      <Button
        kind="primary"
        unavailable={last && groupsHere(state).length === 0}
        onPress={() => session.forward()}
      >
        {spoken ? controls.nextWord : controls.next[view]}
      </Button>
    </div>
  );
}
