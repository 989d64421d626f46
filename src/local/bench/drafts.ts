// Drafts at the end of some school years, and what their times come to.

import type { Desk, PastDraw } from '../../core/model';
import { DRAWS_A_YEAR } from '../../core/problem';
import { propose } from '../../core/propose';
import type { DrawTask } from './core-script';

/**
 * The drafts of the last of so many school years, each after all the draws before it.
 * @param years from 1
 */
export function draftsOfLastYear(size: number, years: number, seed: string): DrawTask[] {
  const pupils = Array.from({ length: size }, (_, i) => `p${i}`);
  const desks = roomFor(size);
  const history: PastDraw[] = [];
  const tasks: DrawTask[] = [];
  for (let nr = 0; nr < years * DRAWS_A_YEAR; nr++) {
    const year = Math.floor(nr / DRAWS_A_YEAR);
    const draw = nr % DRAWS_A_YEAR;
    const yearStart = `${2000 + year}-08-01`;
    const drawsLeft = DRAWS_A_YEAR - draw;
    const input = { pupils, rules: [], history: history.slice(), yearStart, drawsLeft, desks };
    const task: DrawTask = { input, seed: `${seed}/${year}/${draw}` };
    const made = propose(task.input, task.seed);
    if (!made.ok) throw new Error(`no draft for ${size} pupils`);
    const from = `${2000 + year}-09-${String(draw + 1).padStart(2, '0')}`;
    const { groups, desks: taken } = made.value;
    history.push({ nr, className: '5A', from, groups, desks: taken });
    if (year === years - 1) tasks.push(task);
  }
  return tasks;
}

/** Desks of two in rows of four, enough for everybody. */
export function roomFor(size: number): Desk[] {
  return Array.from({ length: Math.ceil(size / 2) }, (_, at) => ({
    id: `LP${at + 1}`,
    row: 1 + 2 * Math.floor(at / 4),
    column: 1 + 3 * (at % 4),
    seats: 2,
    front: at < 4,
  }));
}

export interface DraftTimes {
  readonly mean: number;
  readonly worst: number;
  /** Mean of the first draft of each run, before the engine has warmed to the code. */
  readonly first: number;
}

/** @param runs milliseconds of the drafts of each run, in order; none empty */
export function timesOf(runs: readonly (readonly number[])[]): DraftTimes {
  const all = runs.flat();
  return {
    mean: meanOf(all),
    worst: Math.max(...all),
    first: meanOf(runs.map(([first = 0]) => first)),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
