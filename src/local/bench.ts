// `npm run bench`: repeats and time of our draw beside what other tools do, as tables.

import type { Way, YearsResult } from './bench/ways';
import { bestOf1000, cheapestEachTime, ours, playYears, shuffled } from './bench/ways';

const SEEDS = 3;
const SIZES = [8, 9, 12, 15, 16, 20, 21, 24, 25, 28, 29, 30, 32, 35, 36, 39, 40];
const WAYS: readonly (readonly [string, Way])[] = [
  ['plain shuffle', shuffled],
  ['best of 1000', bestOf1000],
  ['least weight', cheapestEachTime],
  ['ours', ours],
];

const all = [
  ['One school year of 19 draws', () => [19]],
  ['n−1 draws', (size: number) => [size - 1]],
  ['Seven school years of 19 draws', () => [19, 19, 19, 19, 19, 19, 19]],
] as const;

for (const [title, years] of all) table(title, years);
drafts();

/** Mean repeats of a few seeds, the least possible beside them. */
function table(title: string, years: (size: number) => number[]): void {
  print(`\n${title}: repeats within the year (milliseconds a draw, mean)`);
  row(['pupils', 'least', ...WAYS.map(([name]) => name), 'ours: worst ms', 'totals apart']);
  for (const size of SIZES) {
    const played = WAYS.map(([, way]) => play(way, size, years(size)));
    const cells = played.map(({ repeats, mean }) => `${short(repeats)} (${mean.toFixed(1)})`);
    const last = played[played.length - 1];
    const least = years(size).reduce((sum, draws) => sum + leastRepeats(size, draws), 0);
    row([size, least, ...cells, (last?.worst ?? 0).toFixed(1), last?.apart ?? 0]);
  }
}

/** A draft for about thirty pupils at the end of seven years. */
function drafts(): void {
  print('\nA draft after seven years of history (milliseconds, mean and worst of the last year)');
  row(['pupils', 'mean', 'worst']);
  for (const size of [29, 30]) {
    const { mean, worst } = play(ours, size, [19, 19, 19, 19, 19, 19, 19]);
    row([size, mean.toFixed(1), worst.toFixed(1)]);
  }
}

function play(
  way: Way,
  size: number,
  years: readonly number[],
): { repeats: number; mean: number; worst: number; apart: number } {
  const results: YearsResult[] = [];
  for (let seed = 0; seed < SEEDS; seed++) {
    results.push(playYears(way, size, years, `bench ${seed}`));
  }
  const average = (value: (result: YearsResult) => number): number =>
    results.reduce((sum, result) => sum + value(result), 0) / SEEDS;
  return {
    repeats: average((result) => result.repeats),
    mean: average((result) => result.milliseconds.mean),
    worst: Math.max(...results.map((result) => result.milliseconds.worst)),
    apart: Math.max(...results.map((result) => result.apart)),
  };
}

/** Pairs a draw needs beyond those there are. */
function leastRepeats(size: number, draws: number): number {
  const pairs = size % 2 === 0 ? size / 2 : (size + 3) / 2;
  return Math.max(0, draws * pairs - (size * (size - 1)) / 2);
}

function short(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function row(cells: readonly (string | number)[]): void {
  print(cells.map((cell, i) => String(cell).padStart(i < 2 ? 7 : 16)).join(''));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
