// Draws of a class in which all is even: the first of all, and the split of a whole layer of pairs.

import { climb } from './climb';
import { Grid } from './grid';
import { randomPairing } from './matching';
import type { Outlook } from './outlook';
import { blockedIn, groupsIn } from './plan';
import type { Problem } from './problem';
import type { Groups } from './single';
import { complete } from './single';
import { forEachPair } from './tally';

/** Steps of the hill climb before it starts anew, and restarts: nearly always it comes out at once. */
const STEPS = 60000;
const ATTEMPTS = 6;

/** The very first draw, with no considerations: any is as good, so each is exactly as likely. */
export function firstOfAll(outlook: Outlook): Groups | null {
  const { problem, now, fresh, random } = outlook;
  if (problem.locked.length > 0 || problem.company.units.length > 0) return null;
  if (problem.past.turns.some((n) => n !== problem.past.turns[0])) return null;
  const unknown = now.free.every((a) =>
    now.free.every((b) => a === b || (fresh.get(a, b) === 1 && problem.past.total.get(a, b) === 0)),
  );
  if (!unknown) return null;
  const [a, b, c, ...rest] = random.shuffle(now.free);
  if (!now.odd) return complete(now, null, randomPairing(now.free, random));
  if (a === undefined || b === undefined || c === undefined) return null;
  return complete(now, [a, b, c], randomPairing(rest, random));
}

/**
 * A class that comes out even and where everybody has as many partners in the lowest layer (met
 * least this year, then least at all): the whole layer is split into draws and one is taken at
 * random, so what is left is again a whole number of draws, year after year.
 */
export function wholeLayer(outlook: Outlook): Groups | null {
  const { problem, now, random } = outlook;
  const { free } = now;
  if (now.odd || problem.locked.length > 0 || free.length === 0) return null;
  const layer = lowestLayer(problem, free);
  const degree = layer.degree(free[0] as number);
  if (degree === 0 || free.some((v) => layer.degree(v) !== degree)) return null;
  const none = new Grid(layer.size);
  const blocked = blockedIn(outlook, degree, []);
  const { size } = layer;
  const settled = { copies: none, extra: 0, may: none, copiesFrom: degree };
  const task = { size, colours: degree, fresh: layer, ...settled, blocked };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const filled = climb(task, random, STEPS);
    if (filled !== null) return groupsIn(now, filled, random.int(degree), layer.size, null);
  }
  return null;
}

function lowestLayer(problem: Problem, free: readonly number[]): Grid {
  const { may } = problem.company;
  const { year, total } = problem.past;
  let least = Infinity;
  const height = (a: number, b: number): number => year.get(a, b) * 0x10000 + total.get(a, b);
  forEachPair(free, (a, b) => {
    if (may.get(a, b) === 1) least = Math.min(least, height(a, b));
  });
  const layer = new Grid(may.size);
  forEachPair(free, (a, b) => {
    if (may.get(a, b) === 1 && height(a, b) === least) layer.set(a, b, 1);
  });
  return layer;
}
