// A class that was read again, and the work on it: what of the work still holds.
import type { KeptDraft, TeamClass } from '../../contract/replies';
import { withoutStrangers } from './adjust';
import { inputFor, standingIn, unplacedIn, wishesOf } from './basis';
import { weakestFirst } from './composing';
import type { Proposal, Work } from './state';

export function startWork(one: TeamClass): Work {
  return {
    controls: { ...wishesOf(one), from: one.loaded.today },
    confirmed: false,
    proposal: null,
    before: [],
    locks: [],
    picks: [],
    goal: null,
    ends: {},
    uncertain: false,
    conflict: null,
    changed: null,
    impossible: [],
    saved: null,
    askDamage: false,
  };
}

/** What a colleague saved meanwhile stands against a proposal; other pupils or rules are taken in. */
export function rebased(work: Work, was: TeamClass, is: TeamClass): Work {
  const { proposal } = work;
  if (proposal === null || was.loaded.revision === is.loaded.revision) return work;
  const overtaken = was.loaded.newest?.nr !== is.loaded.newest?.nr;
  const kept: Work = { ...takenIn(work, proposal, is), ends: {}, picks: [], goal: null };
  if (!overtaken || work.uncertain) return kept;
  return { ...kept, conflict: { kind: 'colleague', message: '' } };
}

/** The proposal for the class as it is now, without those who have left. */
function takenIn(work: Work, proposal: Proposal, one: TeamClass): Work {
  // What was sent is sent again as it is.
  if (work.uncertain) return work;
  const here = new Set(one.loaded.pupils.map(({ id }) => id));
  const fit = ({ draft, ...rest }: Proposal): Proposal =>
    withoutStrangers({ ...rest, draft: { ...draft, revision: one.loaded.revision } }, here);
  return {
    ...work,
    proposal: fit(proposal),
    before: work.before.map(fit),
    locks: work.locks.filter((pupil) => here.has(pupil)),
  };
}

/** «Flytt elev»: the groups that stand as something to change. */
export function moveBegun(work: Work, one: TeamClass, id: string): Work {
  const standing = standingIn(one);
  if (standing === null) return work;
  const { loaded } = one;
  const { groups, desks, from } = standing.now;
  const draft: Proposal['draft'] = {
    ...{ id, className: loaded.className, revision: loaded.revision },
    // Groups of a day to come are changed from that day on.
    from: from > loaded.today ? from : loaded.today,
    ...{ kind: 'move', groups, desks, seed: '-', algorithm: 'by-hand', input: '-', adjusted: true },
  };
  const proposal = asProposal(one, draft);
  return { ...fresh(work), proposal };
}

/** A kept draft on the table again, for the class as it is now. */
export function fetched(work: Work, one: TeamClass, { draft }: KeptDraft): Work {
  const here = new Set(one.loaded.pupils.map(({ id }) => id));
  const gone = draft.groups.flat().filter((pupil) => !here.has(pupil)).length;
  const from = draft.from > one.loaded.today ? draft.from : one.loaded.today;
  const proposal = asProposal(one, { ...draft, from, revision: one.loaded.revision });
  const came = unplacedIn(one, proposal.draft);
  const controls = { ...work.controls, ...draft.wishes, from };
  return {
    ...fresh(work),
    controls,
    confirmed: true,
    proposal,
    changed: gone + came.length === 0 ? null : { gone, came },
  };
}

/** What belonged to the proposal before this one is gone. */
export function fresh(work: Work): Work {
  return {
    ...work,
    before: [],
    locks: [],
    picks: [],
    goal: null,
    ends: {},
    uncertain: false,
    conflict: null,
    changed: null,
    impossible: [],
    saved: null,
    askDamage: false,
  };
}

function asProposal(one: TeamClass, draft: Proposal['draft']): Proposal {
  const here = new Set(one.loaded.pupils.map(({ id }) => id));
  const whole = { draft, order: draft.groups.map((_, i) => i), stopped: false, findings: [] };
  const proposal = withoutStrangers(whole, here);
  const order =
    draft.kind === 'move'
      ? proposal.order
      : weakestFirst(inputFor(one, proposal.draft), proposal.draft.groups);
  return { ...proposal, order };
}
