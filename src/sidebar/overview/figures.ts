// A loaded class as «Oversikt» shows it: everything counted once, pupils by name.
import type { LoadedClass, PupilView } from '../../contract/replies';
import {
  coverageOf,
  differentOthers,
  differentPlaces,
  leaderTurns,
  longestWaits,
  mayMeet,
  roundsOf,
  visitsIn,
  type Counts,
  type Coverage,
  type Waits,
} from '../../core/coverage';
import { drawnFreely } from '../../core/forecast';
import type { DeskId, PastDraw, PupilId } from '../../core/model';
import { compareNorwegian } from '../../core/names';
import { groupRounds, partnerRounds } from '../../core/rounds';
import type { CompanyKind, Together } from '../../messages/overview-texts';

/** This school year, or all of them. */
export type Span = 'year' | 'total';

/** So many pairs are named of those who have waited longest. */
const WAITS_TOLD = 15;

/** Pupils are meant by their place in `pupils`. */
export interface Figures {
  readonly className: string;
  readonly pupils: readonly PupilView[];
  readonly ids: readonly PupilId[];
  readonly partners: Coverage;
  /** Of base groups; null for a class that has never sat in them. */
  readonly mates: Coverage | null;
  /** What the class sits in: whom one waits for. */
  readonly main: CompanyKind;
  readonly waits: Waits;
  /** Draws and periods each has taken part in. */
  readonly rounds: Counts;
  readonly leaders: Counts | null;
  /** With how many each has been in all years, classmates of now or not. */
  readonly ever: Readonly<Record<CompanyKind | 'places', readonly number[]>>;
  readonly visits: (pupil: PupilId) => ReadonlyMap<DeskId, number>;
  readonly places: number;
}

export function figuresOf(loaded: LoadedClass): Figures {
  const { className, history, yearStart, desks, rules } = loaded;
  const pupils = loaded.pupils.slice().sort((a, b) => compareNorwegian(a.name, b.name));
  const ids = pupils.map(({ id }) => id);
  const rounds = partnerRounds(history, loaded);
  const groups = groupRounds(history).filter((round) => touches(round, ids));
  const partners = coverageOf(ids, rounds, yearStart);
  const mates = groups.length === 0 ? null : coverageOf(ids, groups, yearStart);
  return {
    ...{ className, pupils, ids, partners, mates },
    main: mates === null ? 'partners' : 'mates',
    waits: longestWaits(mates ?? partners, mayMeet(ids, rules), WAITS_TOLD),
    rounds: roundsOf(ids, rounds, yearStart),
    leaders: groups.length === 0 ? null : leaderTurns(ids, history, yearStart),
    ever: {
      partners: differentOthers(ids, rounds),
      mates: differentOthers(ids, groups),
      places: differentPlaces(ids, history),
    },
    visits: visitsIn(history, desks, yearStart),
    places: desks.length,
  };
}

function touches({ groups }: PastDraw, ids: readonly PupilId[]): boolean {
  return groups.some((group) => group.some((id) => ids.includes(id)));
}

/** What the rest of the year gives: with how many, and at how many places, each comes to sit. */
export interface Foreseen {
  readonly draws: number;
  readonly partners: readonly number[];
  readonly places: readonly number[];
  /** Those whose partners chance decides, and the fewest that any of them comes to sit with. */
  readonly free: number;
  readonly least: number;
}

export function foreseenBy(
  { ids }: Figures,
  { history, yearStart, desks, rules }: LoadedClass,
  ahead: readonly PastDraw[],
): Foreseen {
  const own = partnerRounds(history, { desks, fixtures: [] });
  const { year } = coverageOf(ids, [...own, ...ahead], yearStart);
  const visits = visitsIn([...history, ...ahead], desks, yearStart);
  const partners = ids.map((_, i) => year.degree(i));
  const free = new Set(drawnFreely({ pupils: ids, rules, history: [], yearStart }));
  const counted = partners.filter((_, i) => free.has(ids[i] ?? ''));
  return {
    draws: ahead.length,
    partners,
    places: ids.map((id) => visits(id).size),
    free: counted.length,
    least: Math.min(...counted),
  };
}

export function companyIn(figures: Figures, kind: CompanyKind): Coverage {
  return kind === 'mates' && figures.mates !== null ? figures.mates : figures.partners;
}

/** Two of the class, as a sentence needs them. */
export function togetherIn(figures: Figures, coverage: Coverage, a: number, b: number): Together {
  const nameOf = (i: number): string => figures.pupils[i]?.short ?? '';
  return {
    names: [nameOf(a), nameOf(b)],
    year: coverage.year.get(a, b),
    total: coverage.total.get(a, b),
    last: coverage.last(a, b),
  };
}

/** By name, or those first who have been with fewest others. */
export function ordered(
  { ids }: Figures,
  coverage: Coverage,
  span: Span,
  order: 'name' | 'fewest',
): readonly number[] {
  const all = ids.map((_, i) => i);
  if (order === 'name') return all;
  return all.sort((a, b) => coverage[span].degree(a) - coverage[span].degree(b) || a - b);
}
