// The use case «Nytt skoleår»: every class gets its new name wherever it stands; history stays as it is.
import { writtenByNewer } from './grade';
import type { YearStart, YearStarted } from '../contract/replies';
import { isDate } from '../core/dates';
import { tidyName } from '../core/names';
import { sameClass } from '../tabs/roster';
import { TAB } from '../tabs/tab-names';
import { appendEvents, type Planned } from './append-event';
import { begunIn, readYear, type YearStand } from './plan-year';
import type { Ports } from './ports';
import { whatIsProtected } from './protection';
import { busy, refuse, type Refused, type Result, unreadable } from './result';
import { targetsOfYear, writeYear } from './write-year';

const LONGEST = 40;

/**
 * The ledger is told first of all that is going to be changed, and last that it was: in between nobody
 * can draw, and whoever looks in can finish it. So nothing is changed twice.
 */
export function startYear(ports: Ports, asked: YearStart): Result<YearStarted> {
  const done = ports.withLock((): Result<YearStarted> => {
    const stand = readYear(ports);
    if (!stand.ok) return stand;
    const { grade } = stand;
    const { year } = grade.history;
    if (year?.id === asked.id && year.open === undefined) return { ok: true, again: true };
    const begun = begunIn(grade.history);
    if (begun !== null && begun.id !== asked.id) return refuse([{ code: 'year-open', params: {} }]);
    const wrong = ledgerFault(stand) ?? (begun === null ? whatIsWrong(stand, asked) : null);
    if (wrong !== null) return wrong;
    const start = begun ?? asked;
    const shut = whatIsProtected(ports, () => targetsOfYear(stand, start));
    return shut ?? turn(ports, stand, start, begun === null);
  });
  return done ?? busy();
}

function turn(
  ports: Ports,
  stand: YearStand,
  start: YearStart,
  isNew: boolean,
): Result<YearStarted> {
  const { id, moves } = start;
  const { ledger, history } = stand.grade;
  const told = { kind: 'year' as const, className: '', at: ports.now() };
  const event: Planned = { ...told, by: ports.user.read('name'), id, moves };
  let known = history;
  if (isNew) {
    const opened = appendEvents(ports, stand.grade, '', [{ ...event, open: start }]);
    if (opened === null) return busy();
    if (!opened.counts) return refuse([{ code: 'year-open', params: {} }]);
    if (opened.history === null) throw new Error('the ledger could not be read again');
    known = opened.history;
  }
  const written = writeYear(ports, stand, start);
  if (!written.ok) return written;
  ports.workbook.flush();
  const closed = appendEvents(ports, { ledger, history: known }, '', [event]);
  if (closed === null) return busy();
  return closed.counts ? { ok: true, again: false } : refuse([{ code: 'year-open', params: {} }]);
}

function ledgerFault({ grade: { ledger } }: YearStand): Refused | null {
  const newer = writtenByNewer(ledger);
  if (newer !== null) return newer;
  const rows = [...ledger.damaged];
  return rows.length > 0
    ? refuse([{ code: 'ledger-damaged', params: { tab: TAB.ledger, rows } }])
    : null;
}

/** Against the workbook as it stands: it must be the one that was looked at. */
function whatIsWrong({ found, classes, pupils }: YearStand, asked: YearStart): Refused | null {
  const isSame = JSON.stringify(found) === JSON.stringify(asked.found);
  if (!isSame || pupils.missing > 0) return refuse([{ code: 'year-changed', params: {} }]);
  if (asked.firstDay !== '' && !isDate(asked.firstDay)) return unreadable('firstDay');
  const isWhole =
    asked.moves.length === classes.length &&
    classes.every((name) => asked.moves.filter(({ from }) => from === name).length === 1) &&
    asked.moves.every(({ to }) => to === tidyName(to) && to.length <= LONGEST);
  if (!isWhole) return unreadable('moves');
  const names = asked.moves.map(({ to }) => to).filter((to) => to !== '');
  const isOnce = names.every((name) => names.filter((one) => sameClass(one, name)).length === 1);
  return isOnce ? null : unreadable('moves');
}
