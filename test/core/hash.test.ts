// Fingerprints: short, stable, and different for different texts.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint } from '../../src/core/hash';

describe('fingerprint', () => {
  test('is eleven characters that no spreadsheet takes for a number or a date', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fingerprint(text)).toMatch(/^[a-z][a-z2-7]{10}$/);
      }),
    );
  });

  test('stays what it is: workbooks hold fingerprints made by older versions', () => {
    expect(fingerprint('')).toMatchInlineSnapshot(`"kdiijessnv5"`);
    expect(fingerprint('Åse Ødegård')).toMatchInlineSnapshot(`"rrlrvqn4qbf"`);
  });

  test('tells apart texts that differ in one letter, also by its first characters', () => {
    const whole = new Set<string>();
    const short = new Set<string>();
    for (let i = 0; i < 20000; i++) whole.add(fingerprint(`elev ${i}`));
    for (let i = 0; i < 300; i++) short.add(fingerprint(`elev ${i}`).slice(0, 5));
    expect(whole.size).toBe(20000);
    expect(short.size).toBe(300);
  });

  test('uses every letter about as often in every place', () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 8000; i++) {
      Array.from(fingerprint(`n${i}`))
        .slice(1)
        .forEach((letter, place) => {
          const key = `${place}${letter}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        });
    }
    expect(counts.size).toBe(320);
    const values = [...counts.values()];
    expect(Math.min(...values)).toBeGreaterThan(170);
    expect(Math.max(...values)).toBeLessThan(340);
  });
});
