// Why a draw is as it is: repeats and whether they could be avoided, and why there is no draw.

import { repeatsOf } from './check';
import type { Company } from './company';
import { contradictions, rulesAboutGroups } from './contradictions';
import type { CoreFinding } from './finding';
import type { PupilId, Rule } from './model';
import type { DrawInput, Problem } from './problem';
import { problemOf } from './problem';
import { randomFrom } from './random';
import { rulesOf } from './rules';
import type { Single } from './single';
import { bestSingle, frameOf } from './single';

/** Rules are taken away one by one to see which stand in the way, up to so many. */
const MOST_RULES_TRIED = 60;

/** Every repeat of a draw that nobody agreed to, with whether any draw avoids it. */
export function explainDraw(
  input: DrawInput,
  groups: readonly (readonly PupilId[])[],
): CoreFinding[] {
  const repeats = repeatsOf(input, groups).filter((repeat) => !repeat.agreed);
  const proved = repeats.length > 0 && !mayAllMeetAnew(input);
  return repeats.map(({ pupils, times, last }): CoreFinding => {
    const [one, other] = pupils;
    return { code: 'repeat-this-year', params: { pupils: [one, other], times, last, proved } };
  });
}

/** Whether there is a draw in which only those repeat who agreed to; true when in doubt. */
function mayAllMeetAnew(input: DrawInput): boolean {
  const problem = problemOf(input);
  const { company, past } = problem;
  const agreed = new Set(
    rulesOf(input.rules, 'onlyWith').map((rule) => company.pupils.indexOf(rule.pupil)),
  );
  const found = anyDraw(
    problem,
    (a, b) =>
      past.year.get(a, b) === 0 || agreed.has(a) || agreed.has(b) || inOneUnit(company, a, b),
  );
  return found.groups !== null || !found.proved;
}

/**
 * Why no draw is possible: the rows of a few considerations that cannot hold together, such that
 * without any one of them a draw could be made; no rows when locks or the number of pupils are why.
 */
export function whyNoDraw(input: DrawInput, proved: boolean): CoreFinding {
  const { company } = problemOf(input);
  const about = rulesAboutGroups(company, input.rules);
  let blamed: readonly Rule[] = about
    .slice()
    .sort((a, b) => a.row - b.row || (a.kind < b.kind ? -1 : 1));
  if (proved && blamed.length <= MOST_RULES_TRIED) {
    for (const rule of blamed) {
      const without = blamed.filter((other) => other !== rule);
      const others = input.rules.filter((other) => !about.includes(other));
      if (!isPossible({ ...input, rules: [...without, ...others] })) blamed = without;
    }
  }
  const rows = [...new Set(blamed.map((rule) => rule.row))].sort((a, b) => a - b);
  return { code: 'no-draw-possible', params: { proved, rows } };
}

function isPossible(input: DrawInput): boolean {
  if (contradictions(input.pupils, input.rules).length > 0) return false;
  return anyDraw(problemOf(input), () => true).groups !== null;
}

/** Some draw the rules allow and `accept` likes, without regard to how good it is. */
function anyDraw(problem: Problem, accept: (a: number, b: number) => boolean): Single {
  const { may } = problem.company;
  const allowed = (a: number, b: number): boolean => may.get(a, b) === 1 && accept(a, b);
  const frame = frameOf(problem, problem.locked);
  return bestSingle(problem, frame, allowed, () => 0, randomFrom('any'), { triosTried: 1 });
}

function inOneUnit(company: Company, a: number, b: number): boolean {
  return company.units.some((unit) => unit.includes(a) && unit.includes(b));
}
