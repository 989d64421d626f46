// Fingerprints of texts: short, equal everywhere, and not meant to keep secrets.

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Two 32-bit numbers that depend on every UTF-16 unit of the text.
 * Two lanes of multiply-and-xor (`Math.imul`), then mixed so that near texts lie far apart.
 */
export function hash64(text: string): readonly [number, number] {
  let a = 0x6c62272e;
  let b = 0x07bb0142;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x85ebca6b);
    b = Math.imul(b ^ unit, 0xc2b2ae35);
    a ^= b >>> 15;
    b ^= a >>> 13;
  }
  a = mix(a ^ text.length);
  b = mix(b ^ a);
  a = mix(a ^ b);
  return [a >>> 0, b >>> 0];
}

/** Spreads every bit of a 32-bit number over all of them; no two numbers become one. */
function mix(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}

/** 11 characters of a-z and 2-7, the first a letter, so that no spreadsheet reads a number in it. */
export function fingerprint(text: string): string {
  const [a, b] = hash64(text);
  let out = LETTERS.charAt((a >>> 25) % 26);
  for (const half of [a, b]) {
    for (let shift = 0; shift < 25; shift += 5) out += LETTERS.charAt((half >>> shift) & 31);
  }
  return out;
}
