// Who has nobody to sit with in mid-period: how many for everybody, names and proposal for the teacher.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LoadedClass } from '../contract/replies';
import { midPeriodTexts } from '../messages/mid-period';
import { Button } from './Button';
import { unpairedIn } from './mid-period';
import type { Shared } from './shared';
import { namesOf, texts } from './texts';
import { Titled } from './Titled';

const words = midPeriodTexts();

interface WithClass {
  readonly loaded: LoadedClass;
}

export function Unpaired({ loaded }: WithClass): JSX.Element | null {
  const found = useMemo(() => unpairedIn(loaded), [loaded]);
  return found && <p class="said">{words.missing(found.loose.length)}</p>;
}

export function MidPeriod({ state, session, loaded }: Shared & WithClass): JSX.Element | null {
  const found = useMemo(() => unpairedIn(loaded), [loaded]);
  if (found === null) return null;
  const nameOf = namesOf(loaded.pupils);
  const { loose, mended, farBack } = found;
  const lines =
    mended === null
      ? [words.nothing(loose.map(nameOf))]
      : mended.fresh.map((group) =>
          words.together(group.map(nameOf), mended.desks[mended.groups.indexOf(group)] ?? ''),
        );
  if (farBack.length > 0) lines.push(texts.teacher.farBack(farBack.map(nameOf)));
  return (
    <>
      <Titled id="unpaired" title={words.title} lines={lines} />
      {mended !== null && (
        <>
          <p class="hint">{`${words.others} ${words.lookOver}`}</p>
          <Button unavailable={state.task !== null} onPress={() => session.mend()}>
            {words.use}
          </Button>
        </>
      )}
    </>
  );
}
