// The draft for the teacher's eyes: pairs and desks, what is wrong, what repeats, what lies ahead.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CoreFinding } from '../core/finding';
import { Proposals } from './AwayToday';
import { Button } from './Button';
import { Lines } from './Lines';
import { PairList } from './PairList';
import type { Shared } from './shared';
import type { DraftState } from './state';
import { mayBeSaved, verdictOf, type Verdict } from './swap';
import { Titled } from './Titled';
import { faultsIn, namesOf, repeatsIn, sentences, texts } from './texts';

type WithDraft = Shared & { readonly draft: DraftState };

export function DraftDetails({ state, session, draft }: WithDraft): JSX.Element {
  const { basis } = draft;
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
      {!draft.draft.adjusted && <Foresight findings={draft.findings} nameOf={nameOf} />}
    </>
  );
}

/** Of a draw changed by hand it is not said that nothing better was found. */
function worthKnowing(
  { draft, findings }: DraftState,
  verdict: Verdict,
  nameOf: (pupil: string) => string,
): readonly string[] {
  const seen = findings.filter(
    ({ code }) => code !== 'partners-left' && !(draft.adjusted && code === 'repeat-this-year'),
  );
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

const SHOWN = 4;

function Foresight({
  findings,
  nameOf,
}: {
  readonly findings: readonly CoreFinding[];
  readonly nameOf: (pupil: string) => string;
}): JSX.Element | null {
  const [all, setAll] = useState(false);
  const ahead = findings
    .flatMap((finding) => (finding.code === 'partners-left' ? [finding] : []))
    .sort((a, b) => a.params.left - b.params.left);
  if (ahead.length === 0) return null;
  const shown = all || ahead.length <= SHOWN + 1 ? ahead : ahead.slice(0, SHOWN);
  return (
    <section class="part" aria-labelledby="foresight">
      <h3 id="foresight" tabIndex={-1}>
        {texts.labels.foresight}
      </h3>
      <Lines lines={sentences(shown, nameOf)} />
      {shown.length < ahead.length && (
        <Button
          kind="text"
          onPress={() => {
            document.getElementById('foresight')?.focus();
            setAll(true);
          }}
        >
          {texts.buttons.showAll(ahead.length)}
        </Button>
      )}
    </section>
  );
}
