// `npm run bench`: repeats and time of our draw beside what other tools do, as tables.

import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { inNewPage } from './bench/chromium';
import { timeDrafts } from './bench/core-script';
import type { DraftTimes } from './bench/drafts';
import { draftsOfLastYear, timesOf } from './bench/drafts';
import { groupTable, proposalTable } from './bench/group-tables';
import { measureLarge } from './bench/large';
import { leastRepeats } from './bench/measure';
import { oldClass, timeMatrix } from './bench/overview';
import { timeInNewThread } from './bench/thread';
import type { Way, YearsResult } from './bench/ways';
import { bestOf1000, cheapestEachTime, ours, playYears, shuffled } from './bench/ways';
import { openHost } from './host';
import { launchBrowser } from './print/browser';

const SEEDS = 5;
/** Every size, even and odd. */
const SIZES = Array.from({ length: 33 }, (_, i) => 8 + i);
const WAYS: readonly (readonly [string, Way])[] = [
  ['plain shuffle', shuffled],
  ['best of 1000', bestOf1000],
  ['greedy matching', cheapestEachTime],
  ['ours', ours],
];
/** A class of about thirty, and the largest; even and odd. */
const DRAFT_SIZES = [29, 30, 39, 40];
const YEARS = 7;
const LARGE_ROUNDS = 15;
/** Beside this program, as built. */
const CORE = fileURLToPath(new URL('core.js', import.meta.url));
const OVERVIEW = fileURLToPath(new URL('../addon/Overview.html', import.meta.url));

const all = [
  ['One school year of 19 draws', () => [19]],
  ['n−1 draws', (size: number) => [size - 1]],
  ['Seven school years of 19 draws', () => Array.from({ length: YEARS }, () => 19)],
] as const;

/** Which tables, as the first word on the command line; without it all. */
const SECTIONS: Readonly<Record<string, () => void | Promise<void>>> = {
  pairs: waysOfDrawing,
  groups: waysOfComposing,
  large: largeWorkbook,
  chromium: inChromium,
  overview: pictures,
};

const [, , only] = process.argv;
if (only !== undefined && !(only in SECTIONS)) {
  throw new Error(`No tables ${only}; there are ${Object.keys(SECTIONS).join(', ')}`);
}
print(`Node ${process.version}`);
for (const [name, tables] of Object.entries(SECTIONS)) {
  if (only === undefined || only === name) await tables();
}

function waysOfDrawing(): void {
  print(`Means of ${SEEDS} seeds, the worst of them all.
least: what no way of drawing can be below
apart: the greatest difference between the totals of two pairs at the end`);
  for (const [title, years] of all) table(title, years);
}

function waysOfComposing(): void {
  print(
    '\nBase groups, twelve compositions: repeats (milliseconds each); free: compositions before the first',
  );
  groupTable(SEEDS, row);
}

/** What Google's services would be asked, and what a teacher waits for, in a workbook grown old. */
async function largeWorkbook(): Promise<void> {
  print(
    '\nThree classes of 28 after so many changes: service calls, and milliseconds on this host',
  );
  print(
    `Limits: loadClass 40 calls and 300 ms, commit 140 calls; medians of ${LARGE_ROUNDS} rounds`,
  );
  row(['events', '', 'loadClass', 'ms', 'draft, ms', 'commit', 'ms']);
  for (const events of [3, 150, 450]) {
    const { load, draft, commit } = await measureLarge(openHost, events, LARGE_ROUNDS);
    const ms = ({ milliseconds }: { milliseconds: number }): string => milliseconds.toFixed(0);
    row([events, '', load.calls, ms(load), ms(draft), commit.calls, ms(commit)]);
  }
}

