// Pupils who go here and sit in no group: each is offered the place that disturbs least.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PupilId } from '../../core/model';
import { Button } from '../Button';
import { mayAdjust } from './ask';
import { withPlacement } from './adjust';
import { aloneOn, unplacedIn } from './basis';
import { bestPlace } from './by-hand';
import type { WithProposal } from './shared';
import { namesIn, words } from './texts';

export function Newcomers({ state, session, one, proposal }: WithProposal): JSX.Element | null {
  const { draft } = proposal;
  const unplaced = useMemo(
    () =>
      unplacedIn(one, draft).map((pupil) => {
        const best = bestPlace(one, proposal, pupil);
        const fits = best?.broken === 0 && withPlacement(one, proposal, best, pupil) !== null;
        return { pupil, fits };
      }),
    [one, proposal],
  );
  if (unplaced.length === 0) return null;
  const nameOf = namesIn(one);
  const alone = aloneOn(one, draft.from);
  const why = (pupil: PupilId): string =>
    alone.has(pupil) ? words.moving.noDesk(nameOf(pupil)) : words.moving.full(nameOf(pupil));
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
            <p key={pupil}>{why(pupil)}</p>
          ),
        )}
      </div>
    </section>
  );
}
