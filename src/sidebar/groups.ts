// A class in base groups as the sidebar shows it: who leads today, whose turn it has been, who has no group.
import type { LoadedClass } from '../contract/replies';
import { groupPast } from '../core/groups/past';
import { leadersInLine, seatedNow } from '../core/groups/rotation';
import {
  groupHistory,
  rotatedGroups,
  standingOf,
  withoutGroup,
  type Standing,
} from '../core/groups/standing';
import type { DeskId, IsoDate, PupilId, Rule } from '../core/model';
import { rulesHolding, takingPart } from '../core/presence';
import { byDesk, sinceYearBegan } from './seatings';

/** What is said of a class for which nothing is under way. */
type Class = Pick<
  LoadedClass,
  'className' | 'history' | 'begun' | 'today' | 'pupils' | 'rules' | 'otherRules' | 'calendar'
>;

/** The groups that were composed last, from whatever day they hold. */
export function groupsOf(loaded: Class): Standing | null {
  return standingOf(sinceYearBegan(loaded), loaded.className);
}

/** … and those in which the class sits today; null where nothing holds yet. */
export function groupsToday(loaded: Class): Standing | null {
  return standingOf(
    sinceYearBegan(loaded).filter(({ from }) => from <= loaded.today),
    loaded.className,
  );
}

/** The considerations that hold on a day from today on. */
function rulesOn({ rules, otherRules, pupils, today }: Class, day: IsoDate): readonly Rule[] {
  if (day <= today) return rules;
  const ids = pupils.map(({ id }) => id);
  return rulesHolding([...rules, ...otherRules], ids, day);
}

/** Who is in class from a day on: those who go here and are not «borte i perioden». */
export function hereOn(loaded: Class, day: IsoDate): PupilId[] {
  const pupils = loaded.pupils.map(({ id }) => id);
  return takingPart(pupils, rulesOn(loaded, day));
}

/** A group at its table. */
export interface GroupNow {
  readonly desk: DeskId;
  /** In seat order, as they sit now that some may have left; the first leads. */
  readonly seats: readonly PupilId[];
  /** Who leads, who stands in, then those who lead next. */
  readonly line: readonly PupilId[];
}

/** The groups in the order of the tables, without those who are not here; one of nobody is gone. */
export function groupsNow(loaded: Class, { now, period }: Standing): readonly GroupNow[] {
  const here = new Set(hereOn(loaded, now.from));
  return byDesk(now).flatMap(({ desk, pupils }) => {
    const seats = seatedNow(pupils, here);
    return seats.length === 0 ? [] : [{ desk, seats, line: leadersInLine(seats, period === 1) }];
  });
}

/** The groups as they will be after the next change of leader. */
export function nextOf(loaded: Class, { composed, now, period }: Standing): Standing {
  const { groups, kept } = rotatedGroups(now.groups, new Set(hereOn(loaded, loaded.today)));
  const desks = kept.map((index) => now.desks[index] ?? '');
  return { composed, now: { ...now, groups, desks }, period: period + 1 };
}

/** Who leads at a table today; without `leader` nobody is there, with `instead` for whom. */
export interface TableLeader {
  readonly desk: DeskId;
  readonly leader?: PupilId;
  readonly instead?: PupilId;
}

/**
 * In the order of the tables; none where nothing holds yet. The deputy stands in, then who leads
 * next; who does not go here now is passed over without a word. A place of one's own has no leader.
 *
 * @param away ticked away today
 */
export function leadersToday(loaded: Class, away: readonly PupilId[]): TableLeader[] {
  const standing = groupsToday(loaded);
  if (standing === null) return [];
  const gone = new Set(away);
  return groupsNow(loaded, standing)
    .filter(({ line }) => line.length > 1)
    .map(({ desk, line }) => {
      const [first] = line;
      const leader = line.find((pupil) => !gone.has(pupil));
      if (leader === undefined) return { desk };
      return first === undefined || first === leader
        ? { desk, leader }
        : { desk, leader, instead: first };
    });
}

/**
 * Pupils who go in the class and sit in no group, or alone without «egen plass nå»; who is away for
 * the period waits.
 */
export function unplacedIn(loaded: Class): PupilId[] {
  const standing = groupsOf(loaded);
  if (standing === null) return [];
  const { groups, from } = standing.now;
  return withoutGroup(groups, hereOn(loaded, from), rulesOn(loaded, from));
}

/** Tables with how many of their group do not go in the class now. */
export function goneFrom(loaded: Class): { readonly desk: DeskId; readonly count: number }[] {
  const standing = groupsOf(loaded);
  if (standing === null) return [];
  const here = new Set(loaded.pupils.map(({ id }) => id));
  return byDesk(standing.now)
    .map(({ desk, pupils }) => ({ desk, count: pupils.filter((id) => !here.has(id)).length }))
    .filter(({ count }) => count > 0);
}

/**
 * Periods each of the class has led, in all years, this period included: least first. What holds
 * from a later day is no turn yet.
 */
export function turnsIn({ pupils, history, today }: Pick<Class, 'pupils' | 'history' | 'today'>): {
  readonly times: number;
  readonly pupils: readonly PupilId[];
}[] {
  const ids = pupils.map(({ id }) => id);
  const begun = history.filter(({ from }) => from <= today);
  const { led } = groupPast(ids, groupHistory(begun).compositions, []);
  return [...new Set(led)]
    .sort((a, b) => a - b)
    .map((times) => ({ times, pupils: ids.filter((_, i) => led[i] === times) }));
}

/**
 * Whether leaders may change today, as the server sees it: `early` less than a week before the day,
 * `changed` when this period has had its change, `toCome` while the groups do not hold yet,
 * `unplaced` while somebody has no group.
 */
export type Turn = 'due' | 'early' | 'changed' | 'toCome' | 'unplaced';

export function turnOf(loaded: Class): Turn {
  const { calendar, today } = loaded;
  if ((groupsOf(loaded)?.now.from ?? '') > today) return 'toCome';
  if (calendar.opened === true) return 'changed';
  if (unplacedIn(loaded).length > 0) return 'unplaced';
  return calendar.due === 'notYet' ? 'early' : 'due';
}

/** Periods the composition was meant to last; 0 when nobody said. */
export function periodsOf({ composed }: Standing): number {
  return composed.wishes?.periods ?? 0;
}

/** The composition has lasted as long as it was meant to, and a change is due. */
export function isUsedUp(standing: Standing, turn: Turn): boolean {
  const periods = periodsOf(standing);
  return periods > 0 && standing.period >= periods && (turn === 'due' || turn === 'early');
}

/** The number of the period for the tips: that of the calendar, else how often the class has changed. */
export function tipPeriod({ calendar, history, className }: Class): number {
  const ours = history.filter((draw) => draw.className === className && draw.kind !== 'move');
  return calendar.period > 0 ? calendar.period : ours.length;
}
