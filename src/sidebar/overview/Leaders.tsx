// «Gruppeledere»: periods as leader, this year's beside those before, a bar for each pupil.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Choice } from '../Choice';
import { Headings } from './Headings';
import type { Part } from './part';
import { texts } from './texts';

const ROW = 18;
const BESIDE = 170;
const WIDTH = 460;
/** So many periods fill a bar: the first is not as long as the page is wide. */
const FULL = 4;

export function Leaders({ state, session, figures }: Part): JSX.Element | null {
  const { order } = state.chosen;
  const { leaders, pupils } = figures;
  const rows = useMemo(() => {
    const all = pupils.map((pupil, i) => ({
      pupil,
      year: leaders?.year[i] ?? 0,
      total: leaders?.total[i] ?? 0,
    }));
    return order === 'name' ? all : all.sort((a, b) => a.total - b.total);
  }, [leaders, pupils, order]);
  const most = Math.max(FULL, ...rows.map(({ total }) => total));
  const { caption, year, before } = texts.leaders;
  const { label, name, fewest } = texts.orders;
  return (
    <div class="columns">
      <section class="picture" aria-labelledby="leaders" tabIndex={0}>
        <h2 id="leaders" class="sr-only">
          {caption}
        </h2>
        <Bars rows={rows} most={most} />
        <BarTable rows={rows} />
      </section>
      <div class="beside">
        <Choice
          label={label}
          options={{ name, fewest }}
          chosen={order}
          choose={(to) => session.choose({ order: to })}
        />
        <div class="legend">
          <p id="legend">{caption}</p>
          <ul aria-labelledby="legend">
            <li>
              <span class="swatch this-year" aria-hidden="true" />
              {year}
            </li>
            <li>
              <span class="swatch before" aria-hidden="true" />
              {before}
            </li>
          </ul>
        </div>
      </div>
    </div>
  );
}

interface Turns {
  readonly pupil: { readonly id: string; readonly name: string; readonly short: string };
  readonly year: number;
  readonly total: number;
}

interface BarsProps {
  readonly rows: readonly Turns[];
  readonly most: number;
}

/** The table beside it says the same. */
function Bars({ rows, most }: BarsProps): JSX.Element {
  const wide = (count: number): number => (WIDTH * count) / most;
  return (
    <svg class="bars" width={BESIDE + WIDTH + 40} height={rows.length * ROW} aria-hidden="true">
      {rows.map(({ pupil, year, total }, i) => (
        <g key={pupil.id} transform={`translate(${BESIDE} ${i * ROW})`}>
          <text x={-8} y={13} text-anchor="end">
            {pupil.name}
          </text>
          <rect class="this-year" y={3} width={wide(year)} height={ROW - 6} />
          <rect class="before" x={wide(year)} y={3} width={wide(total - year)} height={ROW - 6} />
          <text x={wide(total) + 6} y={13}>
            {total === year ? String(year) : `${year} + ${total - year}`}
          </text>
        </g>
      ))}
    </svg>
  );
}

function BarTable({ rows }: Pick<BarsProps, 'rows'>): JSX.Element {
  const { caption, year, total } = texts.leaders;
  return (
    <div class="sr-only">
      <table>
        <caption>{caption}</caption>
        <Headings texts={[texts.pupil.label, year, total]} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.pupil.id}>
              <th scope="row">{row.pupil.name}</th>
              <td>{row.year}</td>
              <td>{row.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
