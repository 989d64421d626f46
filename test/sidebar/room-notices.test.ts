// The sidebar tells of slips on the room's map, knowing the class that is to sit in it.
import { expect, test } from '@jest/globals';
import type { LoadedClass } from '../../src/contract/replies';
import { roomNotices } from '../../src/sidebar/room-notices';
import { readRoom } from '../../src/tabs/room';
import { classOf } from './support/school';

function notices(map: string, changes: Partial<LoadedClass> = {}): readonly string[] {
  const lines = map.split('\n').map((line) => line.split(','));
  return roomNotices(classOf(4, { ...readRoom(lines), ...changes }));
}

test('a room in order is not talked about', () => {
  expect(roomNotices(classOf(8))).toEqual([]);
  expect(notices('LP1,LP1,,LP2,LP2\n\n,Tavle')).toEqual([]);
});

test('half a desk is told at its cell, unless somebody sits alone', () => {
  const map = 'LP1,LP1,,LP2,LP2,,LP3\n\n,Tavle';
  expect(notices(map)).toEqual([expect.stringMatching(/^LP3 står bare i rute G1\. /)]);
  expect(notices(map, { rules: [{ kind: 'alone', pupil: 'p0', row: 3 }] })).toEqual([]);
});

test('pupils are known by their names, long and short', () => {
  for (const name of ['Amina', 'Amina Berg', 'AMINA']) {
    expect(notices(`LP1,LP1,,${name},LP2,LP2\n\n,Tavle`)).toEqual([
      expect.stringContaining(`«${name}» står i rute D1`),
    ]);
  }
});

test('a class in base groups is told of tables', () => {
  const map = 'G1,G1,,G2\nG1,G1\n\n,Tavle';
  expect(notices(map, { model: 'groups' })).toEqual([
    expect.stringContaining('Skriv G2 i fire ruter'),
  ]);
});
