// What may be done in a state: questions that both the session and the components ask.
import type { TeamClass } from '../../contract/replies';
import { isDate } from '../../core/dates';
import { hindrancesOf, stillLasts } from './basis';
import { faultsOf } from './verdict';
import { classIn } from './reduce';
import type { State, Work } from './state';

/** The class on the table and the work on it; null as long as nothing is read. */
export function onTable(state: State): { readonly one: TeamClass; readonly work: Work } | null {
  return atTable(state, state.shown);
}

export function atTable(
  state: State,
  className: string,
): { readonly one: TeamClass; readonly work: Work } | null {
  const one = classIn(state, className);
  const work = state.work[className];
  return one === undefined || work === undefined ? null : { one, work };
}

export function mayPropose(state: State, className = state.shown): boolean {
  const at = atTable(state, className);
  return (
    state.task === null &&
    at !== null &&
    !at.work.uncertain &&
    // An overtaken proposal is settled first: the class has to be read again.
    at.work.conflict === null &&
    isSound(at.work, at.one) &&
    hindrancesOf(at.one).length === 0
  );
}

/** Classes to compose in one go: none where a composition still lasts, or somebody is being moved. */
export function proposable(state: State): readonly string[] {
  return Object.entries(state.work).flatMap(([className, { confirmed, proposal }]) => {
    const one = classIn(state, className);
    const lasts = one !== undefined && stillLasts(one) && !confirmed && proposal === null;
    const skipped = lasts || proposal?.draft.kind === 'move';
    return !skipped && mayPropose(state, className) ? [className] : [];
  });
}

/** The day is one, and none that has passed. */
function isSound({ controls: { from } }: Work, { loaded }: TeamClass): boolean {
  return isDate(from) && from >= loaded.today;
}

export function mayAdjust(state: State): boolean {
  const at = onTable(state);
  return (
    state.task === null &&
    at !== null &&
    at.work.proposal !== null &&
    !at.work.uncertain &&
    at.work.conflict === null
  );
}

export function maySave(state: State, className = state.shown): boolean {
  const at = atTable(state, className);
  if (state.task !== null || at === null) return false;
  const { proposal, conflict } = at.work;
  return (
    proposal !== null &&
    conflict === null &&
    !at.one.loaded.readOnly &&
    isSound(at.work, at.one) &&
    faultsOf(at.one, proposal.draft).length === 0
  );
}

/** Classes with something that could be saved. */
export function savable(state: State): readonly string[] {
  return Object.keys(state.work).filter((className) => maySave(state, className));
}
