// What is said of slips on the map of a room: where, what is wrong, and what to do.
import { describe, expect, test } from '@jest/globals';
import type { RoomMistake } from '../../src/core/room-mistakes';
import { sayRoomMistake } from '../../src/messages/room';
import { room } from '../../src/messages/nb/room';

const at = (desk: string, cell: string) => ({ desk, cell });
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => at(`LP${index + 1}`, `B${index + 3}`));
const label = (text: string, desk: string, ...cells: string[]) => ({ text, desk, cells });

const CASES: readonly [RoomMistake, string[], string[]?][] = [
  [
    { code: 'desks-single', params: { desks: [at('LP4', 'C7')] } },
    [
      'LP4 står bare i rute C7. Skriv LP4 i ruten ved siden av også.',
      'slått sammen',
      'enkeltplass',
    ],
  ],
  [
    { code: 'desks-single', params: { desks: many(3) } },
    ['LP1 (B3), LP2 (B4) og LP3 (B5)', 'samme nummer i to ruter', 'slått sammen'],
  ],
  [
    { code: 'desks-single', params: { desks: many(28) } },
    ['LP1 (B3), LP2 (B4), LP3 (B5), LP4 (B6) og 24 til'],
    ['LP5'],
  ],
  [
    { code: 'tables-small', params: { desks: [at('G2', 'E5')] } },
    ['G2 i rute E5', 'Skriv G2 i fire ruter'],
  ],
  [{ code: 'tables-small', params: { desks: many(2) } }, ['LP1 (B3) og LP2 (B4)', 'fire ruter']],
  [
    { code: 'labels-unread', params: { labels: [label('PL4', 'LP4', 'C7', 'D7')] } },
    ['I rutene C7 og D7 står det «PL4»', 'skriv LP4 der'],
  ],
  [
    { code: 'labels-unread', params: { labels: [label('LP', 'LP9', 'C7')] } },
    ['I rute C7 står det «LP»', 'skriv LP9 der'],
    ['rutene'],
  ],
  [
    {
      code: 'labels-unread',
      params: { labels: [label('Pult 1', 'LP1', 'B3', 'C3'), label('LPA', 'LP2', 'E3')] },
    },
    ['«Pult 1» (B3 og C3) og «LPA» (E3)', 'skriv LP1 og LP2 der'],
  ],
  [
    { code: 'formula-error', params: { text: '#REF!', cells: ['D3'], free: 'LP2' } },
    ['I rute D3', '#REF!', 'LP2', 'likhetstegn'],
  ],
  [
    { code: 'desk-parted', params: { desk: 'LP4', cells: ['B3', 'H9'], free: 'LP15' } },
    ['LP4', 'i rutene B3 og H9', 'LP15'],
  ],
  [
    {
      code: 'desk-large',
      params: { desk: 'LP4', cells: ['A1', 'B1', 'C1', 'D1', 'E1'], free: 'LP9' },
    },
    ['LP4 står i fem ruter: A1, B1, C1, D1 og E1', 'LP9'],
  ],
  [
    { code: 'tables-for-pairs', params: { desks: [at('G1', 'B3')] } },
    ['Dette er et gruppebord: G1 (B3)', 'ett par'],
  ],
  [{ code: 'leader-astray', params: { cells: ['C7'] } }, ['rute C7', 'Leder', '«G1 Leder»']],
  [
    { code: 'name-on-map', params: { name: 'Amina', cell: 'C7' } },
    ['«Amina»', 'rute C7', 'arket Hensyn'],
  ],
  [{ code: 'front-unknown', params: { row: 9, cell: 'E11' } }, ['rad 9', 'Skriv Tavle', 'E11']],
  [
    { code: 'front-misspelt', params: { kind: 'board', text: 'Tavla', cell: 'E11' } },
    ['rute E11', '«Tavla»', 'Skriv Tavle'],
    ['Kateter'],
  ],
  [
    { code: 'front-misspelt', params: { kind: 'teacher', text: 'Lærer', cell: 'E11' } },
    ['Skriv Kateter'],
  ],
  [{ code: 'teacher-twice', params: { cells: ['B12', 'H12'] } }, ['Kateter', 'B12 og H12']],
];

test.each(CASES)('%j', (mistake, says, never = []) => {
  const said = sayRoomMistake(mistake);
  expect(said).toMatch(/^[A-ZÆØÅ].*\.$/);
  expect(said).not.toMatch(/undefined|NaN|\[object|null| {2}| [,.]/);
  for (const text of says) expect(said).toContain(text);
  for (const text of never) expect(said).not.toContain(text);
});

describe('the sentences', () => {
  test('are all looked at here', () => {
    const looked = new Set(CASES.map(([{ code }]) => code));
    expect([...looked].sort()).toEqual(Object.keys(room).sort());
  });

  test('each name the cell', () => {
    for (const [mistake] of CASES) expect(sayRoomMistake(mistake)).toMatch(/\b[A-Z]\d{1,2}\b/);
  });
});
