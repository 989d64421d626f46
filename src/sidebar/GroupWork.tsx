// A class in base groups as everybody may see it: «Bytt gruppeleder», who leads today, the way to the dialog.
import type { JSX } from 'preact';
import type { LoadedClass } from '../contract/replies';
import { mayOpenTeam, mayRotate } from './ask';
import { Button } from './Button';
import { goneFrom, groupsOf, isUsedUp, periodsOf, turnOf, unplacedIn, type Turn } from './groups';
import { Leaders } from './Leaders';
import type { Shared } from './shared';
import { texts } from './texts';

const words = texts.groups;

export function GroupWork({
  state,
  session,
  loaded,
}: Shared & { readonly loaded: LoadedClass }): JSX.Element {
  const standing = groupsOf(loaded);
  const turn = turnOf(loaded);
  const usedUp = standing !== null && isUsedUp(standing, turn);
  const why = reasonFor(loaded, turn);
  return (
    <>
      {standing === null && <p class="said">{words.nothingYet}</p>}
      <Strangers loaded={loaded} />
      {usedUp && <p class="said">{words.usedUp(periodsOf(standing))}</p>}
      {standing !== null && !loaded.readOnly && (
        <>
          <Button
            kind={turn === 'due' && !usedUp ? 'primary' : 'plain'}
            unavailable={!mayRotate(state)}
            onPress={() => void session.rotate()}
            attributes={{ id: 'open-rotate', 'aria-describedby': described(turn, why) }}
          >
            {words.buttons.rotate}
          </Button>
          {why !== '' && (
            <p id="why" class="hint">
              {why}
            </p>
          )}
        </>
      )}
      {!loaded.readOnly && (
        <>
          <Button
            kind={standing === null || usedUp ? 'primary' : 'plain'}
            unavailable={!mayOpenTeam(state)}
            onPress={() => void session.openTeam()}
            attributes={{ 'aria-describedby': 'dialog' }}
          >
            {words.buttons.compose}
          </Button>
          <p id="dialog" class="hint">
            {words.dialog}
          </p>
        </>
      )}
      {/* The note of what was just saved has the list itself. */}
      {state.saved === null && <Leaders loaded={loaded} away={state.away} />}
    </>
  );
}

/** Pupils and groups that do not fit each other, without names: it may hang on the wall. */
function Strangers({ loaded }: { readonly loaded: LoadedClass }): JSX.Element {
  const unplaced = unplacedIn(loaded).length;
  const gone = goneFrom(loaded).reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {unplaced > 0 && (
        <p id="unplaced" class="said">
          {words.unplaced(unplaced)}
        </p>
      )}
      {gone > 0 && <p class="said">{words.gone(gone)}</p>}
    </>
  );
}

/** The element that says why the button cannot be used, or what to know before. */
function described(turn: Turn, why: string): string | undefined {
  if (turn === 'unplaced') return 'unplaced';
  return why === '' ? undefined : 'why';
}

/** What stands under the button; empty when it says all itself. */
function reasonFor(loaded: LoadedClass, turn: Turn): string {
  const standing = groupsOf(loaded);
  if (standing === null) return '';
  if (turn === 'toCome') return words.toCome(standing.now.from);
  const said = { due: '', early: words.early, changed: words.changed };
  // That somebody has no group stands above.
  const why = turn === 'unplaced' ? '' : said[turn];
  const periods = periodsOf(standing);
  const last = turn === 'changed' && periods > 1 && standing.period === periods;
  return last ? `${why} ${words.lastPeriod(periods)}` : why;
}
