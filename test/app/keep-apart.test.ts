// «Ikke sammen» from the dialog: a row on `Hensyn` that reads back as the two pupils who were meant.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { LoadedClass, Reply } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import { contents, everything, good, inventedNames, load, refusal, tab } from '../support/host';
import { openTeams, typed } from '../support/team';

let host: Host;
afterEach(() => host.close());

const apart = (one = '', other = '', className = '8A') =>
  good(host.run('keepApart', className, one, other) as Promise<Reply<{ ok: true }>>);

/** The ids of these pupils of 8A, by the names they are shown with. */
async function ids(...names: string[]): Promise<string[]> {
  const { pupils } = await load(host, '8A');
  return names.map((name) => pupils.find((pupil) => pupil.name === name)?.id ?? '');
}

/** Who may not be together, as the class is read. */
function pairs({ rules }: LoadedClass): (readonly string[])[] {
  return rules.flatMap((rule) => (rule.kind === 'apart' ? [rule.pupils] : []));
}

const rowsOf = (): string[][] => contents(host, 'Hensyn').slice(2);

test('two become a row with their names and hidden ids, that holds at once', async () => {
  host = await openTeams();
  const [aase, bo] = await ids('Åse Ærø', 'Bo Ødegård');
  await apart(aase, bo, '8a');
  expect(rowsOf()).toEqual([
    [
      ...['8A', 'ikke sammen', 'Åse Ærø', 'Bo Ødegård', '', '', ''],
      ...[expect.stringContaining(`${aase}.`), expect.stringContaining(`${bo}.`)],
    ],
  ]);
  const loaded = await load(host, '8A');
  expect([pairs(loaded), loaded.needs, loaded.problems]).toEqual([[[aase, bo]], [], []]);
});

test('of two of one name the right one is meant, also when ids are lost or one is renamed', async () => {
  host = await openTeams();
  const [first, second] = await ids('Emma Berg (1)', 'Emma Berg (2)');
  const [, bo] = await ids('', 'Bo Ødegård');
  await apart(second, bo);
  await apart(first, second);
  expect(rowsOf().map((row) => row.slice(2, 4))).toEqual([
    ['Emma Berg (2)', 'Bo Ødegård'],
    ['Emma Berg (1)', 'Emma Berg (2)'],
  ]);
  const meant = [
    [second, bo],
    [first, second],
  ];
  typed(host, 'Elever', { row: 4, Navn: 'Bo Ny-Ødegård' });
  await host.run('repair', '8A', { [bo ?? '']: 'renamed' });
  expect(pairs(await load(host, '8A'))).toEqual(meant);
  typed(host, 'Elever', { row: 4, Navn: 'Bo Ødegård' });
  await host.run('repair', '8A', { [bo ?? '']: 'renamed' });
  tab(host, 'Hensyn').getRange(3, 8, 2, 2).clearContent();
  expect(pairs(await load(host, '8A'))).toEqual(meant);
});

test('what holds already is not written again, whoever is named first; what is over is', async () => {
  host = await openTeams();
  const [aase, bo] = await ids('Åse Ærø', 'Bo Ødegård');
  const said = { Klasse: '8A', Hensyn: 'ikke sammen', Elev: 'Bo Ødegård', 'Elev 2': 'Åse Ærø' };
  typed(host, 'Hensyn', { row: 3, ...said, Til: '1.11.2026' });
  await apart(aase, bo);
  expect(rowsOf()).toHaveLength(2);
  const before = everything(host);
  await apart(aase, bo);
  await apart(bo, aase);
  expect(everything(host)).toBe(before);
});

test('columns are found by their headers, in any order, and a row of the teacher’s is below', async () => {
  host = await openTeams();
  const [aase, bo] = await ids('Åse Ærø', 'Bo Ødegård');
  const sheet = tab(host, 'Hensyn');
  sheet
    .getRange(2, 1, 1, 9)
    .setValues([['Elev 2', 'Elev', 'Vår egen', 'Hensyn', 'Klasse', 'Til', 'Fra', '', '']]);
  sheet.getRange(3, 3).setValue('husk foreldremøtet');
  await apart(aase, bo);
  expect(rowsOf()[1]?.slice(0, 5)).toEqual(['Bo Ødegård', 'Åse Ærø', '', 'ikke sammen', '8A']);
  expect(pairs(await load(host, '8A'))).toEqual([[aase, bo]]);
});

describe('refused, and nothing written:', () => {
  const refused = async (code: string, ...args: unknown[]): Promise<void> => {
    const before = everything(host);
    const error = await refusal(host, 'keepApart', ...args);
    expect(error.code).toBe(code);
    expect(error.message).not.toMatch(/undefined|null|Error/);
    expect(everything(host)).toBe(before);
  };

  test('somebody who is not in the class, on leave, or the same pupil twice', async () => {
    host = await openTeams();
    const [aase, bo] = await ids('Åse Ærø', 'Bo Ødegård');
    const stranger = (await load(host, '8B')).pupils[0]?.id;
    for (const other of ['', 'pnobody', stranger, aase, null, { id: bo }]) {
      await refused('pupil-unknown', '8A', aase, other);
      await refused('pupil-unknown', '8A', other, aase);
    }
    typed(host, 'Elever', { row: 4, Status: 'Permisjon' });
    await refused('pupil-unknown', '8A', aase, bo);
    await refused('class-unknown', '8X', aase, bo);
  });

  test('pupils whose ids have not been written yet: tomorrow they may be others’', async () => {
    host = await openTeams({ '8D': inventedNames(4) });
    tab(host, 'Elever').getRange(27, 8, 4, 1).clearContent();
    const { pupils } = await load(host, '8D');
    await refused('pupil-unknown', '8D', pupils[0]?.id, pupils[1]?.id);
  });

  test('a tab without a second column for pupils', async () => {
    host = await openTeams();
    const [aase, bo] = await ids('Åse Ærø', 'Bo Ødegård');
    typed(host, 'Hensyn', { row: 2, 'Elev 2': 'Og' });
    await refused('header-missing', '8A', aase, bo);
  });
});

test('whatever call breaks, the row is there whole or not at all', async () => {
  host = await openTeams();
  const [aase, bo] = await ids('Åse Ærø', 'Bo Ødegård');
  await apart(aase, bo);
  const calls = host.lastExecution?.total ?? 0;
  const whole = everything(host);
  const sheet = tab(host, 'Hensyn');
  const clear = (): void => void sheet.getRange(3, 1, 1, 9).clearContent();
  clear();
  const without = everything(host);
  const seen = new Set<string>();
  for (let call = 1; call <= calls; call++) {
    const failing = host.reopen({ failAtCall: call });
    await failing.run('keepApart', '8A', aase, bo);
    await failing.close();
    const now = everything(host);
    expect([without, whole]).toContain(now);
    seen.add(now);
    clear();
  }
  expect(seen.size).toBe(2);
});
