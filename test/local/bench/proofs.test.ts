// Everything the draw promises, for three seeds; `npm run prove` runs many more.

import { describe, expect, test } from '@jest/globals';
import { proofs } from '../../../src/local/bench/proofs';

const SEEDS = 3;
/** Seven years of every size take long: the smallest, the usual and the largest here. */
const LONG_SIZES = [4, 10, 16, 20, 28, 40];

describe.each(proofs.map((proof) => [proof.name, proof] as const))('%s', (name, proof) => {
  const sizes = name.includes('seven') ? LONG_SIZES : proof.sizes;
  test.each(sizes.map((size) => [size]))('for %i pupils', (size) => {
    const wrong = Array.from({ length: SEEDS }, (_, seed) => proof.run(size, `seed ${seed}`));
    expect(wrong).toEqual(wrong.map(() => null));
  });
});
