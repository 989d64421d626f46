// A desk for one with a place of their own: the smallest that is free, near the board where that is agreed.
import { expect, test } from '@jest/globals';
import type { Desk, Rule } from '../../../src/core/model';
import { freeDesk } from '../../../src/sidebar/team/free-desk';
import { ClassBook, TODAY } from './support/grade';

const desk = (id: string, seats: number, front: boolean): Desk & { readonly cells: [] } => ({
  ...{ id, seats, front, cells: [] },
  ...{ row: 1, column: 1 },
});
const ROOM = [desk('G1', 4, true), desk('G2', 1, false), desk('G3', 1, true), desk('G4', 1, true)];

function offered(rules: readonly Rule[], taken: readonly string[]): string | null {
  const one = new ClassBook('8A', 4).read();
  const room = { ...one, loaded: { ...one.loaded, desks: ROOM, rules } };
  const draft = { desks: taken, from: TODAY } as Parameters<typeof freeDesk>[1];
  return freeDesk(room, draft, '8ap1');
}
const rule = { row: 2, pupil: '8ap1' } as const;

test('the smallest that is free', () => {
  expect(offered([], ['G3'])).toBe('G2');
});

test('near the board, when that is agreed, even if it is larger', () => {
  const near: Rule = { ...rule, kind: 'front' };
  expect(offered([near], ['G4'])).toBe('G3');
  expect(offered([near], ['G3', 'G4'])).toBe('G1');
});

test('the pupil’s own, or none when somebody sits there; never one kept for another', () => {
  const own: Rule = { ...rule, kind: 'place', desk: 'G4' };
  expect([offered([own], []), offered([own], ['G4'])]).toEqual(['G4', null]);
  const other: Rule = { row: 3, kind: 'place', pupil: '8ap2', desk: 'G2' };
  expect(offered([other], [])).toBe('G3');
});
