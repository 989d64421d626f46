// What may happen to one class's work: proposals, changes by hand, locks, and what became of saving.
import type { Committed, KeptDraft, TeamClass } from '../../contract/replies';
import type { CoreFinding } from '../../core/finding';
import type { PupilId } from '../../core/model';
import type { EndName } from '../../messages/team-texts';
import { asksFirst, sameRules } from './basis';
import { byHand, onDay, type HandAction, type Shape } from './by-hand';
import { fetched, fresh, moveBegun } from './rebase';
import { renamed } from './renaming';
import { focusOn, type Conflict, type Controls, type End } from './state';
import type { Proposal, State, Work } from './state';

/** Each is about one class, the one on the table unless it says which. */
export type WorkAction = { readonly className?: string } & (
  | { readonly type: 'asked'; readonly controls: Partial<Controls> }
  | { readonly type: 'confirmed' }
  /** `again`: parts of the proposal before were kept, and so are its locks. */
  | { readonly type: 'proposed'; readonly proposal: Proposal; readonly again: boolean }
  | { readonly type: 'impossible'; readonly findings: readonly CoreFinding[] }
  | { readonly type: 'end-found'; readonly name: EndName; readonly end: End }
  | { readonly type: 'picked'; readonly pupil: PupilId }
  | {
      readonly type: 'picks-set';
      readonly picks: readonly PupilId[];
      readonly goal?: number | null;
    }
  | HandAction
  | { readonly type: 'lock-toggled'; readonly pupils: readonly PupilId[] }
  | { readonly type: 'discarded' }
  /** `id`: a new one, so that what became of the kept one is never taken for what becomes of this. */
  | { readonly type: 'fetched'; readonly kept: KeptDraft; readonly id: string }
  /** The kept draft this one was fetched from is gone. */
  | { readonly type: 'origin-gone' }
  | { readonly type: 'move-begun'; readonly id: string }
  | { readonly type: 'saved'; readonly reply: Pick<Committed, 'tab' | 'chart' | 'complete'> }
  | { readonly type: 'conflict'; readonly conflict: Conflict }
  /** The conflict is settled: the proposal goes on, under a new id. */
  | { readonly type: 'settled'; readonly id: string }
  /** The class is not what the groups were composed from: the seed alone does not make them again. */
  | { readonly type: 'recipe-differs' }
  | { readonly type: 'uncertain' }
  | { readonly type: 'damage-asked' }
  | { readonly type: 'damage-accepted' }
);

export function reduceWork(state: State, action: WorkAction): State {
  const className = action.className ?? state.shown;
  const work = state.work[className];
  const one = state.team?.classes.find(({ loaded }) => loaded.className === className);
  if (work === undefined || one === undefined) return state;
  const { work: next, news, focus } = reduceOne(work, one, action);
  return {
    ...state,
    work: { ...state.work, [className]: next },
    ...(news === undefined ? {} : { news }),
    // What happens to a class that is not on the table moves nobody's focus.
    ...(focus === undefined || className !== state.shown ? {} : { focus: focusOn(state, focus) }),
  };
}

function reduceOne(work: Work, one: TeamClass, action: WorkAction): Shape {
  switch (action.type) {
    case 'asked':
      return { work: asked(work, one, action.controls) };
    case 'confirmed':
      return { work: { ...work, confirmed: true }, focus: 'controls' };
    case 'proposed':
      return proposed(work, action.proposal, action.again);
    case 'impossible':
      return { work: { ...work, impossible: action.findings }, focus: 'impossible' };
    case 'end-found': {
      const { name, end } = action;
      if (!sameRules(one, end.proposal.draft.from, work.controls.from)) return { work };
      return { work: { ...work, ends: { ...work.ends, [name]: end } } };
    }
    case 'fetched': {
      const next = fetched(work, one, action.kept, action.id);
      return { work: next, news: null, focus: asksFirst(one, next) ? 'controls' : 'board' };
    }
    case 'move-begun':
      return { work: moveBegun(work, one, action.id), news: null, focus: 'board' };
    default:
      return reduceProposal(work, one, action) ?? { work };
  }
}

