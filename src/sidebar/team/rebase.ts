// A class that was read again, and the work on it: what of the work still holds.
import type { KeptDraft, TeamClass } from '../../contract/replies';
import { withoutStrangers } from './adjust';
import {
  firstDayOf,
  inputFor,
  isOlder,
  presentOn,
  standingIn,
  unplacedIn,
  wishesOf,
} from './basis';
import { weakestFirst } from './composing';
import type { Proposal, Work } from './state';

/** All that belongs to one proposal and goes with it. */
const NOTHING_YET = {
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
} as const;

export function startWork(one: TeamClass): Work {
  return {
    controls: { ...wishesOf(one), from: firstDayOf(one) },
    confirmed: false,
    proposal: null,
    ...NOTHING_YET,
  };
}

/** What a colleague saved meanwhile stands against a proposal; other pupils or rules are taken in. */
export function rebased(work: Work, was: TeamClass, is: TeamClass): Work {
  const { proposal } = work;
  if (was.loaded.revision === is.loaded.revision) return work;
  const isStanding = standingIn(was)?.composed.nr === standingIn(is)?.composed.nr;
  // What was said of the groups that stood was not said of these.
  const asked = { ...work, confirmed: work.confirmed && isStanding };
  if (proposal === null) return asked;
  const overtaken = was.loaded.newest?.nr !== is.loaded.newest?.nr;
  const kept: Work = { ...takenIn(asked, proposal, is), ends: {}, picks: [], goal: null };
  if (!overtaken || work.uncertain) return kept;
  return { ...kept, conflict: { kind: 'colleague', message: '' } };
}

/** The proposal for the class as it is now, without those who have left. */
function takenIn(work: Work, proposal: Proposal, one: TeamClass): Work {
  // What was sent is sent again as it is.
  if (work.uncertain) return work;
  const here = new Set(one.loaded.pupils.map(({ id }) => id));
  const fit = ({ draft, ...rest }: Proposal): Proposal => {
    const now = { ...draft, revision: one.loaded.revision };
    return withoutStrangers({ ...rest, draft: now }, new Set(presentOn(one, draft.from)));
  };
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
  const { groups, desks } = standing.now;
  const draft: Proposal['draft'] = {
    ...{ id, className: loaded.className, revision: loaded.revision },
    // Groups of a day to come are changed from that day on.
    from: firstDayOf(one),
    ...{ kind: 'move', groups, desks, seed: '-', algorithm: 'by-hand', input: '-', adjusted: true },
  };
  const proposal = asProposal(one, draft);
  return { ...fresh(work), proposal };
}

/** A kept draft on the table again, for the class as it is now. */
export function fetched(work: Work, one: TeamClass, { draft }: KeptDraft, id: string): Work {
  const first = firstDayOf(one);
  const from = draft.from > first ? draft.from : first;
  const anew = asProposal(one, { ...draft, id, from, revision: one.loaded.revision });
  const proposal = { ...anew, origin: draft.id };
  const gone = draft.groups.flat().length - proposal.draft.groups.flat().length;
  const came = unplacedIn(one, proposal.draft);
  const older = isOlder(one, draft);
  const controls = { ...work.controls, ...draft.wishes, from };
  const last = work.proposal;
  const isStep = last !== null && last.draft.kind !== 'move' && !work.uncertain;
  return {
    ...fresh(work),
    controls,
    proposal,
    // What was on the table is not saved: «Angre» brings it back.
    before: isStep ? [...work.before, last] : [],
    changed: !older && gone + came.length === 0 ? null : { older, gone, came },
  };
}

/** What belonged to the proposal before this one is gone. */
export function fresh(work: Work): Work {
  return { ...work, ...NOTHING_YET };
}

function asProposal(one: TeamClass, draft: Proposal['draft']): Proposal {
  const here = new Set(presentOn(one, draft.from));
  const whole = { draft, order: draft.groups.map((_, i) => i), stopped: false, findings: [] };
  const proposal = withoutStrangers(whole, here);
  const order =
    draft.kind === 'move'
      ? proposal.order
      : weakestFirst(inputFor(one, proposal.draft), proposal.draft.groups);
  return { ...proposal, order };
}
