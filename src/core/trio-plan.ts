// Whose turn it is in the trio of each of the coming draws, as far as chance finds turns that fit each other.
import type { Outlook } from './outlook';
import { amongFree } from './outlook';
import { possibleTrios } from './single';
import type { Trio, TrioTask } from './trios';
import { planTrios } from './trios';

/** What this costs, as steps of the hill climb. */
const TRIOS_A_STEP = 8;
/** Chances to find turns for the trio that fit each other, a plan. */
const TRIO_PLANS = 20;

/** Steps that may still be taken. Counted, not timed: a seed gives the same draw on any machine. */
export interface Effort {
  steps: number;
}

export interface TrioPlan {
  /** Draws to be filled, the one now included. */
  readonly draws: number;
  /** Whether turns in the trio go by the book. */
  readonly strict: boolean;
  /** The first of the draws that may repeat a pair. */
  readonly copiesFrom: number;
}

export interface Turns {
  /** The trio of each draw, null for one without. */
  readonly trios: readonly (Trio | null)[];
  readonly repeats: number;
}

/** Trios for the draws, null when none were found. */
export function triosFor(outlook: Outlook, task: TrioPlan, effort: Effort): Turns | null {
  const { now, then, random } = outlook;
  const { draws } = task;
  const none = (count: number): null[] => Array.from({ length: count }, () => null);
  if (!now.odd && !then.odd) return { trios: none(draws), repeats: 0 };
  const turns = trioTask(outlook, task);
  for (let i = 0; i < TRIO_PLANS; i++) {
    effort.steps -= Math.floor((turns.later.length * draws) / TRIOS_A_STEP);
    const found = planTrios(turns, random);
    if (found === null) continue;
    const all = now.odd ? found.trios : [null, ...found.trios];
    return { trios: [...all, ...none(draws - all.length)], repeats: found.repeats };
  }
  return null;
}

function trioTask(outlook: Outlook, task: TrioPlan): TrioTask {
  const { now, then, fresh } = outlook;
  const { draws, copiesFrom } = task;
  const { may } = outlook.problem.company;
  const { turns } = outlook.problem.past;
  const table = copiesFrom < draws ? may : fresh;
  const allowed = (a: number, b: number): boolean => table.get(a, b) === 1;
  const later = then.odd ? possibleTrios(then, allowed) : [];
  const among = amongFree(outlook, fresh);
  return {
    first: !now.odd || now === then ? later : possibleTrios(now, allowed),
    later,
    draws: (now.odd ? 1 : 0) + (then.odd ? draws - 1 : 0),
    turns,
    members: [...then.free, ...then.couples.flat()],
    fresh,
    repeatsFrom: copiesFrom,
    spare: turns.map((_, i) => among.degree(i) - draws),
    couples: then.couples,
    strict: task.strict,
  };
}
