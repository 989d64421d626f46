// «Én elev»: for the talk with pupil and parents. Partners, groups, places and turns, and both pages to print.
import type { JSX } from 'preact';
import { countsOf } from './counts';
import { Headings } from './Headings';
import { othersOf } from './pages';
import { PlaceMap, seenBy } from './Places';
import { Printing } from './Printing';
import { PupilChoice } from './PupilChoice';
import type { Part } from './part';
import { texts } from './texts';

export function OnePupil(props: Part): JSX.Element | null {
  const { state, figures } = props;
  const i = figures.ids.indexOf(state.chosen.pupil);
  if (i < 0) return null;
  return (
    <div class="columns">
      <div class="beside start">
        <PupilChoice {...props} />
        <Counts {...props} i={i} />
        <p class="hint">{texts.pupil.parents}</p>
        <Printing {...props} pages={['pupil', 'parents']} />
        <section class="small" aria-label={texts.views.places}>
          <p>{seenBy(props)}</p>
          <PlaceMap {...props} />
        </section>
      </div>
      <div class="wide">
        <h2 id="others">{texts.pupil.others}</h2>
        <div class="scroll" tabIndex={0} role="region" aria-labelledby="others">
          <Others {...props} i={i} />
        </div>
      </div>
    </div>
  );
}

type OneProps = Part & {
  /** Place in `figures.pupils`. */
  readonly i: number;
};

function Counts({ state, figures, i }: OneProps): JSX.Element {
  const { what, year, total } = texts.pupil.headings;
  return (
    <table class="counts">
      <Headings texts={[what, year, total]} />
      <tbody>
        {countsOf(figures, state.forecast, i).map((row) => (
          <tr key={row.what}>
            <th scope="row">{row.what}</th>
            <td>{row.year}</td>
            <td>{row.total}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Others({ figures, i }: OneProps): JSX.Element {
  const { partners, mates, pupils } = figures;
  const { headings, label, never } = texts.pupil;
  const { short } = texts.pages;
  const kinds = mates === null ? [partners] : [partners, mates];
  const of = (name: string): string[] => [`${name} ${short.year}`, `${name} ${short.total}`];
  const columns =
    mates === null ? [headings.year, headings.total] : [...of(short.partners), ...of(short.mates)];
  return (
    <table>
      <Headings texts={[label, ...columns, headings.last]} />
      <tbody>
        {othersOf(figures, i).map((b) => {
          const last = partners.last(i, b);
          return (
            <tr key={pupils[b]?.id}>
              <th scope="row">{pupils[b]?.name}</th>
              {kinds.flatMap(({ year, total }, k) => [
                <td key={`${k} year`}>{year.get(i, b)}</td>,
                <td key={`${k} total`}>{total.get(i, b)}</td>,
              ])}
              <td>{last === '' ? never : texts.pupil.day(last)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
