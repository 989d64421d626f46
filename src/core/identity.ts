// Identity: which pupil stands in which row of the roster, whatever was pasted, sorted or copied.

import type { PupilId } from './model';
import type { Random } from './random';
import { grouped, isFree, readRoster, settle, settleFitting, unsettled } from './roster-rows';
import type { Roster, RosterEntry, RosterRow } from './roster-rows';

export { idCell, nameCheck } from './roster-rows';
export type { RosterRow } from './roster-rows';

/** «Nytt navn eller ny elev?»: is the name of this row the new name of pupil `id`? */
export interface IdentityQuestion {
  readonly row: number;
  readonly id: PupilId;
  readonly name: string;
}

/**
 * Why nothing is settled. `names`: several names do not fit their ids. `cells`: ID cells hold
 * something that is no id (typed or pasted over); emptied, they count as new pupils.
 */
export interface IdentityStop {
  readonly reason: 'names' | 'cells';
  readonly rows: readonly number[];
  /** Ids that lost their names. All answered 'new', the rows become new pupils. */
  readonly ids: readonly PupilId[];
}

export interface Reconciled {
  /** Whose row is whose. Complete when there is neither question nor stop, in order of rows. */
  readonly pupils: readonly { readonly row: number; readonly id: PupilId }[];
  /** ID cells to write; none while a question or a stop stands. */
  readonly writes: readonly { readonly row: number; readonly idCell: string }[];
  readonly questions: readonly IdentityQuestion[];
  readonly stopped: IdentityStop | null;
  /** Ids that stand in the tab, but beside no pupil's name any more. */
  readonly gone: readonly PupilId[];
}

/** Answers by the id that was asked about. */
export type Answers = Readonly<Record<PupilId, 'renamed' | 'new'>>;

const ID_LENGTH = 9;
const ID_LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A new id, out of 2^40. */
export function newPupilId(random: Random): PupilId {
  let id = 'p';
  while (id.length < ID_LENGTH) id += ID_LETTERS.charAt(random.int(ID_LETTERS.length));
  return id;
}

/**
 * Settles who stands where on the roster of the whole grade. Give every row down to the last one
 * with anything in it: an id beside an emptied name stays there for the day the name comes back.
 *
 * 1. Id and check fit the name: settled; of several such rows with one id the upper one.
 * 2. A name whose check belongs to exactly one id that is free, and to no other unsettled name:
 *    the id follows the name. Where twins by name make that ambiguous, everything stops.
 * 3. A name left over in a row whose id does not fit (a copy of a row that fits is no such row):
 *    one such name and one id left over in a row with a name is a question; no id left over, a
 *    new pupil; anything more stops everything. `answers` settle first: 'renamed' for an id gives
 *    it to the row that holds it, 'new' lets it go; so a stop too can be answered.
 * 4. An ID cell that holds something else stops everything too: what stood there is lost, and the
 *    pupil would lose the history without a word. Emptied by the teacher, it is a new pupil.
 * 5. Every other name is a new pupil.
 *
 * Pure and idempotent: once `writes` are written, a second call writes and asks nothing. `newId`
 * is called once for each new pupil, again for an id that stands in the tab already.
 */
export function reconcile(
  rows: readonly RosterRow[],
  newId: () => PupilId,
  answers: Answers = {},
): Reconciled {
  const roster = readRoster(rows);
  settleFitting(roster);
  followNames(roster);
  const doubt = doubtOf(roster, answers);
  if (doubt.stopped || doubt.questions.length > 0) {
    return { pupils: pupilsOf(roster), writes: [], gone: [], ...doubt };
  }
  for (const entry of unsettled(roster)) settle(roster, entry, unusedId(roster, newId));
  return { pupils: pupilsOf(roster), ...cellsOf(roster), ...doubt };
}

function followNames(roster: Roster): void {
  const ids = freeIdsByCheck(roster);
  grouped(unsettled(roster), (entry) => entry.nameCheck).forEach((sameName, check) => {
    const candidates = ids.get(check) ?? [];
    const [entry] = sameName;
    const [id] = candidates;
    if (sameName.length !== 1 || candidates.length !== 1) return;
    if (entry && id !== undefined) settle(roster, entry, id);
  });
}

/** Free ids by the check in their cells; one whose cells disagree belongs to no check. */
function freeIdsByCheck(roster: Roster): Map<string, PupilId[]> {
  const free = Array.from(roster.holders.keys()).filter((id) => isFree(roster, id));
  return grouped(free, (id) => {
    const checks = new Set((roster.holders.get(id) ?? []).map((entry) => entry.check));
    return checks.size === 1 ? (Array.from(checks)[0] ?? null) : null;
  });
}

/**
 * Unsettled rows with an id that is not theirs by check. Where the id fits another row this one
 * is a copy and counts as a row without id, and so do all but the upper holder of one id.
 */
