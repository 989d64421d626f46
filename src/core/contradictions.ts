// What the considerations make impossible before any draw: said with the rows that stand in the way.

import type { Company } from './company';
import { companyOf } from './company';
import type { CoreFinding } from './finding';
import type { PupilId, Rule } from './model';
import { partnersAllowed, pupilsNamed, ruleKinds, rulesOf } from './rules';
import { forEachPair } from './tally';

/** The most who can be in one group: of learning partners, and of a base group. */
const LARGEST_GROUP = { pairs: 3, groups: 5 } as const;

/**
 * Reasons why no draw can be made: too few pupils, rules against each other, a pupil with nobody
 * to sit with. Rules about pupils who are away or not in the class hold nothing.
 * @param rules those that hold on the day
 * @param model for base groups only what stands in the way of any; see also `groupObstacles`
 */
export function contradictions(
  pupils: readonly PupilId[],
  rules: readonly Rule[],
  model: keyof typeof LARGEST_GROUP = 'pairs',
): CoreFinding[] {
  const company = companyOf(pupils, rules);
  const present = company.pupils.length + company.alone.length;
  if (present < 2) return [{ code: 'class-too-small', params: { count: present } }];
  const opposed = [
    ...aloneAndTogether(company, rules),
    ...unitsThatCannotBe(company, rules, LARGEST_GROUP[model]),
  ];
  return opposed.length > 0 || model === 'groups' ? opposed : withoutPartner(company, rules);
}

/** «Egen plass nå» and «sammen» about the same pupil, as long as somebody else is to be there. */
function aloneAndTogether(company: Company, rules: readonly Rule[]): CoreFinding[] {
  const present = new Set([...company.pupils, ...company.alone]);
  return company.alone.flatMap((pupil) => {
    const against = rulesOf(rules, 'together').filter(
      (rule) =>
        rule.pupils.includes(pupil) && rule.pupils.some((p) => p !== pupil && present.has(p)),
    );
    if (against.length === 0) return [];
    const own = rulesOf(rules, 'alone').filter((rule) => rule.pupil === pupil);
    return [contradiction([...own, ...against], [pupil])];
  });
}

/** Chains of «sammen» that are too long for a group, or with two in them who may not meet. */
function unitsThatCannotBe(
  company: Company,
  rules: readonly Rule[],
  largest: number,
): CoreFinding[] {
  return company.units.flatMap((unit) => {
    const ids = unit.map((i) => company.pupils[i] as PupilId);
    const chain = rulesOf(rules, 'together').filter((rule) =>
      rule.pupils.some((p) => ids.includes(p)),
    );
    if (unit.length > largest) return [contradiction(chain, ids)];
    const found: CoreFinding[] = [];
    forEachPair(unit, (a, b) => {
      if (company.may.get(a, b) === 1) return;
      const one = company.pupils[a] as PupilId;
      const other = company.pupils[b] as PupilId;
      found.push(contradiction([...chain, ...keepingApart(one, other, rules)], [one, other]));
    });
    return found;
  });
}

function withoutPartner(company: Company, rules: readonly Rule[]): CoreFinding[] {
  const odd = company.singles.length % 2 === 1;
  const couples = company.units.filter((unit) => unit.length === 2);
  const lonely = company.singles.filter((single) => {
    const may = (other: number): boolean => company.may.get(single, other) === 1;
    return !company.singles.some(may) && !(odd && couples.some((couple) => couple.every(may)));
  });
  return lonely.map((single) => {
    const pupil = company.pupils[single] as PupilId;
    const rows = obstaclesOf(pupil, company, rules).map((rule) => rule.row);
    return { code: 'pupil-without-partner', params: { pupil, rows: sortedRows(rows) } };
  });
}

/** The rules that keep each of the others from this pupil. */
function obstaclesOf(pupil: PupilId, company: Company, rules: readonly Rule[]): Rule[] {
  const bound = new Set(company.units.flat().map((i) => company.pupils[i]));
  return [...company.pupils, ...company.alone]
    .filter((other) => other !== pupil)
    .flatMap((other) => [
      ...keepingApart(pupil, other, rules),
      ...rulesOf(rules, 'alone').filter((rule) => rule.pupil === other),
      ...rulesOf(rules, 'together').filter(
        (rule) => bound.has(other) && rule.pupils.includes(other),
      ),
    ]);
}

/** The rules by which these two may not be in one group. */
function keepingApart(one: PupilId, other: PupilId, rules: readonly Rule[]): Rule[] {
  const partners = partnersAllowed(rules);
  const refuses = (who: PupilId, whom: PupilId): boolean => partners.get(who)?.has(whom) === false;
  return rules.filter((rule) => {
    if (rule.kind === 'apart') return rule.pupils.includes(one) && rule.pupils.includes(other);
    if (rule.kind !== 'onlyWith') return false;
    return (
      (rule.pupil === one && refuses(one, other)) || (rule.pupil === other && refuses(other, one))
    );
  });
}

function contradiction(rules: readonly Rule[], pupils: readonly PupilId[]): CoreFinding {
  const rows = sortedRows(rules.map((rule) => rule.row));
  return { code: 'rules-contradict', params: { rows, pupils: [...pupils] } };
}

function sortedRows(rows: readonly number[]): number[] {
  return [...new Set(rows)].sort((a, b) => a - b);
}

/** Rows of the rules that say who sits with whom and name somebody who is there. */
export function rulesAboutGroups(company: Company, rules: readonly Rule[]): Rule[] {
  const present = new Set([...company.pupils, ...company.alone]);
  return rules.filter(
    (rule) =>
      ruleKinds[rule.kind].about === 'groups' &&
      pupilsNamed(rule).some((pupil) => present.has(pupil)),
  );
}
