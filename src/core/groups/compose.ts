// Composing base groups: a proposal from a class, considerations, history and wishes, by a seed.

import type { CoreFinding, Outcome } from '../finding';
import type { PupilId } from '../model';
import { randomFrom } from '../random';
import { brokenRules } from '../rules';
import { forEachPair } from '../tally';
import { criteria } from './criteria';
import type { CriterionId } from './criterion';
import { designFor } from './designs';
import type { ComposeInput, Composition } from './model';
import { groupObstacles, rowsAbout } from './obstacles';
import type { GroupProblem } from './problem';
import { groupFingerprint, groupProblem } from './problem';
import { Recall } from './recall';
import { Search } from './search';
import { seated } from './seats';
import { firstGroups } from './start';

/** A composition, with what it takes to make it again. */
export interface Composed {
  /** In seat order, clockwise, [0] leading first; groups of one for «egen plass nå». */
  readonly groups: PupilId[][];
  /** Name and version of the way it was composed. */
  readonly algorithm: string;
  /** Fingerprint of the input: the same seed and input give the same groups everywhere. */
  readonly input: string;
}

/** Changes whenever the same seed and input would give other groups. */
export const GROUP_ALGORITHM = 'groups-1';

/** Composes at once: `Composer` to the end. */
export function compose(input: ComposeInput, seed: string): Outcome<Composed> {
  const composer = new Composer(input, seed);
  while (composer.progress < 1) composer.step(100_000);
  return composer.best();
}

/**
 * Composes in slices, so that nothing else has to wait: call `step` until `progress` is 1, or stop
 * before and take `best`. However it is cut, the end is the same for the same seed and input.
 * Hard criteria and supporters are kept whenever the search finds a way; a class without criteria
 * goes on with a stored design as long as its history is one.
 */
export class Composer {
  private readonly problem: GroupProblem;
  private readonly obstacles: readonly CoreFinding[];
  private readonly print: string;
  private readonly name: string;
  private readonly recall: Recall | null = null;
  private readonly search: Search | null = null;
  private recalled = false;

  constructor(
    private readonly input: ComposeInput,
    seed: string,
  ) {
    this.problem = groupProblem(input);
    this.obstacles = groupObstacles(this.problem, input.rules);
    this.print = groupFingerprint(this.problem);
    const name = `${GROUP_ALGORITHM} ${seed} ${this.print}`;
    this.name = name;
    if (this.obstacles.length > 0) return;
    const { groups, locked } = firstGroups(this.problem, randomFrom(`${name} start`));
    this.search = new Search(this.problem, randomFrom(`${name} swaps`), groups, locked);
    const played = mayRecall(this.problem, input);
    if (played !== null) {
      const design = designFor(this.problem.company.pupils.length);
      this.recall = new Recall(design, played, randomFrom(`${name} design`));
    }
  }

  /** From 0 to 1. Looking for a design takes some slices before it begins to grow. */
  get progress(): number {
    if (this.search === null || this.recalled) return 1;
    return this.recall !== null && this.recall.left > 0 ? 0 : this.search.progress;
  }

  /** Goes on for so many swaps; a few thousand take some milliseconds. */
  step(swaps: number): void {
    if (this.search === null || this.recalled) return;
    if (this.recall === null || this.recall.left === 0) {
      this.search.step(swaps);
      return;
    }
    const rounds = this.recall.attempt();
    if (rounds.length === 0) return;
    // None of them has a repeat; they differ in whose turn it is.
    this.search.beginWith(rounds);
    this.recalled = true;
  }

  /** The best so far, or the findings that stand in the way of any. */
  best(): Outcome<Composed> {
    if (this.search === null) return { ok: false, findings: this.obstacles };
    const { pupils, alone } = this.problem.company;
    // Chance from its beginning: asking twice gives the same twice.
    const random = randomFrom(`${this.name} seats`);
    const groups = this.search
      .groups()
      .map((members) => seated(this.problem, members, random).map((i) => pupils[i] as PupilId));
    const value = {
      groups: random.shuffle([...groups, ...alone.map((id) => [id])]),
      algorithm: GROUP_ALGORITHM,
      input: this.print,
    };
    if (brokenRules(this.input.rules, value.groups).length === 0) {
      return { ok: true, value, findings: [] };
    }
    const rows = rowsAbout(this.problem, this.input.rules);
    return { ok: false, findings: [{ code: 'no-draw-possible', params: { proved: false, rows } }] };
  }
}

/** Criteria a design answers by itself, as long as nobody meets again. */
const OF_DESIGNS: readonly CriterionId[] = ['size', 'new', 'beside', 'turns'];

/**
 * What has been, as a design would have it: null when the class has criteria, locks or a past that
 * no design accounts for.
 */
function mayRecall(problem: GroupProblem, input: ComposeInput): number[][][] | null {
  const asked = criteria.filter((one) => one.asked(problem)).map(({ id }) => id);
  if (asked.some((id) => !OF_DESIGNS.includes(id)) || problem.locked.length > 0) return null;
  if (problem.sizes.some((size) => size > 4)) return null;
  const played = input.compositions.map((one) => composed(one, problem));
  const { met } = problem.past;
  let meetings = 0;
  for (const group of played.flat()) forEachPair(group, () => meetings++);
  let known = 0;
  problem.company.pupils.forEach((_, i) => (known += met.degree(i)));
  // Everybody met once at most, all of it in compositions that kept their groups.
  return known === 2 * meetings ? played : null;
}

function composed({ periods }: Composition, { company }: GroupProblem): number[][] {
  return (periods[0] ?? []).map((group) =>
    group.map((id) => company.pupils.indexOf(id)).filter((i) => i >= 0),
  );
}
