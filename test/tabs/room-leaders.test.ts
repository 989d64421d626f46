// `Leder` on the map of a room: which seat it means, and where it means none.
import { describe, expect, test } from '@jest/globals';
import { cellName } from '../../src/core/room';
import { roomMistakes } from '../../src/core/room-mistakes';
import { seatsInTurn } from '../../src/core/table-seats';
import { readRoom, type Room } from '../../src/tabs/room';

const drawn = (...lines: string[]): Room =>
  readRoom(lines.map((line) => line.split(',').map((cell) => cell.trim())));

/** Desk by desk the cell of the leader's seat, `-` where the map does not say. */
const leaders = ({ desks }: Room): string[] =>
  desks.map(({ id, leader }) => `${id} ${leader === undefined ? '-' : cellName(leader)}`);

const slips = (room: Room, groups = true): unknown[] =>
  roomMistakes(room, { groups, alone: 0, names: [] });

describe('the leader’s seat is the one', () => {
  test.each<[string, string[], string[]]>([
    ['beside the word', ['G1,G1,Leder', 'G1,G1', ',,,Tavle'], ['G1 B1']],
    ['below the word', ['leder', 'G1,G1', 'G1,G1', ',,,Tavle'], ['G1 A2']],
    ['corner to corner with the word', ['LEDER', ',G1,G1', ',G1,G1', ',,,Tavle'], ['G1 B2']],
    [
      'beside it rather than corner to corner',
      ['G1,G1', 'G1,G1', ',Gruppeleder,G2', ',,G2,G2', ',,,Tavle'],
      ['G1 B2', 'G2 -'],
    ],
    ['with the word in it', ['G1,G1', 'G1,G1 leder', ',,,Tavle'], ['G1 B2']],
    ['with the word in it, in whatever way', ['g 1 (Leder),G1', 'G1,G1', ',,,Tavle'], ['G1 A1']],
    ['where the word took the place of the label', ['G1,G1', 'G1,Leder', ',,,Tavle'], ['G1 B2']],
    ['of the table next to it', ['G1,G1,,G2,G2,Leder', 'G1,G1,,G2,G2', 'Tavle'], ['G1 -', 'G2 E1']],
    ['of a table for three in one line', [',Leder', 'G1,G1,G1', ',,,,Tavle'], ['G1 B2']],
  ])('%s', (_, lines, expected) => {
    const room = drawn(...lines);
    expect(leaders(room)).toEqual(expected);
    expect(slips(room)).toEqual([]);
    for (const desk of room.desks.filter(({ leader }) => leader !== undefined)) {
      expect(seatsInTurn(desk, room)[0]).toEqual(desk.leader);
    }
  });

  test('first told of, where the map says it twice', () => {
    expect(leaders(drawn('G1 Leder,G1,Leder', 'G1,G1', ',,,Tavle'))).toEqual(['G1 A1']);
  });
});

test('a table keeps all its seats, in reading order', () => {
  const [four, three] = drawn('G1,G1 Leder,,Leder,G2', 'G1,G1,,G2,G2', ',,Tavle').desks;
  expect(four).toMatchObject({ id: 'G1', seats: 4, row: 1, column: 1 });
  expect(three?.cells.map(cellName)).toEqual(['D1', 'E1', 'D2', 'E2']);
});

test('the word is no furniture', () => {
  expect(drawn('Leder,G1,G1', 'Leder,G1,G1', 'Tavle').fixtures.map(({ text }) => text)).toEqual([
    'Tavle',
  ]);
  expect(drawn('LP1,LP1,Leder', 'Tavle').fixtures).toHaveLength(1);
});

describe('at no table', () => {
  const astray = drawn('G1,G1,,Leder', 'G1,G1', ',,,LP2,LP2', 'Leder,,,Leder', 'Tavle');

  test('it is told of, with its cells', () => {
    expect(leaders(astray)).toEqual(['G1 -', 'LP2 -']);
    expect(slips(astray)).toContainEqual({
      code: 'leader-astray',
      params: { cells: ['D1', 'A4', 'D4'] },
    });
  });

  test('but not in a class of pairs', () => {
    expect(JSON.stringify(slips(astray, false))).not.toContain('leader');
  });
});
