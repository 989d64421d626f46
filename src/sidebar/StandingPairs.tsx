// The pairs that hold now and those before, for the teacher to look up and to check.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LoadedClass } from '../contract/replies';
import type { DrawEvent } from '../core/model';
import { drawsOf } from './basis';
import { Replayed } from './Replayed';
import { byDesk } from './seatings';
import { namesOf, texts } from './texts';

export function StandingPairs({ loaded }: { readonly loaded: LoadedClass }): JSX.Element {
  const { newest, pupils } = loaded;
  const [chosen, choose] = useState(0);
  const { teacher } = texts;
  if (newest === null) return <p class="hint">{teacher.nothingYet}</p>;
  const draws = [newest, ...drawsOf(loaded).filter(({ nr }) => nr !== newest.nr)];
  const shown = draws.find(({ nr }) => nr === chosen) ?? newest;
  const nameOf = namesOf(pupils);
  return (
    <section class="part" aria-labelledby="pairs">
      <h3 id="pairs">{shown === newest ? teacher.standing(newest.from) : texts.labels.pairs}</h3>
      {draws.length > 1 && <DrawChooser draws={draws} shown={shown} choose={choose} />}
      <p class="hint">
        {shown.by !== '' || shown.at !== '' ? teacher.by(shown) : ''}
        {shown.adjusted && <span class="tag">{teacher.adjusted}</span>}
      </p>
      <ul class="pairs">
        {byDesk(shown).map(({ desk, pupils: group }) => (
          <li key={desk}>
            <b>{desk}</b>
            <span class="sr-only">: </span>
            <span>{teacher.together(group.map(nameOf))}</span>
          </li>
        ))}
      </ul>
      <Replayed key={shown.nr} draw={shown} loaded={loaded} />
    </section>
  );
}

interface ChooserProps {
  readonly draws: readonly DrawEvent[];
  readonly shown: DrawEvent;
  readonly choose: (nr: number) => void;
}

function DrawChooser({ draws, shown, choose }: ChooserProps): JSX.Element {
  return (
    <select
      aria-label={texts.labels.draws}
      value={shown.nr}
      onChange={(event) => choose(Number(event.currentTarget.value))}
    >
      {draws.map(({ nr, from, adjusted }) => (
        <option key={nr} value={nr}>
          {texts.replay.draw(from, adjusted)}
        </option>
      ))}
    </select>
  );
}
