// Slips on the map of a room: each is told at its cell, and what is freedom is left alone.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellName } from '../../src/core/room';
import { roomMistakes, type Around, type RoomMistake } from '../../src/core/room-mistakes';
import { sayRoomMistake } from '../../src/messages/room';
import { readRoom } from '../../src/tabs/room';

const PAIRS: Around = { groups: false, alone: 0, names: ['Amina Berg', 'Amina'] };
const GROUPS: Around = { ...PAIRS, groups: true };

/** The first line is row 1, the first word column A. */
function found(map: string, around = PAIRS): RoomMistake[] {
  const lines = map.split('\n').map((line) => line.split(',').map((cell) => cell.trim()));
  return roomMistakes(readRoom(lines), around);
}

const codes = (map: string, around = PAIRS): string[] => found(map, around).map(({ code }) => code);

describe('left alone', () => {
  test.each([
    ['a room in order', 'LP1,LP1,,LP2,LP2\n\n,,Tavle'],
    ['missing numbers', 'LP1,LP1,,LP7,LP7\n\n,,Tavle'],
    ['tables for three', 'LP1,LP1,LP1,,LP2,LP2\n\n,,Tavle'],
    ['a desk askew', 'LP1,,,LP2,LP2\n,LP1\n,,Tavle'],
    ['pairs facing one another', 'LP1,,LP2\nLP1,,LP2\n,,Tavle'],
    ['other words', 'LP1,LP1,Sofa,Hylle 2,Rom 214\nVask,,PC-bord,,Skap\nKateter,Vindu,Garderobe'],
    ['numbers that count the rows', '1,LP1,LP1\n2,LP2,LP2\n3,LP3,LP3\n4,,Tavle'],
    ['numbers beside whole desks', 'LP1,LP1,1,2,LP2,LP2\n,,Tavle'],
    ['two boards', 'Tavle,,Tavle\nLP1,LP1,,LP2,LP2\nTavle'],
    ['a wide teacher’s desk', 'LP1,LP1\n\nKateter,Kateter'],
    ['the explaining line', 'Tegn rommet: LP1 i to ruter er en pult for to\nLP1,LP1,,Tavle'],
    ['an empty map', ''],
  ])('%s', (_, map) => expect(found(map)).toEqual([]));

  test('as many single desks as there are pupils who sit alone', () => {
    const map = 'LP1,LP1,,LP2,,LP3\n\n,Tavle';
    expect(codes(map)).toEqual(['desks-single']);
    expect(codes(map, { ...PAIRS, alone: 1 })).toEqual(['desks-single']);
    expect(codes(map, { ...PAIRS, alone: 2 })).toEqual([]);
  });
});

describe('a desk of one cell', () => {
  test('is told where it stands', () => {
    const map = ['', '', '', '', '', '', ',,LP4,,LP5,LP5', '', ',,Tavle'].join('\n');
    expect(found(map)).toEqual([
      { code: 'desks-single', params: { desks: [{ desk: 'LP4', cell: 'C7' }] } },
    ]);
  });

  test('is told once, with the text beside it, when its other cell cannot be read', () => {
    for (const text of ['PL4', '4', 'LP', 'LP4 Ada', '4 LP']) {
      expect(found(`LP4,${text},,LP5,LP5\n\n,Tavle`)).toMatchObject([
        { code: 'labels-unread', params: { labels: [{ text, cells: ['B1'] }] } },
      ]);
    }
  });

  test('of the many in a room where every pupil has a number is told together', () => {
    const [mistake, ...rest] = found('LP1,LP2,LP3\nLP4,LP5,LP6\nTavle');
    expect(rest).toEqual([]);
    expect(mistake).toMatchObject({ code: 'desks-single', params: { desks: { length: 6 } } });
  });
});

describe('a text that looks like a label', () => {
  const label = (text: string): unknown => {
    const [mistake] = found(`${text},${text},,LP1,LP1\n\n,Tavle`);
    return mistake?.code === 'labels-unread' ? mistake.params.labels[0] : mistake?.code;
  };

  test.each([
    ['PL4', 'LP4'],
    ['L4', 'LP4'],
    ['LLP4', 'LP4'],
    ['4', 'LP4'],
    ['4 LP', 'LP4'],
    ['LP4 Ada', 'LP4'],
    ['LP4/LP5', 'LP4'],
    ['(LP4)', 'LP4'],
    ['ny LP4', 'LP4'],
    ['Pult 4', 'LP4'],
    ['Gruppe 4', 'LP4'],
    ['Par nr. 4', undefined],
    // Without a number, or with that of another desk, the next free one.
    ['LP', 'LP2'],
    ['LPA', 'LP2'],
    ['LP1000', 'LP2'],
    ['PL1', 'LP2'],
  ])('%s is told, and %s advised', (text, desk) => {
    const told = desk === undefined ? undefined : { text, cells: ['A1', 'B1'], desk };
    expect(label(text)).toEqual(told);
  });

  test('is told for each text, every one with a label of its own', () => {
    expect(found('LPA,LPA,,LPB,LPB,,pult 1,Pult 1,,LP7,LP7\n\n,Tavle')).toMatchObject([
      {
        code: 'labels-unread',
        params: {
          labels: [
            { text: 'LPA', desk: 'LP8' },
            { text: 'LPB', desk: 'LP9' },
            { text: 'pult 1', cells: ['G1', 'H1'], desk: 'LP1' },
          ],
        },
      },
    ]);
  });

  test('never shares its label with another', () => {
    expect(found('PL2,PL2,,LPA,LPA,,LP1,LP1\n\n,Tavle')).toMatchObject([
      { params: { labels: [{ desk: 'LP2' }, { desk: 'LP3' }] } },
    ]);
  });

  test('is advised a label of groups in a class of groups', () => {
    const map = 'Gruppe 1,Gruppe 1\nGruppe 1,Gruppe 1\n,Tavle';
    expect(found(map, GROUPS)).toMatchObject([{ params: { labels: [{ desk: 'G1' }] } }]);
  });
});

