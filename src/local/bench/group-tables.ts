// The bench's tables about base groups: ways of composing beside ours, and how long a proposal takes.

import type { Browser } from 'playwright-core';
import type { GroupPupil } from '../../core/groups/model';
import { rotatedBy } from '../../core/groups/rotation';
import { inNewPage } from './chromium';
import type { GroupTask } from './core-script';
import { timesOf } from './drafts';
import { classRules, fullClass } from './group-class';
import { playGroups } from './group-proofs';
import type { GroupWay } from './group-ways';
import {
  bestSwaps,
  leastGroupRepeats,
  onePass,
  oursInGroups,
  playCompositions,
  shuffledGroups,
} from './group-ways';

const COMPOSITIONS = 12;
const SIZES = [20, 22, 24, 26, 28, 29, 30, 32, 36];
const WAYS: readonly (readonly [string, GroupWay])[] = [
  ['plain shuffle', shuffledGroups],
  ['one pass', onePass],
  ['best swaps', bestSwaps],
  ['ours', oursInGroups],
];
/** At the end of three school years: five compositions a year. */
const PAST = 14;

type Print = (cells: readonly (string | number)[]) => void;

/** Mean repeats of a few seeds over twelve compositions, and how many are free of them. */
export function groupTable(seeds: number, row: Print): void {
  row(['pupils', 'least', ...WAYS.flatMap(([name]) => [name, 'free'])]);
  for (const size of SIZES) {
    const cells = WAYS.flatMap(([, way]) => {
      const played = Array.from({ length: seeds }, (_, seed) =>
        playCompositions(way, size, COMPOSITIONS, `bench ${seed}`),
      );
      const mean = (value: (one: (typeof played)[number]) => number): number =>
        played.reduce((sum, one) => sum + value(one), 0) / seeds;
      const took = mean(({ milliseconds }) => milliseconds.mean).toFixed(1);
      const free = Math.min(...played.map((one) => one.free));
      return [`${mean(({ repeats }) => repeats).toFixed(1)} (${took})`, free];
    });
    row([size, leastGroupRepeats(size, COMPOSITIONS), ...cells]);
  }
}

/** The last proposal of three years for a class with all criteria, and for thirty pupils. */
export async function proposalTable(
  browser: Browser,
  script: string,
  seeds: number,
  row: Print,
): Promise<void> {
  row(['pupils', '', 'balance', 'mean', 'worst']);
  for (const size of [fullClass.length, fullClass.length + 2]) {
    for (const balance of [0, 0.5, 1]) {
      const runs: number[][] = [];
      for (let seed = 0; seed < seeds; seed++) {
        const tasks = JSON.stringify([lastProposal(size, balance, `bench ${seed}`)]);
        runs.push(await inNewPage(browser, script, 'timeCompositions', tasks));
      }
      const { mean, worst } = timesOf(runs);
      row([size, '', balance, mean.toFixed(0), worst.toFixed(0)]);
    }
  }
}

/** The class with everything teachers may ask for, and two more pupils of its first school. */
function lastProposal(size: number, balance: number, seed: string): GroupTask {
  const more = Array.from({ length: size - fullClass.length }, (_, i): GroupPupil => ({
    ...fullClass[0],
    id: `more${i}`,
  }));
  const pupils = [...fullClass, ...more];
  const known = new Map(pupils.map((pupil) => [pupil.id, pupil]));
  const played = playGroups(
    size,
    seed,
    { balance, known },
    { rules: classRules, years: [PAST], pupils: [...known.keys()] },
  );
  const compositions = played.draws.map(({ groups }) => ({
    periods: [0, 1, 2, 3].map((turn) => groups.map((group) => rotatedBy(group, turn))),
  }));
  const rules = classRules.map(({ kind, pupils: two }, i) => ({ kind, pupils: two, row: i + 1 }));
  const input = { pupils, rules, compositions, partners: [], balance };
  return { input: { ...input, remainder: 3, periods: 4 }, seed };
}
