// The one place where the ledger grows: events are appended, and looked for among all that stand there.
import { classKey } from '../core/class-key';
import { foldEvents, isDraw, type History } from '../core/history';
import type { DrawEvent, LedgerEvent, RevokeEvent, YearEvent } from '../core/model';
import { ledgerRow, readLedger } from '../tabs/ledger';
import { TAB } from '../tabs/tab-names';
import type { Grade } from './grade';
import { drawMark } from './marks';
import type { Ports } from './ports';

/** What is to happen; its number is the next one there is. */
export type Planned = Omit<DrawEvent, 'nr'> | Omit<RevokeEvent, 'nr'> | Omit<YearEvent, 'nr'>;

type Stand = Pick<Grade, 'ledger' | 'history'>;

/**
 * `counts`: the event has happened; `history` is null when the ledger could not be read once more.
 * Otherwise somebody whom our lock does not keep out has changed the class first.
 */
export type Appended =
  | { readonly counts: true; readonly nr: number; readonly history: History | null }
  | { readonly counts: false; readonly history: History };

/** Changes of other classes may come in between so often before we give up. */
const TRIES = 3;

/** As `appendEvents`, of one event. */
export function appendEvent(ports: Ports, grade: Stand, planned: Planned): Appended | null {
  return appendEvents(ports, grade, planned.className, [planned]);
}

/**
 * After the flush the events have happened, come what may: unless a script with a lock of its own has
 * appended another of such a number before. Then our row stays, and never counts. If only other classes
 * were changed, the event gets a new row with the next number.
 *
 * Each is a row that Sheets appends by itself: of rows written where the last one was thought to be,
 * one that came in between would be lost.
 *
 * @param planned of one class, at least one
 * @returns null when there was no getting through
 */
export function appendEvents(
  ports: Ports,
  grade: Stand,
  className: string,
  planned: readonly Planned[],
): Appended | null {
  const known = grade.history.newestEvent(className)?.nr ?? 0;
  const ours: LedgerEvent[] = [];
  let stand: Stand = grade;
  let missing = planned;
  for (let tried = 0; tried < TRIES; tried++) {
    const taken = ports.workbook.has(drawMark(nextNr(stand)));
    if (taken) stand = readAgain(ports) ?? stand;
    if (taken && hasOthers(stand, className, known, ours)) {
      return { counts: false, history: stand.history };
    }
    const first = taken ? freeNr(ports, stand, missing.length) : nextNr(stand);
    const events = missing.map((one, index): LedgerEvent => ({ ...one, nr: first + index }));
    for (const event of events) {
      ports.workbook.append(TAB.ledger, ledgerRow(event, ports.version, stand.ledger.columns));
    }
    ports.workbook.flush();
    ours.push(...events);
    const now = readAgain(ports);
    const nr = first + events.length - 1;
    if (now === null) return { counts: true, nr, history: null };
    const lost = events.filter((event) => !isFirst(now, event));
    if (lost.length === 0) return { counts: true, nr, history: now.history };
    if (!lost.every((event) => now.ledger.events.some((row) => isSame(row, event)))) {
      throw new Error('the row is not there');
    }
    if (hasOthers(now, className, known, ours)) return { counts: false, history: now.history };
    stand = now;
    missing = missing.filter((_, index) => lost.includes(events[index] as LedgerEvent));
  }
  return null;
}

/** Whether somebody else has changed the class since it was known. */
function hasOthers(
  { history }: Stand,
  className: string,
  known: number,
  ours: readonly LedgerEvent[],
): boolean {
  return history.events.some(
    (row) =>
      row.nr > known &&
      classKey(row.className) === classKey(className) &&
      !ours.some((event) => isSame(row, event)),
  );
}

/** Whether of the events of its number it was the first. */
function isFirst({ ledger }: Stand, event: LedgerEvent): boolean {
  const first = ledger.events.find(({ nr }) => nr === event.nr);
  return first !== undefined && isSame(first, event);
}

/**
 * No number is left out, and rows that never count are not counted: two who know nothing of each
 * other come to the same number. A damaged row may hold a number too, and may be mended one day: its
 * place is kept.
 */
function nextNr({ ledger, history }: Stand): number {
  const { events } = history;
  const newest = events[events.length - 1]?.nr ?? 0;
  return Math.max(events.length + ledger.damaged.length, newest) + 1;
}

/**
 * Somebody deleted the newest rows by hand: their tabs are still there, and would be drawn over if their
 * numbers were given again.
 *
 * @returns the first of so many that are free
 */
function freeNr({ workbook }: Ports, stand: Stand, count: number): number {
  let nr = nextNr(stand);
  for (let free = 0; free < count; free++) {
    if (!workbook.has(drawMark(nr + free))) continue;
    nr += free + 1;
    free = -1;
  }
  return nr;
}

/** The event has happened: that it cannot be looked at is no reason to say it has not. */
function readAgain({ workbook }: Ports): Stand | null {
  try {
    const read = readLedger(workbook.readRequired(TAB.ledger) ?? []);
    return read.ok ? { ledger: read.ledger, history: foldEvents(read.ledger.events) } : null;
  } catch {
    return null;
  }
}

/** Of one number. The same draft sent by two scripts is stored once, whoever was first. */
function isSame(row: LedgerEvent, event: LedgerEvent): boolean {
  if (row.nr !== event.nr) return false;
  if (isDraw(row)) return isDraw(event) && row.draftId === event.draftId;
  if (row.kind === 'year') {
    return event.kind === 'year' && row.id === event.id && !row.open === !event.open;
  }
  return (
    event.kind === 'revoke' &&
    row.revokes === event.revokes &&
    row.className === event.className &&
    row.at === event.at &&
    row.by === event.by
  );
}
