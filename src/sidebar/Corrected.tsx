// The newest dated tab was changed by hand: asked about calmly, names for the teacher only.
import type { JSX } from 'preact';
import type { Correction, LoadedClass } from '../contract/replies';
import { correctionTexts } from '../messages/corrections';
import { Button } from './Button';
import { Card } from './Card';
import type { Shared } from './shared';
import { namesOf } from './texts';
import { mayKeep } from './tidying';
import { Titled } from './Titled';

const words = correctionTexts();

interface CorrectedProps extends Shared {
  readonly loaded: LoadedClass;
}

export function Corrected({ state, session, loaded }: CorrectedProps): JSX.Element | null {
  const { corrected, newest } = loaded;
  if (corrected === undefined || newest === null || state.draft !== null) return null;
  const fits = corrected.groups !== undefined;
  return (
    <Card id="corrected" title={words.title(newest.from)}>
      <p>{fits ? words.ask : words.cannot}</p>
      <div class="stack">
        {fits && (
          <Button unavailable={!mayKeep(state)} onPress={() => void session.keepCorrection()}>
            {words.keep}
          </Button>
        )}
        <Button
          unavailable={state.task !== null}
          onPress={() => void session.putBack(corrected.nr)}
        >
          {words.putBack}
        </Button>
      </div>
    </Card>
  );
}

/** Who sits where by the tab, or what does not add up. */
export function CorrectedNames({ loaded }: { readonly loaded: LoadedClass }): JSX.Element | null {
  const { corrected } = loaded;
  const lines = corrected === undefined ? [] : linesOf(corrected, loaded);
  return <Titled id="corrected-names" title={words.details} lines={lines} />;
}

function linesOf(
  { groups = [], desks = [], problems }: Correction,
  { newest, pupils }: LoadedClass,
): readonly string[] {
  const nameOf = namesOf(pupils);
  const before = new Map(newest?.desks.map((desk, at) => [desk, newest.groups[at]]));
  // The order within a pair says nothing; in a base group it says who leads.
  const told = (group: readonly string[] = []): string =>
    (newest?.kind === 'pairs' ? group.slice().sort() : group).join(' ');
  return [
    ...problems.map((problem) =>
      problem.kind === 'nobody'
        ? words.nobody(problem.desk, problem.text)
        : words[problem.kind](nameOf(problem.pupil)),
    ),
    ...groups.flatMap((group, at) => {
      const desk = desks[at] ?? '';
      return told(group) === told(before.get(desk)) ? [] : [words.sits(desk, group.map(nameOf))];
    }),
  ];
}
