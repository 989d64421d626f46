// What may be done in a state: questions that both the session and the components ask.
import type { Draft, TeamClass } from '../../contract/replies';
import { isDate } from '../../core/dates';
import type { IsoDate } from '../../core/model';
import { asksFirst, earliestFor, firstDayOf, hindrancesOf } from './basis';
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
    isSound(at.work.controls.from, firstDayOf(at.one)) &&
    hindrancesOf(at.one).length === 0
  );
}

/** Classes to compose in one go: none where a composition still lasts, or somebody is being moved. */
export function proposable(state: State): readonly string[] {
  return Object.entries(state.work).flatMap(([className, work]) => {
    const one = classIn(state, className);
    const lasts = one !== undefined && asksFirst(one, work);
    const skipped = lasts || work.proposal?.draft.kind === 'move';
    return !skipped && mayPropose(state, className) ? [className] : [];
  });
}

/** The day is one, and not too early a one. */
export function isSound(from: string, first: IsoDate): boolean {
  return isDate(from) && from >= first;
}

/** Whether groups may hold from their day, and be stored for it today. */
function mayHold(one: TeamClass, { from }: Draft): boolean {
  return isSound(from, firstDayOf(one)) && earliestFor(one, from) === '';
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
  const { one, work } = at;
  if (work.proposal === null || work.conflict !== null || one.loaded.readOnly) return false;
  // What was sent is sent again as it is, whatever the class is now.
  if (work.uncertain) return true;
  const { draft } = work.proposal;
  const isReady =
    draft.kind === 'move' ? work.before.length > 0 : mayHold(one, draft) && !asksFirst(one, work);
  return isReady && faultsOf(one, draft).length === 0;
}

/** Classes with something that could be saved. */
export function savable(state: State): readonly string[] {
  return Object.keys(state.work).filter((className) => maySave(state, className));
}
