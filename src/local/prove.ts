// `npm run prove -- --seeds 200`: what the draw promises, checked for many seeds, as a table.

import { drawPairs } from '../core/draw';
import type { DrawBySeed, FairnessTest } from './bench/fairness';
import { isFair, pairFairness, wholeDrawFairness } from './bench/fairness';
import { groupProofs } from './bench/group-proofs';
import { proofs } from './bench/proofs';

const seeds = seedsAsked();
let failed = 0;

for (const proof of [...proofs, ...groupProofs]) {
  for (const size of proof.sizes) {
    const wrong: string[] = [];
    const start = performance.now();
    for (let seed = 0; seed < seeds; seed++) {
      const found = proof.run(size, `seed ${seed}`);
      if (found !== null) wrong.push(`seed ${seed}: ${found}`);
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    tell(proof.name, size, `${seeds - wrong.length} of ${seeds} seeds, ${seconds} s`, wrong);
  }
}

const firstDraw: DrawBySeed = (pupils, seed) => {
  const drawn = drawPairs({ pupils, rules: [], history: [], yearStart: '2000-08-01' }, seed);
  return drawn.ok ? drawn.value.groups : [];
};
const FAIR_SEEDS = 20000;
for (const size of [8, 20, 28]) {
  fair('fair: pairs of first draws', size, pairFairness(firstDraw, size, FAIR_SEEDS));
}
fair('fair: whole first draws', 8, wholeDrawFairness(firstDraw, FAIR_SEEDS));

print(failed === 0 ? 'everything holds' : `${failed} lines do not hold`);
if (failed > 0) process.exitCode = 1;

function fair(name: string, size: number, test: FairnessTest): void {
  const reached = `chi-square ${test.statistic.toFixed(1)}, limit ${test.limit.toFixed(1)}`;
  tell(name, size, `${reached}, ${FAIR_SEEDS} seeds`, isFair(test) ? [] : ['not fair']);
}

function tell(name: string, size: number, reached: string, wrong: readonly string[]): void {
  if (wrong.length > 0) failed++;
  const first = wrong[0] === undefined ? '' : ` — ${wrong[0]}`;
  print(`${wrong.length === 0 ? 'holds' : 'FAILS'}  n = ${size}  ${name}: ${reached}${first}`);
}

function seedsAsked(): number {
  const at = process.argv.indexOf('--seeds');
  const asked = at < 0 ? 20 : Number(process.argv[at + 1]);
  return Number.isInteger(asked) && asked > 0 ? asked : 20;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
