// Learning pairs in mid-period: somebody has left or come, and as little as can be is changed.

import { checkDraw, pairsIn } from './check';
import { checkDesks } from './check-desks';
import type { Desk, DeskId, PupilId } from './model';
import type { DrawInput } from './problem';
import { takingPart } from './presence';
import { rulesOf } from './rules';
import { seatNotices } from './seat-notices';

/** Groups as they sit, and the desk of each beside them. */
export interface Seated {
  readonly groups: readonly (readonly PupilId[])[];
  readonly desks: readonly DeskId[];
}

/** `history` is without the draw that stands. */
export interface MidPeriod extends DrawInput {
  readonly desks: readonly Desk[];
}

export interface Mended extends Seated {
  /** The groups of it that are new. */
  readonly fresh: readonly (readonly PupilId[])[];
}

/** More than these are no small change: then it is better to draw anew. */
const MOST_LOOSE = 4;
/** Pairs that may be opened for somebody who has nobody to sit with. */
const MOST_OPENED = 2;

/** Who has nobody to sit with: left alone, or new. Who has a place of their own needs a desk only. */
export function looseIn({ pupils, rules }: DrawInput, standing: Seated): PupilId[] {
  const { kept, own, here } = keptOf({ pupils, rules }, standing);
  const placed = new Set(kept.flat());
  return here.filter(
    (pupil) =>
      !placed.has(pupil) || (!own.has(pupil) && kept.some(([one, two]) => one === pupil && !two)),
  );
}

/**
 * Everybody stays where they sit, save those in as few groups as can be: two who are alone become a
 * pair; one joins a pair as the third, or, where there is a group of three already, takes one of
 * it along. Among the ways that break nothing: fewest pupils who lose their partner, fewest far from
 * the board who should be near it, fewest who have sat together before this school year, shortest
 * way to walk. null when nobody is loose, when too many are, or when no such way is in order.
 */
export function mendPairs(input: MidPeriod, standing: Seated): Mended | null {
  const loose = looseIn(input, standing);
  if (loose.length === 0 || loose.length > MOST_LOOSE) return null;
  const { kept, own } = keptOf(input, standing);
  const whole = kept
    .map((_, i) => i)
    .filter((i) => !(kept[i] ?? []).some((p) => loose.includes(p)));
  const open = whole.filter((i) => (kept[i] ?? []).length > 1);
  const alone = loose.filter((pupil) => own.has(pupil)).map((pupil) => [pupil]);
  const seeking = loose.filter((pupil) => !own.has(pupil));
  for (let count = 0; count <= MOST_OPENED; count++) {
    const found = choices(open, count)
      .flatMap((opened) => {
        const pool = [...seeking, ...opened.flatMap((i) => kept[i] ?? [])];
        const still = whole.filter((i) => !opened.includes(i));
        return partitions(pool, pool.length % 2 === 1)
          .filter((groups) => !groups.some((group) => isAmong(kept, group)))
          .map((groups) => seat(input, standing, kept, still, [...groups, ...alone]));
      })
      .map((made) => ({ made, rank: rankOf(input, standing, made) }))
      .sort((one, other) => firstDifference(one.rank, other.rank))
      .find(({ made }) => isInOrder(input, made));
    if (found !== undefined) return found.made;
  }
  return null;
}

interface Kept {
  /** Beside the standing groups: who is here still. */
  readonly kept: readonly (readonly PupilId[])[];
  readonly own: ReadonlySet<PupilId>;
  readonly here: readonly PupilId[];
}

function keptOf({ pupils, rules }: Pick<DrawInput, 'pupils' | 'rules'>, standing: Seated): Kept {
  const here = takingPart(pupils, rules);
  const kept = standing.groups.map((group) => group.filter((pupil) => here.includes(pupil)));
  return { kept, own: new Set(rulesOf(rules, 'alone').map((rule) => rule.pupil)), here };
}

function isAmong(groups: Kept['kept'], group: readonly PupilId[]): boolean {
  return groups.some((one) => one.length === group.length && group.every((p) => one.includes(p)));
}

/** All ways to take `count` of the items. */
function choices(items: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, i) =>
    choices(items.slice(i + 1), count - 1).map((rest) => [item, ...rest]),
  );
}

/** All ways to part the pool into pairs, and a group of three where one is asked for. */
function partitions(pool: readonly PupilId[], trio: boolean): PupilId[][][] {
  const [first, ...others] = pool;
  if (first === undefined) return trio ? [] : [[]];
  const without = (taken: readonly PupilId[]): PupilId[] =>
    others.filter((pupil) => !taken.includes(pupil));
  const joined = (taken: readonly PupilId[], more: boolean): PupilId[][][] =>
    partitions(without(taken), more).map((rest) => [[first, ...taken], ...rest]);
  return [
    ...others.flatMap((one) => joined([one], trio)),
    ...(trio
      ? others.flatMap((one, i) => others.slice(i + 1).flatMap((two) => joined([one, two], false)))
      : []),
  ];
}

