// Changes that were postponed, as they stand in a class's cell on the tab `Klasser`.
import type { Postponement } from '../core/calendar';
import { parseDate } from '../core/dates';
import type { IsoDate } from '../core/model';
import { everyName, names } from '../messages/names';

/** «04.12.2026 til 11.12.2026; …»: null when a part of it is no two days. */
export function readPostponed(text: string): Postponement[] | null {
  const postponed: Postponement[] = [];
  const between = new RegExp(` (?:${everyName(({ until }) => until).join('|')}) `);
  for (const part of text.split(/[;\n]/)) {
    if (part.trim() === '') continue;
    const [change, to, ...more] = part.split(between).map(parseDate);
    if (!change || !to || more.length > 0 || to <= change) return null;
    postponed.push({ change, to });
  }
  return postponed;
}

export function writePostponed(postponed: readonly Postponement[]): string {
  const { until } = names();
  return postponed
    .map(({ change, to }) => `${typedDay(change)} ${until} ${typedDay(to)}`)
    .join('; ');
}

/** As teachers type it: 04.12.2026. */
export function typedDay(date: IsoDate): string {
  return date.split('-').reverse().join('.');
}
