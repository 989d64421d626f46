// The marks derived tabs are found by.
import { classKey } from '../core/class-key';
import { fingerprint } from '../core/hash';
import type { Mark } from './ports';

export const INDEX_MARK: Mark = 'index';
/** Of the tab `Bytteplan`. */
export const YEAR_PLAN_MARK: Mark = 'plan';

/** Of the dated tab of a draw. */
export function drawMark(nr: number): Mark {
  return `draw.${nr}`;
}

/** Of a class's seating chart. Its state is the Nr of the event it was drawn after. */
export function chartMark(className: string): Mark {
  return `chart.${fingerprint(classKey(className))}`;
}

/** Of the tab where pages for the team's meeting are drawn, which are not for the wall. */
export const TEAM_PAPER_MARK: Mark = 'paper.team';

/** Of the page for a substitute, one for all classes. */
export const SUBSTITUTE_MARK: Mark = 'paper.substitute';

/** Of the tab where pages are drawn that are only printed. */
export function paperMark(className: string): Mark {
  return `paper.${fingerprint(classKey(className))}`;
}
