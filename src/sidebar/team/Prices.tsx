// What each end of the slider costs beside the groups now, and the way to take one of them.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EndName } from '../../messages/team-texts';
import { Button } from '../Button';
import { mayAdjust } from './ask';
import type { WithProposal } from './shared';
import type { Price } from './state';
import { words } from './texts';
import { priceIn, verdictsOf } from './verdict';

export function Prices({ state, session, one, work, proposal }: WithProposal): JSX.Element {
  const { draft } = proposal;
  const now = useMemo(() => priceIn(verdictsOf(one, draft)), [one, draft]);
  const { title, names, again, uneven } = words.prices;
  const end = (name: EndName): JSX.Element => (
    <Row
      title={names[name]}
      price={work.ends[name]?.price ?? null}
      taken={work.ends[name]?.proposal.draft === draft}
      unavailable={!mayAdjust(state)}
      onTake={() => session.dispatch({ type: 'end-taken', name })}
    />
  );
  return (
    <section class="prices" aria-labelledby="prices">
      <h2 id="prices">{title}</h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{uneven}</th>
            <th scope="col">{again}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {end('even')}
          <Row title={names.now} price={now} taken />
          {end('fresh')}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly title: string;
  readonly price: Price | null;
  /** These are the groups on the table. */
  readonly taken: boolean;
  readonly unavailable?: boolean;
  readonly onTake?: () => void;
}

function Row({ title, price, taken, unavailable = false, onTake }: RowProps): JSX.Element {
  return (
    <tr class={onTake === undefined ? 'now' : undefined}>
      <th scope="row">{title}</th>
      {price === null ? (
        <td colSpan={3} class="hint">
          {words.prices.waiting}
        </td>
      ) : (
        <>
          <td>{price.uneven}</td>
          <td>{price.again}</td>
          <td>
            {onTake !== undefined && !taken && (
              <Button
                kind="link"
                unavailable={unavailable}
                onPress={onTake}
                attributes={{ 'aria-label': words.prices.take(title) }}
              >
                {words.buttons.take}
              </Button>
            )}
          </td>
        </>
      )}
    </tr>
  );
}
