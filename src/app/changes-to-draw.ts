// Which changes of a class are still to be drawn: normally the newest, more when a script stopped half-way.
import { isDraw, type History } from '../core/history';
import { isImported } from '../core/imported';
import type { DrawEvent, LedgerEvent } from '../core/model';
import { readIndex, type Index } from '../tabs/history-index';
import { sameClass } from '../tabs/roster';
import { drawnAfter } from './chart-state';
import { drawMark, INDEX_MARK } from './marks';
import type { Ports } from './ports';

/** The tab `Historikk`; null when there is none, or none that can be read. */
export function indexIn(workbook: Pick<Ports['workbook'], 'readMarked'>): Index | null {
  return readIndex(workbook.readMarked(INDEX_MARK) ?? []);
}

/** Of one class. */
export interface Changes {
  /** Draws whose dated tab is to be drawn; of those that were brought in only the newest. */
  readonly made: readonly DrawEvent[];
  /** Draws whose line in the index is to be written: those made, and those revoked. */
  readonly touched: readonly DrawEvent[];
}

/**
 * What happened since all was drawn.
 *
 * @param drawn what the chart was drawn from, null when there is none
 * @param index as `indexIn` reads it
 */
export function changesToDraw(
  workbook: Pick<Ports['workbook'], 'has'>,
  history: History,
  className: string,
  drawn: string | null,
  index: Index | null,
): Changes {
  const ofClass = history.events.filter((event) => sameClass(event.className, className));
  const shown = drawnUntil(ofClass, drawn, index);
  const revoked = ofClass.map((event) =>
    event.kind === 'revoke' && event.nr > shown ? event.revokes : 0,
  );
  const draws = ofClass.filter(isDraw);
  const newest = history.newest(className);
  const isMade = (draw: DrawEvent): boolean => draw.nr > shown && !isImported(draw);
  // Of many that were brought in at once none must be missing from an index that stands.
  const isMissed = ({ nr, ...draw }: DrawEvent): boolean =>
    Number.isNaN(drawnAfter(drawn)) && isImported(draw) && index?.entries.has(nr) === false;
  return {
    made: draws.filter(
      (draw) =>
        isMade(draw) ||
        (draw.nr === newest?.nr && (draw.nr > shown || !workbook.has(drawMark(draw.nr)))),
    ),
    touched: draws.filter((draw) => draw.nr > shown || revoked.includes(draw.nr) || isMissed(draw)),
  };
}

/**
 * The Nr up to which everything has been drawn. Without a chart, or with one that was drawn half, the
 * index tells, which is written after the dated tabs.
 */
function drawnUntil(
  ofClass: readonly LedgerEvent[],
  drawn: string | null,
  index: Index | null,
): number {
  const after = drawnAfter(drawn);
  if (!Number.isNaN(after)) return after;
  if (index === null) return (ofClass[ofClass.length - 1]?.nr ?? 0) - 1;
  const draws = ofClass.filter(isDraw);
  const last = Math.max(0, ...draws.map(({ nr }) => nr).filter((nr) => index.entries.has(nr)));
  // Its line may have been written half.
  return Math.max(last - 1, draws[draws.length - 1 - MISSED]?.nr ?? 0);
}

/** If more than these are not in the index, they were not missed: somebody has taken them out. */
const MISSED = 5;
