// The room map is read from the cells, wherever the teacher drew it.
import { describe, expect, test } from '@jest/globals';
import { deskLabel, readRoom } from '../../src/tabs/room';

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

  test('has two rows in front when the board is between them', () => {
    const room = readRoom(drawn('LP1,LP1', '', 'Tavle', '', 'LP2,LP2', '', 'LP3,LP3'));
    expect(room.desks.map(({ front }) => front)).toEqual([true, true, false]);
  });

  test('does not mind where on the sheet the room is', () => {
    const lines = drawn('LP1,LP1,,LP2,LP2', 'LP3,,,,Tavle');
    const far = [...Array.from({ length: 40 }, () => ['']), ...lines].map((line) => [
      ...Array.from({ length: 30 }, () => ''),
      ...line,
    ]);
    const [here, there] = [readRoom(lines), readRoom(far)];
    const moved = there.desks.map((desk) => ({
      ...desk,
      row: desk.row - 40,
      column: desk.column - 30,
    }));
    expect(moved).toMatchObject(
      here.desks.map(({ id, row, column, front }) => ({ id, row, column, front })),
    );
  });

  test('reads a horseshoe, single seats, tables for three and desks askew', () => {
    const room = readRoom(
      drawn(',,LP2,LP2,,', 'LP1,,,,,LP3', 'LP1,,,LP5,,LP3', ',LP4,,,LP5,', 'LP6,LP6,LP6,,Tavle,'),
    );
    expect(room.desks.map(({ id, seats }) => [id, seats])).toEqual([
      ['LP1', 2],
      ['LP2', 2],
      ['LP3', 2],
      ['LP4', 1],
      ['LP5', 2],
      ['LP6', 3],
    ]);
  });
});

describe('a label', () => {
  test.each([
    'LP4',
    'lp4',
    'LP 4',
    'lp04',
    'LP-4',
    'LP–4',
    'LP.4',
    'LP4.',
    ' Lp  004 ',
    'LP\u00a04',
  ])('may be written %j', (text) => expect(deskLabel(text)).toBe('LP4'));
  test.each(['', '4', 'LP', 'PL4', 'LPA', 'LP4 Amina', 'LP1000', 'Pult 4', 'L4', '#REF!'])(
    'is not %j',
    (text) => expect(deskLabel(text)).toBeNull(),
  );
});

describe('other words', () => {
  test('are furniture where they stand in the room, as the teacher wrote them', () => {
    const room = readRoom(drawn('LP1,LP1,,Sofa,Sofa', ',,,,', 'Rundt bord,,Vask,,Tavle'));
    expect(room.fixtures.map(({ kind, text }) => [kind, text])).toEqual([
      ['board', 'Tavle'],
      ['other', 'Sofa'],
      ['other', 'Sofa'],
      ['other', 'Rundt bord'],
      ['other', 'Vask'],
    ]);
  });

  test('are no furniture when they are notes, numbers or far from the room', () => {
    const lines = drawn('Husk at Ola skal sitte foran,,,,,,,,Rom', 'LP1,LP1,17', 'Tavle,,→');
    const room = readRoom([...lines, [], [], [], [], ['Hylle']]);
    expect(room.fixtures.map(({ text }) => text)).toEqual(['Tavle']);
    expect(room.others).toHaveLength(5);
  });
});
