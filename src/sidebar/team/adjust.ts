// Changing a proposal by hand: two who swap, one who moves, a newcomer who is given a place.
import type { Draft, TeamClass } from '../../contract/replies';
import { seatAnew } from '../../core/groups/explain';
import { joinedBy, LARGEST_GROUP, type Placement } from '../../core/groups/place';
import { seatedNow } from '../../core/groups/rotation';
import type { PupilId } from '../../core/model';
import { aloneOn, inputFor } from './basis';
import { freeDesk } from './free-desk';
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
  const groups = draft.groups.map((group, i) => {
    if (i === a) return joinedBy(leftBy(group, first), second);
    return i === b ? joinedBy(leftBy(group, second), first) : group;
  });
  return changed(one, proposal, groups, [a, b]);
}

/** The goal of one who is to have a place of their own: it is no group yet. */
export function ownPlaceIn({ groups }: Pick<Draft, 'groups'>): number {
  return groups.length;
}

/** Whether a pupil is to have a place of their own, and has none. */
export function wantsOwnPlace(one: TeamClass, draft: Draft, pupil: PupilId): boolean {
  const mates = draft.groups[groupOf(draft, pupil)]?.length ?? 0;
  return mates > 1 && aloneOn(one, draft.from).has(pupil);
}

/**
 * Whether a pupil may go there: groups come to have two to five. Who is left alone needs a group as
 * well, and is offered one; who is to have a place of their own may go to a free desk.
 */
export function mayGo(
  one: TeamClass,
  { draft }: Proposal,
  pupil: PupilId,
  to: number | null,
): boolean {
  const from = groupOf(draft, pupil);
  if (from < 0 || from === to || to === null) return false;
  if (to === ownPlaceIn(draft)) {
    return wantsOwnPlace(one, draft, pupil) && freeDesk(one, draft, pupil) !== null;
  }
  const alone = aloneOn(one, draft.from);
  const members = draft.groups[to] ?? [];
  const isPlaceOfOne = members.length === 1 && members.every((member) => alone.has(member));
  const hasRoom = members.length > 0 && members.length < LARGEST_GROUP;
  return hasRoom && !isPlaceOfOne && !alone.has(pupil);
}

/** The pupil in the group, or at a place of their own; null when it may not be. */
export function withMove(
  one: TeamClass,
  proposal: Proposal,
  pupil: PupilId,
  to: number,
): Proposal | null {
  if (!mayGo(one, proposal, pupil, to)) return null;
  const { draft, order } = proposal;
  const from = groupOf(draft, pupil);
  const left = draft.groups.map((group, i) => (i === from ? leftBy(group, pupil) : group));
  if (to !== ownPlaceIn(draft)) {
    const moved = left.map((group, i) => (i === to ? joinedBy(group, pupil) : group));
    return changed(one, proposal, moved, [from, to]);
  }
  const desks = [...draft.desks, freeDesk(one, draft, pupil) ?? ''];
  const wider = { ...proposal, draft: { ...draft, desks }, order: [...order, to] };
  return changed(one, wider, [...left, [pupil]], [from]);
}

/** As `placeNewcomer` says; null when a place of their own is wanted and no desk is free. */
export function withPlacement(
  one: TeamClass,
  proposal: Proposal,
  { group, groups }: Placement,
  pupil: PupilId,
): Proposal | null {
  const { draft, order } = proposal;
  const placed = { ...draft, groups, adjusted: true };
  if (group < draft.groups.length) return withoutEmpty({ ...proposal, draft: placed });
  const desk = freeDesk(one, draft, pupil);
  if (desk === null) return null;
  const desks = [...draft.desks, desk];
  return withoutEmpty({ ...proposal, draft: { ...placed, desks }, order: [...order, group] });
}

/** The proposal without those who are not here. */
export function withoutStrangers(proposal: Proposal, here: ReadonlySet<PupilId>): Proposal {
  const { draft } = proposal;
  if (draft.groups.flat().every((pupil) => here.has(pupil))) return proposal;
  const groups = draft.groups.map((group) => seatedNow(group, here));
  return withoutEmpty({ ...proposal, draft: { ...draft, groups, adjusted: true } });
}

function leftBy(group: readonly PupilId[], pupil: PupilId): PupilId[] {
  return seatedNow(group, new Set(group.filter((member) => member !== pupil)));
}

/** Composed groups are seated anew where somebody changed; in groups that stand, turns are kept. */
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
