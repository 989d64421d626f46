// Who is whose partner, for the slips: everybody once, nobody who is not here.
import { expect, test } from '@jest/globals';
import { withPartners } from '../../src/core/partners';
import type { MappedDesk } from '../../src/core/room';

/** A table for four whose seats are told from its lower left cell on, with the board below. */
const table = (id: string, column: number): MappedDesk => {
  const cells = [0, 1].flatMap((down) =>
    [0, 1].map((right) => ({ row: 2 + down, column: column + right })),
  );
  return { id, row: 2, column, seats: 4, front: false, cells };
};
const ROOM = {
  desks: [table('G1', 2), table('G2', 6)],
  fixtures: [{ kind: 'board' as const, row: 6, column: 4, text: 'Tavle' }],
};

const told = (kind: 'pairs' | 'groups', groups: string[], here: string) =>
  withPartners(
    {
      kind,
      groups: groups.map((group) => Array.from(group)),
      desks: groups.map((_, i) => `G${i + 1}`),
    },
    Array.from(here),
    ROOM,
  ).map(({ pupil, partners }) => `${pupil}:${partners.join('')}`);

test('in pairs it is the other one, in a group of three both others', () => {
  expect(told('pairs', ['ab', 'cde'], 'abcde')).toEqual(['a:b', 'b:a', 'c:de', 'd:ce', 'e:cd']);
});

test('who sits alone, was left behind or has no place has nobody', () => {
  expect(told('pairs', ['ab', 'cd', 'e'], 'acdexy')).toEqual([
    'a:',
    'c:d',
    'd:c',
    'e:',
    'x:',
    'y:',
  ]);
  expect(told('pairs', [], 'ab')).toEqual(['a:', 'b:']);
});

test('at a table it is who sits beside one in the same row of the room', () => {
  const [first, ...others] = told('groups', ['abcd'], 'abcd');
  // The leader sits farthest from the board, at the back, with one neighbour in that row.
  expect(first).toBe('a:b');
  expect(others).toEqual(['b:a', 'c:d', 'd:c']);
});

test('three at a table are partners all of them; of five two are, and the other three', () => {
  expect(told('groups', ['abc'], 'abc')).toEqual(['a:bc', 'b:ac', 'c:ab']);
  expect(told('groups', ['abcde'], 'abcde').map((line) => line.length)).toEqual([3, 3, 4, 4, 4]);
  expect(told('groups', ['abcd'], 'abd')).toEqual(['a:bd', 'b:ad', 'd:ab']);
});
