// Pages to print from «Oversikt»: the matrix, one pupil for the teacher, and the same for parents.
import type { SheetPaper } from '../../contract/paper';
import type { OverviewPage } from '../../messages/overview-texts';
import { countsOf } from './counts';
import { companyIn, ordered, type Figures } from './figures';
import { shadeOf } from '../../core/shades';
import type { State } from './state';
import { texts } from './texts';

type Line = readonly string[];

/** null before the class has been read. */
export function sheetOf(page: OverviewPage, state: State): SheetPaper | null {
  const { figures, chosen } = state;
  if (figures === null || figures.ids.length === 0) return null;
  if (page === 'matrix') return matrixPage(state, figures);
  const i = figures.ids.indexOf(chosen.pupil);
  if (i < 0) return null;
  return page === 'pupil' ? pupilPage(state, figures, i) : parentsPage(state, figures, i);
}

/** A name at the beginning of each row, its number above each column. */
function matrixPage({ loaded, chosen }: State, figures: Figures): SheetPaper {
  const { kind, span, order } = chosen;
  const coverage = companyIn(figures, kind);
  const table = coverage[span];
  const pupils = ordered(figures, coverage, span, order);
  const most = mostIn(figures, (a, b) => table.get(a, b));
  const head = ['', '', ...pupils.map((_, at) => String(at + 1))];
  const rows = pupils.map((a, at): Line => [
    String(at + 1),
    figures.pupils[a]?.short ?? '',
    ...pupils.map((b) => (a === b ? '–' : String(table.get(a, b) || ''))),
  ]);
  const looks = pupils.map(
    (a) =>
      `h ${pupils.map((b) => (a === b ? 'h' : String(shadeOf(table.get(a, b), most)))).join('')}`,
  );
  return {
    form: 'sheet',
    ...texts.pages.matrix(kind, figures.className, loaded?.today ?? '', span),
    columns: [2, 10, ...pupils.map(() => 2)],
    rows: [head, ...rows],
    looks: ['h'.repeat(head.length), ...looks],
  };
}

export function mostIn({ ids }: Figures, times: (a: number, b: number) => number): number {
  return Math.max(0, ...ids.flatMap((_, a) => ids.map((__, b) => (a === b ? 0 : times(a, b)))));
}

/** The counts to the left; to the right everybody else, those first who are still to be met. */
function pupilPage({ loaded, forecast }: State, figures: Figures, i: number): SheetPaper {
  const { headings, others } = texts.pupil;
  const { short } = texts.pages;
  const { partners, mates, pupils } = figures;
  const name = pupils[i]?.name ?? '';
  const counts = countsOf(figures, forecast, i);
  const kinds = [partners, ...(mates === null ? [] : [mates])];
  const labels = mates === null ? [''] : [short.partners, short.mates];
  const columnsOf = labels.flatMap((label) =>
    [short.year, short.total].map((span) => `${label} ${span}`.trim()),
  );
  const right: Line[] = othersOf(figures, i).map((b) => [
    pupils[b]?.name ?? '',
    ...kinds.flatMap(({ year, total }) => [year, total].map((grid) => String(grid.get(i, b)))),
  ]);
  const left: Line[] = counts.map(({ what, year, total }) => [what, year, total]);
  const wide = 1 + columnsOf.length;
  const length = Math.max(left.length, right.length);
  const rows = Array.from({ length }, (_, r): Line => [
    ...(left[r] ?? ['', '', '']),
    '',
    ...(right[r] ?? Array.from({ length: wide }, () => '')),
  ]);
  const plain = ' '.repeat(4);
  const looks = rows.map((_, r) => {
    const b = right[r];
    return b === undefined ? plain + ' '.repeat(wide) : `${plain} ${looksOf(b.slice(1))}`;
  });
  return {
    form: 'sheet',
    ...texts.pages.pupil(name, figures.className, loaded?.today ?? ''),
    columns: [12, 4, 4, 2, 10, ...columnsOf.map(() => 4)],
    rows: [[headings.what, headings.year, headings.total, '', others, ...columnsOf], ...rows],
    looks: [`hhh ${'h'.repeat(wide)}`, ...looks],
  };
}

function looksOf(counts: Line): string {
  return counts.map((count) => shadeOf(Number(count), SHADED_FROM)).join('');
}

/** On the page of one pupil the shades are the steps of the first counts. */
const SHADED_FROM = 4;

/** Counts alone: no other pupil's name, and nothing that tells of one. */
function parentsPage({ loaded, forecast }: State, figures: Figures, i: number): SheetPaper {
  const { headings } = texts.pupil;
  const counts = countsOf(figures, forecast, i);
  return {
    form: 'sheet',
    ...texts.pages.parents(figures.pupils[i]?.name ?? '', figures.className, loaded?.today ?? ''),
    columns: [12, 4, 4, 6],
    rows: [
      [headings.what, headings.year, headings.total, ''],
      ...counts.map(({ what, year, total }): Line => [what, year, total, '']),
    ],
    looks: ['hhh ', ...counts.map(() => '    ')],
  };
}

/** Everybody but one, those first who have been with that one least often. */
export function othersOf({ ids, partners, mates }: Figures, i: number): readonly number[] {
  const met = (b: number): number =>
    partners.year.get(i, b) * 1000 + partners.total.get(i, b) + (mates?.total.get(i, b) ?? 0);
  return ids
    .map((_, b) => b)
    .filter((b) => b !== i)
    .sort((a, b) => met(a) - met(b) || a - b);
}
