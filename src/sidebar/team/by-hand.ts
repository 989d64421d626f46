// Changing the proposal on the table by hand, step by step, so that each step can be taken back.
import type { TeamClass } from '../../contract/replies';
import { placeNewcomer, type Placement } from '../../core/groups/place';
import { USUAL_SIZE } from '../../core/groups/sizes';
import type { IsoDate, PupilId } from '../../core/model';
import type { EndName } from '../../messages/team-texts';
import { groupOf, withMove, withPlacement, withSwap } from './adjust';
import { inputFor, matesBefore } from './basis';
import type { News, Proposal, Work } from './state';

type Two = readonly [PupilId, PupilId];

export type HandAction =
  | { readonly type: 'swapped'; readonly pupils: Two }
  | { readonly type: 'moved'; readonly pupil: PupilId; readonly to: number }
  | { readonly type: 'placed'; readonly pupil: PupilId }
  | { readonly type: 'parted'; readonly pupils: Two; readonly swapped: Two | null }
  | { readonly type: 'undone' }
  | { readonly type: 'end-taken'; readonly name: EndName };

/** The work after something happened, what is told of it, and the id of what gets the focus. */
export interface Shape {
  readonly work: Work;
  readonly news?: News | null;
  readonly focus?: string;
}

export function byHand(
  work: Work,
  proposal: Proposal,
  one: TeamClass,
  action: HandAction,
): Shape | undefined {
  switch (action.type) {
    case 'swapped': {
      const after = withSwap(one, proposal, action.pupils);
      if (after === null) return undefined;
      return { ...stepped(work, after), news: { kind: 'swapped', pupils: action.pupils } };
    }
    case 'moved': {
      const after = withMove(one, proposal, action.pupil, action.to);
      if (after === null) return undefined;
      const to = deskOf(after, action.pupil);
      return { ...stepped(work, after), news: { kind: 'moved', pupil: action.pupil, to } };
    }
    case 'placed':
      return placed(work, proposal, one, action.pupil);
    case 'parted': {
      const after = action.swapped === null ? null : withSwap(one, proposal, action.swapped);
      const [first, second] = action.pupils;
      const { draft } = after ?? proposal;
      const together = groupOf(draft, first) === groupOf(draft, second);
      const news: News = { ...action, kind: 'apart', together };
      return after === null ? { work, news } : { ...stepped(work, after), news };
    }
    case 'undone': {
      const last = work.before[work.before.length - 1];
      if (last === undefined) return undefined;
      const before = work.before.slice(0, -1);
      const proposal = onDay(last, work.controls.from);
      return {
        work: { ...work, proposal, before, picks: [], goal: null },
        news: { kind: 'undone' },
        focus: 'board',
      };
    }
    case 'end-taken': {
      const end = work.ends[action.name];
      if (end === undefined) return undefined;
      const { wishes } = end.proposal.draft;
      const controls = { ...work.controls, ...wishes };
      const step = stepped({ ...work, controls }, onDay(end.proposal, controls.from));
      return { ...step, focus: 'board' };
    }
  }
}

function placed(work: Work, proposal: Proposal, one: TeamClass, pupil: PupilId): Shape | undefined {
  const best = bestPlace(one, proposal, pupil);
  if (best === null || best.broken > 0) return undefined;
  const after = withPlacement(one, proposal, best, pupil);
  if (after === null) return undefined;
  const size = proposal.draft.groups[best.group]?.length ?? 0;
  const mates = matesBefore(one, proposal.draft, pupil);
  const home = proposal.draft.groups[best.group]?.some((mate) => mates.includes(mate)) === true;
  const why = home ? 'home' : size === 0 ? 'own' : size < USUAL_SIZE ? 'small' : 'least';
  const to = deskOf(after, pupil);
  return {
    ...stepped(work, after),
    news: { kind: 'placed', pupil, to, why, findings: best.findings },
    focus: 'news',
  };
}

/** The least disturbing place for one who needs one; null when there is none. */
export function bestPlace(one: TeamClass, { draft }: Proposal, pupil: PupilId): Placement | null {
  // Who is left alone goes from there.
  const groups = draft.groups.map((group) => group.filter((member) => member !== pupil));
  const mates = matesBefore(one, draft, pupil);
  return placeNewcomer(inputFor(one, draft), groups, pupil, mates)[0] ?? null;
}

/** The day belongs to the class and not to the step: it is never taken back with one. */
export function onDay(proposal: Proposal, from: IsoDate): Proposal {
  const { draft } = proposal;
  // Who is moved within a composition is moved from the day it began with.
  if (draft.kind === 'move' || draft.from === from) return proposal;
  return { ...proposal, draft: { ...draft, from } };
}

function stepped(work: Work, proposal: Proposal): Shape {
  const before = work.proposal === null ? work.before : [...work.before, work.proposal];
  return { work: { ...work, proposal, before, picks: [], goal: null } };
}

function deskOf({ draft }: Proposal, pupil: PupilId): string {
  return draft.desks[groupOf(draft, pupil)] ?? '';
}
