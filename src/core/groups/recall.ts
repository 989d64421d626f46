// Going on with a design from history alone: found again in what has been, and one round more taken.

import { Grid } from '../grid';
import type { Random } from '../random';
import { forEachPair } from '../tally';
import type { Round } from './designs';

type Groups = readonly (readonly number[])[];

/** Pupils placed on points before an attempt is given up; more short ones find more than few long. */
const TRIES = 3_000;
/** Attempts after which it is not worth while to go on. */
const ATTEMPTS = 25;

const NEVER = 0;

/**
 * Looks for the next round of a design, in attempts of a few dozen milliseconds each.
 * @param design rounds of points from 0, as many as there are pupils
 * @param played what has been, pupils by index; the order says nothing
 */
export class Recall {
  private readonly points: Grid;
  private readonly past: Grid;
  private readonly rounds: number;
  /** Attempts that may still be made; none when there is nothing to be found. */
  left: number;

  constructor(
    private readonly design: readonly Round[],
    played: readonly Groups[],
    private readonly random: Random,
  ) {
    const size = (design[0] ?? []).reduce((sum, group) => sum + group.length, 0);
    const hopeless = played.length >= design.length || !played.every((one) => fits(one, size));
    this.left = hopeless ? 0 : ATTEMPTS;
    this.points = tableOf(design, size);
    this.past = tableOf(hopeless ? [] : played, size);
    this.rounds = played.length;
  }

  /**
   * Rounds that have not been played, in which nobody meets again, in random order; none when this
   * attempt did not find what has been among the rounds under any names of the points. With
   * nothing played all names are as likely.
   */
  attempt(): number[][][] {
    if (this.left === 0) return [];
    this.left--;
    const found = new Match(this.points, this.past, this.design.length).search(this.random);
    if (found === null || found.used.size !== this.rounds) return [];
    const left = this.design.filter((_, round) => !found.used.has(round + 1));
    return this.random
      .shuffle(left)
      .map((groups) => groups.map((group) => group.map((point) => found.pupilOn[point] as number)));
  }
}

/** Everybody in it, once. */
function fits(groups: Groups, size: number): boolean {
  const all = groups.flat();
  return all.length === size && new Set(all).size === size;
}

/** For each two the number of the round they meet in, from 1. Meeting twice gives the last one. */
function tableOf(rounds: readonly Groups[], size: number): Grid {
  const table = new Grid(size);
  rounds.forEach((groups, round) => {
    for (const group of groups) forEachPair(group, (a, b) => table.set(a, b, round + 1));
  });
  return table;
}

interface Found {
  readonly pupilOn: readonly number[];
  /** Rounds of the design that were played, from 1. */
  readonly used: ReadonlySet<number>;
}

/** The points each pupil who is not placed may still be on. */
type Choices = ReadonlyMap<number, readonly number[]>;

/** One attempt to name the points: pupils are placed one by one, those with fewest choices first. */
class Match {
  private readonly pointOf = new Map<number, number>();
  /** Which round of the design each played one is, and the other way; 0 for not known yet. */
  private readonly roundOf: number[];
  private readonly playedAs: number[];
  private tries = 0;

  constructor(
    private readonly design: Grid,
    private readonly past: Grid,
    rounds: number,
  ) {
    this.roundOf = new Array<number>(rounds + 1).fill(NEVER);
    this.playedAs = new Array<number>(rounds + 1).fill(NEVER);
  }

  search(random: Random): Found | null {
    const all = Array.from({ length: this.design.size }, (_, i) => i);
    const choices = random
      .shuffle(all)
      .map((pupil): [number, number[]] => [pupil, random.shuffle(all)]);
    if (!this.place(new Map(choices))) return null;
    const pupilOn = all.map(() => NEVER);
    this.pointOf.forEach((point, pupil) => (pupilOn[point] = pupil));
    return { pupilOn, used: new Set(this.roundOf.filter((round) => round !== NEVER)) };
  }

  private place(choices: Choices): boolean {
    const [pupil, points] = fewest(choices);
    for (const point of points) {
      if (this.tries++ > TRIES) return false;
      const learnt = this.learn(pupil, point);
      this.pointOf.set(pupil, point);
      const rest = this.narrowed(choices, pupil, learnt.length > 0);
      if (rest !== null && (rest.size === 0 || this.place(rest))) return true;
      this.pointOf.delete(pupil);
      for (const played of learnt) this.forget(played);
    }
    return false;
  }

  /** Notes which rounds are told apart by the pupil on this point; the played ones among them. */
  private learn(pupil: number, point: number): number[] {
    const learnt: number[] = [];
    this.pointOf.forEach((place, other) => {
      const played = this.past.get(pupil, other);
      if (played === NEVER || this.roundOf[played] !== NEVER) return;
      const round = this.design.get(point, place);
      this.roundOf[played] = round;
      this.playedAs[round] = played;
      learnt.push(played);
    });
    return learnt;
  }

  private forget(played: number): void {
    this.playedAs[this.roundOf[played] as number] = NEVER;
    this.roundOf[played] = NEVER;
  }

  /** What is left for the others; null when that is nothing for one of them. */
  private narrowed(choices: Choices, placed: number, all: boolean): Choices | null {
    const against = all
      ? [...this.pointOf]
      : [[placed, this.pointOf.get(placed) as number] as const];
    const rest = new Map<number, number[]>();
    for (const [pupil, points] of choices) {
      if (pupil === placed) continue;
      const left = points.filter((point) =>
        against.every(
          ([other, place]) => place !== point && this.agrees(pupil, point, other, place),
        ),
      );
      if (left.length === 0) return null;
      rest.set(pupil, left);
    }
    return rest;
  }

  /** Whether two on these points meet when they did. */
  private agrees(pupil: number, point: number, other: number, place: number): boolean {
    const played = this.past.get(pupil, other);
    const round = this.design.get(point, place);
    if (played !== NEVER && this.roundOf[played] !== NEVER) return this.roundOf[played] === round;
    const free = round === NEVER || this.playedAs[round] === NEVER;
    return free && (played === NEVER || round !== NEVER);
  }
}

function fewest(choices: Choices): [number, readonly number[]] {
  let best: [number, readonly number[]] = [NEVER, []];
  for (const [pupil, points] of choices) {
    if (best[1].length === 0 || points.length < best[1].length) best = [pupil, points];
  }
  return best;
}
