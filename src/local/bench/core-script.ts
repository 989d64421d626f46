// The core alone as a script, compiled as it is shipped: drawn and timed where there are no modules.

import type { Outcome } from '../../core/finding';
import { compose } from '../../core/groups/compose';
import type { ComposeInput } from '../../core/groups/model';
import type { PairDraw } from '../../core/draw';
import { drawPairs } from '../../core/draw';
import type { Proposal, ProposalInput } from '../../core/propose';
import { propose } from '../../core/propose';

/** All that decides a draft. */
export interface DrawTask {
  readonly input: ProposalInput;
  readonly seed: string;
}

/** What came of a task: who sits with whom alone, and with desks. */
export interface Drawn {
  readonly pairs: Outcome<PairDraw>;
  readonly proposal: Outcome<Proposal>;
}

/**
 * @param tasks `DrawTask[]` as JSON: nothing else crosses into a bare context or a page
 * @returns a `Drawn` for each, as JSON
 */
export function drawAll(tasks: string): string {
  const drawn = (JSON.parse(tasks) as DrawTask[]).map(({ input, seed }): Drawn => ({
    pairs: drawPairs(input, seed),
    proposal: propose(input, seed),
  }));
  return JSON.stringify(drawn);
}

/**
 * @param tasks `DrawTask[]` as JSON
 * @returns milliseconds of each draft, in order; needs a clock
 */
export function timeDrafts(tasks: string): number[] {
  return (JSON.parse(tasks) as DrawTask[]).map(({ input, seed }) => {
    const start = performance.now();
    propose(input, seed);
    return performance.now() - start;
  });
}

/** All that decides a proposal of base groups. */
export interface GroupTask {
  readonly input: ComposeInput;
  readonly seed: string;
}

/**
 * @param tasks `GroupTask[]` as JSON
 * @returns milliseconds of each proposal, in order; needs a clock
 */
export function timeCompositions(tasks: string): number[] {
  return (JSON.parse(tasks) as GroupTask[]).map(({ input, seed }) => {
    const start = performance.now();
    compose(input, seed);
    return performance.now() - start;
  });
}
