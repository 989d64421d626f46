// What is asked of a composition, brought into one form: pupils by index, whatever order they came in.

import type { Company } from '../company';
import { companyOf } from '../company';
import { fingerprint } from '../hash';
import type { PupilId } from '../model';
import type { ComposeInput, GroupPupil } from './model';
import type { GroupPast } from './past';
import { groupPast } from './past';
import { groupSizes } from './sizes';

/** A class by index into `company.pupils`. */
export interface GroupProblem {
  readonly company: Company;
  readonly sizes: readonly number[];
  /** Number of each pupil's school, gender and level among those of the class; 0 for not given. */
  readonly school: readonly number[];
  readonly gender: readonly number[];
  /** What the numbers from 1 stand for. */
  readonly names: { readonly school: readonly string[]; readonly gender: readonly string[] };
  /** As the teachers wrote it; null for not given. */
  readonly level: readonly (number | null)[];
  /** Those who may support each pupil; none for pupils who need no supporter. */
  readonly supporters: readonly (readonly number[])[];
  /** Named as needing a supporter, but none of theirs is there, or may be in their group. */
  readonly unsupported: readonly number[];
  /** Number of the unit of «sammen» each is in, -1 for none. */
  readonly unit: readonly number[];
  readonly past: GroupPast;
  readonly locked: readonly (readonly number[])[];
  readonly balance: number;
  readonly periods: number;
}

export function groupProblem(input: ComposeInput): GroupProblem {
  const byId = new Map(input.pupils.map((pupil) => [pupil.id, pupil]));
  const company = companyOf([...byId.keys()], input.rules);
  const pupils = company.pupils.map((id) => byId.get(id) as GroupPupil);
  const named = supportersOf(company, input.pupils);
  const supporters = named.map((all, i) => all.filter((s) => company.may.get(i, s) === 1));
  const names = {
    school: different(pupils.map(({ school }) => school)),
    gender: different(pupils.map(({ gender }) => gender)),
  };
  const unit = company.pupils.map((_, i) => company.units.findIndex((u) => u.includes(i)));
  return {
    company,
    sizes: groupSizes(pupils.length, input.remainder),
    school: pupils.map(({ school = '' }) => names.school.indexOf(school) + 1),
    gender: pupils.map(({ gender = '' }) => names.gender.indexOf(gender) + 1),
    names,
    level: pupils.map(({ level }) => level ?? null),
    supporters,
    unsupported: pupils.flatMap(({ id }, i) =>
      supporters[i]?.length === 0 && isNamed(id, input.pupils) ? [i] : [],
    ),
    unit,
    past: groupPast(company.pupils, input.compositions, input.partners),
    locked: lockedIn(company, input.locked ?? []),
    balance: Math.min(1, Math.max(0, input.balance)),
    periods: Math.max(1, input.periods),
  };
}

/** Fingerprint of all that can change a composition. */
export function groupFingerprint(problem: GroupProblem): string {
  const { company, past, ...rest } = problem;
  const { met, beside, lately, led, odd } = past;
  const { pupils, alone, may } = company;
  const history = [met.toText(), beside.toText(), lately.toText(), led, odd];
  return fingerprint(JSON.stringify([pupils, alone, may.toText(), history, rest]));
}

/** Each text that is given once, in the order of the texts themselves. */
function different(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts)].flatMap((text) => (text ? [text] : [])).sort();
}

function supportersOf(company: Company, pupils: readonly GroupPupil[]): number[][] {
  const place = new Map(company.pupils.map((id, i) => [id, i]));
  const out: number[][] = company.pupils.map(() => []);
  for (const { id, supports = [] } of pupils) {
    const supporter = place.get(id);
    if (supporter === undefined) continue;
    for (const needs of new Set(supports)) {
      const i = place.get(needs);
      if (i !== undefined && i !== supporter) out[i]?.push(supporter);
    }
  }
  return out.map((list) => list.sort((a, b) => a - b));
}

function isNamed(id: PupilId, pupils: readonly GroupPupil[]): boolean {
  return pupils.some((pupil) => pupil.id !== id && pupil.supports?.includes(id));
}

function lockedIn(company: Company, locked: readonly (readonly PupilId[])[]): number[][] {
  return locked
    .map((group) => [...new Set(group)].map((id) => company.pupils.indexOf(id)))
    .map((group) => group.filter((i) => i >= 0).sort((a, b) => a - b))
    .filter((group) => group.length > 0)
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