/** Those who stay keep their desk; the others take one that a member has, else one that is free. */
function seat(
  { desks, rules }: MidPeriod,
  standing: Seated,
  kept: Kept['kept'],
  still: readonly number[],
  fresh: readonly (readonly PupilId[])[],
): Mended {
  const deskOf = desksOf({ groups: kept, desks: standing.desks });
  const taken = new Set(still.map((i) => standing.desks[i] ?? ''));
  const fixed = new Map(rulesOf(rules, 'place').map((rule) => [rule.pupil, rule.desk]));
  const sizes = new Map(desks.map(({ id, seats }) => [id, seats]));
  const given = new Map<readonly PupilId[], DeskId>();
  const near = new Set(rulesOf(rules, 'front').map((rule) => rule.pupil));
  const inFront = new Map(desks.map(({ id, front }) => [id, front]));
  const wishes = (group: readonly PupilId[]): DeskId[] => {
    const nearer = (a: DeskId, b: DeskId): number =>
      group.some((pupil) => near.has(pupil))
        ? Number(inFront.get(b) ?? false) - Number(inFront.get(a) ?? false)
        : 0;
    const held = group.flatMap((pupil) => deskOf.get(pupil) ?? []);
    const most = [...new Set(held)].sort((a, b) => count(held, b) - count(held, a));
    const free = desks
      .filter(({ seats }) => seats >= Math.min(2, group.length))
      .map(({ id }) => id);
    const freed = free.filter((id) => standing.desks.includes(id));
    const open = [...most, ...freed, ...free].sort(nearer);
    return [...group.flatMap((pupil) => fixed.get(pupil) ?? []), ...open];
  };
  // Who has a claim to a desk comes first: a fixed place, then two who sit there already.
  const claim = (group: readonly PupilId[]): number => {
    const held = group.flatMap((pupil) => deskOf.get(pupil) ?? []);
    return group.some((p) => fixed.has(p)) ? 9 : Math.max(0, ...held.map((id) => count(held, id)));
  };
  for (const group of [...fresh].sort((a, b) => claim(b) - claim(a))) {
    const desk = wishes(group).find((id) => !taken.has(id) && sizes.has(id)) ?? '';
    given.set(group, desk);
    taken.add(desk);
  }
  return {
    groups: [...still.map((i) => kept[i] ?? []), ...fresh],
    desks: [...still.map((i) => standing.desks[i] ?? ''), ...fresh.map((g) => given.get(g) ?? '')],
    fresh,
  };
}

function count(desks: readonly DeskId[], wanted: DeskId): number {
  return desks.filter((desk) => desk === wanted).length;
}

function desksOf({ groups, desks }: Seated): Map<PupilId, DeskId> {
  return new Map(
    groups.flatMap((group, i) => group.map((pupil) => [pupil, desks[i] ?? ''] as const)),
  );
}

function rankOf(input: MidPeriod, standing: Seated, made: Mended): number[] {
  const isPair = (groups: Seated['groups'], one: PupilId, other: PupilId): boolean =>
    groups.some((group) => group.includes(one) && group.includes(other));
  const here = new Set(made.groups.flat());
  const parted = pairsIn(standing.groups).filter(
    ([one, other]) => here.has(one) && here.has(other) && !isPair(made.groups, one, other),
  );
  const thisYear = input.history.filter(({ from }) => from >= input.yearStart);
  const met = pairsIn(made.fresh)
    .filter(([one, other]) => !isPair(standing.groups, one, other))
    .map(([one, other]) => thisYear.filter(({ groups }) => isPair(groups, one, other)).length);
  const [before, after] = [desksOf(standing), desksOf(made)];
  const at = new Map(input.desks.map((desk) => [desk.id, desk]));
  const walked = [...after].map(([pupil, desk]) => {
    const [from, to] = [at.get(before.get(pupil) ?? ''), at.get(desk)];
    return from && to ? Math.abs(from.row - to.row) + Math.abs(from.column - to.column) : 0;
  });
  const { desks, rules } = input;
  const far = seatNotices({ groups: made.groups, desks, rules }, made.desks);
  return [parted.length, far.length, sum(met), sum(walked)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  return one.map((value, i) => value - (other[i] ?? 0)).find((less) => less !== 0) ?? 0;
}

function isInOrder(input: MidPeriod, { groups, desks }: Mended): boolean {
  return (
    checkDraw(input, groups).length === 0 &&
    checkDesks({ groups, desks: input.desks, rules: input.rules }, desks).length === 0
  );
}