/** Mean repeats of a few seeds, the least possible beside them; a row is printed when it is played. */
function table(title: string, years: (size: number) => number[]): void {
  print(`\n${title}: repeats within the year (milliseconds a draw, mean)`);
  row(['pupils', 'least', ...WAYS.map(([name]) => name), 'ours: worst ms', 'ours: apart']);
  for (const size of SIZES) {
    const played = WAYS.map(([, way]) => play(way, size, years(size)));
    const cells = played.map(({ repeats, mean }) => `${short(repeats)} (${mean.toFixed(2)})`);
    const last = played[played.length - 1];
    const least = years(size).reduce((sum, draws) => sum + leastRepeats(size, draws), 0);
    row([size, least, ...cells, (last?.worst ?? 0).toFixed(1), last?.apart ?? 0]);
  }
}

/** What a teacher waits for in the browser. */
async function inChromium(): Promise<void> {
  const browser = await launchBrowser().catch((error: unknown) => {
    const [why = ''] = String(error).split('\n');
    print(`Chromium could not be started, so Node's times stand alone: ${why}`);
    return null;
  });
  try {
    await drafts(browser);
    if (browser === null) return;
    print(
      '\nA proposal of base groups with all criteria, after three years, Chromium (milliseconds)',
    );
    print('Limit for 30 pupils: 2000');
    await proposalTable(browser, CORE, SEEDS, row);
  } finally {
    await browser?.close();
  }
}

/** «Hvem med hvem» of «Oversikt», each time in a new page. */
async function pictures(): Promise<void> {
  const browser = await launchBrowser();
  try {
    print('\nThe matrix of «Oversikt» after seven years, Chromium (milliseconds)');
    print('Limit for 30 pupils: 200');
    row(['pupils', '', 'mean', 'worst']);
    for (const size of DRAFT_SIZES) {
      const loaded = oldClass(size);
      const times: number[] = [];
      for (let round = 0; round < SEEDS; round++) {
        times.push(await timeMatrix(browser, OVERVIEW, loaded));
      }
      const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
      row([size, '', mean.toFixed(1), Math.max(...times).toFixed(1)]);
    }
  } finally {
    await browser.close();
  }
}

/** Drafts of pairs and desks at the end of seven years, the same ones in Node and in Chromium. */
async function drafts(browser: Browser | null): Promise<void> {
  print(`\nA draft, pairs and desks, in the last of ${YEARS} school years (milliseconds)`);
  print(`${SEEDS} seeds, 19 drafts each; «new»: each seed in a new one, its first draft apart`);
  print('Limits for 30 pupils: even 20 in Node, 100 in Chromium; odd 200 and 400');
  if (browser !== null) print(`Chromium ${browser.version()}`);
  row(['pupils', '', 'where', 'mean', 'worst', 'first']);
  for (const size of DRAFT_SIZES) await draftRows(size, browser);
}

async function draftRows(size: number, browser: Browser | null): Promise<void> {
  const seeds = Array.from({ length: SEEDS }, (_, seed) =>
    JSON.stringify(draftsOfLastYear(size, YEARS, `bench ${seed}`)),
  );
  const warm = timesOf(seeds.map((tasks) => timeDrafts(tasks)));
  timesRow(size, 'Node, warm', warm, false);
  const places: [string, (tasks: string) => Promise<number[]>][] = [
    ['Node, new', (tasks) => timeInNewThread(CORE, tasks)],
  ];
  if (browser !== null) {
    places.push(['Chromium, new', (tasks) => inNewPage(browser, CORE, 'timeDrafts', tasks)]);
  }
  for (const [where, time] of places) {
    const runs: number[][] = [];
    for (const tasks of seeds) runs.push(await time(tasks));
    timesRow(size, where, timesOf(runs), true);
  }
}

function timesRow(size: number, where: string, times: DraftTimes, cold: boolean): void {
  const { mean, worst, first } = times;
  row([size, '', where, mean.toFixed(1), worst.toFixed(1), cold ? first.toFixed(1) : '']);
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

function short(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

function row(cells: readonly (string | number)[]): void {
  print(
    cells
      .map((cell, i) => String(cell).padStart(i < 2 ? 7 : 16))
      .join('')
      .trimEnd(),
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
