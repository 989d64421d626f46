// «Ferdige klasserom»: the class's map is drawn anew, and what was there is kept under another name.
import { afterEach, describe, expect, test } from '@jest/globals';
import { layoutOf, LAYOUTS } from '../../src/core/room-layouts';
import type { RoomArranged } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import { draw, inventedNames, load, openClasses, refusal, tab } from '../support/host';

let host: Host;
afterEach(() => host.close());

const NAMES = inventedNames(9);

async function open(): Promise<void> {
  host = await openClasses({ '5A': NAMES });
  await host.run('repair', '5A');
}

const arrange = (layout: unknown, className = '5A') =>
  host.run('arrangeRoom', className, layout) as Promise<RoomArranged>;

describe('a ready-made room', () => {
  test.each(LAYOUTS)('%s becomes the map, and the class is drawn in it', async (kind) => {
    await open();
    const layout = layoutOf(kind, NAMES.length, 2);
    expect(await arrange(layout)).toEqual({ ok: true, tab: 'Klasserom 5A', kept: '' });
    const { desks, problems } = await load(host, '5A');
    expect(desks.map(({ seats }) => seats)).toEqual(layout.desks.map(() => 2));
    expect(problems).toEqual([]);
    await draw(host, '5A');
    expect((await load(host, '5A')).newest?.desks).toHaveLength(4);
  });

  test('keeps the map that somebody drew', async () => {
    await open();
    await arrange(layoutOf('rows', 9, 2));
    tab(host, 'Klasserom 5A').getRange(20, 1).setValue('Sofa');
    const { kept } = await arrange(layoutOf('horseshoe', 9, 2));
    expect(kept).toBe('Klasserom 5A (2)');
    const names = host.sheets().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Klasserom 5A', kept]));
    expect(host.sheets().find(({ name }) => name === kept)?.values[19]?.[0]).toBe('Sofa');
    expect((await arrange(layoutOf('rows', 9, 2))).kept).toBe('Klasserom 5A (3)');
  });

  test('that is none, or for no class, is refused and nothing is changed', async () => {
    await open();
    const before = host.sheets();
    const huge = { row: 1, column: 1, rows: 1, columns: 9999 };
    for (const layout of [null, 'rows', {}, { desks: [huge], fixtures: [] }, { desks: [[]] }]) {
      expect((await refusal(host, 'arrangeRoom', '5A', layout)).code).toBe('draft-unreadable');
    }
    const rows = layoutOf('rows', 9, 2);
    expect((await refusal(host, 'arrangeRoom', '9Z', rows)).code).toBe('class-unknown');
    expect(host.sheets()).toEqual(before);
  });
});
