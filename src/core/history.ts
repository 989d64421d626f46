// History: what holds, folded from the events of the ledger.

import { classKey } from './class-key';
import { inTheirPlace, isImported } from './imported';
import type {
  DeskId,
  DrawEvent,
  IsoDate,
  LedgerEvent,
  PastDraw,
  PupilId,
  RevokeEvent,
  SeatingKind,
  YearEvent,
} from './model';

/** What a ledger says, whatever the order of its rows. */
export interface History {
  /** The draws that hold, of all classes, by nr; what was brought in stands where its day is. */
  readonly draws: readonly DrawEvent[];
  /** Of them those made since the school year was begun: no others stand, whatever classes are called. */
  readonly current: readonly DrawEvent[];
  /** Every event that counts, of any kind, by nr: of two with one nr only the first. */
  readonly events: readonly LedgerEvent[];
  /** Nr of every draw that was revoked. */
  readonly revoked: ReadonlySet<number>;
  /** The newest school year that was begun. */
  readonly year: YearEvent | undefined;
  /** The newest draw of a class that stands; by a day: of those that hold by then. */
  newest(className: string, day?: IsoDate): DrawEvent | undefined;
  /** The draw of the class that held before this one: one, or none. */
  before(draw: DrawEvent): readonly DrawEvent[];
  /** The newest event of a class of any kind: what a class's revision rests on. */
  newestEvent(className: string): LedgerEvent | undefined;
}

/**
 * Folds events into what holds. Of two events with one nr the first of the list wins; otherwise
 * the order of the list means nothing. A revoke counts only for an earlier draw: one of a revoke,
 * of an unknown nr or of a later nr is as good as not written.
 */
export function foldEvents(events: readonly LedgerEvent[]): History {
  const byNr = new Map<number, LedgerEvent>();
  for (const event of events) if (!byNr.has(event.nr)) byNr.set(event.nr, event);
  const ordered = Array.from(byNr.values()).sort((a, b) => a.nr - b.nr);

  const revoked = new Set<number>();
  for (const event of ordered.filter(isRevoke)) {
    const target = byNr.get(event.revokes);
    if (target && isDraw(target) && target.nr < event.nr) revoked.add(target.nr);
  }

  const draws = inTheirPlace(ordered.filter(isDraw).filter((event) => !revoked.has(event.nr)));
  const [year] = ordered.filter((event) => event.kind === 'year').slice(-1);
  const current = draws.filter(({ nr }) => nr > (year?.nr ?? 0));
  return {
    draws,
    current,
    events: ordered,
    revoked,
    year,
    newest: (className, day) =>
      lastOfClass(
        current.filter(({ from }) => day === undefined || from <= day),
        className,
      ),
    before: ({ nr, className }) => {
      const earlier = draws.filter((draw) => draw.nr < nr);
      const last = lastOfClass(earlier, className);
      return last === undefined ? [] : [last];
    },
    newestEvent: (className) => lastOfClass(ordered, className),
  };
}

/**
 * Without draws of learning partners whose tab was corrected by hand: the correction has the same day
 * and the same recipe, and is what has been.
 *
 * @param draws that hold, by nr
 */
export function withoutCorrected(draws: readonly DrawEvent[]): readonly DrawEvent[] {
  const recipe = ({ className, from, seed, input }: DrawEvent): string =>
    JSON.stringify([classKey(className), from, seed, input]);
  const corrections = new Map<string, number>();
  for (const draw of draws) {
    if (draw.kind === 'pairs' && draw.adjusted) corrections.set(recipe(draw), draw.nr);
  }
  return draws.filter(
    (draw) => draw.kind !== 'pairs' || (corrections.get(recipe(draw)) ?? 0) <= draw.nr,
  );
}

/** How often each pupil has sat at each desk since the school year's start. */
export type DeskVisits = ReadonlyMap<PupilId, ReadonlyMap<DeskId, number>>;

/** A draw as its places count; without a kind it is one of learning partners. */
type SeatedDraw = PastDraw & { readonly kind?: SeatingKind; readonly algorithm?: string };

/**
 * Counts desks over draws from `yearStart` on; a draw without desks counts nothing. Of a period in
 * which somebody moved, what held last counts.
 */
export function deskVisits(draws: readonly SeatedDraw[], yearStart: IsoDate): DeskVisits {
  const visits = new Map<PupilId, Map<DeskId, number>>();
  for (const draw of lastOfPeriods(draws)) {
    if (draw.from < yearStart) continue;
    eachSeat(draw, (pupil, desk) => {
      const mine = visits.get(pupil) ?? new Map<DeskId, number>();
      mine.set(desk, (mine.get(desk) ?? 0) + 1);
      visits.set(pupil, mine);
    });
  }
  return visits;
}

/** The desk each pupil sat at last since the school year's start. */
export function lastDesks(
  draws: readonly PastDraw[],
  yearStart: IsoDate,
): ReadonlyMap<PupilId, DeskId> {
  const last = new Map<PupilId, DeskId>();
  const ordered = draws.slice().sort((a, b) => a.nr - b.nr);
  for (const draw of ordered) {
    if (draw.from >= yearStart) eachSeat(draw, (pupil, desk) => last.set(pupil, desk));
  }
  return last;
}

/** Without the seatings that a move took the place of. */
function lastOfPeriods(draws: readonly SeatedDraw[]): readonly SeatedDraw[] {
  const moves = draws.filter(({ kind }) => kind === 'move');
  const replaced = moves.map((move) => {
    const earlier = draws.filter(
      (draw) =>
        draw.nr < move.nr &&
        classKey(draw.className) === classKey(move.className) &&
        !isImported(draw),
    );
    return Math.max(...earlier.map(({ nr }) => nr));
  });
  return draws.filter(({ nr }) => !replaced.includes(nr));
}

function eachSeat(draw: PastDraw, visit: (pupil: PupilId, desk: DeskId) => void): void {
  draw.groups.forEach((group, index) => {
    const desk = draw.desks[index];
    if (desk) for (const pupil of group) visit(pupil, desk);
  });
}

/** Whether an event is a seating. */
export function isDraw(event: LedgerEvent): event is DrawEvent {
  return event.kind !== 'revoke' && event.kind !== 'year';
}

function isRevoke(event: LedgerEvent): event is RevokeEvent {
  return event.kind === 'revoke';
}

function lastOfClass<T extends LedgerEvent>(
  ordered: readonly T[],
  className: string,
): T | undefined {
  const key = classKey(className);
  for (let i = ordered.length - 1; i >= 0; i--) {
    const event = ordered[i];
    if (event && classKey(event.className) === key) return event;
  }
  return undefined;
}
