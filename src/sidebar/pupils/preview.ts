// What the pasted list means for the roster, and the enrolment that the teacher's ticks make of it.
import type { Enrolled, Enrolment, RosterPupil } from '../../contract/replies';
import { classKey } from '../../core/class-key';
import { readClassList, type ClassList, type ListEntry } from '../../core/class-list';
import { compareClassList, type Comparison } from '../../core/class-list-compare';
import type { PupilId } from '../../core/model';
import { normaliseName, tidyName } from '../../core/names';
import { readDays, type DaysPresent } from '../../core/part-time';
import type { EnrolmentCount } from '../../messages/pupils-texts';
import { chosenOf, type State } from './state';

export interface Preview {
  readonly list: ClassList;
  readonly found: Comparison<RosterPupil>;
  /** Fewer of the class are on the list than one should think. */
  readonly manyGone: boolean;
  /** Those that may have left: who got a new name or class by an answer is not among them. */
  readonly gone: readonly RosterPupil[];
}

/** null before anything is pasted, or without a class. */
export function previewOf({ roster, className, pasted, order, answers }: State): Preview | null {
  if (roster === null || className === '' || pasted.trim() === '') return null;
  const list = readClassList(pasted, order);
  const found = compareClassList(list.entries, roster.pupils, className);
  const answered = new Set<string>(Object.values(answers));
  const members = found.same.length + found.gone.length;
  return {
    list,
    found,
    manyGone: found.gone.length * 4 > members,
    gone: found.gone.filter(({ id }) => !answered.has(id)),
  };
}

/** A list of a whole grade is pasted once, and saved class by class. */
export function isUsedUp(state: State): boolean {
  return state.mode === 'list' && (previewOf(state)?.found.elsewhere.length ?? 0) === 0;
}

export type Tick =
  | { readonly kind: 'fresh'; readonly line: number }
  | { readonly kind: 'gone'; readonly id: PupilId }
  | { readonly kind: 'back'; readonly id: PupilId };

export function tickOf(tick: Tick): string {
  return tick.kind === 'fresh' ? `fresh ${tick.line}` : `${tick.kind} ${tick.id}`;
}

/**
 * What we propose until the teacher says otherwise. A name that stands twice may be one pupil, and one
 * who may have a new name has perhaps not left: those are not ticked.
 */
export function isTicked(state: State, preview: Preview, tick: Tick): boolean {
  const chosen = state.ticks[tickOf(tick)];
  if (chosen !== undefined) return chosen;
  const { found, manyGone } = preview;
  if (tick.kind === 'back') return true;
  if (tick.kind === 'gone') {
    const doubted = found.doubts.some(({ candidates }) =>
      candidates.some(({ id }) => id === tick.id),
    );
    return !manyGone && !doubted;
  }
  const name = found.fresh.find(({ line }) => line === tick.line)?.name ?? '';
  return !found.twins.some((twin) => normaliseName(twin) === normaliseName(name));
}

interface Asked {
  readonly newcomers: readonly Omit<RosterPupil, 'id'>[];
  readonly changes: Enrolment['changes'];
}

/** What «Lagre» would write now. */
export function askedFor(state: State): Asked {
  return state.mode === 'list' ? ofList(state) : ofOne(state);
}

function ofList(state: State): Asked {
  const preview = previewOf(state);
  if (preview === null) return { newcomers: [], changes: [] };
  const { found, gone } = preview;
  const className = classNameOf(state);
  const newOne = ({ name }: ListEntry): Omit<RosterPupil, 'id'> => ({
    ...{ className, name, showAs: '', status: 'here', days: '' },
  });
  const newcomers = found.fresh
    .filter(({ line }) => isTicked(state, preview, { kind: 'fresh', line }))
    .map(newOne);
  const changes = [
    ...gone
      .filter(({ id }) => isTicked(state, preview, { kind: 'gone', id }))
      .map((pupil) => changeOf(pupil, { status: 'left' })),
    ...found.back
      .filter(({ id }) => isTicked(state, preview, { kind: 'back', id }))
      .map((pupil) => changeOf(pupil, { status: 'here' })),
  ];
  for (const { entry, candidates } of found.doubts) {
    const answer = state.answers[entry.line];
    const pupil = candidates.find(({ id }) => id === answer);
    if (answer === 'new') newcomers.push(newOne(entry));
    // Two lines cannot be one pupil.
    else if (pupil !== undefined && changes.every(({ id }) => id !== pupil.id)) {
      const name = isSameName(pupil.name, entry.name) ? pupil.name : entry.name;
      changes.push(changeOf(pupil, { className, name, status: 'here' }));
    }
  }
  return { newcomers, changes };
}

function isSameName(one: string, other: string): boolean {
  const key = (name: string): string =>
    normaliseName(name.replace(',', ' ')).split(' ').sort().join(' ');
  return key(one) === key(other);
}

/** As the roster writes it, should the class be there already. */
export function classNameOf({ roster, className }: State): string {
  const known = roster?.classes.find((name) => classKey(name) === classKey(className));
  return known ?? tidyName(className);
}

function ofOne(state: State): Asked {
  const pupil = chosenOf(state);
  if (pupil === null) return { newcomers: [], changes: [] };
  const { name, showAs, className, days } = { ...pupil, ...state.edited };
  const after = {
    ...{ name: name.trim(), showAs: showAs.trim() },
    ...{ className: className.trim(), days: days.trim() },
  };
  const change = changeOf(pupil, { ...state.edited, ...after });
  const isSame = JSON.stringify(change.before) === JSON.stringify(change.after);
  const isWhole = after.name !== '' && after.className !== '';
  // What stood there before may stay, whatever it is.
  const isRead = after.days === pupil.days || daysIn(after.days) !== null;
  return { newcomers: [], changes: isSame || !isWhole || !isRead ? [] : [change] };
}

/** The weekdays of «Til stede», all where nothing is written; null where it says no days. */
export function daysIn(text: string): DaysPresent | null {
  return readDays(text.trim() === '' ? 'alle dager' : text);
}

function changeOf(pupil: RosterPupil, changes: Partial<Enrolled>): Enrolment['changes'][number] {
  const { id, className, name, showAs, status, days } = pupil;
  const before = { className, name, showAs, status, days };
  return { id, before, after: { ...before, ...changes } };
}

export function countOf({ newcomers, changes }: Asked): EnrolmentCount {
  const count = (is: (before: Enrolled, after: Enrolled) => boolean): number =>
    changes.filter(({ before, after }) => is(before, after)).length;
  return {
    fresh: newcomers.length,
    gone: count((before, after) => before.status !== 'left' && after.status === 'left'),
    back: count((before, after) => before.status === 'left' && after.status !== 'left'),
    moved: count((before, after) => before.className !== after.className),
    renamed: count((before, after) => before.name !== after.name),
  };
}
