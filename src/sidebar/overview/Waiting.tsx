// Who may sit together and has waited longest for it.
import type { JSX } from 'preact';
import { companyIn, togetherIn, type Figures } from './figures';
import { texts } from './texts';

export function Waiting({ figures }: { readonly figures: Figures }): JSX.Element {
  const { waits, main } = figures;
  const { title, many, none } = texts.waits;
  return (
    <section class="part" aria-labelledby="waits">
      <h2 id="waits">{title[main]}</h2>
      {waits.many !== null && <p>{many(main, waits.many.pairs, waits.many.rounds)}</p>}
      {waits.many === null && waits.told.length === 0 && <p>{none}</p>}
      {[...stepsOf(figures)].map(([since, pairs]) => (
        <div key={since}>
          <p>{since}:</p>
          <ul class="waiting">
            {pairs.map((pair) => (
              <li key={pair}>{pair}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Those who were together last on one day, and so have waited equally long. */
function stepsOf(figures: Figures): ReadonlyMap<string, readonly string[]> {
  const { waits, main } = figures;
  const coverage = companyIn(figures, main);
  const steps = new Map<string, string[]>();
  for (const { pair, rounds } of waits.told) {
    const { names, last } = togetherIn(figures, coverage, ...pair);
    const since = texts.waits.since(main, rounds, last);
    steps.set(since, [...(steps.get(since) ?? []), texts.waits.pair(names)]);
  }
  return steps;
}
