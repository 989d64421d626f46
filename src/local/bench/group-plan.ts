// The part of a plan that is about base groups: what is known of pupils, and how groups are wanted.

import type { GroupPupil } from '../../core/groups/model';
import type { PupilId } from '../../core/model';
import type { Fields } from './plan-fields';
import { PlanError, text } from './plan-fields';

export interface GroupPlan {
  readonly remainder: 3 | 5;
  readonly balance: number;
  /** Periods of each composition; the last number holds for those that follow. */
  readonly periods: readonly number[];
  /** What is known of everybody, those who join later included. */
  readonly known: ReadonlyMap<PupilId, GroupPupil>;
}

/** Fours and threes, of average length, neither end of the balance. */
const UNSAID = { remainder: 3, balance: 0.5, periods: [4] } as const;

/** @param root the whole plan */
export function readGroupPlan(root: Fields): GroupPlan {
  const pupils = root.need('pupils').list((field) => readPupil(field.object()));
  const joining = root.maybe('events')?.list((event) => {
    const joined = event.object().maybe('join');
    return joined?.list((field) => readPupil(field.object())) ?? [];
  });
  const known = new Map([...(joining ?? []).flat(), ...pupils].map((pupil) => [pupil.id, pupil]));
  for (const { id, supports = [] } of known.values()) {
    const stranger = supports.find((other) => !known.has(other));
    if (stranger !== undefined) {
      throw new PlanError(`pupils: ${id} supports ${JSON.stringify(stranger)}, who is not there`);
    }
  }
  const wishes = root.maybe('groups')?.object();
  wishes?.maybe('size')?.oneOf([4]);
  const periods = wishes?.maybe('periods');
  return {
    remainder: wishes?.maybe('remainder')?.oneOf([3, 5]) ?? UNSAID.remainder,
    balance: wishes?.maybe('balance')?.number(0, 1) ?? UNSAID.balance,
    periods: periods?.isList()
      ? periods.list((field) => field.count(1))
      : [periods?.count(1) ?? UNSAID.periods[0]],
    known,
  };
}

function readPupil(pupil: Fields): GroupPupil {
  const school = pupil.maybe('school')?.text();
  const gender = pupil.maybe('gender')?.text();
  const level = pupil.maybe('level')?.count(0);
  const supports = pupil.maybe('supports')?.list(text);
  return {
    id: pupil.need('id').text(),
    ...(school === undefined ? {} : { school }),
    ...(gender === undefined ? {} : { gender }),
    ...(level === undefined ? {} : { level }),
    ...(supports === undefined ? {} : { supports }),
  };
}
