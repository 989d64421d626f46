// Considerations about seats that could not be kept: nothing is stopped by them, but the teacher is told.
import type { DeskCheck } from './check-desks';
import type { CoreFinding } from './finding';
import type { DeskId } from './model';
import { rulesOf } from './rules';

/** @param given beside `groups`: the desk each has been given */
export function seatNotices(check: DeskCheck, given: readonly DeskId[]): CoreFinding[] {
  return frontFindings(check, given);
}

/** Who asked for a front desk, in a room that has some, and did not get one. */
function frontFindings(
  { groups, desks, rules }: DeskCheck,
  given: readonly DeskId[],
): CoreFinding[] {
  const front = new Set(desks.filter((desk) => desk.front).map((desk) => desk.id));
  if (front.size === 0) return [];
  return rulesOf(rules, 'front')
    .filter(({ pupil }) => {
      const group = groups.findIndex((members) => members.includes(pupil));
      return group >= 0 && !front.has(given[group] ?? '');
    })
    .map(({ pupil, row }) => ({ code: 'front-full', params: { pupil, row } }));
}
