// What the dated tabs of draws are called, and where they are by those names.
import { isDraw, type History } from '../core/history';
import type { DrawEvent } from '../core/model';
import { sameClass } from '../tabs/roster';
import { datedTab } from '../tabs/tab-names';
import type { Ports } from './ports';

/** `5A 2026-11-22`, or the how manieth it was of that day. */
export function datedName({ events }: Pick<History, 'events'>, draw: DrawEvent): string {
  const { className, from, nr } = draw;
  const sameDay = events.filter(
    (event) =>
      isDraw(event) &&
      event.from === from &&
      event.nr <= nr &&
      sameClass(event.className, className),
  );
  return datedTab(className, from, Math.max(1, sameDay.length));
}

/**
 * Sheet ids by the draws' Nr, for an index that is made anew: those that have kept their names. Goes
 * through all tabs, so only then.
 *
 * @param known draws whose tabs need not be looked for
 */
export function sheetsByName(
  workbook: Ports['workbook'],
  history: History,
  known: ReadonlySet<number>,
): Map<number, number> {
  const draws = history.events.filter(
    (event): event is DrawEvent => isDraw(event) && !known.has(event.nr),
  );
  if (draws.length === 0) return new Map();
  const ids = workbook.sheetIds();
  return new Map(
    draws.flatMap((draw): [number, number][] => {
      const id = ids.get(datedName(history, draw));
      return id === undefined ? [] : [[draw.nr, id]];
    }),
  );
}
