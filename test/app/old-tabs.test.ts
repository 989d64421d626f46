// «Rydd i gamle ark»: dated tabs of earlier school years go after asking, and can be drawn again.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { DatedShown, OldTabs, Reply, TabsRemoved } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import {
  contents,
  draw,
  good,
  inventedNames,
  ledger,
  load,
  openClasses,
  refusal,
  tab,
  tabNames,
} from '../support/host';
import { forked } from '../support/quick-host';

let host: Host;
afterEach(() => host.close());

const DAYS = ['2025-03-03', '2025-10-06', '2026-04-13', '2026-11-22'];

let made: Host;

/** Four changes of 5A, one of 5B: made once, copied for each test. */
beforeAll(async () => {
  made = await openClasses({ '5A': inventedNames(4), '5B': inventedNames(6) });
  for (const today of DAYS) await draw(made.reopen({ today }), '5A');
  await draw(made.reopen({ today: DAYS[0] }), '5B');
});
afterAll(() => made.close());

beforeEach(() => {
  host = forked(made, { today: DAYS[3] });
});

const dated = (): string[] => tabNames(host).filter((name) => /^5[AB] /.test(name));

const OLD = ['5A 2025-03-03', '5A 2025-10-06', '5A 2026-04-13', '5B 2025-03-03'];
const NEW = '5A 2026-11-22';

/** All the calls it takes. */
async function tidy(evenTouched = false): Promise<{ removed: number; left: string[] }> {
  const sum = { removed: 0, left: [] as string[] };
  for (let next: number | null = 0; next !== null;) {
    const done: TabsRemoved = await good(
      host.run('removeOldTabs', next, evenTouched) as Promise<Reply<TabsRemoved>>,
    );
    sum.removed += done.removed;
    sum.left.push(...done.left);
    next = done.next;
  }
  return sum;
}

async function listed(): Promise<Omit<OldTabs, 'ok'>> {
  const { tabs, years } = await good(host.run('listOldTabs') as Promise<Reply<OldTabs>>);
  return { tabs, years };
}

const links = (): Record<string, string> =>
  Object.fromEntries(
    contents(host, 'Historikk')
      .slice(2)
      .map((line) => [line[6]!, line[5]!]),
  );

test('the sidebar is told how many there are, of which school years, in all classes', async () => {
  expect((await load(host, '5A')).oldTabs).toBe(true);
  expect(await listed()).toEqual({ tabs: 4, years: [2024, 2025] });
});

test('they go, this year’s stays, and the index keeps their lines without links', async () => {
  expect(dated().sort()).toEqual([...OLD, NEW].sort());
  const events = ledger(host);
  expect(await tidy()).toEqual({ removed: 4, left: [] });
  expect(dated()).toEqual([NEW]);
  expect(links()).toEqual({ 1: '', 2: '', 3: '', 4: 'Åpne', 5: '' });
  expect(ledger(host)).toEqual(events);
  const loaded = await load(host, '5A');
  expect(loaded).not.toHaveProperty('oldTabs');
  expect(loaded.needs).toEqual([]);
  expect(await tidy()).toEqual({ removed: 0, left: [] });
});

test('each can be drawn again, and counts as old then', async () => {
  const before = contents(host, OLD[1]!);
  await tidy();
  const shown = await good(host.run('showDated', '5A', 2) as Promise<Reply<DatedShown>>);
  expect(shown).toMatchObject({ tab: OLD[1], drawn: true });
  expect(contents(host, OLD[1]!)).toEqual(before);
  expect(links()).toMatchObject({ 2: 'Åpne' });
  expect((await load(host, '5A')).oldTabs).toBe(true);
  expect(await listed()).toEqual({ tabs: 1, years: [2025] });
});

test('one with corrections, with a note beside a desk or on a cell stays until they are to go too', async () => {
  tab(host, OLD[0]!).getRange(4, 2).setValue('Bo Berg');
  const notes = (contents(host, OLD[1]!)[2] ?? []).indexOf('Notater') + 1;
  tab(host, OLD[1]!).getRange(5, notes).setValue('Gikk fint');
  tab(host, OLD[2]!).getRange(4, 2).setNote('husk');
  const { removed, left } = await tidy();
  expect({ removed, left: left.sort() }).toEqual({ removed: 1, left: OLD.slice(0, 3) });
  expect((await load(host, '5A')).oldTabs).toBe(true);
  expect(await listed()).toEqual({ tabs: 3, years: [2024, 2025] });
  expect(await tidy(true)).toEqual({ removed: 3, left: [] });
  expect(dated()).toEqual([NEW]);
});

test('a pupil who was renamed or has left is no correction', async () => {
  const roster = tab(host, 'Elever');
  roster.getRange(3, 2).setValue('Nytt Navn');
  await host.run('repair', '5A');
  const { needs } = await load(host, '5A');
  const answers = Object.fromEntries(
    needs.flatMap((need) => (need.kind === 'answer' ? [[need.pupil, 'renamed']] : [])),
  );
  await host.run('repair', '5A', answers);
  expect(await tidy()).toMatchObject({ removed: 4 });
});

test('a tab of the teachers’ own stays, whatever it is called', async () => {
  const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  book.insertSheet('5A 2024-09-02', 1).getRange(1, 1).setValue('Tur');
  await tidy(true);
  expect(dated().sort()).toEqual(['5A 2024-09-02', NEW]);
});

test('tabs that were deleted by hand lose their links too', async () => {
  const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  for (const name of OLD) book.deleteSheet(tab(host, name));
  expect(await tidy()).toEqual({ removed: 0, left: [] });
  expect(await load(host, '5A')).not.toHaveProperty('oldTabs');
});

test('many are removed in several calls, none of which is long', async () => {
  const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  for (let i = 0; i < 40; i++) book.insertSheet(`Eget ${i}`, 2);
  const first = await good(host.run('removeOldTabs', 0) as Promise<Reply<TabsRemoved>>);
  expect(first.next).not.toBeNull();
  expect(host.lastExecution?.total).toBeLessThan(1000);
  await tidy();
  expect(dated()).toEqual([NEW]);
});

test.each([60, 90, 110, 111, 112, 130, 160])(
  'broken off at call %i, the next time finishes it',
  async (call) => {
    const failing = host.reopen({ fault: { call, kind: 'kill', applied: 'all' } });
    await failing.run('removeOldTabs', 0).catch(() => null);
    await tidy();
    expect(dated()).toEqual([NEW]);
    expect(links()).toEqual({ 1: '', 2: '', 3: '', 4: 'Åpne', 5: '' });
    expect(await load(host, '5A')).not.toHaveProperty('oldTabs');
  },
);

test('a ledger of a newer version is left alone', async () => {
  tab(host, '_Logg').getRange(20, 6).setValue('{"v":99}');
  expect((await refusal(host, 'removeOldTabs', 0)).code).toBe('ledger-newer');
  expect(await load(host, '5A')).not.toHaveProperty('corrected');
});
