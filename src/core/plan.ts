// A plan of the coming draws: trios, pairs by the hill climb, the first of them drawn now.

import type { Filled } from './climb';
import { climb, FRESH } from './climb';
import type { Grid } from './grid';
import type { Pair } from './matching';
import { cheapestPairing } from './matching';
import type { Outlook } from './outlook';
import { amongFree } from './outlook';
import type { Demand, Shortage } from './shortage';
import { shortageOf } from './shortage';
import type { Frame, Groups } from './single';
import { complete } from './single';
import { forEachPair } from './tally';
import { triosFor, type Effort, type TrioPlan } from './trio-plan';
import type { Trio } from './trios';

/** Steps of the hill climb before it starts anew. */
const STEPS = 60000;
/** No small plan needs more than these for each partner to be found. */
const STEPS_A_CELL = 200;
/** What else is done costs time as well; as steps of the climb: */
const STEPS_A_PLAN = 500;
const STEPS_A_NEED_SQUARED = 20;
/** Plans drafted to find one of few repeats before it is filled. */
const DRAFTS = 6;

/** Attempts, at least one, until a plan is found or the steps are spent. */
export function planWithin(outlook: Outlook, worth: number, task: PlanTask): Groups | null {
  const effort: Effort = { steps: worth * stepsFor(outlook, task.draws) };
  do {
    const groups = plan(outlook, task, effort);
    if (groups !== null) return groups;
  } while (effort.steps > 0);
  return null;
}

/** Steps after which the hill climb is taken to be stuck. */
function stepsFor(outlook: Outlook, draws: number): number {
  return Math.min(STEPS, STEPS_A_CELL * outlook.fresh.size * draws);
}

export interface PlanTask extends TrioPlan {
  /** Whether the draw now is to be the cheapest, or any of the plan. */
  readonly cheapest: boolean;
  /** Repeats that may be made beyond those that must. */
  readonly spare?: number;
  /** Repeats allowed in all of the draws. */
  readonly least?: number;
}

/** One attempt to fill the draws to come; the groups of the first of them. */
function plan(outlook: Outlook, task: PlanTask, effort: Effort): Groups | null {
  const draft = bestDraft(outlook, task, effort);
  if (draft === null || draft.repeats > (task.least ?? Infinity)) return null;
  const { trios, first, fresh, blocked, shortage } = draft;
  const { draws, copiesFrom } = task;
  const { copies } = shortage;
  const extra = shortage.extra + (task.spare ?? 0);
  const { may } = outlook.problem.company;
  const { size } = fresh;
  const steps = stepsFor(outlook, draws);
  effort.steps -= steps;
  const climbed = { size, colours: draws, fresh, copies, extra, may, copiesFrom, blocked };
  const filled = climb(climbed, outlook.random, steps);
  if (filled === null) return null;
  if (first !== null) return complete(outlook.now, trios[0] ?? null, first.pairs);
  const draw = copiesFrom === 0 ? fewestCopies(outlook, filled, draws) : 0;
  return groupsIn(outlook.now, filled, draw, size, trios[draw] ?? null);
}

/** A plan before its pairs are filled in. */
interface Draft {
  readonly trios: readonly (Trio | null)[];
  readonly first: First | null;
  /** Pairs left for the climb. */
  readonly fresh: Grid;
  readonly blocked: Uint8Array;
  readonly shortage: Shortage;
  readonly repeats: number;
}

/** Where repeats cannot be avoided the draft with the fewest of some; else the first that is one. */
function bestDraft(outlook: Outlook, task: PlanTask, effort: Effort): Draft | null {
  let best: Draft | null = null;
  const some = task.copiesFrom < task.draws && outlook.then.odd ? DRAFTS : 1;
  for (let i = 0; i < some; i++) {
    const draft = draftOf(outlook, task, effort);
    if (draft !== null && (best === null || draft.repeats < best.repeats)) best = draft;
  }
  return best;
}

