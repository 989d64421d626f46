// The seating chart: everybody stands once, at their desk, in a cell of their own.
import { describe, expect, test } from '@jest/globals';
import { drawChart } from '../../src/tabs/chart';
import { defaultRoom, readRoom } from '../../src/tabs/room';
import type { TabView } from '../../src/tabs/view';

const texts = (view: TabView): string[][] => view.cells.map((line) => line.map(({ text }) => text));

function chartOf(pupils: number, sizes: readonly number[]): { view: TabView; names: string[] } {
  const room = readRoom(texts(defaultRoom(pupils, 'pairs')));
  const ids = Array.from({ length: pupils }, (_, index) => `p${index}`);
  const names = new Map(ids.map((id, index) => [id, `Navn${index}`]));
  let next = 0;
  const groups = sizes.map((size) => ids.slice(next, (next += size)));
  const desks = groups.map((_, index) => room.desks[index]?.id ?? '');
  const view = drawChart({
    className: '5A',
    from: '2026-11-22',
    next: '',
    room,
    groups,
    desks,
    names,
  });
  return { view, names: [...names.values()] };
}

describe('drawChart', () => {
  test('gives each pupil one cell', () => {
    const { view, names } = chartOf(12, [2, 2, 2, 2, 2, 2]);
    const shown = texts(view).flat();
    for (const name of names) expect(shown.filter((text) => text === name)).toHaveLength(1);
  });

  test('gives the third of a group an extra chair beside the desk, as wide as a seat', () => {
    const { view, names } = chartOf(5, [3, 2]);
    const line = texts(view).find((cells) => cells.includes(names[2] ?? '')) ?? [];
    const column = line.indexOf(names[2] ?? '') + 1;
    expect(line.indexOf(names[1] ?? '') + 1).toBe(column - 1);
    expect(view.widths.others[column]).toBeUndefined();
  });

  test('writes a long name smaller, not shorter', () => {
    const room = readRoom([['LP1', 'LP1']]);
    const long = 'Maximiliane-Alexandra Konstantinopolous';
    const names = new Map([
      ['a', 'Bo'],
      ['b', long],
    ]);
    const input = { className: '5A', from: '2026-11-22', next: '', room, names } as const;
    const { cells } = drawChart({ ...input, groups: [['a', 'b']], desks: ['LP1'] });
    const size = (text: string): number =>
      cells.flat().find((cell) => cell.text === text)?.style?.size ?? 0;
    expect(size(long)).toBeGreaterThan(0);
    expect(size(long)).toBeLessThan(size('Bo'));
  });

  test('leaves nobody out whose desk has left the map', () => {
    const names = new Map(['a', 'b', 'c', 'd'].map((id) => [id, `Navn ${id}`]));
    const groups = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    for (const map of [[['LP1', 'LP1', '', 'Tavle']], [['']], []]) {
      const room = readRoom(map);
      const input = { className: '5A', from: '2026-11-22', next: '', room, names } as const;
      const shown = texts(drawChart({ ...input, groups, desks: ['LP1', 'LP2'] })).flat();
      for (const name of names.values()) expect(shown).toContain(name);
      expect(shown).toContain('LP2');
    }
  });

  test('of a room with nothing in it still has a title', () => {
    const room = readRoom([]);
    const input = {
      className: '5A',
      from: '2026-11-22',
      next: '',
      room,
      names: new Map(),
    } as const;
    expect(texts(drawChart({ ...input, groups: [], desks: [] }))[0]).toContain('Klassekart 5A');
  });

  test('shows the room without names when nothing is drawn', () => {
    const { view } = chartOf(6, []);
    expect(texts(view).flat()).toContain('LP1');
  });
});
