// How much each criterion weighs in a composition: the ordered catalogue as numbers.

/**
 * Weights of one unit of each criterion. What comes first in the order weighs so much more than
 * what follows that a search that minimises the sum keeps the order; even groups and new
 * classmates share a place, and the balance decides between them.
 */
export interface Weights {
  /** A pair that may not be, a pupil away from those it must be with. */
  readonly hard: number;
  /** A pupil without a supporter. */
  readonly support: number;
  /** A pupil whose supporters do not sit beside it. */
  readonly besideSupport: number;
  /** Two of the same school or gender in a group, beyond what arithmetic asks for. */
  readonly even: number;
  /** A pupil nobody can challenge. */
  readonly challenge: number;
  /** A pupil alone at the bottom. */
  readonly bottom: number;
  /** Two of the same level in a group. */
  readonly level: number;
  /** Two who meet again, and what each further time adds. */
  readonly met: number;
  readonly metMore: number;
  /** Two who were in one group in the composition before. */
  readonly lately: number;
  /** Two beside each other who were before, and what each further time adds. */
  readonly beside: number;
  readonly besideMore: number;
  /** A turn in a group of three or five for who has had one. */
  readonly oddTurn: number;
  /** What the square of a pupil's leader turns weighs. */
  readonly leaderTurn: number;
}

/** At one end a unit of even groups is worth so many of new classmates, at the other one of them. */
const SHARE = 20;
const UNIT = 60;

/** @param balance from 0, new classmates first, to 1, even groups first */
export function weightsFor(balance: number): Weights {
  const even = Math.round(UNIT * (1 + (SHARE - 1) * balance));
  const met = Math.round(UNIT * (1 + (SHARE - 1) * (1 - balance)));
  return {
    hard: 100_000,
    support: 40_000,
    besideSupport: 20_000,
    even,
    challenge: 6 * even,
    bottom: Math.round(even / 8),
    level: Math.round(even / 16),
    met,
    metMore: Math.round(met / 8),
    lately: Math.round(met / 10),
    beside: Math.round((met * 12) / 100),
    besideMore: Math.round(met / 40),
    oddTurn: Math.round(met / 4),
    leaderTurn: Math.round(met / 20),
  };
}
