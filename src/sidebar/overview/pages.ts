// Pages to print from «Oversikt»: the matrix, one pupil for the teacher, and the same for parents.
import type { SheetPaper } from '../../contract/paper';
import type { OverviewPage } from '../../messages/overview-texts';
import { countsOf, saidOfAll } from './counts';
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
      `c ${pupils.map((b) => (a === b ? 'c' : String(shadeOf(table.get(a, b), most)))).join('')}`,
  );
  return {
    form: 'sheet',
    ...texts.pages.matrix(kind, figures.className, loaded?.today ?? '', span),
    columns: [2, 10, ...pupils.map(() => 2)],
    rows: [head, ...rows],
    looks: ['c'.repeat(head.length), ...looks],
  };
}

export function mostIn({ ids }: Figures, times: (a: number, b: number) => number): number {
  return Math.max(0, ...ids.flatMap((_, a) => ids.map((__, b) => (a === b ? 0 : times(a, b)))));
}

/** The counts to the left; to the right everybody else, those first who are still to be met. */
function pupilPage(state: State, figures: Figures, i: number): SheetPaper {
  const { mates, partners, pupils } = figures;
  const { short } = texts.pages;
  const left = linesOf(state, figures, i);
  const kinds = mates === null ? [partners] : [partners, mates];
  const labels = mates === null ? [''] : [short.partners, short.mates];
  const headings = labels.flatMap((label) =>
    [short.year, short.total].map((span) => `${label} ${span}`.trim()),
  );
  const others = othersOf(figures, i);
  const counts = others.map((b) =>
    kinds.flatMap(({ year, total }) => [year.get(i, b), total.get(i, b)]),
  );
  const most = headings.map((_, c) => Math.max(0, ...counts.map((line) => line[c] ?? 0)));
  const right = others.map((b, r): Row => ({
    cells: [pupils[b]?.name ?? '', ...(counts[r] ?? []).map(String)],
    look: ` ${(counts[r] ?? []).map((count, c) => shadeOf(count, most[c] ?? 0)).join('')}`,
  }));
  const head = {
    cells: [texts.pupil.others, ...headings],
    look: `h${'c'.repeat(headings.length)}`,
  };
  return {
    form: 'sheet',
    ...texts.pages.pupil(pupils[i]?.name ?? '', figures.className, state.loaded?.today ?? ''),
    columns: [12, 4, 4, 2, 10, ...headings.map(() => 4)],
    ...beside(left, [head, ...right]),
  };
}

/** Counts alone: no other pupil's name, and nothing that tells of one. */
function parentsPage(state: State, figures: Figures, i: number): SheetPaper {
  const { forecast, loaded } = state;
  const ahead = forecast.kind === 'done' ? saidOfAll(figures, forecast.foreseen) : '';
  const name = figures.pupils[i]?.name ?? '';
  return {
    form: 'sheet',
    ...texts.pages.parents(name, figures.className, loaded?.today ?? '', ahead),
    columns: [12, 4, 4, 6],
    ...beside(linesOf(state, figures, i), [{ cells: [], look: '' }]),
  };
}

/** A part of a line, with a sign for each of its cells. */
interface Row {
  readonly cells: Line;
  readonly look: string;
}

/** What is counted of a pupil, then each place of this year with its number. */
function linesOf({ loaded, forecast }: State, figures: Figures, i: number): readonly Row[] {
  const { headings } = texts.pupil;
  const { desk, times } = texts.places;
  const plain = (cells: Line): Row => ({ cells, look: '   ' });
  const seen = figures.visits(figures.ids[i] ?? '');
  const visits = (loaded?.desks ?? []).filter(({ id }) => seen.has(id));
  return [
    { cells: [headings.what, headings.year, headings.total], look: 'hhh' },
    ...countsOf(figures, forecast, i).map(({ what, year, total }) => plain([what, year, total])),
    ...(visits.length === 0 ? [] : [plain(['', '', ''])]),
    ...(visits.length === 0 ? [] : [{ cells: [desk, times, ''], look: 'hh ' }]),
    ...visits.map(({ id }) => plain([id, String(seen.get(id)), ''])),
  ];
}

/** Two lists beside each other, a narrow column between. */
function beside(left: readonly Row[], right: readonly Row[]): Pick<SheetPaper, 'rows' | 'looks'> {
  const wide = Math.max(...right.map(({ cells }) => cells.length));
  const blank = (width: number): Row => ({
    cells: Array.from({ length: width }, () => ''),
    look: ' '.repeat(width),
  });
  const length = Math.max(left.length, right.length);
  const lines = Array.from({ length }, (_, r) => [
    left[r] ?? blank(3),
    blank(1),
    right[r] ?? blank(wide),
  ]);
  return {
    rows: lines.map((parts) => parts.flatMap(({ cells }) => cells)),
    looks: lines.map((parts) => parts.map(({ look }) => look).join('')),
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
