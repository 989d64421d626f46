// Chance that can be repeated: a generator seeded from a text, the same numbers on every machine.

import { hash64 } from './hash';

/** Chance as the core uses it; the seed decides everything that comes out. */
export interface Random {
  /** A whole number from 0 up to, not including, `n`; each exactly as likely. `n` from 1 to 2^32. */
  int(n: number): number;
  /** A new array with the same items in random order, each order as likely. */
  shuffle<T>(items: readonly T[]): T[];
  /** One of the items. Throws RangeError when there are none. */
  pick<T>(items: readonly T[]): T;
}

const TWO_32 = 0x100000000;

/** A generator of the family sfc32 (small fast counter; Doty-Humphrey, PractRand). */
export function randomFrom(seed: string): Random {
  const next = smallFastCounter(seed);

  function int(n: number): number {
    if (!(n >= 1 && n <= TWO_32) || n % 1 !== 0) throw new RangeError(`int(${n})`);
    // What lies above the last whole multiple of n would make small numbers likelier: thrown away.
    const limit = TWO_32 - (TWO_32 % n);
    let value = next();
    while (value >= limit) value = next();
    return value % n;
  }

  function shuffle<T>(items: readonly T[]): T[] {
    const out = items.slice();
    for (let i = out.length - 1; i > 0; i--) {
      const j = int(i + 1);
      const held = out[i] as T;
      out[i] = out[j] as T;
      out[j] = held;
    }
    return out;
  }

  function pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('pick from nothing');
    return items[int(items.length)] as T;
  }

  return { int, shuffle, pick };
}

/** 32 random bits a call, as a number from 0. */
function smallFastCounter(seed: string): () => number {
  const first = hash64(`1:${seed}`);
  const second = hash64(`2:${seed}`);
  let a = first[0] | 0;
  let b = first[1] | 0;
  let c = second[0] | 0;
  let counter = second[1] | 0;
  function next(): number {
    const out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return out >>> 0;
  }
  for (let i = 0; i < 16; i++) next();
  return next;
}
