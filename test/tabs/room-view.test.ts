// A ready-made room as it is drawn: read again, it is the same room, and a class can sit in it.
import { describe, expect, test } from '@jest/globals';
import { layoutOf, LAYOUTS } from '../../src/core/room-layouts';
import { roomMistakes } from '../../src/core/room-mistakes';
import { randomFrom } from '../../src/core/random';
import { assignDesks } from '../../src/core/seats';
import { readRoom } from '../../src/tabs/room';
import { defaultRoom, drawRoom } from '../../src/tabs/room-view';
import type { TabView } from '../../src/tabs/view';

const CLASSES = Array.from({ length: 37 }, (_, index) => 4 + index);
const texts = (view: TabView): string[][] => view.cells.map((line) => line.map(({ text }) => text));

/** Groups of a size, the last ones one larger where it does not come out even. */
function groupsOf(pupils: number, size: number): string[][] {
  const groups = Array.from({ length: Math.ceil(pupils / size) }, (): string[] => []);
  if (size === 2 && pupils % 2 > 0) groups.pop();
  for (let index = 0; index < pupils; index++) groups[index % groups.length]!.push(`p${index}`);
  return groups;
}

describe.each([
  ...LAYOUTS.map((kind) => [kind, 'pairs', 2] as const),
  ['tables', 'groups', 4] as const,
])('%s for %s', (kind, model, people) => {
  test.each(CLASSES)('of %i pupils', (pupils) => {
    const layout = layoutOf(kind, pupils, people);
    const view = drawRoom(layout, model);
    const room = readRoom(texts(view));

    expect(room.desks.map(({ id }) => id)).toEqual(
      layout.desks.map((_, index) => `${people > 2 ? 'G' : 'LP'}${index + 1}`),
    );
    const drawn = room.desks.map(({ row, column, seats }) => ({ row, column, seats }));
    expect(drawn).toEqual(
      view.boxes.map(({ row, column, rows, columns }) => ({ row, column, seats: rows * columns })),
    );
    expect(room.fixtures.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Kateter', 'Tavle', 'Dør']),
    );
    // Nothing in it would be told as a slip.
    const around = { groups: people > 2, alone: 0, names: [] };
    expect(roomMistakes(room, around)).toEqual([]);

    const groups = groupsOf(pupils, people);
    const asked = { groups, desks: room.desks, rules: [], history: [], yearStart: '2026-08-01' };
    const seated = assignDesks({ ...asked, random: randomFrom('room') });
    expect(seated.ok).toBe(true);
    const front = room.desks.filter((desk) => desk.front);
    expect(front.length).toBeGreaterThan(0);
    expect(front.length).toBeLessThanOrEqual(6);
  });
});

test.each([5, 13, 27, 39])('in rows for %i, there is room for a third chair at any desk', (n) => {
  const { cells, boxes } = defaultRoom(n, 'pairs');
  const isFree = (row: number, column: number): boolean =>
    cells[row - 1]?.[column - 1]?.text === '';
  for (const { row, column } of boxes) {
    // A chair, and beyond it nobody who would seem to sit there too.
    const right = isFree(row, column + 2) && isFree(row, column + 3);
    const left = isFree(row, column - 1) && isFree(row, column - 2);
    expect(right || left).toBe(true);
  }
});

describe('the room a class starts with', () => {
  test('has pairs in rows, or tables for base groups', () => {
    expect(texts(defaultRoom(28, 'pairs'))).toEqual(
      texts(drawRoom(layoutOf('rows', 28, 2), 'pairs')),
    );
    expect(texts(defaultRoom(28, 'groups'))).toEqual(
      texts(drawRoom(layoutOf('tables', 28, 4), 'groups')),
    );
  });

  test('has a desk for nobody yet, and explains itself above the room', () => {
    for (const model of ['pairs', 'groups'] as const) {
      const view = defaultRoom(0, model);
      expect(readRoom(texts(view)).desks).toHaveLength(1);
      expect(texts(view)[0]![0]).toMatch(/^Tegn rommet/);
    }
  });
});
