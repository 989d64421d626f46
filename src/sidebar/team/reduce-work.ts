// What may happen to one class's work: proposals, changes by hand, locks, and what became of saving.
import type { Committed, KeptDraft, TeamClass } from '../../contract/replies';
import type { CoreFinding } from '../../core/finding';
import type { PupilId } from '../../core/model';
import type { EndName } from '../../messages/team-texts';
import { byHand, type HandAction, type Shape } from './by-hand';
import { fetched, fresh, moveBegun } from './rebase';
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
  | { readonly type: 'fetched'; readonly kept: KeptDraft }
  | { readonly type: 'move-begun'; readonly id: string }
  | { readonly type: 'saved'; readonly reply: Pick<Committed, 'tab' | 'chart' | 'complete'> }
  | { readonly type: 'conflict'; readonly conflict: Conflict | null }
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
      return { work: asked(work, action.controls) };
    case 'confirmed':
      return { work: { ...work, confirmed: true }, focus: 'controls' };
    case 'proposed':
      return proposed(work, action.proposal, action.again);
    case 'impossible':
      return { work: { ...work, impossible: action.findings }, focus: 'impossible' };
    case 'end-found':
      return { work: { ...work, ends: { ...work.ends, [action.name]: action.end } } };
    case 'fetched':
      return { work: fetched(work, one, action.kept), news: null, focus: 'board' };
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
function asked(work: Work, more: Partial<Controls>): Work {
  const { proposal, uncertain } = work;
  const controls = { ...work.controls, ...more };
  if (proposal === null || uncertain || more.from === undefined) return { ...work, controls };
  const draft = { ...proposal.draft, from: more.from };
  return { ...work, controls, proposal: { ...proposal, draft } };
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

function conflicted(work: Work, conflict: Conflict | null): Shape {
  return {
    work: { ...work, conflict, uncertain: false, picks: [], goal: null },
    focus: conflict === null ? 'board' : 'conflict',
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
