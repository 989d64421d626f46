// Pupils who go here and sit in no group: each is offered the place that disturbs least.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { placeNewcomer } from '../../core/groups/place';
import { Button } from '../Button';
import { mayAdjust } from './ask';
import { inputFor, unplacedIn } from './basis';
import type { WithProposal } from './shared';
import { namesIn, words } from './texts';

export function Newcomers({ state, session, one, proposal }: WithProposal): JSX.Element | null {
  const { draft } = proposal;
  const unplaced = useMemo(() => {
    const input = inputFor(one, draft);
    return unplacedIn(one, draft).map((pupil) => {
      const [best] = placeNewcomer(input, draft.groups, pupil);
      return { pupil, fits: best?.broken === 0 };
    });
  }, [one, draft]);
  if (unplaced.length === 0) return null;
  const nameOf = namesIn(one);
  return (
    <section class="card warn" aria-labelledby="newcomers">
      <h2 id="newcomers">{words.moving.title}</h2>
      <div class="links">
        {unplaced.map(({ pupil, fits }) =>
          fits ? (
            <Button
              key={pupil}
              unavailable={!mayAdjust(state)}
              onPress={() => session.dispatch({ type: 'placed', pupil })}
            >
              {words.moving.propose(nameOf(pupil))}
            </Button>
          ) : (
            <p key={pupil}>{words.moving.full(nameOf(pupil))}</p>
          ),
        )}
      </div>
    </section>
  );
}
