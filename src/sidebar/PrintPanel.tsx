// «Skriv ut»: the chart lies in front; the three steps that no script may take.
import type { JSX } from 'preact';
import { Card } from './Card';
import { CloseButton } from './CloseButton';
import type { Shared } from './shared';
import { texts } from './texts';

export function PrintPanel({ state, session }: Shared): JSX.Element {
  const { print } = texts;
  return (
    <Card id="panel" title={print.title}>
      {(state.loaded?.newest ?? null) === null ? (
        <p>{print.nothing}</p>
      ) : (
        <>
          <p>{print.ready}</p>
          <ol>
            {print.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {state.draft !== null && <p class="hint">{print.savedOnly}</p>}
        </>
      )}
      <CloseButton session={session} />
    </Card>
  );
}
