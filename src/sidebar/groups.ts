// A class in base groups as the sidebar shows it: who leads today, whose turn it has been, who has no group.
import type { LoadedClass } from '../contract/replies';
import { EARLY_DAYS } from '../core/calendar';
import { daysBetween } from '../core/dates';
import { groupPast } from '../core/groups/past';
import { leadersInLine } from '../core/groups/rotation';
import { groupHistory, openingOf, standingOf, type Standing } from '../core/groups/standing';
import type { DeskId, PupilId } from '../core/model';
import { byDesk } from './seatings';

/** What is said of a class for which nothing is under way. */
type Class = Pick<LoadedClass, 'className' | 'history' | 'today' | 'pupils' | 'rules' | 'calendar'>;

/** The groups that were composed last, from whatever day they hold. */
export function groupsOf({ history, className }: Class): Standing | null {
  return standingOf(history, className);
}

/** Those who are not in class today: ticked away, or away for the period. */
function absent({ rules }: Class, away: readonly PupilId[]): Set<PupilId> {
  return new Set([...away, ...rules.flatMap((rule) => (rule.kind === 'away' ? [rule.pupil] : []))]);
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
 */
export function leadersToday(loaded: Class, away: readonly PupilId[]): TableLeader[] {
  const { history, className, today, pupils } = loaded;
  const begun = history.filter(({ from }) => from <= today);
  const standing = standingOf(begun, className);
  if (standing === null) return [];
  const gone = absent(loaded, away);
  const here = new Set(pupils.map(({ id }) => id));
  return byDesk(standing.now)
    .filter(({ pupils: group }) => group.length > 1)
    .map(({ desk, pupils: group }) => {
      const line = leadersInLine(group, standing.period === 1).filter((pupil) => here.has(pupil));
      const leader = line.find((pupil) => !gone.has(pupil));
      const first = line[0];
      if (leader === undefined) return { desk };
      return first === undefined || first === leader
        ? { desk, leader }
        : { desk, leader, instead: first };
    });
}

/** Pupils who go in the class and sit in no group; who is away for the period waits. */
export function unplacedIn(loaded: Class): PupilId[] {
  const standing = groupsOf(loaded);
  if (standing === null) return [];
  const settled = new Set([...standing.now.groups.flat(), ...absent(loaded, [])]);
  return loaded.pupils.map(({ id }) => id).filter((id) => !settled.has(id));
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

/** Periods each of the class has led, in all years, this period included: least first. */
export function turnsIn({ pupils, history }: Pick<Class, 'pupils' | 'history'>): {
  readonly times: number;
  readonly pupils: readonly PupilId[];
}[] {
  const ids = pupils.map(({ id }) => id);
  const { led } = groupPast(ids, groupHistory(history).compositions, []);
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
  const { calendar, today, history, className } = loaded;
  const { due, period, next } = calendar;
  if ((groupsOf(loaded)?.now.from ?? '') > today) return 'toCome';
  // A change less than a week before its day is that change, made early.
  const soon = next !== '' && daysBetween(today, next) <= EARLY_DAYS;
  const early = due === 'notYet' && (soon || period === 0);
  // In no period each day is one of its own.
  const daily = due === 'unknown' || (early && !soon);
  const last = openingOf(history, className)?.from;
  if (daily ? last === today : due === 'notYet' && !early) return 'changed';
  if (unplacedIn(loaded).length > 0) return 'unplaced';
  return early ? 'early' : 'due';
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
