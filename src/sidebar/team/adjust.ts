// Changing a proposal by hand: two who swap, one who moves, a newcomer who is given a place.
import type { Draft, TeamClass } from '../../contract/replies';
import { seatAnew } from '../../core/groups/explain';
import { LARGEST_GROUP, type Placement } from '../../core/groups/place';
import type { DeskId, PupilId } from '../../core/model';
import { inputFor } from './basis';
import type { Proposal } from './state';

type Groups = readonly (readonly PupilId[])[];

export function groupOf({ groups }: Pick<Draft, 'groups'>, pupil: PupilId): number {
  return groups.findIndex((group) => group.includes(pupil));
}

/** The two swapped; null when they are in one group, or one of them in none. */
export function withSwap(
  one: TeamClass,
  proposal: Proposal,
  [first, second]: readonly [PupilId, PupilId],
): Proposal | null {
  const { draft } = proposal;
  const [a, b] = [groupOf(draft, first), groupOf(draft, second)];
  if (a < 0 || b < 0 || a === b) return null;
  const other = new Map([
    [first, second],
    [second, first],
  ]);
  const groups = draft.groups.map((group) => group.map((pupil) => other.get(pupil) ?? pupil));
  return changed(one, proposal, groups, [a, b]);
}

/** Whether a pupil may go to the group: a composition keeps its sizes, a move at most fills a group. */
export function mayGo({ draft }: Proposal, pupil: PupilId, to: number): boolean {
  const from = groupOf(draft, pupil);
  const size = draft.groups[to]?.length ?? 0;
  if (from < 0 || from === to || size === 0) return false;
  if (draft.kind === 'move') return size < LARGEST_GROUP;
  return (draft.groups[from]?.length ?? 0) === size + 1 && size > 1;
}

/** The pupil on the seat after the last of the group; null when it may not be. */
export function withMove(
  one: TeamClass,
  proposal: Proposal,
  pupil: PupilId,
  to: number,
): Proposal | null {
  if (!mayGo(proposal, pupil, to)) return null;
  const { groups } = proposal.draft;
  const from = groupOf(proposal.draft, pupil);
  const moved = groups.map((group, i) =>
    i === to ? [...group, pupil] : group.filter((member) => member !== pupil),
  );
  return changed(one, proposal, moved, [from, to]);
}

export function withPlacement(one: TeamClass, proposal: Proposal, placement: Placement): Proposal {
  const { draft, order } = proposal;
  const isNew = placement.group >= draft.groups.length;
  const desks = isNew ? [...draft.desks, freeDesk(one, draft.desks)] : draft.desks;
  return {
    ...proposal,
    draft: { ...draft, groups: placement.groups, desks, adjusted: true },
    order: isNew ? [...order, placement.group] : order,
  };
}

/** The proposal without those who do not go here now. */
export function withoutStrangers(proposal: Proposal, here: ReadonlySet<PupilId>): Proposal {
  const { draft } = proposal;
  if (draft.groups.flat().every((pupil) => here.has(pupil))) return proposal;
  const groups = draft.groups.map((group) => group.filter((pupil) => here.has(pupil)));
  return withoutEmpty({ ...proposal, draft: { ...draft, groups, adjusted: true } });
}

/** Composed groups are seated anew where somebody changed; in groups that stand, seats are kept. */
function changed(
  one: TeamClass,
  proposal: Proposal,
  groups: Groups,
  touched: readonly number[],
): Proposal {
  const draft: Draft = { ...proposal.draft, groups, adjusted: true };
  if (draft.kind === 'move') return withoutEmpty({ ...proposal, draft });
  const anew = seatAnew(
    inputFor(one, draft),
    touched.map((i) => groups[i] ?? []),
    draft.seed,
  );
  const seated = groups.map((group, i) => {
    const at = touched.indexOf(i);
    return at < 0 ? group : (anew[at] ?? group);
  });
  return withoutEmpty({ ...proposal, draft: { ...draft, groups: seated } });
}

/** A group that nobody is left in gives its table back. */
function withoutEmpty(proposal: Proposal): Proposal {
  const { draft, order } = proposal;
  const kept = draft.groups.flatMap((group, i) => (group.length > 0 ? [i] : []));
  if (kept.length === draft.groups.length) return proposal;
  return {
    ...proposal,
    draft: {
      ...draft,
      groups: kept.map((i) => draft.groups[i] ?? []),
      desks: kept.map((i) => draft.desks[i] ?? ''),
    },
    order: order.flatMap((i) => (kept.includes(i) ? [kept.indexOf(i)] : [])),
  };
}

function freeDesk({ loaded }: TeamClass, taken: readonly DeskId[]): DeskId {
  const free = loaded.desks.filter(({ id }) => !taken.includes(id));
  const smallest = Math.min(...free.map(({ seats }) => seats));
  return free.find(({ seats }) => seats === smallest)?.id ?? '';
}
