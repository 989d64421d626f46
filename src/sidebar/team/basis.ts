// A class at the table as the core wants it: what groups are composed from and judged by.
import type { Draft, KeptDraft, TeamClass } from '../../contract/replies';
import { revisionNr } from '../../contract/revision';
import { EARLY_DAYS } from '../../core/calendar';
import { classKey } from '../../core/class-key';
import { addDays, daysBetween } from '../../core/dates';
import type { ComposeInput } from '../../core/groups/model';
import { groupSizes, USUAL_SIZE } from '../../core/groups/sizes';
import { groupHistory, standingOf, withoutGroup, type Standing } from '../../core/groups/standing';
import type { GroupWishes, IsoDate, PupilId, Rule } from '../../core/model';
import { rulesHolding, takingPart } from '../../core/presence';
import { rulesOf } from '../../core/rules';
import { rulesFromPlaces } from '../../core/seats';
import { sinceYearBegan } from '../seatings';
import type { Controls, Work } from './state';

export const USUAL_PERIODS = 4;
const MIDDLE = 0.5;

export function standingIn({ loaded }: TeamClass): Standing | null {
  return standingOf(sinceYearBegan(loaded), loaded.className);
}

/** Considerations that hold on the day, as far as they are about pupils who are here. */
export function rulesOn({ loaded }: TeamClass, from: IsoDate): Rule[] {
  const pupils = loaded.pupils.map(({ id }) => id);
  return rulesHolding([...loaded.rules, ...loaded.otherRules], pupils, from);
}

/** Those who are to sit somewhere on the day: «borte i perioden» are not. */
export function presentOn(one: TeamClass, from: IsoDate): PupilId[] {
  const pupils = one.loaded.pupils.map(({ id }) => id);
  return takingPart(pupils, rulesOn(one, from));
}

/** «Egen plass nå»: those who are to sit in no group on the day. */
export function aloneOn(one: TeamClass, from: IsoDate): Set<PupilId> {
  return new Set(rulesOf(rulesOn(one, from), 'alone').map(({ pupil }) => pupil));
}

/** Pupils in groups: all but those with a place of their own. */
export function groupedOn(one: TeamClass, from: IsoDate): number {
  const alone = aloneOn(one, from);
  return presentOn(one, from).filter((id) => !alone.has(id)).length;
}

/** What a proposal is composed from. */
export function inputOf(one: TeamClass, { from, ...wishes }: Controls): ComposeInput {
  return inputSince(one, from, wishes, heldBefore(one, from));
}

/** Groups that would be replaced before they have held a day have not been. */
function heldBefore({ loaded: { history, className } }: TeamClass, day: IsoDate) {
  const key = classKey(className);
  return history.filter((draw) => draw.from < day || classKey(draw.className) !== key);
}

/**
 * What a draft is judged by. Those who are moved within a composition have not met before because
 * they are in it.
 */
export function inputFor(one: TeamClass, draft: Draft): ComposeInput {
  const { history } = one.loaded;
  if (draft.kind !== 'move') {
    const earlier = heldBefore(one, draft.from);
    return inputSince(one, draft.from, draft.wishes ?? wishesOf(one), earlier);
  }
  const standing = standingIn(one);
  const key = classKey(one.loaded.className);
  const since = standing?.composed.nr ?? Infinity;
  const earlier = history.filter(({ nr, className }) => nr < since || classKey(className) !== key);
  return inputSince(one, draft.from, standing?.composed.wishes ?? wishesOf(one), earlier);
}

function inputSince(
  one: TeamClass,
  from: IsoDate,
  wishes: GroupWishes,
  history: TeamClass['loaded']['history'],
): ComposeInput {
  const rules = rulesOn(one, from);
  return {
    ...wishes,
    pupils: one.grounds,
    rules: [...rules, ...rulesFromPlaces(rules)],
    ...groupHistory(history),
  };
}

/** As the last composition was asked for; else threes or fives, whichever makes fewer odd groups. */
export function wishesOf(one: TeamClass): GroupWishes {
  const last = standingIn(one)?.composed.wishes;
  const { balance, periods } = last ?? { balance: MIDDLE, periods: USUAL_PERIODS };
  return { balance, periods, remainder: fewestOdd(groupedOn(one, one.loaded.today)) };
}

