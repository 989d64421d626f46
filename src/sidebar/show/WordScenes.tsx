// The scenes of the ritual that are words: before the draw, and after everybody has a place.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { begun, type Countdown } from '../wall/countdown';
import { Timer } from '../wall/Timer';
import type { WordScene } from '../../messages/show-texts';
import { RoomMap } from './RoomMap';
import { wallMap } from './wall-map';
import type { SceneProps } from './scenes';
import { words } from './texts';

/** Width by height of the place for the map alone. */
const WHOLE = 2.2;

const MINUTE_MS = 60_000;

export const WORD_SCENES: Readonly<Record<WordScene, (props: SceneProps) => JSX.Element>> = {
  stars: ({ loaded }) => <Said scene="stars">{[loaded.prompts.stars]}</Said>,
  stand: () => <Said scene="stand">{words.stand}</Said>,
  calm: () => <Said scene="calm">{words.calm}</Said>,
  seated: Seated,
  greet: () => (
    <Titled scene="greet">
      <p class="task">{words.greet.turn}</p>
      <p class="sentence">{words.greet.sentence}</p>
      <p class="aside">{words.greet.orElse}</p>
    </Titled>
  ),
  wishes: ({ loaded }) => <Said scene="wishes">{[loaded.prompts.wishes]}</Said>,
  talk: Talk,
  done: Done,
};

interface TitledProps {
  readonly scene: WordScene;
  readonly children: ComponentChildren;
}

function Titled({ scene, children }: TitledProps): JSX.Element {
  return (
    <section class={`words ${scene}`} aria-labelledby="scene">
      <h2 id="scene" tabIndex={-1}>
        {words.titles[scene]}
      </h2>
      {children}
    </section>
  );
}

function Said({
  scene,
  children,
}: {
  readonly scene: WordScene;
  readonly children: readonly string[];
}): JSX.Element {
  return (
    <Titled scene={scene}>
      {children.map((line) => (
        <p class="task" key={line}>
          {line}
        </p>
      ))}
    </Titled>
  );
}

function Seated({ state, loaded, showing }: SceneProps): JSX.Element {
  const { today = [] } = state.asked ?? {};
  const nameOf = (pupil: string): string => loaded.names[pupil] ?? '';
  return (
    <Titled scene="seated">
      <RoomMap
        map={wallMap(loaded, showing, WHOLE)}
        filled={new Set(showing.desks)}
        lit={new Set()}
        label={words.wholeMap}
      />
      {today.length > 0 && (
        <ul class="today">
          {today.map(({ alone, desk, joins }) => (
            <li key={alone.join()}>{words.today(alone.map(nameOf), desk, joins)}</li>
          ))}
        </ul>
      )}
    </Titled>
  );
}

/** A minute for the one, then a minute for the other. */
function Talk({ loaded }: SceneProps): JSX.Element {
  const [countdown, setCountdown] = useState<Countdown | null>(null);
  const [turn, setTurn] = useState(0);
  const begin = (next: number): void => {
    setTurn(next);
    setCountdown(begun(MINUTE_MS, performance.now()));
  };
  return (
    <Titled scene="talk">
      <div class="beside">
        <div class="prompt">
          <p class="task">{loaded.prompts.starter}</p>
          <p class="aside" role="status">
            {turn > 1 ? words.talk.second : words.talk.first}
          </p>
          <Button onPress={() => begin(turn === 1 ? 2 : 1)} attributes={{ id: 'talk-turn' }}>
            {turn === 1 ? words.buttons.swap : words.buttons.startTimer}
          </Button>
        </div>
        {countdown !== null && (
          <Timer
            key={turn}
            countdown={countdown}
            now={() => performance.now()}
            label={words.talk.timer}
          />
        )}
      </div>
    </Titled>
  );
}

function Done({ state }: SceneProps): JSX.Element {
  return (
    <Titled scene="done">
      <p class="task">{words.done}</p>
      <p class="aside" role="status">
        {state.tabs === 'later' ? words.drawnLater : state.tabs === 'drawn' ? words.drawn : ''}
      </p>
    </Titled>
  );
}
