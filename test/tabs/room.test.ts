// The room map is read from the cells, wherever the teacher drew it.
import { describe, expect, test } from '@jest/globals';
import { defaultRoom, readRoom } from '../../src/tabs/room';

const drawn = (...lines: string[]): string[][] =>
  lines.map((line) => line.split(',').map((cell) => cell.trim()));

describe('readRoom', () => {
  test('finds desks of any size, in the order of their numbers', () => {
    const room = readRoom(
      drawn('Tegn rommet her', 'LP10,LP10,,LP2,LP2,LP2', ',,,,,', 'lp 1,LP1,,LP3,,Tavle'),
    );
    expect(room.desks.map(({ id, seats, row, column }) => [id, seats, row, column])).toEqual([
      ['LP1', 2, 4, 1],
      ['LP2', 3, 2, 4],
      ['LP3', 1, 4, 4],
      ['LP10', 2, 2, 1],
    ]);
  });

  test('knows which desks are in front: nearest the board, wherever that is', () => {
    const front = (values: string[][]): string[] =>
      readRoom(values)
        .desks.filter((desk) => desk.front)
        .map(({ id }) => id);
    expect(front(drawn('Tavle', 'LP1,LP1', 'LP2,LP2'))).toEqual(['LP1']);
    expect(front(drawn('LP1,LP1', 'LP2,LP2', 'Tavle'))).toEqual(['LP2']);
    expect(front(drawn('LP1,LP1', 'LP2,LP2', 'Kateter'))).toEqual(['LP2']);
    expect(front(drawn('LP1,LP1', 'LP2,LP2'))).toEqual(['LP2']);
  });

  test('lets notes and other text be', () => {
    expect(readRoom(drawn('LP1,LP1,Hylle', 'Vask,,Dør')).fixtures).toEqual([
      { kind: 'door', text: 'Dør', row: 2, column: 3 },
    ]);
  });
});

describe('the room a class starts with', () => {
  test.each([2, 4, 13, 20, 27, 28, 30, 40])('has seats for %i pupils, two by two', (pupils) => {
    const room = readRoom(
      defaultRoom(pupils, 'pairs').cells.map((line) => line.map(({ text }) => text)),
    );
    expect(room.desks.length).toBeGreaterThanOrEqual(Math.ceil(pupils / 2));
    expect(room.desks.every(({ seats }) => seats === 2)).toBe(true);
    expect(room.fixtures.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['teacher', 'board', 'door']),
    );
  });

  test('has tables of four for base groups', () => {
    const room = readRoom(
      defaultRoom(30, 'groups').cells.map((line) => line.map(({ text }) => text)),
    );
    expect(room.desks).toHaveLength(9);
    expect(room.desks.every(({ id, seats }) => id.startsWith('G') && seats === 4)).toBe(true);
  });
});