function misfits(roster: Roster): RosterEntry[] {
  const seen = new Set<PupilId>();
  return unsettled(roster).filter((entry) => {
    if (entry.id === null || roster.fitting.has(entry.id) || seen.has(entry.id)) return false;
    seen.add(entry.id);
    return true;
  });
}

type Doubt = Pick<Reconciled, 'questions' | 'stopped'>;

const NO_DOUBT: Doubt = { questions: [], stopped: null };

/** What must be asked or stops; settles what `answers` settle. */
function doubtOf(roster: Roster, answers: Answers): Doubt {
  const unreadable = unsettled(roster).filter((entry) => entry.cell !== '' && entry.id === null);
  if (unreadable.length > 0) return stop('cells', unreadable, []);

  const odd = misfits(roster);
  for (const entry of odd) {
    const { id } = entry;
    if (isFree(roster, id) && answers[id] === 'renamed') settle(roster, entry, id);
  }
  const inDoubt = (id: PupilId | null) => isFree(roster, id) && answers[id] !== 'new';
  const twins = twinsInDoubt(roster, inDoubt);
  const ids = Array.from(roster.holders.keys()).filter(
    (id) => inDoubt(id) && (twins.ids.has(id) || standsByName(roster, id)),
  );
  const rows = odd.filter(
    (entry) => !roster.idOf.has(entry) && (roster.settled.has(entry.id ?? '') || inDoubt(entry.id)),
  );
  if (twins.rows.length > 0) return stop('names', [...rows, ...twins.rows], ids);

  const [row] = rows;
  const [id] = ids;
  if (!row || id === undefined) return NO_DOUBT;
  if (rows.length > 1 || ids.length > 1) return stop('names', rows, ids);
  if (answers[id] !== 'renamed') {
    return { questions: [{ row: row.row, id, name: row.name }], stopped: null };
  }
  settle(roster, row, id);
  return NO_DOUBT;
}

/** Unsettled rows with the name of free ids: which is whose cannot be told. */
function twinsInDoubt(roster: Roster, inDoubt: (id: PupilId) => boolean) {
  const free = freeIdsByCheck(roster);
  const ids = new Set<PupilId>();
  const rows = unsettled(roster).filter((entry) => {
    const same = (free.get(entry.nameCheck ?? '') ?? []).filter(inDoubt);
    for (const id of same) ids.add(id);
    return same.length > 0;
  });
  return { ids, rows };
}

function standsByName(roster: Roster, id: PupilId): boolean {
  return (roster.holders.get(id) ?? []).some((entry) => entry.nameCheck !== null);
}

function stop(
  reason: IdentityStop['reason'],
  entries: readonly RosterEntry[],
  ids: readonly PupilId[],
): Doubt {
  const rows = Array.from(new Set(entries.map((entry) => entry.row))).sort((a, b) => a - b);
  return { questions: [], stopped: { reason, rows, ids } };
}

function pupilsOf(roster: Roster): { row: number; id: PupilId }[] {
  return roster.named.reduce<{ row: number; id: PupilId }[]>((pupils, entry) => {
    const id = roster.idOf.get(entry);
    return id === undefined ? pupils : [...pupils, { row: entry.row, id }];
  }, []);
}

/** The ID cells as they should be, as changes, and the ids that no name has any more. */
function cellsOf(roster: Roster): Pick<Reconciled, 'writes' | 'gone'> {
  const writes: { row: number; idCell: string }[] = [];
  for (const entry of roster.named) {
    const cell = `${roster.idOf.get(entry) ?? ''}.${entry.nameCheck ?? ''}`;
    if (cell !== entry.cell) writes.push({ row: entry.row, idCell: cell });
  }
  const gone = Array.from(roster.holders.keys()).filter((id) => isFree(roster, id));
  // Ids gone from the names stay in the tab beside emptied names, as long as there are such rows:
  // whoever takes the change back («Angre») then finds every pupil again.
  const kept = new Set<PupilId>();
  const vacated = roster.nameless.filter((entry) => {
    if (entry.id === null) return false;
    if (!isFree(roster, entry.id) || kept.has(entry.id)) return true;
    kept.add(entry.id);
    return false;
  });
  const homeless = gone.filter((id) => !kept.has(id));
  vacated.forEach((entry, index) => {
    const id = homeless[index];
    const cell = id === undefined ? '' : (roster.holders.get(id)?.[0]?.cell ?? '');
    writes.push({ row: entry.row, idCell: cell });
  });
  return { writes, gone };
}

const MOST_TRIES = 1000;

function unusedId(roster: Roster, newId: () => PupilId): PupilId {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const id = newId();
    if (!roster.holders.has(id) && !roster.settled.has(id)) return id;
  }
  throw new Error('newId gives only ids that are taken');
}
