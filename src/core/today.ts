// Today's display when somebody is away: who is left alone, and whom to sit with. Never stored.
import type { DeskId, Desk, PupilId, Rule } from './model';
import { takingPart } from './presence';
import { brokenRules, rulesOf } from './rules';

/** What one who is left alone, or two together, may do today. */
export interface TodayProposal {
  /** Left alone today; two when they are to sit together. */
  readonly alone: readonly PupilId[];
  /** Where to sit; empty for one who stays alone. */
  readonly desk: DeskId | '';
  /** Joins the pair at `desk`, rather than sitting there with the other one of `alone`. */
  readonly joins: boolean;
}

/** Groups and the desk of each, beside each other. */
export interface Seating {
  readonly groups: readonly (readonly PupilId[])[];
  readonly desks: readonly DeskId[];
}

interface Place {
  readonly desk: DeskId;
  readonly present: readonly PupilId[];
}

/** Those of a class who are in it today: away neither for the day nor for the period. */
export function presentToday(
  pupils: readonly PupilId[],
  rules: readonly Rule[],
  away: readonly PupilId[],
): PupilId[] {
  return takingPart(pupils, rules).filter((pupil) => !away.includes(pupil));
}

/** Those of the groups who are not in class today: away for the day or the period, or no longer here. */
export function missingToday(
  { groups }: Pick<Seating, 'groups'>,
  pupils: readonly PupilId[],
  rules: readonly Rule[],
  away: readonly PupilId[],
): PupilId[] {
  const here = new Set(presentToday(pupils, rules, away));
  return groups.flat().filter((pupil) => !here.has(pupil));
}

/**
 * Two who are left alone sit together when they may; else each joins the nearest pair it may. Who has
 * «fast plass» keeps it, so the other one comes; who is to be near the board goes to a desk there
 * where one will do.
 */
export function proposeToday(
  seating: Seating,
  away: readonly PupilId[],
  rules: readonly Rule[],
  desks: readonly Desk[],
): TodayProposal[] {
  const gone = new Set(away);
  const places = seating.groups.map((group, i) => ({
    desk: seating.desks[i] ?? '',
    present: group.filter((pupil) => !gone.has(pupil)),
    size: group.length,
  }));
  const nearest = nearestFirst(desks);
  const { keepsPlace, frontFirst } = placesAgreed(rules, desks);
  const single = places.filter(({ present, size }) => size > 1 && present.length === 1);
  // Who keeps a place finds company first: all others can also go to a pair.
  const left = [...single.filter(keepsPlace), ...single.filter((one) => !keepsPlace(one))];
  const pairs: Place[] = places.filter(({ present }) => present.length === 2);
  const proposals: TodayProposal[] = [];
  while (left.length > 0) {
    const here = left.shift();
    if (here === undefined) break;
    const mate = nearest(here.desk, left).find(
      (there) => mayMeet(here, there, rules) && !(keepsPlace(here) && keepsPlace(there)),
    );
    if (mate !== undefined) {
      left.splice(left.indexOf(mate), 1);
      const both = { desk: '', present: [...here.present, ...mate.present] };
      const open = keepsPlace(here) ? [here] : [here, mate];
      const desk = frontFirst(both, open)[0]?.desk ?? here.desk;
      proposals.push({ alone: both.present, desk, joins: false });
      continue;
    }
    const pair = keepsPlace(here)
      ? undefined
      : frontFirst(here, nearest(here.desk, pairs)).find((there) => mayMeet(here, there, rules));
    if (pair !== undefined) pairs.splice(pairs.indexOf(pair), 1);
    proposals.push({ alone: here.present, desk: pair?.desk ?? '', joins: pair !== undefined });
  }
  return proposals;
}

/** Desks that all who sit there are away from. */
export function emptyToday({ groups, desks }: Seating, away: readonly PupilId[]): DeskId[] {
  return desks.filter((_, i) => {
    const group = groups[i] ?? [];
    return group.length > 0 && group.every((pupil) => away.includes(pupil));
  });
}

function mayMeet(here: Place, there: Place, rules: readonly Rule[]): boolean {
  // «Sammen» is about the draw: that one of them is away breaks nothing.
  const held = rules.filter((rule) => rule.kind !== 'together' && rule.kind !== 'away');
  return brokenRules(held, [[...here.present, ...there.present]]).length === 0;
}

function placesAgreed(rules: readonly Rule[], desks: readonly Desk[]) {
  const kept = new Map(rulesOf(rules, 'place').map(({ pupil, desk }) => [pupil, desk]));
  const near = new Set(rulesOf(rules, 'front').map(({ pupil }) => pupil));
  const front = new Set(desks.filter((desk) => desk.front).map(({ id }) => id));
  return {
    /** One who sits elsewhere than was agreed has no place to keep. */
    keepsPlace: ({ desk, present }: Place): boolean =>
      desk !== '' && present.some((pupil) => kept.get(pupil) === desk),
    frontFirst: ({ present }: Place, places: readonly Place[]): readonly Place[] =>
      present.some((pupil) => near.has(pupil))
        ? [...places].sort((a, b) => Number(front.has(b.desk)) - Number(front.has(a.desk)))
        : places,
  };
}

function nearestFirst(
  desks: readonly Desk[],
): <P extends Place>(from: DeskId, places: readonly P[]) => P[] {
  const at = new Map(desks.map((desk) => [desk.id, desk]));
  const distance = (a: DeskId, b: DeskId): number => {
    const [one, other] = [at.get(a), at.get(b)];
    if (one === undefined || other === undefined) return 1e9;
    return Math.abs(one.row - other.row) + Math.abs(one.column - other.column);
  };
  return (from, places) =>
    [...places].sort((a, b) => distance(from, a.desk) - distance(from, b.desk));
}