/** What needs a proposal; undefined when there is none, or the action is about something else. */
function reduceProposal(work: Work, one: TeamClass, action: WorkAction): Shape | undefined {
  const { proposal } = work;
  if (proposal === null) return undefined;
  switch (action.type) {
    case 'saved':
      return saved(work, proposal, action.reply);
    case 'conflict':
      return conflicted(work, action.conflict);
    case 'settled': {
      const next = { ...renamed(work, one, action.id), conflict: null };
      return { work: next, focus: asksFirst(one, next) ? 'controls' : 'board' };
    }
    case 'origin-gone':
      return { work: withoutOrigin(work, proposal) };
    case 'recipe-differs': {
      const draft = { ...proposal.draft, adjusted: true };
      return { work: { ...work, proposal: { ...proposal, draft } } };
    }
    case 'uncertain':
      return { work: { ...work, uncertain: true, picks: [], goal: null } };
    case 'damage-asked':
      return { work: { ...work, askDamage: true }, focus: 'damage' };
    case 'damage-accepted': {
      const draft = { ...proposal.draft, acceptDamage: true };
      return { work: { ...work, askDamage: false, proposal: { ...proposal, draft } } };
    }
    case 'discarded':
      return { work: { ...fresh(work), proposal: null }, news: null, focus: 'controls' };
    case 'lock-toggled':
      return { work: { ...work, locks: toggled(work.locks, action.pupils) } };
    case 'picked':
      return picked(work, action.pupil);
    case 'picks-set':
      return { work: { ...work, picks: action.picks, goal: action.goal ?? null } };
    case 'swapped':
    case 'moved':
    case 'placed':
    case 'parted':
    case 'undone':
    case 'end-taken':
      // What was sent is not changed before it is known what became of it.
      return work.uncertain ? undefined : byHand(work, proposal, one, action);
    default:
      return undefined;
  }
}

/** The day is a matter of saving, all else of proposing anew. */
function asked(work: Work, one: TeamClass, more: Partial<Controls>): Work {
  const { proposal } = work;
  // What was sent is not changed before it is known what became of it.
  if (work.uncertain) return work;
  const controls = { ...work.controls, ...more };
  const ends = sameRules(one, work.controls.from, controls.from) ? work.ends : {};
  const dated = proposal === null ? null : onDay(proposal, controls.from);
  return { ...work, controls, ends, proposal: dated };
}

function withoutOrigin(work: Work, proposal: Proposal): Work {
  const own = ({ draft, order, stopped, findings }: Proposal): Proposal => ({
    ...{ draft, order, stopped, findings },
  });
  return { ...work, proposal: own(proposal), before: work.before.map(own) };
}

function proposed(work: Work, proposal: Proposal, again: boolean): Shape {
  const groups = proposal.draft.groups.length;
  const before = work.proposal === null ? [] : [...work.before, work.proposal];
  return {
    work: {
      ...fresh(work),
      proposal,
      // A move is no earlier step of a composition.
      before: work.proposal?.draft.kind === 'move' ? [] : before,
      locks: again ? work.locks : [],
    },
    news: { kind: 'composed', groups },
    focus: 'board',
  };
}

function saved(
  work: Work,
  { draft }: Proposal,
  { tab, chart, complete }: Pick<Committed, 'tab' | 'chart' | 'complete'>,
): Shape {
  const tabs = complete ? { tab, chart } : { tab: '', chart: '' };
  const done = { kind: draft.kind ?? 'groups', from: draft.from, ...tabs };
  return {
    work: { ...fresh(work), proposal: null, confirmed: false, saved: done },
    news: null,
    focus: 'saved',
  };
}

function conflicted(work: Work, conflict: Conflict): Shape {
  return {
    work: { ...work, conflict, uncertain: false, picks: [], goal: null },
    focus: 'conflict',
  };
}

/** The second of two brings the bar; a third begins anew. */
function picked(work: Work, pupil: PupilId): Shape {
  const { picks } = work;
  if (picks.includes(pupil)) {
    return { work: { ...work, picks: picks.filter((other) => other !== pupil), goal: null } };
  }
  const next = picks.length === 1 ? [...picks, pupil] : [pupil];
  const shape = { work: { ...work, picks: next, goal: null }, news: null };
  return next.length === 2 ? { ...shape, focus: 'bar' } : shape;
}

/** All of them locked: let go; else all of them locked. */
function toggled(locks: readonly PupilId[], pupils: readonly PupilId[]): readonly PupilId[] {
  const others = locks.filter((pupil) => !pupils.includes(pupil));
  return pupils.every((pupil) => locks.includes(pupil)) ? others : [...others, ...pupils];
}
