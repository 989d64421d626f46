// Whether the desks of a draw can be: every fault told with its own code, and nothing else.
import { describe, expect, test } from '@jest/globals';
import { checkDesks, type DeskCheck } from '../../src/core/check-desks';
import type { Desk, Rule } from '../../src/core/model';

const desk = (id: string, seats = 2): Desk => ({ id, row: 1, column: 1, seats, front: false });
const place = (pupil: string, at: string, row: number): Rule => ({
  kind: 'place',
  pupil,
  desk: at,
  row,
});

const ROOM = [desk('LP1'), desk('LP2'), desk('LP3', 1), desk('G1', 4)];

function check(given: string[], groups: string[][], rules: DeskCheck['rules'] = []) {
  return checkDesks({ groups, desks: ROOM, rules }, given);
}

const ab = ['a', 'b'];
const cd = ['c', 'd'];
const trio = ['a', 'b', 'c'];
const four = [...ab, ...cd];

describe('nothing is wrong with', () => {
  test.each<[string, string[], string[][], Rule[]]>([
    ['a desk each', ['LP2', 'LP1'], [ab, cd], []],
    ['a trio with an extra chair', ['LP1'], [trio], []],
    ['a pupil alone, at a single desk or a double', ['LP3', 'LP1'], [['a'], ['b']], []],
    ['four at a table of four', ['G1'], [four], []],
    ['a fixed place that is kept', ['LP2'], [ab], [place('b', 'LP2', 4)]],
    ['a fixed place of somebody who is not in the draw', ['LP1'], [ab], [place('x', 'LP2', 4)]],
    [
      'considerations about other things than desks',
      ['LP1'],
      [ab],
      [
        { kind: 'apart', row: 3, pupils: ab },
        { kind: 'front', row: 4, pupil: 'a' },
      ],
    ],
    ['no groups', [], [], []],
  ])('%s', (_, given, groups, rules) => {
    expect(check(given, groups, rules)).toEqual([]);
  });
});

describe('told is', () => {
  const overfull = (id: string, pupils: string[]) => ({
    code: 'desk-overfull',
    params: { desk: id, pupils, rows: [] },
  });
  test.each<[string, string[], string[][], Rule[], unknown[]]>([
    [
      'a desk that is not in the room',
      ['LP9'],
      [ab],
      [],
      [{ code: 'desk-missing', params: { desk: 'LP9' } }],
    ],
    [
      'a group without a desk',
      ['LP1'],
      [ab, cd],
      [],
      [{ code: 'desk-missing', params: { desk: '' } }],
    ],
    [
      'one desk for three groups, once',
      ['LP1', 'LP1', 'LP1'],
      [ab, cd, ['e']],
      [],
      [{ code: 'desk-twice', params: { desk: 'LP1' } }],
    ],
    ['four at a desk of two', ['LP1'], [four], [], [overfull('LP1', four)]],
    ['two at a single desk: no chair fits', ['LP3'], [ab], [], [overfull('LP3', ab)]],
    [
      'six at a table of four',
      ['G1'],
      [[...four, 'e', 'f']],
      [],
      [overfull('G1', [...four, 'e', 'f'])],
    ],
    [
      'each fixed place that is not kept, with its row',
      ['LP1', 'LP2'],
      [ab, cd],
      [place('a', 'LP2', 4), place('c', 'LP2', 5), place('d', 'LP1', 6)],
      [
        { code: 'rule-broken', params: { rule: 'place', row: 4, pupils: ['a'] } },
        { code: 'rule-broken', params: { rule: 'place', row: 6, pupils: ['d'] } },
      ],
    ],
  ])('%s', (_, given, groups, rules, findings) => {
    expect(check(given, groups, rules)).toEqual(findings);
  });
});
