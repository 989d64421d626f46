// Whether base groups are in order: checked when they are saved and for every swap by hand.

import { placementFaults } from '../check';
import type { CoreFinding } from '../finding';
import type { PupilId, Rule } from '../model';
import { takingPart } from '../presence';
import { brokenRules, rulesOf } from '../rules';
import type { Seating } from './model';
import { seatedNow } from './rotation';
import { groupSizes } from './sizes';

export interface GroupCheck {
  /** The class, those who are away included. */
  readonly pupils: readonly PupilId[];
  /** Those that hold on the day from which the groups hold. */
  readonly rules: readonly Rule[];
}

/** Sizes that groups may come to have when teachers change them by hand. */
const SIZES_BY_HAND: readonly number[] = [2, 3, 4, 5];

/**
 * Everything that is wrong with a composition, whoever made it: pupils missing, doubled or unknown,
 * sizes the class does not need, broken rules. Empty when it is in order. Supporters are the
 * teachers' to decide.
 *
 * @param adjusted changed by hand since it was proposed: then any group of two to five will do
 */
export function checkComposition(
  check: GroupCheck,
  remainder: 3 | 5,
  groups: Seating,
  adjusted = false,
): CoreFinding[] {
  if (adjusted) return checkByHand(check, groups);
  const alone = aloneOf(check.rules);
  const present = takingPart([...new Set(check.pupils)], check.rules);
  const placed = present.filter((id) => !alone.has(id));
  const sizes = groupSizes(placed.length, remainder);
  const left = sizes.slice();
  return faultsOf(check, groups, sizes, (size) => {
    const place = left.indexOf(size);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

/**
 * As `checkComposition`, for groups in which somebody came, left or changed group.
 *
 * @param standing the groups before; what they break already is no fault of the move
 */
export function checkMove(
  check: GroupCheck,
  groups: Seating,
  standing: Seating = [],
): CoreFinding[] {
  const here = new Set(check.pupils);
  const before = standing.map((group) => seatedNow(group, here)).filter(({ length }) => length > 0);
  const faults = checkByHand(check, groups);
  return standing.length === 0 ? faults : broughtBy(faults, checkByHand(check, before));
}

/** Faults that a seating has and the one before it had not, or not so gravely. */
export function broughtBy(
  faults: readonly CoreFinding[],
  before: readonly CoreFinding[],
): CoreFinding[] {
  return faults.filter((fault) => !before.some((earlier) => covers(earlier, fault)));
}

/** The same is wrong, and with the same pupils or more. */
function covers(earlier: CoreFinding, fault: CoreFinding): boolean {
  const [was, is] = [partsOf(earlier), partsOf(fault)];
  if (earlier.code !== fault.code || was.rest !== is.rest) return false;
  const same = was.pupils.length === is.pupils.length;
  // Too many may become fewer, but nobody is left alone.
  const fewer = fault.code !== 'base-group-size' || is.pupils.length > Math.max(...SIZES_BY_HAND);
  return (same || fewer) && is.pupils.every((pupil) => was.pupils.includes(pupil));
}

function partsOf({ params }: CoreFinding): { pupils: readonly PupilId[]; rest: string } {
  const { pupils = [], ...rest } = params as { pupils?: readonly PupilId[] };
  // The size is that of the pupils.
  return { pupils, rest: JSON.stringify({ ...rest, size: 0 }) };
}

function checkByHand(check: GroupCheck, groups: Seating): CoreFinding[] {
  return faultsOf(check, groups, SIZES_BY_HAND, (size) => SIZES_BY_HAND.includes(size));
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
