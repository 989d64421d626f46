// The plan of a school year: what each period brings, and what it has brought.

import { periodsDrawn, type Calendar, type Period } from './calendar';
import type { DrawEvent, IsoDate } from './model';

/** What a change of period is to bring. */
export type ChangeKind = 'pairs' | 'groups' | 'rotation';

export interface PlannedPeriod extends Period {
  readonly what: ChangeKind;
  /** The change that opened it; of several the newest. */
  readonly done: DrawEvent | null;
}

/** A base group of four has had each as leader. */
const USUAL_PERIODS = 4;
/** A year has four to six compositions (domain: U9, U15). */
const FEWEST = 4;
const MOST = 6;

/**
 * The year's periods with what they bring. Compositions of base groups are laid out evenly, each
 * holding whole periods; the one that stands lasts as long as it was meant to.
 *
 * @param draws of the class that hold and opened a period, oldest first
 */
export function yearPlan(
  { periods, today }: Calendar,
  inGroups: boolean,
  draws: readonly DrawEvent[],
): PlannedPeriod[] {
  const [first] = periods;
  if (first === undefined) return [];
  const opened = new Map<number, DrawEvent>();
  for (const draw of draws) {
    const number = numberOf(periods, draw.from);
    if (number > 0) opened.set(number, draw);
  }
  const begun = periods.filter(({ from }) => from <= today).length;
  const compositions = inGroups ? compositionStarts(periods.length, begun, opened) : null;
  return periods.map((period): PlannedPeriod => {
    const done = opened.get(period.number) ?? null;
    const planned = compositions?.has(period.number) === true ? 'groups' : 'rotation';
    const kind = done === null || done.kind === 'move' ? null : done.kind;
    return { ...period, what: kind ?? (inGroups ? planned : 'pairs'), done };
  });
}

/** The period a change from a day on opened; 0 for none of this year. */
function numberOf(periods: readonly Period[], from: IsoDate): number {
  const last = periods[periods.length - 1];
  return last === undefined || from > last.to ? 0 : periodsDrawn(periods, from);
}

/**
 * Numbers of the periods that begin with new base groups, those still to come among them: one that is
 * due and was not made is made in the period that has begun.
 */
function compositionStarts(
  of: number,
  begun: number,
  opened: ReadonlyMap<number, DrawEvent>,
): Set<number> {
  const made = Array.from(opened)
    .filter(([, { kind }]) => kind === 'groups')
    .sort(([a], [b]) => a - b);
  const starts = new Set(made.map(([number]) => number));
  const [newest] = made.slice(-1);
  const lasts = newest?.[1].wishes?.periods ?? USUAL_PERIODS;
  const usedUp = newest === undefined ? 1 : newest[0] + lasts;
  const next = Math.max(usedUp, begun, 1 + Math.max(0, ...opened.keys()));
  let start = next;
  for (const length of evenly(of - next + 1, compositionsIn(of - next + 1, of))) {
    starts.add(start);
    start += length;
  }
  return starts;
}

/** How many compositions so many of the year's periods hold. */
function compositionsIn(periods: number, of: number): number {
  if (periods <= 0) return 0;
  const aYear = Math.min(MOST, Math.max(FEWEST, Math.round(of / USUAL_PERIODS)));
  return Math.max(1, Math.round((periods * aYear) / of));
}

/** As whole numbers that differ by one at most, the longer ones first. */
export function evenly(total: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, i) => Math.floor((total + parts - 1 - i) / parts));
}
