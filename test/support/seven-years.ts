// Classes with years behind them, written into the log: thirty pupils in pairs, and base groups.
import type { LoadedClass, Reply } from '../../src/contract/replies';
import { addDays } from '../../src/core/dates';
import { drawsAhead } from '../../src/core/forecast';
import { rotated } from '../../src/core/groups/rotation';
import type { Desk, DrawEvent, PastDraw, PupilId } from '../../src/core/model';
import { randomFrom } from '../../src/core/random';
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
  // Seven years of them, the first begun in winter and the last up to now.
  const whole = Array.from({ length: YEARS - 1 }, () => DRAWS);
  const draws = [DRAWS - thisYear, ...whole, thisYear];
  const history = yearsOf(
    pupils.map(({ id }) => id),
    desks,
    lastYear,
    draws,
  );
  await writeLog(
    host,
    history.map((draw) => ({ ...draw, kind: 'pairs' })),
  );
}

/** Of 8A: compositions of four periods each, the last of three; two of them last school year. */
export async function composeOld(host: Host): Promise<void> {
  const { pupils, desks } = await good(host.run('loadClass', '8A') as Promise<Reply<LoadedClass>>);
  const ids = pupils.map(({ id }) => id);
  const events: Logged[] = [];
  COMPOSED.forEach(({ from, periods }, nr) => {
    const random = randomFrom(`composed ${nr}`);
    const mixed = random.shuffle(ids);
    let groups: PupilId[][] = [];
    for (let i = 0; i < mixed.length; i += 4) groups.push(mixed.slice(i, i + 4));
    for (let period = 0; period < periods; period++) {
      const tables = groups.map((_, i) => desks[i]?.id ?? '');
      const kind = period === 0 ? 'groups' : 'rotation';
      const day = addDays(from, 14 * period);
      events.push({ kind, className: '8A', from: day, groups, desks: tables });
      groups = groups.map((group) => rotated(group));
    }
  });
  await writeLog(host, events);
}

const COMPOSED = [
  { from: '2026-01-12', periods: 4 },
  { from: '2026-03-16', periods: 4 },
  { from: '2026-08-17', periods: 4 },
  { from: '2026-10-12', periods: 3 },
] as const;

type Logged = Pick<DrawEvent, 'kind' | 'className' | 'from' | 'groups' | 'desks'>;

/** What stood in the log before is gone. */
async function writeLog(host: Host, events: readonly Logged[]): Promise<void> {
  const log = tab(host, '_Logg');
  const old = log.getLastRow() - FIRST_ROW + 1;
  if (old > 0) log.getRange(FIRST_ROW, 1, old, log.getLastColumn()).clearContent();
  log.getRange(FIRST_ROW, 1, events.length, 8).setValues(events.map(rowOf));
  await host.run('repair', events[0]?.className ?? '');
}

function rowOf({ kind, from, groups, desks, className }: Logged, i: number): string[] {
  const nr = i + 1;
  const at = `${from}T08:05:00+01:00`;
  const head = { v: kind === 'pairs' ? 1 : 2, nr, kind, class: className, at, by: 'KN' };
  const recipe = { seed: `s${nr}`, algorithm: 'a', input: 'i', adjusted: false };
  const data = JSON.stringify({ ...head, draft: `d${nr}`, from, groups, desks, ...recipe });
  return [String(nr), `'${at}`, className, kind, `'${from}`, `'${data}`, 'KN', ''];
}
