// «Hvem med hvem»: the matrix, what is pointed at in words, what the shades mean, and how it is sorted.
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Choice } from '../Choice';
import { companyIn, ordered, togetherIn } from './figures';
import { mostIn } from './pages';
import { MatrixPicture, type Cell } from './MatrixPicture';
import { MatrixTable } from './MatrixTable';
import { Printing } from './Printing';
import { colourOf, rangesOf } from '../../core/shades';
import type { Part } from './part';
import { texts } from './texts';

export function Matrix(props: Part): JSX.Element {
  const { state, session, figures } = props;
  const { kind, span, order } = state.chosen;
  const [cell, setCell] = useState<Cell | null>(null);
  useEffect(() => setCell(null), [kind, span, order, figures]);
  const shown = useMemo(() => {
    const coverage = companyIn(figures, kind);
    const times = (a: number, b: number): number => coverage[span].get(a, b);
    const pupils = ordered(figures, coverage, span, order);
    const names = pupils.map((i) => figures.pupils[i]?.short ?? '');
    const rows = pupils.map((a) => pupils.map((b) => (a === b ? null : times(a, b))));
    return { coverage, pupils, names, rows, most: mostIn(figures, times) };
  }, [figures, kind, span, order]);
  const caption = texts.matrix.caption[kind];
  const { spans, orders, company } = texts;
  return (
    <div class="columns">
      <section class="picture" aria-labelledby="matrix" tabIndex={0}>
        <h2 id="matrix" class="sr-only">
          {caption}
        </h2>
        <MatrixPicture {...shown} label={caption} cell={cell} point={setCell} />
        <MatrixTable {...shown} caption={caption} />
      </section>
      <div class="beside">
        {figures.mates !== null && (
          <Choice
            label={company.label}
            options={{ partners: company.partners, mates: company.mates }}
            chosen={kind}
            choose={(to) => session.choose({ kind: to })}
          />
        )}
        <Choice
          label={spans.label}
          options={{ year: spans.year, total: spans.total }}
          chosen={span}
          choose={(to) => session.choose({ span: to })}
        />
        <Choice
          label={orders.label}
          options={{ name: orders.name, fewest: orders.fewest }}
          chosen={order}
          choose={(to) => session.choose({ order: to })}
        />
        <p class="pointed" role="status">
          {cell === null ? texts.matrix.hint : saidOf(props, shown, cell)}
        </p>
        <Legend most={shown.most} />
        <Printing {...props} pages={['matrix']} />
      </div>
    </div>
  );
}

interface Shown {
  readonly coverage: Parameters<typeof togetherIn>[1];
  readonly pupils: readonly number[];
}

function saidOf(
  { state, figures }: Part,
  { coverage, pupils }: Shown,
  [row, column]: Cell,
): string {
  const [a = 0, b = 0] = [pupils[row], pupils[column]];
  const { self, pair } = texts.matrix;
  if (a === b) return self(figures.pupils[a]?.name ?? '');
  return pair(state.chosen.kind, togetherIn(figures, coverage, a, b));
}

function Legend({ most }: { readonly most: number }): JSX.Element {
  const { legend, range } = texts.matrix;
  return (
    <div class="legend">
      <p id="legend">{legend}</p>
      <ul aria-labelledby="legend">
        {rangesOf(most).map(([from, to], shade) => (
          <li key={from}>
            <span class="swatch" style={{ background: colourOf(shade) }} aria-hidden="true" />
            {range(from, to)}
          </li>
        ))}
      </ul>
    </div>
  );
}
