// Foresight: what can be said of the coming draws before they are made, and for whom.

import type { Foresight } from './finding';
import { Grid } from './grid';
import type { PupilId } from './model';
import { drawsWithoutRepeat } from './outlook';
import type { DrawInput, Problem } from './problem';
import { problemOf } from './problem';
import { randomFrom } from './random';
import { rulesOf } from './rules';
import { shortageOf } from './shortage';
import { bestSingle, frameOf } from './single';
import { forEachPair } from './tally';

/** From so few partners left to meet on, foresight speaks of single pupils. */
const FEW_LEFT = 3;

/** «Bare sammen med» so few is worth a warning. */
const FEW_PARTNERS = 4;

/** What lies ahead for a class; empty when there is nothing to tell. Pupils come sorted by id. */
export function foresight(input: DrawInput): Foresight[] {
  const problem = problemOf({ ...input, locked: [] });
  if (problem.company.pupils.length < 2) return [];
  const bound = boundByName(input);
  const now = repeatsNow(problem, bound);
  // Who may sit with a few only repeats by agreement, and often: not to be counted up.
  const toCome = bound.size > 0 ? now : Math.max(now, leastRepeats(problem));
  const draws = problem.drawsLeft;
  const found: Foresight[] = [];
  if (now > 0) found.push({ code: 'repeats-now', params: { least: now } });
  if (toCome > now) found.push({ code: 'repeats-to-come', params: { least: toCome, draws } });
  found.push(...partnersLeft(problem, bound), ...fewPartners(input, problem));
  if (toCome === 0 && bound.size === 0) found.push(...meetsAtLeast(problem));
  return found;
}

/**
 * No rest of the year can have fewer repeats, those agreed by «sammen» apart. Of those who are in
 * no couple everybody needs a partner a draw, and all draws together need so many pairs. The trio
 * of an odd class may take in a couple, once with each of the others: two pairs, but a partner for
 * one draw only.
 */
export function leastRepeats({ company, past, drawsLeft }: Problem): number {
  const { may, singles, units } = company;
  const odd = singles.length % 2 === 1;
  const isFresh = (a: number, b: number): boolean =>
    may.get(a, b) === 1 && past.year.get(a, b) === 0;
  const fresh = new Grid(may.size);
  let pairs = 0;
  forEachPair(singles, (a, b) => {
    if (!isFresh(a, b)) return;
    fresh.set(a, b, 1);
    pairs++;
  });
  const couples = units.filter((unit) => unit.length === 2) as [number, number][];
  for (const [one, other] of odd ? couples : []) {
    for (const a of singles) {
      if (may.get(a, one) === 0 || may.get(a, other) === 0) continue;
      const met = [one, other].filter((member) => isFresh(a, member)).length;
      if (met > 0) fresh.set(a, one, 1);
      pairs += met;
    }
  }
  const draws = company.pupils.map(() => drawsLeft);
  const byPupil = shortageOf({ vertices: singles, fresh, may, draws }, randomFrom('least')).least;
  const needed = (drawsLeft * (singles.length + (odd ? 3 : 0))) / 2;
  return Math.max(byPupil, needed - pairs);
}

/** Pairs of the next draw that must be repeats; of an odd class only whether there must be any. */
function repeatsNow(problem: Problem, bound: ReadonlySet<PupilId>): number {
  const { company, past } = problem;
  const { may, pupils } = company;
  const frame = frameOf(problem, []);
  const agreed = (a: number, b: number): boolean =>
    bound.has(pupils[a] ?? '') ||
    bound.has(pupils[b] ?? '') ||
    frame.couples.some((couple) => couple.includes(a) && couple.includes(b));
  const isRepeat = (a: number, b: number): boolean => past.year.get(a, b) > 0 && !agreed(a, b);
  const random = randomFrom('now');
  if (frame.odd) {
    const allowed = (a: number, b: number): boolean => may.get(a, b) === 1 && !isRepeat(a, b);
    const anew = bestSingle(problem, frame, allowed, () => 0, random, { triosTried: 1 });
    return anew.groups === null && anew.proved ? 1 : 0;
  }
  const allowed = (a: number, b: number): boolean => may.get(a, b) === 1;
  const best = bestSingle(problem, frame, allowed, (a, b) => Number(isRepeat(a, b)), random);
  return best.groups === null ? 0 : best.price;
}

function partnersLeft(
  { company, past, drawsLeft }: Problem,
  bound: ReadonlySet<PupilId>,
): Foresight[] {
  const { may, singles, pupils } = company;
  return singles.flatMap((i): Foresight[] => {
    const pupil = pupils[i] as PupilId;
    const left = singles.filter(
      (j) => j !== i && may.get(i, j) === 1 && past.year.get(i, j) === 0,
    ).length;
    // A short list by «bare sammen med» is agreed, and said once by `few-partners`.
    if (left >= drawsLeft || left > FEW_LEFT || bound.has(pupil)) return [];
    return [{ code: 'partners-left', params: { pupil, left } }];
  });
}

function fewPartners(input: DrawInput, { company }: Problem): Foresight[] {
  const seen = new Set<PupilId>();
  return rulesOf(input.rules, 'onlyWith').flatMap((rule): Foresight[] => {
    const i = company.pupils.indexOf(rule.pupil);
    if (i < 0 || seen.has(rule.pupil)) return [];
    seen.add(rule.pupil);
    const count = company.may.degree(i);
    if (count > FEW_PARTNERS) return [];
    return [{ code: 'few-partners', params: { pupil: rule.pupil, count, row: rule.row } }];
  });
}

/** Said only of a class in which nobody is kept together: who is, meets fewer. */
function meetsAtLeast(problem: Problem): Foresight[] {
  const { company, past, drawsLeft } = problem;
  const { may, singles, units, pupils } = company;
  if (units.length > 0) return [];
  const fresh = may.map((a, b) => (may.get(a, b) === 1 && past.year.get(a, b) === 0 ? 1 : 0));
  const odd = singles.length % 2 === 1;
  if (odd && drawsLeft > drawsWithoutRepeat(frameOf(problem, []), fresh)) return [];
  const least = Math.min(
    ...singles.map((i) => past.year.degree(i) + Math.min(drawsLeft, fresh.degree(i))),
  );
  return [{ code: 'meets-at-least', params: { least, others: pupils.length - 1 } }];
}

function boundByName(input: DrawInput): ReadonlySet<PupilId> {
  return new Set(rulesOf(input.rules, 'onlyWith').map((rule) => rule.pupil));
}
