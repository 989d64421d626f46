// Pairs joined into groups of four for a project: each with a near one, considerations kept.

import { cheapestPairing } from './matching';
import type { Desk, DeskId, PupilId, Rule } from './model';
import { brokenRules, ruleKinds } from './rules';

/** Groups of a draw and the desk of each, beside each other. */
export interface SeatedGroups {
  readonly groups: readonly (readonly PupilId[])[];
  readonly desks: readonly DeskId[];
}

/** Groups that work together, by index into the draw's groups: two, or one that was left over. */
export type Joined = readonly number[];

/** Costs more than all the ways through a room together. */
const LEFT_OVER = 1_000_000;
/** Far away, for a desk that is not on the map. */
const NOWHERE = 1000;

/**
 * Joins groups two and two so that the ways between their desks are short in all. Two groups that
 * a consideration keeps apart are not joined; who has a place of their own stays there; one group
 * stays as it is where they are odd in number or nobody fits.
 */
export function joinPairs(
  { groups, desks }: SeatedGroups,
  room: readonly Desk[],
  rules: readonly Rule[],
): Joined[] {
  const at = new Map(room.map((desk) => [desk.id, desk]));
  // «Egen plass» is about those left out, and «sammen» about partners, who are joined already.
  const held = rules.filter(
    ({ kind }) => ruleKinds[kind].about === 'groups' && kind !== 'alone' && kind !== 'together',
  );
  const open = groups.map((_, i) => i).filter((i) => (groups[i]?.length ?? 0) > 1);
  const way = (a: number, b: number): number => {
    const [one, other] = [at.get(desks[a] ?? ''), at.get(desks[b] ?? '')];
    if (one === undefined || other === undefined) return NOWHERE;
    return Math.abs(one.row - other.row) + Math.abs(one.column - other.column);
  };
  const mayJoin = (a: number, b: number): boolean =>
    brokenRules(held, [[...(groups[a] ?? []), ...(groups[b] ?? [])]]).length === 0;

  // Each group may also be matched with nobody: a copy of it that only other copies will have.
  const copy = groups.length;
  const vertices = open.flatMap((i) => [i, i + copy]);
  const matched = cheapestPairing(vertices, (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    if (high < copy) return mayJoin(low, high) ? way(low, high) : null;
    if (low >= copy) return 0;
    return high - low === copy ? LEFT_OVER : null;
  });
  return (matched ?? [])
    .map((pair) => pair.filter((i) => i < copy).sort((a, b) => a - b))
    .filter((joined) => joined.length > 0)
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
