// What may be done in a state: questions that both the session and the components ask.
import type { Finding } from '../contract/findings';
import type { LoadedClass, Need } from '../contract/replies';
import type { DrawCount } from '../messages/sidebar-texts';
import { groupsOf, turnOf } from './groups';
import type { Retry, State } from './state';
import { mayBeSaved, verdictOf } from './swap';

type Question = Need & { readonly kind: 'answer' };

export function questionsOf(loaded: LoadedClass): readonly Question[] {
  return loaded.needs.filter((need): need is Question => need.kind === 'answer');
}

type Newcomers = Need & { readonly kind: 'newcomers' };

/** Rows that nobody can tell the history of: only the teacher knows whether they are all new. */
export function newcomersOf(loaded: LoadedClass): Newcomers | null {
  return loaded.needs.find((need): need is Newcomers => need.kind === 'newcomers') ?? null;
}

/** Nothing in the class stands in the way of a draw. */
export function drawable(loaded: LoadedClass | null): loaded is LoadedClass {
  return (
    loaded !== null && loaded.model === 'pairs' && loaded.problems.length === 0 && writable(loaded)
  );
}

function writable({ readOnly, needs }: LoadedClass): boolean {
  // A tab that could not be drawn again stands in nobody's way.
  return !readOnly && needs.every((need) => need.kind === 'tabs');
}

export function mayRotate({ task, loaded }: State): boolean {
  if (task !== null || loaded === null || loaded.model !== 'groups') return false;
  const turn = turnOf(loaded);
  return (
    groupsOf(loaded) !== null &&
    writable(loaded) &&
    loaded.problems.length === 0 &&
    (turn === 'due' || turn === 'early')
  );
}

/** What is wrong with the class, the dialog tells too. */
export function mayOpenTeam({ task, loaded }: State): boolean {
  return task === null && loaded !== null && loaded.model === 'groups' && writable(loaded);
}

export function mayDraw(state: State): boolean {
  return state.task === null && drawable(state.loaded) && state.draft?.uncertain !== true;
}

export function mayAdjust(state: State): boolean {
  const { draft } = state;
  return state.task === null && draft !== null && !draft.uncertain && draft.conflict === null;
}

export function maySave(state: State): boolean {
  const { draft, loaded } = state;
  return (
    state.task === null &&
    draft !== null &&
    draft.conflict === null &&
    loaded !== null &&
    !loaded.readOnly &&
    mayBeSaved(verdictOf(draft.basis, draft.draft))
  );
}

/** A draw that is being shown to the class, by this teacher or a colleague. */
export function showingOf(loaded: LoadedClass | null): (Need & { kind: 'showing' }) | null {
  const need = loaded?.needs.find(
    (one): one is Need & { kind: 'showing' } => one.kind === 'showing',
  );
  return need ?? null;
}

/** A draft that could be saved; without one, the learning partners that hold. */
export function mayShow(state: State): boolean {
  const { task, draft, loaded } = state;
  if (task !== null || loaded === null || loaded.model !== 'pairs' || loaded.readOnly) return false;
  return draft === null ? loaded.newest?.kind === 'pairs' : maySave(state) && !draft.uncertain;
}

/** Told before anything is stored beside the damaged rows. */
export function damageIn(loaded: LoadedClass | null): Finding | null {
  return loaded?.notices.find((notice) => notice.code === 'ledger-damaged') ?? null;
}

/** Damaged ledger rows that the teacher has not yet been asked about. */
export function damageToAccept(state: State): Finding | null {
  const { draft, rotation, loaded } = state;
  const asked = draft?.draft ?? rotation?.sent;
  if (asked === undefined || asked.acceptDamage === true) return null;
  return damageIn(loaded);
}

/** Trying again reads the class. */
export function rereads(retry: Retry | null): boolean {
  return retry === 'load' || retry === 'look';
}

/** How many pairs and groups of three; pupils with a place of their own are nobody's business. */
export function countGroups(groups: readonly (readonly string[])[]): DrawCount {
  return {
    pairs: groups.filter((group) => group.length === 2).length,
    trios: groups.filter((group) => group.length === 3).length,
  };
}
