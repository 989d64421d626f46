// A class to compose groups of: `p0`, `p1` … with whatever a test says about them.

import { compose } from '../../../../src/core/groups/compose';
import type { ComposeInput, Composition, GroupPupil } from '../../../../src/core/groups/model';
import { rotatedBy } from '../../../../src/core/groups/rotation';

export function inputOf(
  size: number,
  more: Partial<ComposeInput> = {},
  about: Readonly<Record<string, Omit<GroupPupil, 'id'>>> = {},
): ComposeInput {
  const ids = Array.from({ length: size }, (_, i) => `p${i}`);
  return {
    pupils: ids.map((id) => ({ id, ...about[id] })),
    rules: [],
    compositions: [],
    partners: [],
    remainder: 3,
    balance: 0.5,
    periods: 4,
    ...more,
  };
}

/** The groups, which there must be. */
export function groupsOf(input: ComposeInput, seed = 's'): string[][] {
  const outcome = compose(input, seed);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value.groups;
}

/** A composition as it went when nobody came or left. */
export function lasting(groups: readonly (readonly string[])[], periods: number): Composition {
  return {
    periods: Array.from({ length: periods }, (_, period) =>
      groups.map((group) => rotatedBy(group, period)),
    ),
  };
}

export const together = (groups: readonly (readonly string[])[], ...ids: string[]): boolean =>
  groups.some((group) => ids.every((id) => group.includes(id)));
