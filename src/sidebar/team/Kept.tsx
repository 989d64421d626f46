// Drafts the team sleeps on: fetched onto the table, or thrown away.
import type { JSX } from 'preact';
import { Button } from '../Button';
import { isOlder } from './basis';
import type { Table } from './shared';
import { words } from './texts';

export function Kept({ state, session, one }: Table): JSX.Element | null {
  if (one.kept.length === 0) return null;
  const busy = state.task !== null;
  return (
    <section class="part" aria-labelledby="kept">
      <h2 id="kept">{words.kept.title}</h2>
      <ul class="kept">
        {one.kept.map((kept) => {
          const name = words.kept.one(kept);
          return (
            <li key={kept.draft.id}>
              <p>{name}</p>
              <p class="hint">{words.kept.from(kept.draft.from)}</p>
              {isOlder(one, kept.draft) && <p class="hint">{words.kept.older}</p>}
              <div class="links">
                <Button
                  kind="link"
                  unavailable={busy}
                  onPress={() => void session.bring(kept)}
                  attributes={{ 'aria-label': words.kept.bring(name) }}
                >
                  {words.buttons.bring}
                </Button>
                <Button
                  kind="link"
                  unavailable={busy}
                  onPress={() => void session.throwAway(kept)}
                  attributes={{ 'aria-label': words.kept.drop(name) }}
                >
                  {words.buttons.drop}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
