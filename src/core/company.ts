// Who may sit with whom: pupils and considerations as a graph over pupils by index.

import { Grid } from './grid';
import type { PupilId, Rule } from './model';
import { takingPart } from './presence';
import { partnersAllowed, rulesOf } from './rules';

/** The pupils who are to have company, and what the considerations let them do. */
export interface Company {
  /** Sorted by id, so that the order of the roster decides nothing. An index is a place here. */
  readonly pupils: readonly PupilId[];
  /** Those with a place of their own, sorted. */
  readonly alone: readonly PupilId[];
  /** 1 for two who may be in one group. */
  readonly may: Grid;
  /** Those who must be in one group: two or more, sorted, each pupil in at most one. */
  readonly units: readonly (readonly number[])[];
  /** Those in no unit. */
  readonly singles: readonly number[];
}

/** @param rules those that hold now; whom they name beyond `pupils` is not here and holds nothing */
export function companyOf(pupils: readonly PupilId[], rules: readonly Rule[]): Company {
  const present = takingPart([...new Set(pupils)], rules).sort();
  const lonely = new Set(rulesOf(rules, 'alone').map((rule) => rule.pupil));
  const placed = present.filter((id) => !lonely.has(id));
  const units = unitsOf(placed, rules);
  const inUnits = new Set(units.flat());
  return {
    pupils: placed,
    alone: present.filter((id) => lonely.has(id)),
    may: mayTable(placed, rules),
    units,
    singles: placed.map((_, i) => i).filter((i) => !inUnits.has(i)),
  };
}

function mayTable(placed: readonly PupilId[], rules: readonly Rule[]): Grid {
  const index = new Map(placed.map((id, i) => [id, i]));
  const partners = partnersAllowed(rules);
  const may = new Grid(placed.length).map((a, b) => {
    const one = placed[a] as PupilId;
    const other = placed[b] as PupilId;
    const willing =
      (partners.get(one)?.has(other) ?? true) && (partners.get(other)?.has(one) ?? true);
    return willing ? 1 : 0;
  });
  for (const rule of rulesOf(rules, 'apart')) {
    const named = indicesOf(rule.pupils, index);
    for (const a of named) for (const b of named) if (a !== b) may.set(a, b, 0);
  }
  return may;
}

/** Chains of «sammen» as sorted lists, in order of their first pupil. */
function unitsOf(placed: readonly PupilId[], rules: readonly Rule[]): number[][] {
  const index = new Map(placed.map((id, i) => [id, i]));
  const unitOf = placed.map((_, i) => i);
  for (const rule of rulesOf(rules, 'together')) {
    const joined = indicesOf(rule.pupils, index).map((i) => unitOf[i] as number);
    const lowest = Math.min(...joined);
    unitOf.forEach((unit, i) => {
      if (joined.includes(unit)) unitOf[i] = lowest;
    });
  }
  return placed
    .map((_, unit) => unitOf.flatMap((own, i) => (own === unit ? [i] : [])))
    .filter((members) => members.length > 1);
}

function indicesOf(ids: readonly PupilId[], index: ReadonlyMap<PupilId, number>): number[] {
  return [...new Set(ids)].flatMap((id) => {
    const i = index.get(id);
    return i === undefined ? [] : [i];
  });
}
