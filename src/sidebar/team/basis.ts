// A class at the table as the core wants it: what groups are composed from and judged by.
import type { Draft, TeamClass } from '../../contract/replies';
import { classKey } from '../../core/class-key';
import type { ComposeInput } from '../../core/groups/model';
import { groupSizes, USUAL_SIZE } from '../../core/groups/sizes';
import { groupHistory, standingOf, type Standing } from '../../core/groups/standing';
import type { GroupWishes, IsoDate, PupilId, Rule } from '../../core/model';
import { activeRules, rulesOf } from '../../core/rules';
import { rulesFromPlaces } from '../../core/seats';
import type { Controls } from './state';

export const USUAL_PERIODS = 4;
const MIDDLE = 0.5;

export function standingIn({ loaded }: TeamClass): Standing | null {
  return standingOf(loaded.history, loaded.className);
}

/** Considerations that hold on the day, as far as they are about pupils who are here. */
export function rulesOn({ loaded }: TeamClass, from: IsoDate): Rule[] {
  const here = new Set(loaded.pupils.map(({ id }) => id));
  const isHere = (id: PupilId): boolean => here.has(id);
  return activeRules([...loaded.rules, ...loaded.otherRules], from).filter((rule) =>
    'pupils' in rule ? rule.pupils.filter(isHere).length > 1 : isHere(rule.pupil),
  );
}

/** Those who are to sit somewhere on the day: «borte i perioden» are not. */
export function presentOn(one: TeamClass, from: IsoDate): PupilId[] {
  const away = new Set(rulesOf(rulesOn(one, from), 'away').map(({ pupil }) => pupil));
  return one.loaded.pupils.map(({ id }) => id).filter((id) => !away.has(id));
}

/** Pupils in groups: all but those with a place of their own. */
export function groupedOn(one: TeamClass, from: IsoDate): number {
  const alone = new Set(rulesOf(rulesOn(one, from), 'alone').map(({ pupil }) => pupil));
  return presentOn(one, from).filter((id) => !alone.has(id)).length;
}

/** What a proposal is composed from. */
export function inputOf(one: TeamClass, { from, ...wishes }: Controls): ComposeInput {
  return inputSince(one, from, wishes, one.loaded.history);
}

/**
 * What a draft is judged by. Those who are moved within a composition have not met before because
 * they are in it.
 */
export function inputFor(one: TeamClass, draft: Draft): ComposeInput {
  const { history } = one.loaded;
  if (draft.kind !== 'move') {
    return inputSince(one, draft.from, draft.wishes ?? wishesOf(one), history);
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

/** Who is to sit somewhere and is in no group of the draft. */
export function unplacedIn(one: TeamClass, { groups, from }: Draft): PupilId[] {
  const placed = new Set(groups.flat());
  return presentOn(one, from).filter((id) => !placed.has(id));
}

/** The composition is still meant to last: who composes anew is asked first. */
export function stillLasts(one: TeamClass): boolean {
  const standing = standingIn(one);
  if (standing === null) return false;
  return standing.period < (standing.composed.wishes?.periods ?? USUAL_PERIODS);
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
