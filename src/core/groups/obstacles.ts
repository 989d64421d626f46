// What stands in the way of any base groups: said with the rows of the considerations.

import { rulesAboutGroups } from '../contradictions';
import type { CoreFinding } from '../finding';
import type { PupilId, Rule } from '../model';
import { rulesOf } from '../rules';
import { forEachPair } from '../tally';
import type { GroupProblem } from './problem';
import { locksFit } from './start';

/**
 * Reasons why no groups can be composed: nobody to place, «sammen» that is too long for a group or
 * against another consideration, locked groups that do not fit. Empty when there is none.
 */
export function groupObstacles(problem: GroupProblem, rules: readonly Rule[]): CoreFinding[] {
  const { company, locked } = problem;
  const count = company.pupils.length;
  if (count < 2) return [{ code: 'class-too-small', params: { count } }];
  const found = [...aloneAndTogether(problem, rules), ...unitsThatCannotBe(problem, rules)];
  const twice = locked.flat().find((pupil, i, all) => all.indexOf(pupil) !== i);
  if (twice !== undefined) {
    found.push({ code: 'pupil-placed-twice', params: { pupil: company.pupils[twice] as PupilId } });
  } else if (!locksFit(problem)) {
    const pupils = (locked[0] ?? []).map((i) => company.pupils[i] as PupilId);
    const params = { size: pupils.length, pupils, sizes: [...problem.sizes] };
    found.push({ code: 'base-group-size', params });
  }
  return found;
}

/** Rows of the considerations that say who is with whom here. */
export function rowsAbout({ company }: GroupProblem, rules: readonly Rule[]): number[] {
  return sortedRows(rulesAboutGroups(company, rules));
}

function aloneAndTogether({ company }: GroupProblem, rules: readonly Rule[]): CoreFinding[] {
  const here = new Set([...company.pupils, ...company.alone]);
  return company.alone.flatMap((pupil): CoreFinding[] => {
    const against = rulesOf(rules, 'together').filter(
      (rule) => rule.pupils.includes(pupil) && rule.pupils.some((p) => p !== pupil && here.has(p)),
    );
    if (against.length === 0) return [];
    const own = rulesOf(rules, 'alone').filter((rule) => rule.pupil === pupil);
    return [contradiction([...own, ...against], [pupil])];
  });
}

function unitsThatCannotBe(problem: GroupProblem, rules: readonly Rule[]): CoreFinding[] {
  const { company, sizes } = problem;
  const most = Math.max(...sizes);
  return company.units.flatMap((unit): CoreFinding[] => {
    const ids = unit.map((i) => company.pupils[i] as PupilId);
    const chain = rulesOf(rules, 'together').filter((rule) =>
      rule.pupils.some((p) => ids.includes(p)),
    );
    if (unit.length > most) return [contradiction(chain, ids)];
    const found: CoreFinding[] = [];
    forEachPair(unit, (a, b) => {
      if (company.may.get(a, b) === 1) return;
      const two = [company.pupils[a] as PupilId, company.pupils[b] as PupilId];
      const apart = rules.filter(
        (rule) =>
          (rule.kind === 'apart' && two.every((p) => rule.pupils.includes(p))) ||
          (rule.kind === 'onlyWith' && two.includes(rule.pupil)),
      );
      found.push(contradiction([...chain, ...apart], two));
    });
    return found;
  });
}

function contradiction(rules: readonly Rule[], pupils: readonly PupilId[]): CoreFinding {
  return { code: 'rules-contradict', params: { rows: sortedRows(rules), pupils: [...pupils] } };
}

function sortedRows(rules: readonly Rule[]): number[] {
  return [...new Set(rules.map((rule) => rule.row))].sort((a, b) => a - b);
}
