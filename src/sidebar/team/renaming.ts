// A proposal that goes on under a new id: what became of the old id is never taken for its own fate.
import type { TeamClass } from '../../contract/replies';
import type { Proposal, Work } from './state';

/** The proposal and its earlier steps; one that was kept is the kept draft that they came from. */
export function renamed(work: Work, { kept }: TeamClass, id: string): Work {
  const keptIds = new Set(kept.map(({ draft }) => draft.id));
  const anew = (proposal: Proposal): Proposal => {
    const { draft } = proposal;
    const origin = keptIds.has(draft.id) ? { origin: draft.id } : {};
    return { ...proposal, ...origin, draft: { ...draft, id } };
  };
  const { proposal, before } = work;
  return {
    ...work,
    proposal: proposal === null ? null : anew(proposal),
    before: before.map(anew),
  };
}
