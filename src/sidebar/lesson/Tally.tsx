// How many have had the word, or why nobody can be given it.
import type { JSX } from 'preact';
import { tallyOf } from '../../core/taking-turns';
import { groupsHere } from './here';
import type { State } from './state';
import { texts } from './texts';

export function Tally({ state }: { readonly state: State }): JSX.Element | null {
  const { lesson, turns } = state;
  if (lesson === null) return null;
  const { word } = texts;
  const { had, of, round } = tallyOf(turns, groupsHere(state));
  if (lesson.groups.length === 0) return <p>{word.none[lesson.model]}</p>;
  if (of === 0) return <p>{word.everybodyAway}</p>;
  return (
    <p class="tally">
      <span class="dots" aria-hidden="true">
        {Array.from({ length: of }, (_, i) => (
          <i key={i} class={i < had ? 'had' : ''} />
        ))}
      </span>
      {word.tally(had, of, round)}
    </p>
  );
}
