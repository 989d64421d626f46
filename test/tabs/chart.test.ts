// The seating chart: everybody stands once, at their desk, in a cell of their own.
import { describe, expect, test } from '@jest/globals';
import { drawChart } from '../../src/tabs/chart';
import { readRoom } from '../../src/tabs/room';
import { defaultRoom } from '../../src/tabs/room-view';
import type { TabView } from '../../src/tabs/view';
import { inOneLine, texts } from '../support/charts';

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

  describe('the third at a desk for two', () => {
    const names = new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, `Navn ${id}`]));
    const groups = [
      ['a', 'b', 'c'],
      ['d', 'e'],
    ];
    const chartIn = (map: string[][]): TabView => {
      const room = readRoom(map);
      const input = { className: '5A', from: '2026-11-22', next: '', room, names } as const;
      return drawChart({ ...input, groups, desks: ['LP1', 'LP2'] });
    };

    test('gets a chair beside it, as wide as a seat', () => {
      const view = chartIn([['LP1', 'LP1', '', '', 'LP2', 'LP2']]);
      const line = texts(view).find((cells) => cells.includes('Navn c'));
      expect(line?.slice(0, 3)).toEqual(['Navn a', 'Navn b', 'Navn c']);
      expect(view.widths.others[3]).toBeUndefined();
    });

    test('shares a cell where a chair would stand by the next desk', () => {
      const view = chartIn([['LP1', 'LP1', '', 'LP2', 'LP2']]);
      expect(texts(view).flat().map(inOneLine)).toContain('Navn b / Navn c');
    });
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

  test('puts one box around a desk, and one around each cell of a desk that lies apart', () => {
    const room = readRoom([
      ['LP1', 'LP1', '', 'LP2'],
      ['LP1', 'LP1', '', ''],
      ['', '', '', 'LP2'],
    ]);
    const input = {
      className: '5A',
      from: '2026-11-22',
      next: '',
      room,
      names: new Map(),
    } as const;
    const { boxes } = drawChart({ ...input, groups: [], desks: [] });
    const sizes = boxes.map(({ rows, columns }) => [rows, columns]);
    expect(sizes).toEqual([
      [2, 2],
      [1, 1],
      [1, 1],
    ]);
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

  test('shows furniture in the teacher’s own words, side by side as one piece', () => {
    const room = readRoom([['LP1', 'LP1', 'Sofa', 'Sofa', 'Hylle']]);
    const input = {
      className: '5A',
      from: '2026-11-22',
      next: '',
      room,
      names: new Map(),
    } as const;
    const shown = texts(drawChart({ ...input, groups: [], desks: [] })).flat();
    expect(shown.filter((text) => text === 'Sofa')).toHaveLength(1);
    expect(shown).toContain('Hylle');
  });

  test('shows the room without names when nothing is drawn', () => {
    const { view } = chartOf(6, []);
    expect(texts(view).flat()).toContain('LP1');
  });
});