export function fewestOdd(pupils: number): 3 | 5 {
  const odd = (remainder: 3 | 5): number =>
    groupSizes(pupils, remainder).filter((size) => size !== USUAL_SIZE).length;
  return odd(5) < odd(3) ? 5 : 3;
}

/** Who is to sit somewhere and is in no group of the draft, or is left alone in one. */
export function unplacedIn(one: TeamClass, { groups, from }: Draft): PupilId[] {
  return withoutGroup(groups, presentOn(one, from), rulesOn(one, from));
}

/**
 * Whether a draft was made before groups that are saved now. That everybody has moved one seat on
 * since is no matter.
 */
export function isOlder({ loaded: { history, className } }: TeamClass, draft: Draft): boolean {
  const newest = revisionNr(draft.revision);
  const key = classKey(className);
  return history.some(
    (draw) => draw.nr > newest && draw.kind !== 'rotation' && classKey(draw.className) === key,
  );
}

/** What the team slept on, if no groups of the class were saved since. */
export function newestKept(one: TeamClass): KeptDraft | undefined {
  return one.kept
    .filter(({ draft }) => !isOlder(one, draft))
    .reduce<KeptDraft | undefined>(
      (newest, kept) => (newest === undefined || kept.at > newest.at ? kept : newest),
      undefined,
    );
}

/** Of one who comes back within a composition: those in the group that was left. */
export function matesBefore(one: TeamClass, { kind }: Draft, pupil: PupilId): PupilId[] {
  const standing = kind === 'move' ? standingIn(one) : null;
  if (standing === null) return [];
  const key = classKey(one.loaded.className);
  const groups = one.loaded.history
    .filter(({ nr, className }) => nr >= standing.composed.nr && classKey(className) === key)
    .flatMap((draw) => draw.groups.filter((group) => group.length > 1 && group.includes(pupil)));
  return (groups[groups.length - 1] ?? []).filter((mate) => mate !== pupil);
}

/** The first day that groups may hold from: no day that has been, none before those that stand. */
export function firstDayOf(one: TeamClass): IsoDate {
  const { today } = one.loaded;
  const since = standingIn(one)?.now.from ?? today;
  return since > today ? since : today;
}

/** The day from which groups for that day can be saved; empty when they can be at once. */
export function earliestFor({ loaded: { today } }: TeamClass, from: IsoDate): IsoDate | '' {
  return daysBetween(today, from) > EARLY_DAYS ? addDays(from, -EARLY_DAYS) : '';
}

/** The composition is still meant to last. */
export function stillLasts(one: TeamClass): boolean {
  const standing = standingIn(one);
  if (standing === null) return false;
  return standing.period < (standing.composed.wishes?.periods ?? USUAL_PERIODS);
}

/** Who composes anew, or takes up groups composed before, is asked first while those that stand last. */
export function asksFirst(one: TeamClass, { confirmed, proposal, uncertain }: Work): boolean {
  return stillLasts(one) && !confirmed && !uncertain && proposal?.draft.kind !== 'move';
}

/** Whether the same considerations hold on both days. */
export function sameRules(one: TeamClass, day: IsoDate, other: IsoDate): boolean {
  if (day === other) return true;
  return JSON.stringify(rulesOn(one, day)) === JSON.stringify(rulesOn(one, other));
}

/** What keeps a class from being composed. */
export type Hindrance = 'needs' | 'problems' | 'readOnly';

export function hindrancesOf({ loaded, problems }: TeamClass): readonly Hindrance[] {
  return [
    ...(loaded.readOnly ? (['readOnly'] as const) : []),
    // A tab that could not be drawn again stands in nobody's way.
    ...(loaded.needs.some(({ kind }) => kind !== 'tabs') ? (['needs'] as const) : []),
    ...(problems.length + loaded.problems.length > 0 ? (['problems'] as const) : []),
  ];
}

/** What `Grunnlag` lacks keeps nobody from moving a pupil. */
export function mayMove(one: TeamClass): boolean {
  return standingIn(one) !== null && hindrancesOf({ ...one, problems: [] }).length === 0;
}
