// One card: the names that belong together, very large, their desk, and the map with the desk lit.
import type { JSX } from 'preact';
import { Name } from './Names';
import { RoomMap } from './RoomMap';
import { wallMap } from './wall-map';
import type { SceneProps } from './scenes';
import { words } from './texts';

/** Width by height of the place for the map beside the names. */
const BESIDE = 1;

export function CardScene({
  state,
  showing,
  loaded,
  card,
}: SceneProps & { readonly card: number }): JSX.Element {
  const { groups, desks, cards } = showing;
  const shown = cards[card] ?? [];
  const deskOf = (group: number): string => desks[group] ?? '';
  const namesOf = (group: number): string[] =>
    (groups[group] ?? []).map((pupil) => loaded.names[pupil] ?? '');
  const away = new Set(state.asked?.away);
  const before = cards.slice(0, card).flat();
  const first = before.length + 1;
  const pairs = groups.every((group) => group.length === 2);
  const people = shown.reduce((sum, group) => sum + (groups[group] ?? []).length, 0);
  return (
    <section class="stage" aria-labelledby="scene">
      <div class={`drawn people-${Math.min(6, people)}`} key={card}>
        <h2 id="scene" class="count" tabIndex={-1}>
          {words.progress(first, first + shown.length - 1, groups.length, pairs)}
        </h2>
        {shown.map((group) => (
          <div class="together" key={group}>
            <div class="names">
              {(groups[group] ?? []).map((pupil) => (
                <Name
                  key={pupil}
                  text={loaded.names[pupil] ?? ''}
                  note={away.has(pupil) ? `(${words.away})` : ''}
                />
              ))}
            </div>
            <p class="place">{deskOf(group)}</p>
          </div>
        ))}
        <p class="sr-only" role="status">
          {shown.map((group) => words.shown(namesOf(group), deskOf(group))).join(' ')}
        </p>
      </div>
      <RoomMap
        map={wallMap(loaded, showing, BESIDE)}
        filled={new Set(before.map(deskOf))}
        lit={new Set(shown.map(deskOf))}
        label={words.map(shown.map(deskOf))}
      />
    </section>
  );
}