function draftOf(outlook: Outlook, task: PlanTask, effort: Effort): Draft | null {
  effort.steps -= STEPS_A_PLAN;
  const { draws, copiesFrom } = task;
  const turns = triosFor(outlook, task, effort);
  if (turns === null) return null;
  const { trios } = turns;
  const fresh = amongFree(outlook, outlook.fresh);
  for (const group of [...trios, ...outlook.problem.locked]) {
    forEachPair(group ?? [], (a, b) => fresh.set(a, b, 0));
  }
  const blocked = blockedIn(outlook, draws, trios);
  const first = task.cheapest ? cheapestFirst(outlook, fresh, trios[0] ?? null, copiesFrom) : null;
  if (task.cheapest) {
    if (first === null) return null;
    blocked.fill(1, 0, fresh.size);
    for (const [a, b] of first.pairs) fresh.set(a, b, 0);
  }
  const shortage = shortageOf(demandOf(outlook, fresh, draws, blocked), outlook.random);
  const needs = 2 * shortage.least;
  effort.steps -= needs * needs * STEPS_A_NEED_SQUARED;
  const repeats = turns.repeats + shortage.least + (first?.repeats ?? 0);
  return { trios, first, fresh, blocked, shortage, repeats };
}

interface First {
  readonly pairs: readonly Pair[];
  readonly repeats: number;
}

/** The pairs of the draw now at the least price: unmet ones, or where `copiesFrom` is 0 any. */
function cheapestFirst(
  outlook: Outlook,
  fresh: Grid,
  trio: Trio | null,
  copiesFrom: number,
): First | null {
  const { now, random, price } = outlook;
  const table = copiesFrom === 0 ? outlook.problem.company.may : fresh;
  const free = random.shuffle(now.free.filter((v) => !trio?.includes(v)));
  const pairs = cheapestPairing(free, (a, b) => (table.get(a, b) === 1 ? price(a, b) : null));
  if (pairs === null) return null;
  return { pairs, repeats: pairs.filter(([a, b]) => fresh.get(a, b) === 0).length };
}

export function demandOf(
  outlook: Outlook,
  fresh: Grid,
  colours: number,
  blocked: Uint8Array,
): Demand {
  const draws = Array.from({ length: fresh.size }, (_, v) => {
    let count = 0;
    for (let colour = 0; colour < colours; colour++) {
      if (blocked[colour * fresh.size + v] === 0) count++;
    }
    return count;
  });
  return { vertices: outlook.then.free, fresh, may: outlook.problem.company.may, draws };
}

/** Who takes no part in the pairs of each draw, as `ClimbTask` wants it. */
export function blockedIn(
  outlook: Outlook,
  draws: number,
  trios: readonly (Trio | null)[],
): Uint8Array {
  const size = outlook.fresh.size;
  const blocked = new Uint8Array(size * draws).fill(1);
  for (let draw = 0; draw < draws; draw++) {
    for (const v of (draw === 0 ? outlook.now : outlook.then).free) {
      if (!trios[draw]?.includes(v)) blocked[draw * size + v] = 0;
    }
  }
  return blocked;
}

/** Of a plan whose draws may come in any order one with fewest repeats, at random; locks come first. */
function fewestCopies(outlook: Outlook, filled: Filled, draws: number): number {
  const { now, then, random, fresh } = outlook;
  if (now !== then) return 0;
  const repeats = Array.from({ length: draws }, (_, draw) =>
    now.free.reduce((n, v) => n + (filled.origin[draw * fresh.size + v] === FRESH ? 0 : 1), 0),
  );
  const fewest = Math.min(...repeats);
  return random.pick(repeats.flatMap((n, draw) => (n === fewest ? [draw] : [])));
}

export function groupsIn(
  frame: Frame,
  filled: Filled,
  colour: number,
  size: number,
  trio: Trio | null,
): Groups {
  const pairs: [number, number][] = [];
  for (const v of frame.free) {
    const mate = filled.mate[colour * size + v] ?? -1;
    if (mate > v) pairs.push([v, mate]);
  }
  return complete(frame, trio, pairs);
}
