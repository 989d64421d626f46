// `npm run -s simulate -- plan.json`: a year on paper, its result as JSON on standard output.

import { readFileSync } from 'node:fs';
import { simulateGroups } from './bench/group-simulation';
import { PlanError, readPlan } from './bench/plan';
import { simulate } from './bench/simulation';

try {
  const path = process.argv[2];
  if (path === undefined) throw new PlanError('plan: the name of a file expected');
  const plan = readPlan(read(path));
  const played = plan.groups ? simulateGroups(plan, plan.groups) : simulate(plan, true);
  process.stdout.write(`${JSON.stringify(played)}\n`);
} catch (error) {
  if (!(error instanceof PlanError)) throw error;
  process.stderr.write(`${error.message.replace(/\s+/g, ' ')}\n`);
  process.exitCode = 1;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new PlanError(`plan: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}
