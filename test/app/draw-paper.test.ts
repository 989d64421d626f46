// Pages that are only printed: one tab a class, drawn anew each time, nothing in the history.
import { afterEach, expect, test } from '@jest/globals';
import type { RoomPaper } from '../../src/contract/paper';
import type { Shown } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import { draw, inventedNames, ledger, load, openThreaded, refusal } from '../support/host';

let host: Host;
afterEach(() => host.close());

const NAMES = inventedNames(8);

async function open(): Promise<RoomPaper> {
  const answer = () => Promise.resolve({ button: 'OK' });
  host = await openThreaded({ '5A': NAMES, '5B': NAMES.slice(0, 4) }, { answer });
  await host.run('repair', '5A');
  await draw(host, '5A');
  const { desks, fixtures, newest } = await load(host, '5A');
  const texts = newest?.groups.map((_, i) => NAMES.slice(2 * i, 2 * i + 2)) ?? [];
  const head = { form: 'room', title: 'Par 5A', subtitle: 'i dag' } as const;
  return { ...head, desks, fixtures, texts, at: newest?.desks ?? [] };
}

const paper = (page: unknown, className = '5A') =>
  host.run('drawPaper', className, page) as Promise<Shown>;
const textOf = (name: string): string =>
  JSON.stringify(host.sheets().find((sheet) => sheet.name === name)?.values);

test('has the names, and its tab lies in front with a way to its PDF', async () => {
  const page = await open();
  const shown = await paper(page);
  expect(shown).toMatchObject({ ok: true, tab: 'Utskrift 5A' });
  expect(shown.exportLink).toMatch(/\/export\?gid=\d+$/);
  for (const name of NAMES) expect(textOf('Utskrift 5A')).toContain(name.split(' ')[0]);
  expect(host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName()).toBe(
    'Utskrift 5A',
  );
});

test('uses the same tab again, also when a teacher has renamed it, and one of its own a class', async () => {
  const page = await open();
  await paper(page);
  host.services.SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName('Utskrift 5A')
    ?.setName('Til veggen');
  const table = [
    ['Gruppe', 'Elever', 'Pulter'],
    ['1', 'Alle sammen', 'LP1 + LP2'],
  ];
  expect(await paper({ ...page, title: '=SUM(1)', table })).toMatchObject({ tab: 'Til veggen' });
  expect(textOf('Til veggen')).toContain('Alle sammen');
  expect(textOf('Til veggen')).toContain('=SUM(1)');
  expect(await paper(page, '5B')).toMatchObject({ tab: 'Utskrift 5B' });
});

test('for teachers has a tab of its own, which is gone when a page for all is shown', async () => {
  const page = await open();
  const hidden = (): boolean | undefined =>
    host.sheets().find(({ name }) => name === 'Teammøte')?.hidden;
  const forTeam = () => paper({ ...page, title: 'Til teammøtet', forTeachers: true });
  expect(await forTeam()).toMatchObject({ tab: 'Teammøte' });
  expect(textOf('Teammøte')).toContain('Til teammøtet');
  expect([hidden(), textOf('Utskrift 5A')]).toEqual([false, undefined]);

  const ways = [
    () => paper(page),
    () => host.run('showChart', '5A'),
    () => host.run('openSidebar'),
  ];
  for (const way of ways) {
    await forTeam();
    expect(hidden()).toBe(false);
    await way();
    expect(hidden()).toBe(true);
  }
  await forTeam();
  await host.run('toggleTeacherTabs');
  expect(hidden()).toBe(true);
});

test('changes nothing that counts', async () => {
  const page = await open();
  const before = [ledger(host), (await load(host, '5A')).revision];
  await paper(page);
  expect([ledger(host), (await load(host, '5A')).revision]).toEqual(before);
});

test('a table that fills a page is always for teachers', async () => {
  await open();
  const sheet = {
    ...{ form: 'sheet', title: 'Hvem har sittet med hvem 5A', subtitle: 'I år' },
    ...{ columns: [4, 1], rows: [['Ada', '=1+1']], looks: [' 4'] },
  };
  expect(await paper(sheet as never)).toMatchObject({ tab: 'Teammøte' });
  expect(textOf('Teammøte')).toContain('=1+1');
  expect(textOf('Utskrift 5A')).toBeUndefined();
});

test('that is none is refused, and no tab is made', async () => {
  const page = await open();
  const far = { row: 1_000_000, column: 1, text: 'Tavle', kind: 'board' };
  const wrong = [
    null,
    {},
    { ...page, form: undefined },
    { ...page, form: 'book' },
    { form: 'poster' },
    { form: 'poster', poster: 'plan' },
    { ...page, title: 7 },
    { ...page, texts: [[7]] },
    { ...page, fixtures: [far] },
    { ...page, base: { period: 'one', of: 4 } },
    { ...page, forTeachers: 'yes' },
    { ...page, desks: [{ ...page.desks[0], cells: [far] }] },
  ];
  for (const one of wrong) {
    expect((await refusal(host, 'drawPaper', '5A', one)).code).toBe('draft-unreadable');
  }
  expect((await refusal(host, 'drawPaper', '9Z', page)).code).toBe('class-unknown');
  expect(host.sheets().some(({ name }) => name.startsWith('Utskrift'))).toBe(false);
});
