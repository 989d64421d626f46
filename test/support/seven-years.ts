// A class of thirty in the seventh year of the log: 133 draws, made by the draw itself, written as it writes.
import type { LoadedClass, Reply } from '../../src/contract/replies';
import { addDays } from '../../src/core/dates';
import { drawsAhead } from '../../src/core/forecast';
import type { Desk, PastDraw, PupilId } from '../../src/core/model';
import { layoutOf } from '../../src/core/room-layouts';
import type { Host } from '../../src/local/host';
import { good, tab } from './host';

const YEARS = 7;
const DRAWS = 19;
const FIRST_ROW = 3;

/** The draws of so many years, the last year's up to where it has come. */
export function yearsOf(
  pupils: readonly PupilId[],
  desks: readonly Desk[],
  lastYear: number,
  draws: readonly number[],
): PastDraw[] {
  const history: PastDraw[] = [];
  draws.forEach((count, i) => {
    const yearStart = `${lastYear - draws.length + 1 + i}-08-01`;
    const input = { pupils, desks, rules: [], history, yearStart, drawsLeft: DRAWS };
    const made: PastDraw[] = [];
    for (const draw of drawsAhead(input, `year ${i}`)) {
      if (made.length === count) break;
      const from = addDays(yearStart, 16 + 14 * made.length);
      made.push({ ...draw, className: '5A', from });
    }
    history.push(...made);
  });
  return history;
}

/** Makes 5A a class of thirty with seven years behind it. Their log is the only one. */
export async function growOld(host: Host, thisYear: number, size = 30): Promise<void> {
  const roster = tab(host, 'Elever');
  const load = () => good(host.run('loadClass', '5A') as Promise<Reply<LoadedClass>>);
  const missing = size - (await load()).pupils.length;
  const more = ['Noor Haddad', 'Vilja Åsheim', 'Emre Kaya', 'Live Moen'].slice(0, missing);
  const rows = more.map((name) => ['5A', name]);
  if (rows.length > 0) {
    roster.getRange(roster.getLastRow() + 1, 1, rows.length, 2).setValues(rows);
  }
  await host.run('repair', '5A');
  await host.run('arrangeRoom', '5A', layoutOf('rows', size, 2));
  const { pupils, desks, yearStart } = await load();
  const lastYear = Number(yearStart.slice(0, 4));
  const draws = [...Array.from({ length: YEARS - 1 }, () => DRAWS), thisYear];
  const history = yearsOf(
    pupils.map(({ id }) => id),
    desks,
    lastYear,
    draws,
  );
  const log = tab(host, '_Logg');
  const old = log.getLastRow() - FIRST_ROW + 1;
  if (old > 0) log.getRange(FIRST_ROW, 1, old, log.getLastColumn()).clearContent();
  log.getRange(FIRST_ROW, 1, history.length, 8).setValues(history.map(logged));
  await host.run('repair', '5A');
}

function logged({ from, groups, desks, className }: PastDraw, i: number): string[] {
  const nr = i + 1;
  const at = `${from}T08:05:00+01:00`;
  const head = { v: 1, nr, kind: 'pairs', class: className, at, by: 'KN', draft: `d${nr}`, from };
  const recipe = { seed: `s${nr}`, algorithm: 'pairs-2', input: 'i', adjusted: false };
  const data = JSON.stringify({ ...head, groups, desks, ...recipe });
  return [String(nr), `'${at}`, className, 'Nye læringspartnere', `'${from}`, `'${data}`, 'KN', ''];
}
