// «Klassen»: how far everybody comes this year, who is missing whom, and who has waited longest.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { companyIn, ordered } from './figures';
import { Choice } from '../Choice';
import { saidOfAll } from './counts';
import { Headings } from './Headings';
import { Meter } from './Meter';
import type { Part } from './part';
import { texts } from './texts';
import { Waiting } from './Waiting';

/** So many names are told in the table; more are counted. */
const NAMED = 3;

export function Coverage(props: Part): JSX.Element {
  const { state, session, figures } = props;
  const { label, name, fewest } = texts.orders;
  return (
    <div class="columns">
      <div class="wide">
        <div class="tools">
          <h2 id="coverage">{texts.coverage.caption}</h2>
          <Choice
            label={label}
            options={{ name, fewest }}
            chosen={state.chosen.order}
            choose={(order) => session.choose({ order })}
          />
        </div>
        <div class="scroll" tabIndex={0} role="region" aria-labelledby="coverage">
          <Table {...props} />
        </div>
      </div>
      <div class="beside" tabIndex={0}>
        <Ahead {...props} />
        <Waiting figures={figures} />
      </div>
    </div>
  );
}

/** In a base group of four. */
const NEW_MATES = 3;

/** The sentence a parent understands, and what it rests on. */
function Ahead({ state, figures }: Part): JSX.Element | null {
  const { forecast } = state;
  const others = figures.ids.length - 1;
  const said = texts.forecast;
  if (figures.mates !== null) {
    const { mates, ids } = figures;
    const least = Math.min(...ids.map((_, i) => mates.year.degree(i)));
    const count = state.loaded?.calendar.compositionsLeft;
    return (
      <>
        <p class="lead">{said.groups(least, others)}</p>
        {count !== undefined && (
          <p class="hint">
            {said.compositions(count, Math.min(others, least + NEW_MATES * count), others)}
          </p>
        )}
      </>
    );
  }
  if (forecast.kind === 'none') return null;
  if (forecast.kind === 'running') return <p>{said.running(forecast.made, forecast.of)}</p>;
  if (forecast.kind !== 'done') return <p>{said[forecast.kind]}</p>;
  const { free, least, draws } = forecast.foreseen;
  const all = figures.ids.length;
  return (
    <div class="part" role="status">
      {free > 0 && (
        <p class="lead">
          {saidOfAll(figures, forecast.foreseen) || said.some(free, all, least, others)}
        </p>
      )}
      <p class="hint">{forecast.calendar ? said.how(draws) : said.noCalendar(draws)}</p>
    </div>
  );
}

function Table({ state, figures }: Part): JSX.Element {
  const { forecast, chosen } = state;
  const { partners, mates, leaders, places, pupils } = figures;
  const rows = useMemo(
    () => ordered(figures, companyIn(figures, figures.main), 'year', chosen.order),
    [figures, chosen.order],
  );
  const others = pupils.length - 1;
  const ahead = forecast.kind === 'done' ? forecast.foreseen : null;
  const { headings, of } = texts.coverage;
  const count = (n: number, all: number, then?: number): JSX.Element => (
    <td>
      <Meter count={n} all={all} ahead={then} />
      {of(n, all)}
    </td>
  );
  return (
    <table>
      <Headings
        texts={[
          headings.pupil,
          headings.met,
          ...(ahead === null ? [] : [headings.ahead]),
          ...(mates === null ? [] : [headings.mates]),
          headings.places,
          ...(leaders === null ? [] : [headings.leader]),
          texts.coverage.missing[figures.main],
        ]}
      />
      <tbody>
        {rows.map((i) => (
          <tr key={pupils[i]?.id}>
            <th scope="row">{pupils[i]?.name}</th>
            {count(partners.year.degree(i), others, ahead?.partners[i])}
            {ahead !== null && <td>{ahead.partners[i]}</td>}
            {mates !== null && count(mates.year.degree(i), others)}
            {count(figures.visits(pupils[i]?.id ?? '').size, places, ahead?.places[i])}
            {leaders !== null && <td>{leaders.year[i]}</td>}
            <td class="words">{missingOf({ figures }, i)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function missingOf({ figures }: Pick<Part, 'figures'>, i: number): string {
  const { pupils } = figures;
  const { year } = companyIn(figures, figures.main);
  const missing = pupils.filter((_, b) => b !== i && year.get(i, b) === 0);
  if (missing.length === 0) return texts.coverage.nobody;
  if (missing.length > NAMED) return texts.coverage.count(missing.length);
  return missing.map(({ short }) => short).join(', ');
}
