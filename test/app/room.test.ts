// A room drawn by hand, slips and all: told at the cells, and never at the cost of a draw.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Host } from '../../src/local/host';
import { roomNotices } from '../../src/sidebar/room-notices';
import {
  contents,
  draw,
  inventedNames,
  ledger,
  load,
  openClasses,
  refusal,
  tab,
} from '../support/host';

let host: Host;
beforeEach(async () => {
  host = await openClasses({ '5A': inventedNames(6) });
  await host.run('prepareWorkbook');
});
afterEach(() => host.close());

/** Draws the map anew, from cell A3; the first column is A. */
function drawMap(...lines: string[]): void {
  const room = tab(host, 'Klasserom 5A');
  room.getRange(3, 1, 20, 26).clearContent();
  const cells = lines.map((line) => line.split(','));
  const width = Math.max(...cells.map((line) => line.length));
  const full = cells.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ''));
  room.getRange(3, 1, full.length, width).setValues(full);
}

test('every slip is told with its cell, and the class draws all the same', async () => {
  const [ada = ''] = inventedNames(1);
  drawMap(
    'LP1,LP1,,lp 2,LP-2,,LP3,LP3,,LP3,LP3',
    'LP4,,PL5,PL5,,#REF!,,Sofa',
    `LP6,LP6,LP6,LP6,LP6,,${ada}`,
    ',,,,Tavla,,,,,G7,G7',
    ',,,,,,,,,G7,G7',
  );
  const loaded = await load(host, '5A');
  expect(loaded.problems).toEqual([]);
  const told = roomNotices(loaded);
  for (const [cell, what] of [
    ['A4', 'LP4'],
    ['C4 og D4', '«PL5»'],
    ['F4', '#REF!'],
    ['G3 og J3', 'LP3'],
    ['A5, B5, C5, D5 og E5', 'LP6'],
    ['G5', `«${ada}»`],
    ['E6', '«Tavla»'],
    ['J6', 'G7'],
  ]) {
    expect(told).toContainEqual(expect.stringMatching(`(${cell}.*${what})|(${what}.*${cell})`));
  }
  expect(told).toHaveLength(8);
  expect(told.join()).not.toContain('Sofa');

  expect(await draw(host, '5A')).toMatchObject({ nr: 1, complete: true });
  expect(contents(host, 'Klassekart 5A').flat()).toContain('Sofa');
});

test('a map with too few desks stops a new draw, and the last one stands', async () => {
  await draw(host, '5A');
  const standing = ledger(host);
  for (const lines of [
    ['LP1,,LP2,,LP3'],
    ['Pult 1,Pult 1,,Pult 2,Pult 2'],
    ['LP1,LP1,LP1,LP1,LP1,LP1'],
  ]) {
    drawMap(...lines);
    await refusal(host, 'drawAndCommit', '5A');
    const loaded = await load(host, '5A');
    expect(roomNotices(loaded).join()).toMatch(/\b[A-E]3\b/);
    expect(loaded.newest?.nr).toBe(1);
    expect(ledger(host)).toEqual(standing);
  }
  drawMap('LP1,LP1,,LP2,LP2,,LP3,LP3');
  expect(await draw(host, '5A')).toMatchObject({ nr: 2 });
});
