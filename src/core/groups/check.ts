// Whether base groups are in order: checked when they are saved and for every swap by hand.

import { placementFaults } from '../check';
import type { CoreFinding } from '../finding';
import type { PupilId, Rule } from '../model';
import { brokenRules, rulesOf } from '../rules';
import type { Seating } from './model';
import { groupSizes } from './sizes';

export interface GroupCheck {
  /** The class, those who are away included. */
  readonly pupils: readonly PupilId[];
  /** Those that hold on the day from which the groups hold. */
  readonly rules: readonly Rule[];
}

/** Sizes that groups may come to have when pupils come, leave or change group. */
const SIZES_AFTER_MOVE: readonly number[] = [2, 3, 4, 5];

/**
 * Everything that is wrong with a composition, whoever made it: pupils missing, doubled or unknown,
 * sizes the class does not need, broken rules. Empty when it is in order. Supporters are the
 * teachers' to decide.
 */
export function checkComposition(
  check: GroupCheck,
  remainder: 3 | 5,
  groups: Seating,
): CoreFinding[] {
  const alone = aloneOf(check.rules);
  const away = new Set(rulesOf(check.rules, 'away').map((rule) => rule.pupil));
  const placed = [...new Set(check.pupils)].filter((id) => !alone.has(id) && !away.has(id));
  const sizes = groupSizes(placed.length, remainder);
  const left = sizes.slice();
  return faultsOf(check, groups, sizes, (size) => {
    const place = left.indexOf(size);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

/** As `checkComposition`, for groups in which somebody came, left or changed group. */
export function checkMove(check: GroupCheck, groups: Seating): CoreFinding[] {
  const fits = (size: number): boolean => SIZES_AFTER_MOVE.includes(size);
  return faultsOf(check, groups, SIZES_AFTER_MOVE, fits);
}

function faultsOf(
  check: GroupCheck,
  groups: Seating,
  sizes: readonly number[],
  fits: (size: number) => boolean,
): CoreFinding[] {
  const alone = aloneOf(check.rules);
  const wrong = groups.filter(
    (group) => !(group.length === 1 && group.every((id) => alone.has(id))) && !fits(group.length),
  );
  return [
    ...placementFaults(check, groups),
    ...wrong.map((group): CoreFinding => ({
      code: 'base-group-size',
      params: { size: group.length, pupils: [...group], sizes: [...sizes] },
    })),
    ...brokenRules(check.rules, groups),
  ];
}

/** «Egen plass nå»: groups of one, which count for no size. */
function aloneOf(rules: readonly Rule[]): Set<PupilId> {
  return new Set(rulesOf(rules, 'alone').map((rule) => rule.pupil));
}
