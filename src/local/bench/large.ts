// A workbook of seven school years and three classes: what loading, drawing and saving take in it.
import type { Draft, LoadedClass, Reply } from '../../contract/replies';
import { addDays } from '../../core/dates';
import type { PupilId } from '../../core/model';
import { propose } from '../../core/propose';
import type { Host, HostOptions } from '../host';

const CLASSES = ['5A', '5B', '5C'] as const;
const PUPILS = 28;
const TODAY = '2026-11-23';
const FIRST_ROW = 3;
/** On average from one change of a class to its next, so that seven years have 150 of them. */
const DAYS_BETWEEN = 17;

type Open = (options: HostOptions) => Promise<Host>;

/** Calls of Google's services, the most of all rounds; milliseconds on this machine, the median. */
interface Cost {
  readonly calls: number;
  readonly milliseconds: number;
}

export interface LargeResult {
  readonly load: Cost;
  /** In the browser: no service is asked. */
  readonly draft: Pick<Cost, 'milliseconds'>;
  readonly commit: Cost;
}

/** Three classes of 28 with this many events in the ledger, the newest today. */
async function openLarge(open: Open, events: number): Promise<Host> {
  const host = await open({ today: TODAY, user: 'Kari' });
  const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  for (const name of ['Elever', 'Klasser', 'Hensyn', '_Logg']) {
    const sheet = book.getSheetByName(name);
    const rows = (sheet?.getLastRow() ?? 0) - FIRST_ROW + 1;
    if (rows > 0) sheet?.getRange(FIRST_ROW, 1, rows, sheet.getLastColumn()).clearContent();
  }
  const pupils = CLASSES.flatMap((name) =>
    Array.from({ length: PUPILS }, (_, i) => [name, `Elev${i} Etternavn${i}`]),
  );
  book.getSheetByName('Elever')?.getRange(FIRST_ROW, 1, pupils.length, 2).setValues(pupils);
  await host.run('repair', CLASSES[0]);
  const ids = new Map<string, readonly PupilId[]>();
  for (const name of CLASSES)
    ids.set(
      name,
      (await load(host, name)).pupils.map(({ id }) => id),
    );
  const rows = Array.from({ length: events }, (_, i) => ledgerRow(i, events, ids));
  if (rows.length > 0) {
    book.getSheetByName('_Logg')?.getRange(FIRST_ROW, 1, rows.length, 8).setValues(rows);
  }
  for (const name of CLASSES) await host.run('repair', name);
  return host;
}

/** Loads, drafts and commits so many times, each change as one more event of today. */
export async function measureLarge(
  open: Open,
  events: number,
  rounds: number,
): Promise<LargeResult> {
  const host = await openLarge(open, events);
  const loads: Cost[] = [];
  const drafts: Cost[] = [];
  const commits: Cost[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const loaded = await timed(host, loads, () => load(host, CLASSES[0]));
      const draft = await timed(null, drafts, () => draftOf(loaded, `round ${round}`));
      const reply = await timed(host, commits, () => host.run('commit', draft));
      if (!(reply as Reply<{ ok: true }>).ok) throw new Error(JSON.stringify(reply));
    }
    return { load: costOf(loads), draft: costOf(drafts), commit: costOf(commits) };
  } finally {
    await host.close();
  }
}

/** @param host whose calls are counted */
async function timed<T>(host: Host | null, costs: Cost[], act: () => T | Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await act();
  const milliseconds = performance.now() - begun;
  costs.push({ calls: host?.lastExecution?.total ?? 0, milliseconds });
  return result;
}

function costOf(costs: readonly Cost[]): Cost {
  const times = costs.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    calls: Math.max(...costs.map(({ calls }) => calls)),
    milliseconds: times[Math.floor(times.length / 2)] ?? 0,
  };
}

async function load(host: Host, className: string): Promise<LoadedClass> {
  const reply = (await host.run('loadClass', className)) as Reply<LoadedClass>;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply;
}

/** Everybody with somebody else each time: the first stays, the others go round. */
function pairsOf(ids: readonly PupilId[], turn: number): PupilId[][] {
  const [first = '', ...others] = ids;
  const by = turn % others.length;
  const round = [first, ...others.slice(by), ...others.slice(0, by)];
  return Array.from({ length: ids.length / 2 }, (_, i) => [
    round[i] ?? '',
    round[ids.length - 1 - i] ?? '',
  ]);
}

function seating(ids: readonly PupilId[], turn: number) {
  const groups = pairsOf(ids, turn);
  const recipe = { seed: `seed${turn}`, algorithm: 'pairs-1', input: 'i', adjusted: false };
  return { groups, desks: groups.map((_, i) => `LP${i + 1}`), ...recipe };
}

/** The classes change by turns, every class at its own pace; the newest change is today's. */
function ledgerRow(
  index: number,
  events: number,
  ids: ReadonlyMap<string, readonly PupilId[]>,
): string[] {
  const name = CLASSES[index % CLASSES.length] ?? '';
  const turn = Math.floor(index / CLASSES.length);
  const from = addDays(TODAY, -DAYS_BETWEEN * Math.floor((events - 1 - index) / CLASSES.length));
  const nr = index + 1;
  const at = `${from}T08:05:00+01:00`;
  const head = { v: 1, nr, kind: 'pairs', class: name, at, by: 'KN', draft: `d${nr}`, from };
  const data = JSON.stringify({ ...head, ...seating(ids.get(name) ?? [], turn) });
  return [String(nr), `'${at}`, name, 'Nye læringspartnere', `'${from}`, `'${data}`, 'KN', ''];
}

/** As the sidebar makes it. */
function draftOf(loaded: LoadedClass, seed: string): Draft {
  const { className, revision, today: from } = loaded;
  const made = propose({ ...loaded, pupils: loaded.pupils.map(({ id }) => id) }, seed);
  if (!made.ok) throw new Error('no draft');
  return { ...made.value, id: seed, className, revision, from };
}
