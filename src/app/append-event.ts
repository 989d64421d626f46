// The one place where the ledger grows: an event is appended, and looked for among all that stand there.
import { foldEvents, type History } from '../core/history';
import type { DrawEvent, LedgerEvent, RevokeEvent } from '../core/model';
import { ledgerRow, readLedger } from '../tabs/ledger';
import { TAB } from '../tabs/tab-names';
import type { Grade } from './grade';
import { drawMark } from './marks';
import type { Ports } from './ports';

/** What is to happen; its number is the next one there is. */
type Planned = Omit<DrawEvent, 'nr'> | Omit<RevokeEvent, 'nr'>;

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

/**
 * After the flush the event has happened, come what may: unless a script with a lock of its own has
 * appended another of this number before. Then our row stays, and never counts. If only other classes
 * were changed, the event gets a new row with the next number.
 *
 * @returns null when there was no getting through
 */
export function appendEvent(ports: Ports, grade: Stand, planned: Planned): Appended | null {
  const { className } = planned;
  const known = grade.history.newestEvent(className)?.nr;
  let stand: Stand = grade;
  for (let tried = 0; tried < TRIES; tried++) {
    const taken = ports.workbook.has(drawMark(nextNr(stand)));
    if (taken) stand = readAgain(ports) ?? stand;
    if (taken && stand.history.newestEvent(className)?.nr !== known) {
      return { counts: false, history: stand.history };
    }
    const event: LedgerEvent = { ...planned, nr: taken ? freeNr(ports, stand) : nextNr(stand) };
    const { nr } = event;
    ports.workbook.append(TAB.ledger, ledgerRow(event, ports.version, stand.ledger.columns));
    ports.workbook.flush();
    const now = readAgain(ports);
    if (now === null) return { counts: true, nr, history: null };
    const rows = now.ledger.events.filter((row) => row.nr === nr);
    const [first] = rows;
    if (first !== undefined && isSame(first, event)) {
      return { counts: true, nr, history: now.history };
    }
    if (!rows.some((row) => isSame(row, event))) throw new Error('the row is not there');
    if (now.history.newestEvent(className)?.nr !== known) {
      return { counts: false, history: now.history };
    }
    stand = now;
  }
  return null;
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
 */
function freeNr({ workbook }: Ports, stand: Stand): number {
  let nr = nextNr(stand);
  while (workbook.has(drawMark(nr))) nr++;
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

/** Of the same number. The same draft sent by two scripts is stored once, whoever was first. */
function isSame(row: LedgerEvent, event: LedgerEvent): boolean {
  if (row.kind !== 'revoke') return event.kind !== 'revoke' && row.draftId === event.draftId;
  return (
    event.kind === 'revoke' &&
    row.revokes === event.revokes &&
    row.className === event.className &&
    row.at === event.at &&
    row.by === event.by
  );
}
