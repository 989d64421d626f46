// The pairs that hold now, for the teacher to look up.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import { byDesk } from './seatings';
import { namesOf, texts } from './texts';

export function StandingPairs({ loaded }: { readonly loaded: LoadedClass }): JSX.Element {
  const { newest, pupils } = loaded;
  const { teacher } = texts;
  if (newest === null) return <p class="hint">{teacher.nothingYet}</p>;
  const nameOf = namesOf(pupils);
  return (
    <section class="part" aria-labelledby="pairs">
      <h3 id="pairs">{teacher.standing(newest.from)}</h3>
      <p class="hint">
        {newest.by !== '' || newest.at !== '' ? teacher.by(newest) : ''}
        {newest.adjusted && <span class="tag">{teacher.adjusted}</span>}
      </p>
      <ul class="pairs">
        {byDesk(newest).map(({ desk, pupils: group }) => (
          <li key={desk}>
            <b>{desk}</b>
            <span class="sr-only">: </span>
            <span>{teacher.together(group.map(nameOf))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
