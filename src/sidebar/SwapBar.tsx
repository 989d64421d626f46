// Two are chosen: what a swap would mean, and the button that does it.
import type { JSX } from 'preact';
import { Button } from './Button';
import { Lines } from './Lines';
import type { Shared } from './shared';
import type { DraftState, Pick } from './state';
import { mayBeSaved, samePair, verdictOf, withSwap } from './swap';
import { faultsIn, namesOf, repeatsIn, texts } from './texts';

export function SwapBar({
  state,
  session,
  draft,
}: Shared & { readonly draft: DraftState }): JSX.Element | null {
  const { picks } = state;
  const [first, second] = picks;
  if (first === undefined || second === undefined) return null;
  const { teacher, buttons } = texts;
  const nameOf = namesOf(draft.basis.pupils);
  const called = ({ kind, id }: Pick): string => (kind === 'pupil' ? nameOf(id) : id);
  const pointless = samePair(draft.draft, picks);
  const swapped = withSwap(draft.draft, picks);
  const refused = swapped !== null && !mayBeSaved(verdictOf(draft.basis, swapped));
  // A draft that cannot be saved anyway may be mended in two steps.
  const breaks = refused && mayBeSaved(verdictOf(draft.basis, draft.draft));
  return (
    <div class="swap">
      <p>
        <b>{teacher.swapOf(called(first), called(second))}</b>
      </p>
      {pointless ? <p>{teacher.samePair}</p> : <Preview draft={draft} picks={picks} />}
      <div class="pair-of-buttons">
        <Button kind="primary" unavailable={pointless || breaks} onPress={() => session.swap()}>
          {first.kind === 'pupil' ? buttons.swapPupils : buttons.swapDesks}
        </Button>
        <Button onPress={() => session.dispatch({ type: 'picks-cleared' })}>
          {buttons.cancel}
        </Button>
      </div>
    </div>
  );
}

function Preview({
  draft,
  picks,
}: {
  readonly draft: DraftState;
  readonly picks: readonly Pick[];
}): JSX.Element | null {
  const swapped = withSwap(draft.draft, picks);
  if (swapped === null) return null;
  const nameOf = namesOf(draft.basis.pupils);
  const verdict = verdictOf(draft.basis, swapped);
  const { teacher } = texts;
  if (!mayBeSaved(verdict)) {
    return (
      <>
        <p class="wrong">{teacher.breaks}</p>
        <Lines lines={faultsIn(verdict, nameOf)} />
      </>
    );
  }
  // What the swap brings: a repeat that was there before is no news.
  const before = new Set(
    verdictOf(draft.basis, draft.draft).repeats.map(({ pupils }) => [...pupils].sort().join()),
  );
  const repeats = verdict.repeats.filter(({ pupils }) => !before.has([...pupils].sort().join()));
  const lines = [
    ...repeatsIn(repeats, nameOf),
    ...(verdict.farBack.length > 0 ? [teacher.farBack(verdict.farBack.map(nameOf))] : []),
  ];
  return lines.length === 0 ? <p>{teacher.fine}</p> : <Lines lines={lines} />;
}
