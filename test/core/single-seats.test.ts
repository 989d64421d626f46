// «Enkeltplasser i dag»: everybody at a desk alone, nobody beside anybody, the front for who needs it.

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { randomFrom } from '../../src/core/random';
import { singleSeats } from '../../src/core/single-seats';

const WORDS = { board: 'Tavle', teacher: 'Kateter' };
const classOf = (size: number): string[] => Array.from({ length: size }, (_, i) => `p${i}`);

test('everybody has one desk, with air on all sides', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.string(), (size, seed) => {
      const pupils = classOf(size);
      const { room, groups, desks } = singleSeats(pupils, [], WORDS, randomFrom(seed));
      expect(groups.flat().sort()).toEqual([...pupils].sort());
      expect(desks).toEqual(room.desks.map(({ id }) => id));
      const cells = room.desks.flatMap((desk) => desk.cells);
      for (const [i, one] of cells.entries()) {
        for (const other of cells.slice(i + 1)) {
          const apart = Math.max(
            Math.abs(one.row - other.row),
            Math.abs(one.column - other.column),
          );
          expect(apart).toBeGreaterThan(1);
        }
      }
      const lowest = Math.max(...cells.map(({ row }) => row));
      for (const { row } of room.fixtures) expect(row).toBe(lowest + 2);
    }),
  );
});

test('who needs it sits in front, at any desk there; others sit anywhere', () => {
  const pupils = classOf(28);
  const front = ['p3', 'p7', 'gone'];
  const firsts = new Set<string>();
  const others = new Set<string>();
  for (let i = 0; i < 80; i++) {
    const { room, groups } = singleSeats(pupils, front, WORDS, randomFrom(`x${i}`));
    const deskOf = (pupil: string) => room.desks[groups.findIndex(([one]) => one === pupil)];
    expect([deskOf('p3')?.front, deskOf('p7')?.front]).toEqual([true, true]);
    firsts.add(deskOf('p3')?.id ?? '');
    others.add(deskOf('p0')?.id ?? '');
  }
  expect(firsts.size).toBe(6);
  expect(others.size).toBeGreaterThan(20);
});
