// «Skriv ut»: the chart in front, seen from the teacher's desk or from the pupils' seats.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { layoutOf } from '../../src/core/room-layouts';
import type { Host } from '../../src/local/host';
import type { Reply, SeenFrom, Shown } from '../../src/contract/replies';
import {
  contents,
  draw,
  everything,
  good,
  inventedNames,
  load,
  openClasses,
  refusal,
  tab,
  tabNames,
} from '../support/host';

const CHART = 'Klassekart 5A';
let host: Host;
beforeEach(async () => {
  host = await openClasses({ '5A': inventedNames(8) });
  await draw(host, '5A');
});
afterEach(() => host.close());

const show = (...asked: unknown[]): Promise<Shown> =>
  good(host.run('showChart', '5A', ...asked) as Promise<Reply<Shown>>);

/** Whose view the chart shows: the board is above or below everybody. */
function seen(): SeenFrom {
  const rows = contents(host, CHART);
  const row = (text: string): number => rows.findIndex((line) => line.includes(text));
  return row('Tavle') < row('LP1') ? 'pupils' : 'teacher';
}

function inFront(): string {
  return host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName();
}

test('is as the teacher sees the class, and in front', async () => {
  expect(await show()).toMatchObject({ ok: true, seenFrom: 'teacher', tab: CHART });
  expect([seen(), inFront()]).toEqual(['teacher', CHART]);
});

test('is turned when that is asked for, and back', async () => {
  expect(await show('pupils')).toMatchObject({ ok: true, seenFrom: 'pupils' });
  expect([seen(), inFront()]).toEqual(['pupils', CHART]);
  expect(await show('teacher')).toMatchObject({ ok: true, seenFrom: 'teacher' });
  expect(seen()).toBe('teacher');
  expect(tabNames(host).filter((name) => name.startsWith('Klassekart'))).toEqual([CHART]);
});

test('shows the same pupils, and leaves every other tab as it is', async () => {
  const others = (): unknown => host.sheets().filter(({ name }) => name !== CHART);
  const before = others();
  await show('pupils');
  expect(others()).toEqual(before);
  const chart = contents(host, CHART).flat();
  for (const { short } of (await load(host, '5A')).pupils) expect(chart).toContain(short);
});

test('stays turned: when it is shown without a wish, drawn anew or undone', async () => {
  await show('pupils');
  expect(await show()).toMatchObject({ seenFrom: 'pupils' });
  await draw(host, '5A');
  expect(seen()).toBe('pupils');
  expect((await load(host, '5A')).needs).toEqual([]);
  await host.run('undoLast', '5A');
  expect(seen()).toBe('pupils');
});

test('anything else asked for is no wish', async () => {
  for (const asked of ['bakfra', 7, null, {}]) {
    expect(await show(asked)).toMatchObject({ seenFrom: 'teacher' });
  }
});

test('where nothing has been drawn, it says so and writes nothing', async () => {
  tab(host, 'Elever')
    .getRange(20, 1, 2, 2)
    .setValues([
      ['5B', 'Ny Elev'],
      ['5B', 'Nok En'],
    ]);
  const before = everything(host);
  for (const asked of [undefined, 'pupils']) {
    expect(await refusal(host, 'showChart', '5B', asked)).toMatchObject({ code: 'chart-missing' });
  }
  expect(everything(host)).toBe(before);
});

test('is drawn again where somebody has deleted it, as it is asked for', async () => {
  await show();
  const before = contents(host, CHART);
  host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab(host, CHART));
  expect(await show('pupils')).toMatchObject({ seenFrom: 'pupils', tab: CHART });
  expect([seen(), inFront()]).toEqual(['pupils', CHART]);
  await show('teacher');
  expect(contents(host, CHART)).toEqual(before);
});

describe('a chart drawn by an earlier version, which kept the number alone', () => {
  beforeEach(() => {
    const [mark] = host.services.SpreadsheetApp.getActiveSpreadsheet()
      .createDeveloperMetadataFinder()
      .find()
      .filter((one) => one.getKey().includes('chart.'));
    expect(mark?.getValue()).toBe('1 teacher');
    mark?.setValue('1');
  });

  test('is as up to date as it was, and can be turned', async () => {
    expect((await load(host, '5A')).needs).toEqual([]);
    expect(await show()).toMatchObject({ seenFrom: 'teacher' });
    await show('pupils');
    expect(seen()).toBe('pupils');
    expect((await load(host, '5A')).needs).toEqual([]);
  });
});

test('tells of the class’s other rooms, by number, up to the first that is missing', async () => {
  expect((await show()).rooms).toEqual([]);
  const layout = layoutOf('horseshoe', 8, 2);
  await host.run('arrangeRoom', '5A', layout);
  await host.run('arrangeRoom', '5A', layout);
  const { rooms } = await show();
  expect(rooms.map(({ name }) => name)).toEqual(['Klasserom 5A (2)', 'Klasserom 5A (3)']);
  expect(rooms.map(({ desks }) => desks.length)).toEqual([4, 4]);
});

test('shows the room as it is now, though it was arranged anew since', async () => {
  await host.run('arrangeRoom', '5A', layoutOf('columns', 8, 2));
  await show();
  const columns = contents(host, CHART);
  await host.run('arrangeRoom', '5A', layoutOf('horseshoe', 8, 2));
  await show();
  expect(contents(host, CHART)).not.toEqual(columns);
});

test('leaves what a teacher wrote on the dated tab', async () => {
  const [dated = ''] = tabNames(host).filter((name) => name.startsWith('5A 2'));
  const sheet = tab(host, dated);
  const row = contents(host, dated).findIndex((line) => line[0] === 'LP1') + 1;
  const column = contents(host, dated)[2]!.indexOf('Notater') + 1;
  sheet.getRange(row, column).setValue('jobber fint');
  host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab(host, CHART));
  await host.run('repair', '5A');
  expect(tabNames(host)).toContain(CHART);
  expect(contents(host, dated)[row - 1]?.[column - 1]).toBe('jobber fint');
});
