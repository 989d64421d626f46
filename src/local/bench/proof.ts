// A promise of the product, as a check that can be run for any seed.

export interface Proof {
  readonly name: string;
  /** Class sizes it is run for. */
  readonly sizes: readonly number[];
  /** What is wrong for this size and seed, null when nothing. */
  run(size: number, seed: string): string | null;
}
