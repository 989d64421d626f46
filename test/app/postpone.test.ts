// «Utsett byttet» and the tab `Bytteplan`, from the click to the cell and back.
import { afterEach, expect, test } from '@jest/globals';
import type { CalendarView } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import { composed, commit, openBaseGroups, rotate } from '../support/groups-host';
import { draw, good, inventedNames, load, openClasses, refusal, tab } from '../support/host';
import { expectShut, protectTab } from '../support/protection';

let host: Host;
afterEach(() => host.close());

async function open(today: string): Promise<void> {
  host = await openClasses({ '5A': inventedNames(6) }, { today });
  const cells = ['5A', '5', 'Læringspar', 'Kari', 'hver 14. dag', '17.08.2026', 'mandag', ''];
  tab(host, 'Klasser').getRange(3, 1, 1, 8).setValues([cells]);
  await host.run('repair', '5A');
}

const calendarOf = async (): Promise<CalendarView> => (await load(host, '5A')).calendar;
const done = (name: string, ...args: unknown[]) =>
  good(host.run(name, ...args) as Promise<{ ok: true }>);

/** The cell under a header of a tab, in the row of a class. */
function cellOf(name: string, header: string): string {
  const values = host.sheets().find((sheet) => sheet.name === name)?.values ?? [];
  const headers = values.find((line) => line.includes(header)) ?? [];
  const line = values.find((texts) => texts[0] === '5A') ?? [];
  return line[headers.indexOf(header)] ?? '';
}

test('a change that is due falls a week later, and can go back', async () => {
  await open('2026-08-17');
  // Nobody has a partner to thank before the first.
  expect(await calendarOf()).toMatchObject({ due: 'today', eve: '' });
  await draw(host, '5A');
  host = host.reopen({ today: '2026-08-31' });
  const before = await calendarOf();
  const change = { number: 2, planned: '2026-08-31', from: '2026-08-31', what: 'pairs' };
  expect(before).toMatchObject({ due: 'today', period: 2, change, eve: '2026-08-28' });
  await done('postpone', '5A', '2026-08-31');
  expect(cellOf('Klasser', 'Utsatt')).toBe('31.08.2026 til 07.09.2026');
  const later = { due: 'notYet', period: 1, next: '2026-09-07', of: before.of };
  expect(await calendarOf()).toMatchObject({ ...later, change: { ...change, from: '2026-09-07' } });
  // Asked again it is postponed once more; all else that stands there stays.
  await done('postpone', '5A', '2026-08-31');
  expect(cellOf('Klasser', 'Utsatt')).toBe('31.08.2026 til 14.09.2026');
  await done('postpone', '5A', '2026-09-28');
  expect(cellOf('Klasser', 'Utsatt')).toBe('31.08.2026 til 14.09.2026; 28.09.2026 til 05.10.2026');
  await done('postpone', '5A', '2026-09-28', true);
  await done('postpone', '5A', '2026-08-31', true);
  expect(cellOf('Klasser', 'Utsatt')).toBe('');
  expect(await calendarOf()).toEqual(before);
});

test('a tab without the column gets one beside all that stands there', async () => {
  await open('2026-08-17');
  const sheet = tab(host, 'Klasser');
  sheet.getRange(2, 9).setValue('Vårt eget');
  await done('postpone', '5A', '2026-08-31');
  expect([cellOf('Klasser', 'Utsatt'), cellOf('Klasser', 'Vårt eget')]).toEqual([
    '31.08.2026 til 07.09.2026',
    '',
  ]);
  expect((await calendarOf()).next).toBe('2026-09-07');
});

test('what cannot be postponed is told, and nothing is written', async () => {
  await open('2026-08-17');
  expect((await refusal(host, 'postpone', '5A', '2026-08-30')).code).toBe('change-gone');
  expect((await refusal(host, 'postpone', '9Z', '2026-08-31')).code).toBe('class-unknown');
  tab(host, 'Klasser').getRange(3, 9).setValue('neste uke');
  const [problem] = (await load(host, '5A')).problems;
  expect(problem).toMatchObject({ code: 'postponed-unreadable', params: { row: 3 } });
  protectTab(host, 'Klasser');
  await expectShut(host, 'Klasser', 'postpone', '5A', '2026-08-31');
});

/** The lines of `Bytteplan`, without what is empty. */
const plan = (): string[] =>
  (host.sheets().find(({ name }) => name === 'Bytteplan')?.values ?? []).map((line) =>
    line.filter((text) => text !== '').join(' | '),
  );

test('`Bytteplan` has a line a period, with what was done, missed and postponed', async () => {
  await open('2026-08-17');
  await draw(host, '5A');
  host = host.reopen({ today: '2026-09-15' });
  await done('postpone', '5A', '2026-09-28');
  await done('showYearPlan');
  expect(plan().slice(0, 10)).toEqual([
    'Bytteplan per 15. september 2026',
    expect.stringContaining('Velg «Bytteplan» under'),
    expect.stringContaining('arket Klasser'),
    '',
    '5A',
    'Periode | Fra | Til | To stjerner og et ønske | Hva | Gjort',
    expect.stringMatching(
      /^1 \| ma. 17. aug. \| sø. 30. aug. \| Nye læringspartnere \| ma. 17. aug./,
    ),
    '2 | ma. 31. aug. | sø. 13. sep. | fr. 28. aug. | Nye læringspartnere | Ikke gjort',
    '3 | ma. 14. sep. | sø. 4. okt. | fr. 11. sep. | Nye læringspartnere',
    '4 | ma. 5. okt. | sø. 18. okt. | fr. 2. okt. | Nye læringspartnere, utsatt fra mandag 28. september',
  ]);
  // Drawn anew it is the same tab, and a protected one is named.
  await done('showYearPlan');
  expect(host.sheets().filter(({ name }) => name.startsWith('Bytteplan'))).toHaveLength(1);
  protectTab(host, 'Bytteplan');
  await expectShut(host, 'Bytteplan', 'showYearPlan');
});

test('base groups are told what the next change brings', async () => {
  host = await openBaseGroups(8, { today: '2026-08-17' });
  const what = async () => (await load(host, '8A')).calendar.change?.what;
  const left = async () => (await load(host, '8A')).calendar.compositionsLeft ?? 0;
  expect(await what()).toBe('groups');
  const before = await left();
  expect(before).toBeGreaterThan(3);
  const wishes = { remainder: 3, balance: 0.5, periods: 2 } as const;
  await commit(host, composed(await load(host, '8A'), { wishes }));
  expect(await what()).toBe('rotation');
  // Of those it was to be, one has been made; the others are laid out anew after it.
  expect(await left()).toBeGreaterThanOrEqual(before - 1);
  host = host.reopen({ today: '2026-08-31' });
  await rotate(host);
  expect(await what()).toBe('groups');
  await done('showYearPlan');
  expect(plan().filter((line) => line.includes('Nye basisgrupper')).length).toBeGreaterThan(3);
});
