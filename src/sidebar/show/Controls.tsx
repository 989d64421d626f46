// The bar below: on and back, the pace, and how to leave. Small, since the class looks above it.
import type { JSX } from 'preact';
import { Button } from '../Button';
import type { ShowSession } from './session';
import { PACES, placeOfSeated, sceneOf, type Pace, type State } from './state';
import { words } from './texts';

interface ControlsProps {
  readonly state: State;
  readonly session: ShowSession;
}

export function Controls({ state, session }: ControlsProps): JSX.Element {
  const { at, scenes, task, pace, paused, trouble } = state;
  const { buttons } = words;
  const scene = sceneOf(state);
  const last = at >= scenes.length - 1;
  const still = task !== null || scene === null;
  return (
    <div class="controls">
      <Button kind="text" onPress={() => session.close()}>
        {buttons.close}
      </Button>
      <span class="spacer" />
      {scenes.length > 0 && (
        <label class="pace">
          {words.pace.label}
          <select
            value={pace}
            onChange={({ currentTarget }) => session.pace(Number(currentTarget.value) as Pace)}
          >
            {PACES.map((seconds) => (
              <option key={seconds} value={seconds}>
                {seconds === 0 ? words.pace.byHand : words.pace.seconds(seconds)}
              </option>
            ))}
          </select>
        </label>
      )}
      {pace > 0 && scene?.kind === 'card' && (
        <Button onPress={() => session.pause(!paused)}>
          {paused ? buttons.goOn : buttons.pause}
        </Button>
      )}
      {at < placeOfSeated(state) && (
        <Button kind="text" unavailable={still} onPress={() => void session.skip()}>
          {buttons.skip}
        </Button>
      )}
      <Button unavailable={still || at === 0} onPress={() => void session.back()}>
        {buttons.back}
      </Button>
      <Button
        kind="primary"
        unavailable={still || (last && trouble === null)}
        onPress={() => void (trouble === null ? session.next() : session.retry())}
        attributes={{ id: 'next' }}
      >
        {trouble !== null ? buttons.retry : scene?.kind === 'calm' ? buttons.first : buttons.next}
      </Button>
    </div>
  );
}
