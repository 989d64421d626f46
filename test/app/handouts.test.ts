// Posters and slips of a class: who gets one and with whose name, and the class's own words.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Paper } from '../../src/contract/paper';
import type { Reply, Shown } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import { compose, openBaseGroups, rotate } from '../support/groups-host';
import {
  contents,
  draw,
  good,
  inventedNames,
  ledger,
  load,
  openClasses,
  tab,
} from '../support/host';

let host: Host;
afterEach(() => host.close());

const TAB = 'Utskrift 5A';
const NAMES = inventedNames(9);

const print = (paper: Paper, className = '5A'): Promise<Shown> =>
  good(host.run('drawPaper', className, paper) as Promise<Reply<Shown>>);

/** On the slips, by who gives them: whom to. */
function slips(name = TAB): Map<string, string> {
  const cells = contents(host, name).map((line) => line.map((text) => text.replace(/\s+/g, ' ')));
  const found = cells.flatMap((line, row) =>
    line.flatMap((text, column): [string, string][] => {
      const [, giver] = /^Fra (.*) · /.exec(text) ?? [];
      const to = cells[row - 1]?.[column] ?? '';
      return giver === undefined ? [] : [[giver, to.replace(/^Til ?/, '')]];
    }),
  );
  expect(new Set(found.map(([giver]) => giver)).size).toBe(found.length);
  return new Map(found);
}

const shortNames = async (className: string): Promise<Map<string, string>> =>
  new Map((await load(host, className)).pupils.map(({ id, short }) => [id, short]));

describe('slips', () => {
  test('are for everybody, with the names of those they sit with', async () => {
    host = await openClasses({ '5A': NAMES });
    await draw(host, '5A');
    expect(await print({ form: 'slips' })).toMatchObject({ tab: TAB });
    const { newest } = await load(host, '5A');
    const nameOf = await shortNames('5A');
    const told = slips();
    expect([...told.keys()].sort()).toEqual([...nameOf.values()].sort());
    for (const group of newest?.groups ?? []) {
      for (const pupil of group) {
        const to = (told.get(nameOf.get(pupil) ?? '') ?? '').split(' og ').sort();
        const others = group.filter((id) => id !== pupil).map((id) => nameOf.get(id));
        expect(to).toEqual(others.sort());
      }
    }
    expect(newest?.groups.some(({ length }) => length === 3)).toBe(true);
  });

  test('are not for who has left or is away; who is left alone has room for a name', async () => {
    host = await openClasses({ '5A': NAMES.slice(0, 8) });
    tab(host, 'Hensyn')
      .getRange(3, 1, 2, 3)
      .setValues([
        ['5A', 'egen plass nå', NAMES[0]],
        ['5A', 'borte i perioden', NAMES[1]],
      ]);
    await host.run('repair', '5A');
    await draw(host, '5A');
    const { newest, pupils } = await load(host, '5A');
    const pair = newest?.groups.find(({ length }) => length === 2) ?? [];
    const [gone, left] = pair.map((id) => pupils.find((pupil) => pupil.id === id));
    const status = contents(host, 'Elever')[1]?.indexOf('Status') ?? -1;
    tab(host, 'Elever')
      .getRange(gone?.row ?? 0, status + 1)
      .setValue('Sluttet');
    await print({ form: 'slips' });
    const told = slips();
    expect(told.size).toBe(6);
    expect(told.has(gone?.short ?? '')).toBe(false);
    expect(told.get(left?.short ?? '')).toBe('');
    expect(told.get((NAMES[0] ?? '').split(' ')[0] ?? '')).toBe('');
    expect(told.has((NAMES[1] ?? '').split(' ')[0] ?? '')).toBe(false);
  });

  test('in base groups go to who sits beside one now, another after a change of leader', async () => {
    host = await openBaseGroups(8, { today: '2026-11-09' });
    await compose(host);
    await print({ form: 'slips' }, '8A');
    const before = slips('Utskrift 8A');
    expect(before.size).toBe(8);
    for (const [giver, to] of before) expect(before.get(to)).toBe(giver);
    host = host.reopen({ today: '2026-11-23' });
    await rotate(host);
    await print({ form: 'slips' }, '8A');
    const after = slips('Utskrift 8A');
    for (const [giver, to] of after) {
      expect(after.get(to)).toBe(giver);
      expect(before.get(giver)).not.toBe(to);
    }
  });

  test('before groups that hold from a later day have begun are for those that hold', async () => {
    host = await openBaseGroups(8);
    const draft = await compose(host);
    await print({ form: 'slips' }, '8A');
    const before = slips('Utskrift 8A');
    await compose(host, {
      id: 'later',
      from: '2026-11-23',
      groups: [...draft.groups].map((group) => [...group].reverse()).reverse(),
    });
    await print({ form: 'slips' }, '8A');
    expect(slips('Utskrift 8A')).toEqual(before);
  });
});

describe('posters', () => {
  const said = (name = TAB): string => contents(host, name).flat().join(' ').replace(/\s+/g, ' ');

  test('have the class’s own words from Samtalekort, and say what could not be read', async () => {
    host = await openClasses({ '5A': NAMES, '5B': NAMES.slice(0, 2) });
    const partner = { form: 'poster', poster: 'partner' } as const;
    expect(await print(partner)).not.toHaveProperty('notices');
    expect(said()).toContain('Slik sier vi det i vår klasse');
    expect(said()).not.toContain('•');
    const cards = tab(host, 'Samtalekort');
    const first = contents(host, 'Samtalekort').findIndex(([kind]) => kind?.startsWith('Plakat'));
    cards.getRange(first + 1, 2, 3, 3).setValues([
      ['', '5A', "'=Vi venter"],
      ['5–7', '', 'Vi hilser'],
      ['mellom', '', 'Vi rydder'],
    ]);
    expect(await print(partner)).toMatchObject({
      notices: [{ code: 'value-unknown', params: { tab: 'Samtalekort', row: first + 3 } }],
    });
    expect(said()).toMatch(/• =Vi venter • Vi hilser $/);
    await print(partner, '5B');
    expect(said('Utskrift 5B')).not.toContain('Vi venter');
    expect(said('Utskrift 5B')).toContain('• Vi hilser');
  });

  test('can be had in a workbook that was set up before there were cards', async () => {
    host = await openClasses({ '5A': NAMES });
    host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab(host, 'Samtalekort'));
    expect(await print({ form: 'poster', poster: 'partner' })).not.toHaveProperty('notices');
    expect(said()).toContain('En god læringspartner');
  });

  test('tell of the change the class makes', async () => {
    host = await openClasses({ '5A': NAMES, '8A': NAMES });
    await print({ form: 'poster', poster: 'change' });
    await print({ form: 'poster', poster: 'change' }, '8A');
    expect(said()).toContain('Slik bytter vi læringspartner');
    expect(said('Utskrift 8A')).toContain('Slik bytter vi gruppeleder');
    await print({ form: 'poster', poster: 'leader' }, '8A');
    expect(said('Utskrift 8A')).toContain('Gruppelederen');
  });

  test('change nothing that counts', async () => {
    host = await openClasses({ '5A': NAMES });
    await draw(host, '5A');
    const before = [ledger(host), (await load(host, '5A')).revision];
    await print({ form: 'poster', poster: 'partner' });
    await print({ form: 'slips' });
    expect([ledger(host), (await load(host, '5A')).revision]).toEqual(before);
  });
});
