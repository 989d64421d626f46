// The catalogue of considerations: each kind one named value with what it asks of a draw.

import type { CoreFinding } from './finding';
import type { HardKind, IsoDate, PupilId, Rule, SoftKind } from './model';

type Groups = readonly (readonly PupilId[])[];
type RuleOf<K extends Rule['kind']> = Rule & { readonly kind: K };

/** One kind of consideration. */
export interface RuleKind<K extends Rule['kind'] = Rule['kind']> {
  readonly id: K;
  /** A hard one is never broken; a soft one (`SoftKind`) is weighed where it belongs. */
  readonly hard: K extends SoftKind ? false : true;
  /** What it is about: who sits with whom, where they sit, or whether they take part. */
  readonly about: 'groups' | 'seats' | 'presence';
  /** Everybody it names. */
  pupils(rule: RuleOf<K>): readonly PupilId[];
  /** What the groups break of all rules of this kind together. Who is in no group holds nothing. */
  check(rules: readonly RuleOf<K>[], groups: Groups): CoreFinding[];
}

/** «Ikke sammen»: no two of them in one group. */
export const apart: RuleKind<'apart'> = {
  id: 'apart',
  hard: true,
  about: 'groups',
  pupils: (rule) => rule.pupils,
  check: (rules, groups) =>
    rules.flatMap((rule) =>
      groups
        .map((group) => group.filter((pupil) => rule.pupils.includes(pupil)))
        .filter((met) => met.length > 1)
        .map((met) => broken(rule, met)),
    ),
};

/** «Sammen»: all of them who are present in one group. */
export const together: RuleKind<'together'> = {
  id: 'together',
  hard: true,
  about: 'groups',
  pupils: (rule) => rule.pupils,
  check: (rules, groups) =>
    rules
      .filter((rule) => groups.filter((g) => g.some((p) => rule.pupils.includes(p))).length > 1)
      .map((rule) => broken(rule, rule.pupils)),
};

/** «Bare sammen med»: nobody else in the pupil's group. Several such rows of one pupil add up. */
export const onlyWith: RuleKind<'onlyWith'> = {
  id: 'onlyWith',
  hard: true,
  about: 'groups',
  pupils: (rule) => [rule.pupil, ...rule.partners],
  check: (rules, groups) => {
    const partnersOf = partnersAllowed(rules);
    return firstOfEachPupil(rules).flatMap((rule) => {
      const allowed = partnersOf.get(rule.pupil);
      const strangers = mates(rule.pupil, groups).filter((mate) => !allowed?.has(mate));
      return strangers.length === 0 ? [] : [broken(rule, [rule.pupil, ...strangers])];
    });
  },
};

/** «Egen plass nå»: a group of one. */
export const alone: RuleKind<'alone'> = {
  id: 'alone',
  hard: true,
  about: 'groups',
  pupils: (rule) => [rule.pupil],
  // Those who sit there with the pupil are to have no place of their own, and are not named.
  check: (rules, groups) =>
    firstOfEachPupil(rules)
      .filter((rule) => mates(rule.pupil, groups).length > 0)
      .map((rule) => broken(rule, [rule.pupil])),
};

/** «Borte i perioden»: not placed and not counted. */
export const away: RuleKind<'away'> = {
  id: 'away',
  hard: true,
  about: 'presence',
  pupils: (rule) => [rule.pupil],
  check: (rules, groups) =>
    firstOfEachPupil(rules)
      .filter((rule) => groups.some((group) => group.includes(rule.pupil)))
      .map((rule) => broken(rule, [rule.pupil])),
};

/** «Fast plass»: keeps the desk, changes partner as everybody else; the seats see to it. */
export const place: RuleKind<'place'> = {
  id: 'place',
  hard: true,
  about: 'seats',
  pupils: (rule) => [rule.pupil],
  check: () => [],
};

/** «Nær tavla»: a desk in front, as far as there are such desks; the seats see to it. */
export const front: RuleKind<'front'> = {
  id: 'front',
  hard: false,
  about: 'seats',
  pupils: (rule) => [rule.pupil],
  check: () => [],
};

/** Every kind, hard ones first, in the order in which they are told to people. */
export const ruleKinds = {
  away,
  alone,
  together,
  apart,
  onlyWith,
  place,
  front,
} as const satisfies { readonly [K in Rule['kind']]: RuleKind<K> };

/** The rules that hold on a day, both ends included. */
export function activeRules(rules: readonly Rule[], date: IsoDate): Rule[] {
  return rules.filter(
    (rule) =>
      (rule.from === undefined || rule.from <= date) && (rule.to === undefined || date <= rule.to),
  );
}

/** The rules of one kind, in the order given. */
export function rulesOf<K extends Rule['kind']>(rules: readonly Rule[], kind: K): RuleOf<K>[] {
  return rules.filter((rule): rule is RuleOf<K> => rule.kind === kind);
}

/** Everybody a rule names. */
export function pupilsNamed(rule: Rule): readonly PupilId[] {
  const kind: RuleKind = ruleKinds[rule.kind];
  return kind.pupils(rule);
}

/** What the groups break of the rules, kind by kind in the order of the catalogue. */
export function brokenRules(rules: readonly Rule[], groups: Groups): CoreFinding[] {
  return Object.values(ruleKinds).flatMap((kind: RuleKind) =>
    kind.check(rulesOf(rules, kind.id), groups),
  );
}

/** The partners each pupil with «bare sammen med» may have; others are not in the map. */
export function partnersAllowed(rules: readonly Rule[]): Map<PupilId, Set<PupilId>> {
  const allowed = new Map<PupilId, Set<PupilId>>();
  for (const rule of rulesOf(rules, 'onlyWith')) {
    const partners = allowed.get(rule.pupil) ?? new Set<PupilId>();
    for (const partner of rule.partners) partners.add(partner);
    allowed.set(rule.pupil, partners);
  }
  return allowed;
}

function broken(rule: RuleOf<HardKind>, pupils: readonly PupilId[]): CoreFinding {
  return { code: 'rule-broken', params: { rule: rule.kind, row: rule.row, pupils: [...pupils] } };
}

function mates(pupil: PupilId, groups: Groups): PupilId[] {
  return groups.filter((g) => g.includes(pupil)).flatMap((g) => g.filter((p) => p !== pupil));
}

function firstOfEachPupil<R extends { readonly pupil: PupilId }>(rules: readonly R[]): R[] {
  const seen = new Set<PupilId>();
  return rules.filter((rule) => !seen.has(rule.pupil) && seen.add(rule.pupil).size > 0);
}
