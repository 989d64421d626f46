// What is said of one pupil in numbers: on the page, on paper for the teacher, and for parents.
import { sayForesight } from '../../messages/foresight';
import type { Figures, Foreseen } from './figures';
import type { Forecast } from './state';
import { texts } from './texts';

/** A count of this year and one of all years, as they are shown; empty where there is none. */
export interface CountRow {
  readonly what: string;
  readonly year: string;
  readonly total: string;
}

/** @param i place of the pupil in `figures.pupils` */
export function countsOf(figures: Figures, forecast: Forecast, i: number): readonly CountRow[] {
  const { rows } = texts.pupil;
  const { partners, mates, rounds, leaders, ever, ids, places } = figures;
  const others = ids.length - 1;
  const at = (counts: readonly number[]): string => String(counts[i] ?? 0);
  const of = (count: number): string => texts.coverage.of(count, others);
  const visited = figures.visits(ids[i] ?? '').size;
  const ahead = forecast.kind === 'done' ? forecast.foreseen.partners[i] : undefined;
  return [
    { what: rows.draws, year: at(rounds.year), total: at(rounds.total) },
    { what: rows.partners, year: of(partners.year.degree(i)), total: at(ever.partners) },
    ...(ahead === undefined ? [] : [{ what: rows.ahead, year: of(ahead), total: '' }]),
    ...(mates === null
      ? []
      : [{ what: rows.mates, year: of(mates.year.degree(i)), total: at(ever.mates) }]),
    { what: rows.places, year: texts.coverage.of(visited, places), total: at(ever.places) },
    ...(leaders === null
      ? []
      : [{ what: rows.leader, year: at(leaders.year), total: at(leaders.total) }]),
  ];
}

/** What is said of everybody's year, where it holds of everybody; else empty. */
export function saidOfAll({ ids }: Figures, { free, least }: Foreseen): string {
  if (free < ids.length || free === 0) return '';
  const params = { least, others: ids.length - 1 };
  return sayForesight({ code: 'meets-at-least', params }, () => '');
}
