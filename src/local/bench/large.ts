// A workbook of seven school years and three classes: what loading and drawing take in it.
import type { Draft, LoadedClass, Reply } from '../../contract/replies';
import { addDays } from '../../core/dates';
import type { PupilId } from '../../core/model';
import type { Host, HostOptions } from '../host';

const CLASSES = ['5A', '5B', '5C'] as const;
const PUPILS = 28;
const TODAY = '2026-11-23';
const FIRST_ROW = 3;
/** On average from one change of a class to its next, so that seven years have 150 of them. */
const DAYS_BETWEEN = 17;
const TIMES = 7;

type Open = (options: HostOptions) => Promise<Host>;

export interface LargeResult {
  readonly events: number;
  /** Calls of Google's services. */
  readonly load: number;
  readonly commit: number;
  /** Median, in milliseconds on this machine. */
  readonly milliseconds: number;
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

/** Loads several times, and draws once. */
export async function measureLarge(open: Open, events: number): Promise<LargeResult> {
  const host = await openLarge(open, events);
  try {
    const loaded = await load(host, CLASSES[0]);
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const begun = performance.now();
      await load(host, CLASSES[0]);
      times.push(performance.now() - begun);
    }
    const loading = host.lastExecution?.total ?? 0;
    const draft = nextDraft(loaded, events);
    const reply = (await host.run('commit', draft)) as Reply<{ ok: true }>;
    if (!reply.ok) throw new Error(reply.error.message);
    const commit = host.lastExecution?.total ?? 0;
    const milliseconds = times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
    return { events, load: loading, commit, milliseconds };
  } finally {
    await host.close();
  }
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

function nextDraft(loaded: LoadedClass, events: number): Draft {
  const { className, revision, today, pupils } = loaded;
  const ids = pupils.map(({ id }) => id);
  const made = seating(ids, Math.ceil(events / CLASSES.length));
  const desks = loaded.desks.map(({ id }) => id);
  return {
    ...made,
    desks: made.groups.map((_, i) => desks[i] ?? ''),
    ...{ id: 'next', className, revision, from: today },
  };
}
