// A dated tab of base groups: leader and deputy in columns of their own, ids hidden in seat order.
import { describe, expect, test } from '@jest/globals';
import type { DrawEvent, SeatingKind } from '../../src/core/model';
import type { BaseGroups } from '../../src/core/chart-places';
import { drawDated, readDated } from '../../src/tabs/dated';
import { nameCells, roomFrom, texts } from '../support/charts';

const ROOM = roomFrom('G1 G1 - - G2 G2', 'G1 G1 - - G2 G2', '-', 'Kateter - Tavle Tavle');
const IDS = ['a0', 'a1', 'a2', 'a3', 'b0', 'b1', 'b2', 'b3', 'b4'];
const NAMES = new Map(IDS.map((id) => [id, `Navn ${id}`]));
const EVENT: DrawEvent = {
  kind: 'rotation',
  nr: 7,
  className: '8A',
  from: '2026-11-30',
  at: '2026-11-30T08:05:00+01:00',
  by: 'Kari',
  draftId: 'd',
  seed: '',
  algorithm: 'rotation',
  input: '',
  adjusted: false,
  groups: [IDS.slice(4), IDS.slice(0, 4)],
  desks: ['G2', 'G1'],
};
const view = (change: Partial<DrawEvent> = {}, base: BaseGroups = { period: 2, of: 4 }) =>
  drawDated({ ...EVENT, ...change }, NAMES, { room: ROOM, names: NAMES, base });
const lines = (change: Partial<DrawEvent> = {}, base?: BaseGroups): string[][] =>
  texts(view(change, base)).map((line) => line.slice(0, -2).filter((text) => text !== ''));

test('lists leader, deputy and those who lead next, table by table', () => {
  expect(lines().slice(2, 5)).toEqual([
    ['Bord', 'Gruppeleder', 'Vikarleder', 'Elev', 'Elev', 'Elev', 'Notater'],
    ['G1', 'Navn a0', 'Navn a1', 'Navn a3', 'Navn a2'],
    ['G2', 'Navn b0', 'Navn b1', 'Navn b4', 'Navn b3', 'Navn b2'],
  ]);
});

test('has the one who leads next as deputy in a first period', () => {
  const [, , , one] = lines({ kind: 'groups' }, { period: 1, of: 4 });
  expect(one).toEqual(['G1', 'Navn a0', 'Navn a3', 'Navn a2', 'Navn a1']);
});

test('has no column too many for groups of three', () => {
  const groups = [IDS.slice(0, 3), IDS.slice(4, 7)];
  expect(lines({ groups })[2]).toEqual(['Bord', 'Gruppeleder', 'Vikarleder', 'Elev', 'Notater']);
});

describe('says what happened', () => {
  test.each<[SeatingKind, string]>([
    ['groups', '8A: nye basisgrupper fra 30. november 2026'],
    ['rotation', '8A: ny gruppeleder fra 30. november 2026'],
    ['move', '8A: elev flyttet 30. november 2026'],
  ])('%s', (kind, title) => {
    // A move is by hand, and nobody is told so: no reason is stored either.
    const [[said], [about]] = lines({ kind, adjusted: kind === 'move' }) as [[string], [string]];
    expect(said).toBe(title);
    expect(about).toBe('2. periode av 4   ·   Lagret 30. november 2026 kl. 08.05 av Kari');
  });

  test('and no period that is not known', () => {
    expect(lines({ by: '' }, { period: 0, of: 0 })[1]).toEqual([
      'Lagret 30. november 2026 kl. 08.05',
    ]);
  });
});

test('shows on the small chart who leads', () => {
  const shades = new Map(
    nameCells(view()).map(({ cell }) => [cell.text.replace('\n', ' '), cell.style?.background]),
  );
  expect(shades.get('Navn a0')).toBe(shades.get('Navn b0'));
  expect(new Set(['a0', 'a1', 'a2'].map((id) => shades.get(`Navn ${id}`))).size).toBe(3);
});

test('hides ids and names in the order of the event, and reads them again', () => {
  const { hiddenFrom, cells } = view();
  expect(
    cells.slice(3, 5).map((line) => line.slice(hiddenFrom - 1).map(({ text }) => text)),
  ).toEqual([
    ['a0 a1 a2 a3', '["Navn a0","Navn a1","Navn a2","Navn a3"]'],
    ['b0 b1 b2 b3 b4', '["Navn b0","Navn b1","Navn b2","Navn b3","Navn b4"]'],
  ]);
  expect(readDated(texts(view()))).toEqual(IDS.map((id) => ({ id, name: `Navn ${id}` })));
});