test('a formula is told as one', () => {
  expect(found('LP1,LP1,,#REF!,#REF!\n\n,Tavle')).toEqual([
    { code: 'formula-error', params: { text: '#REF!', cells: ['D1', 'E1'], free: 'LP2' } },
  ]);
});

test('a pupil’s name is told, however it is written', () => {
  for (const name of ['Amina', 'amina', 'Amina  Berg']) {
    expect(found(`LP1,LP1,${name}\n\n,Tavle`)).toEqual([
      { code: 'name-on-map', params: { name, cell: 'C1' } },
    ]);
  }
});

describe('one label', () => {
  test('at places that do not touch is told with all of them', () => {
    expect(found('LP4,LP4,,,LP5,LP5\n\nlp 4,LP04\n,Tavle')).toEqual([
      { code: 'desk-parted', params: { desk: 'LP4', cells: ['A1', 'A3'], free: 'LP6' } },
    ]);
    expect(codes('LP4,,LP4\n\n,Tavle')).toEqual(['desk-parted']);
  });

  test('in more cells than a desk has is told with them all', () => {
    expect(found('LP1,LP1,LP1,LP1,LP1\n\n,Tavle')).toEqual([
      {
        code: 'desk-large',
        params: { desk: 'LP1', cells: ['A1', 'B1', 'C1', 'D1', 'E1'], free: 'LP2' },
      },
    ]);
  });

  test('of a table in a class of pairs is told, unless it is a desk for two', () => {
    expect(found('G1,G1,,LP1,LP1\nG1,G1\n,,Tavle')).toEqual([
      { code: 'tables-for-pairs', params: { desks: [{ desk: 'G1', cell: 'A1' }] } },
    ]);
    expect(found('G1,G1,,LP1,LP1\n,,Tavle')).toEqual([]);
  });

  test('of a table too small for a group is told in a class of groups', () => {
    const map = 'G1,G1,,LP1,LP1,,G2\nG1,G1,,,,,G2\n,,Tavle,,G3,G3,G3';
    expect(found(map, GROUPS)).toMatchObject([
      {
        params: {
          desks: [
            { desk: 'LP1', cell: 'D1' },
            { desk: 'G2', cell: 'G1' },
          ],
        },
      },
    ]);
  });
});

describe('what is in front', () => {
  test('is asked for when nothing says it, at a free cell', () => {
    expect(found(',LP1,LP1,,LP2,LP2\n,LP3,LP3,,LP4,LP4')).toEqual([
      { code: 'front-unknown', params: { row: 2, cell: 'D4' } },
    ]);
  });

  test.each([
    ['Tavla', 'board'],
    ['Smarttavle', 'board'],
    ['Whiteboard', 'board'],
    ['Kateteret', 'teacher'],
    ['Katteter', 'teacher'],
    ['Lærerpult', 'teacher'],
  ])('may be misspelt: %s', (text, kind) => {
    expect(found(`LP1,LP1\n\n,${text}`)).toEqual([
      { code: 'front-misspelt', params: { kind, text, cell: 'B3' } },
    ]);
    expect(found(`LP1,LP1,,Tavle\n\n,${text}`)).toEqual([]);
  });

  test('is two places when the teacher’s desk stands twice', () => {
    expect(found('LP1,LP1\n\nKateter,,,Kateter,,Tavle')).toEqual([
      { code: 'teacher-twice', params: { cells: ['A3', 'D3'] } },
    ]);
  });
});

test('whatever stands on a map, each slip is told by a cell that is there', () => {
  const words = ['', '', '', 'LP1', 'lp 1', 'LP2', 'PL2', '2', 'LP', 'G1', '#REF!', 'Amina'];
  const cell = fc.constantFrom(
    ...words,
    'Tavla',
    'Kateter',
    'Sofa',
    'LP1 Amina',
    '\u200b',
    'LP9999',
  );
  const map = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 7 });
  fc.assert(
    fc.property(map, fc.boolean(), (lines, groups) => {
      const written = new Set<string>();
      lines.forEach((line, row) =>
        line.forEach((text, column) => {
          if (text !== '') written.add(cellName({ row: row + 1, column: column + 1 }));
        }),
      );
      for (const mistake of roomMistakes(readRoom(lines), { ...PAIRS, groups })) {
        // Beyond F, a cell could be mistaken for the label of a table.
        const cells = sayRoomMistake(mistake).match(/\b[A-F]\d\b/g) ?? [];
        expect(cells.length).toBeGreaterThan(0);
        if (mistake.code !== 'front-unknown') {
          expect(cells.filter((name) => !written.has(name))).toEqual([]);
        }
      }
    }),
  );
});

test('cells are named as in a sheet', () => {
  const name = (column: number): string => cellName({ row: 12, column });
  expect([1, 26, 27, 52, 53, 702, 703].map(name)).toEqual([
    'A12',
    'Z12',
    'AA12',
    'AZ12',
    'BA12',
    'ZZ12',
    'AAA12',
  ]);
});
