// The draft for the teacher's eyes: pairs and desks, what is wrong, what repeats, what lies ahead.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Ahead } from './Ahead';
import { Proposals } from './AwayToday';
import { inputAfter } from './basis';
import { Lines } from './Lines';
import { PairList } from './PairList';
import { sentences } from './sentences';
import type { Shared } from './shared';
import type { DraftState } from './state';
import { mayBeSaved, verdictOf, type Verdict } from './swap';
import { Titled } from './Titled';
import { faultsIn, namesOf, repeatsIn, texts } from './texts';

type WithDraft = Shared & { readonly draft: DraftState };

export function DraftDetails({ state, session, draft }: WithDraft): JSX.Element {
  const { basis } = draft;
  const ahead = useMemo(() => inputAfter(basis, draft.draft), [basis, draft.draft]);
  const verdict = verdictOf(basis, draft.draft);
  const nameOf = namesOf(basis.pupils);
  const placed = new Set(draft.draft.groups.flat());
  const others = basis.pupils.filter((pupil) => !placed.has(pupil.id));
  return (
    <>
      {!mayBeSaved(verdict) && (
        <div class="card bad" role="alert">
          <p>{texts.teacher.breaks}</p>
          <Lines lines={faultsIn(verdict, nameOf)} />
        </div>
      )}
      <PairList state={state} session={session} draft={draft} />
      {others.length > 0 && (
        <p class="hint">{texts.teacher.notPlaced(others.map((pupil) => nameOf(pupil.id)))}</p>
      )}
      {state.away.length > 0 && (
        <section class="part" aria-labelledby="today">
          <h3 id="today">{texts.labels.today}</h3>
          <Proposals loaded={basis} seating={draft.draft} away={state.away} />
        </section>
      )}
      <Titled
        id="findings"
        title={texts.labels.findings}
        lines={worthKnowing(draft, verdict, nameOf)}
      />
      {ahead !== null && <Ahead input={ahead} nameOf={nameOf} />}
    </>
  );
}

/** Of a draw changed by hand it is not said that nothing better was found. */
function worthKnowing(
  { draft, findings }: DraftState,
  verdict: Verdict,
  nameOf: (pupil: string) => string,
): readonly string[] {
  const seen = findings.filter(({ code }) => !(draft.adjusted && code === 'repeat-this-year'));
  const covered = new Set(
    seen.flatMap((finding) =>
      finding.code === 'repeat-this-year' ? [[...finding.params.pupils].sort().join()] : [],
    ),
  );
  const more = verdict.repeats.filter(({ pupils }) => !covered.has([...pupils].sort().join()));
  const lines = [...sentences(seen, nameOf), ...repeatsIn(more, nameOf)];
  if (verdict.repeats.length === 0) lines.unshift(texts.teacher.noRepeats);
  return lines;
}
