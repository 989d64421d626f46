// The roster of the whole grade as the dialog «Elever» works on it; it may be empty still.
import { writtenByNewer } from './grade';
import type { Enrolled, LoadedRoster, RosterPupil } from '../contract/replies';
import { fingerprint } from '../core/hash';
import { foldEvents, type History } from '../core/history';
import { reconcile, type Answers } from '../core/identity';
import { compareNorwegian } from '../core/names';
import { readLedger } from '../tabs/ledger';
import { readRows, type Roster, type RosterRow } from '../tabs/roster';
import { TAB } from '../tabs/tab-names';
import { withFoundIds } from './find-ids';
import type { Ports, TabValues } from './ports';
import { refuse, type Refused, type Result } from './result';
import { whoIsWho } from './who-is-who';

export interface Pupils {
  readonly ok: true;
  readonly values: TabValues;
  readonly roster: Roster;
  readonly history: History;
  /** Those who have an id, with their row. */
  readonly pupils: readonly (RosterPupil & { readonly row: number })[];
  /** Names that have no id yet, or one that is to be written anew. */
  readonly missing: number;
}

/** @param answers to what would be asked about names that have changed */
export function readPupils(ports: Ports, answers: Answers = {}): Result<Pupils> {
  const values = tabOf(ports, TAB.roster);
  const log = tabOf(ports, TAB.ledger);
  if (!values.ok) return values;
  if (!log.ok) return log;
  const read = readRows(values.tab);
  const ledger = readLedger(log.tab);
  if (!read.ok) return refuse([read.finding]);
  if (!ledger.ok) return refuse([ledger.finding]);
  const newer = writtenByNewer(ledger.ledger);
  if (newer !== null) return newer;
  const history = foldEvents(ledger.ledger.events);
  const roster = withFoundIds(ports, read.roster, history);
  const { problems, missing } = whoIsWho({ roster, history }, '', answers);
  if (problems.length > 0) return refuse(problems);
  const rows = new Map(roster.rows.map((row) => [row.row, row]));
  let count = 0;
  const settled = reconcile(roster.rows, () => `${UNKNOWN}${++count}`, answers).pupils;
  const pupils = settled.flatMap(({ row, id }) => {
    const entry = rows.get(row);
    return entry === undefined || id.startsWith(UNKNOWN) ? [] : [{ id, row, ...enrolled(entry) }];
  });
  return { ok: true, values: values.tab, roster, history, pupils, missing };
}

/** No id begins like this. */
const UNKNOWN = '?';

export function loadRoster(ports: Ports): Result<LoadedRoster> {
  const read = readPupils(ports);
  if (!read.ok) return read;
  return {
    ok: true,
    classes: [...read.roster.classes].sort(compareNorwegian),
    pupils: read.pupils.map(withoutRow),
    revision: revisionOf(read.pupils),
    missing: read.missing,
  };
}

/** Of what the dialog can change, wherever the rows stand. */
export function revisionOf(pupils: readonly RosterPupil[]): string {
  const lines = pupils.map((pupil) => JSON.stringify([pupil.id, ...textsOf(pupil)]));
  return fingerprint(lines.sort().join('\n'));
}

export function textsOf({ className, name, showAs, status, days }: Enrolled): string[] {
  return [className, name, showAs, status, days];
}

function withoutRow({ id, className, name, showAs, status, days }: RosterPupil): RosterPupil {
  return { id, className, name, showAs, status, days };
}

function enrolled({ className, name, showAs, present, left, daysText }: RosterRow): Enrolled {
  const status = present ? 'here' : left ? 'left' : 'leave';
  return { className, name, showAs, status, days: daysText };
}

function tabOf({ workbook }: Ports, tab: string): { ok: true; tab: TabValues } | Refused {
  const values = workbook.readRequired(tab);
  return values === null
    ? refuse([{ code: 'tab-missing', params: { tab } }])
    : { ok: true, tab: values };
}
