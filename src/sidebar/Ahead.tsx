// «Framover»: what can be said of the coming draws, the weightiest first.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Foresight } from '../core/finding';
import { foresight } from '../core/foresight';
import type { PupilId } from '../core/model';
import type { DrawInput } from '../core/problem';
import { sayForesight } from '../messages/foresight';
import { Button } from './Button';
import { Lines } from './Lines';
import { texts } from './texts';

/** Pupils named before «Vis alle». */
const SHOWN = 4;

interface AheadProps {
  readonly input: DrawInput;
  readonly nameOf: (pupil: PupilId) => string;
}

export function Ahead({ input, nameOf }: AheadProps): JSX.Element | null {
  const [all, setAll] = useState(false);
  // It takes a few milliseconds, which every key in the sidebar should not wait for.
  const found = useMemo(() => foresight(input), [input]);
  if (found.length === 0) return null;
  const ofClass = found.filter(({ code }) => code !== 'partners-left');
  const ofPupils = found.filter(isOfPupil).sort((a, b) => a.params.left - b.params.left);
  const named = all || ofPupils.length <= SHOWN + 1 ? ofPupils : ofPupils.slice(0, SHOWN);
  return (
    <section class="part" aria-labelledby="foresight">
      <h3 id="foresight" tabIndex={-1}>
        {texts.labels.foresight}
      </h3>
      <Lines lines={[...ofClass, ...named].map((one) => sayForesight(one, nameOf))} />
      {named.length < ofPupils.length && (
        <Button
          kind="text"
          onPress={() => {
            document.getElementById('foresight')?.focus();
            setAll(true);
          }}
        >
          {texts.buttons.showAll(ofPupils.length)}
        </Button>
      )}
    </section>
  );
}

function isOfPupil(found: Foresight): found is Foresight & { code: 'partners-left' } {
  return found.code === 'partners-left';
}
