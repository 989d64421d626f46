// «Lagre i Elever»: newcomers, changes of class, name and status, on the roster as teachers keep it.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Enrolment, LoadedRoster, Reply, RosterPupil } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
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
} from '../support/host';
import { changed, enrol, newcomer, rosterOf } from '../support/pupils';

let host: Host;
afterEach(() => host.close());

async function open(names: readonly string[] = ['Ada Aas', 'Bo Berg', 'Cecilie Dahl', 'Dina Eng']) {
  host = await openClasses({ '5A': names, '5B': ['Emil Foss', 'Frida Aas'] });
  await host.run('repair', '5A');
  return rosterOf(host);
}

const byName = (roster: LoadedRoster, name: string): RosterPupil => {
  const found = roster.pupils.find((pupil) => pupil.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

const rows = (): string[][] => contents(host, 'Elever').slice(2);

describe('what the teacher has confirmed is on the roster', () => {
  test('newcomers below the last row, with ids that the next load keeps', async () => {
    const roster = await open();
    const newcomers = [newcomer(1, '5A', 'Noor Haddad'), newcomer(2, '5A', 'Åse Øy')];
    await enrol(host, { revision: roster.revision, newcomers, changes: [] });
    expect(rows().slice(6)).toMatchObject([
      ['5A', 'Noor Haddad', '', '', '', 'Går her', '', expect.stringMatching(/^pnewcomea\./)],
      ['5A', 'Åse Øy', '', '', '', 'Går her', '', expect.stringMatching(/^pnewcomeb\./)],
    ]);
    const loaded = await load(host, '5A');
    expect(loaded.needs).toEqual([]);
    expect(loaded.pupils.map(({ id }) => id)).toContain('pnewcomea');
  });

  test('left and back again, moved, renamed and shown otherwise: with the id that was', async () => {
    const roster = await open();
    await draw(host, '5A');
    const [ada, bo, cecilie, dina] = roster.pupils as [
      RosterPupil,
      RosterPupil,
      RosterPupil,
      RosterPupil,
    ];
    const now = await rosterOf(host);
    await enrol(host, {
      revision: now.revision,
      newcomers: [],
      changes: [
        changed(ada, { status: 'left' }),
        changed(bo, { className: '5B' }),
        changed(cecilie, { name: 'Cecilie Lund' }),
        changed(dina, { showAs: 'Didi' }),
      ],
    });
    expect(rows().map((row) => [row[0], row[1], row[2], row[5]])).toEqual([
      ['5A', 'Ada Aas', '', 'Sluttet'],
      ['5B', 'Bo Berg', '', ''],
      ['5A', 'Cecilie Lund', '', ''],
      ['5A', 'Dina Eng', 'Didi', ''],
      ['5B', 'Emil Foss', '', ''],
      ['5B', 'Frida Aas', '', ''],
    ]);
    const loaded = await load(host, '5A');
    expect([loaded.needs, loaded.problems]).toEqual([[], []]);
    expect(loaded.pupils.map(({ id, name }) => [id, name])).toEqual([
      [cecilie.id, 'Cecilie Lund'],
      [dina.id, 'Didi'],
    ]);
    const again = await rosterOf(host);
    const back = changed(byName(again, 'Ada Aas'), { status: 'here' });
    await enrol(host, { revision: again.revision, newcomers: [], changes: [back] });
    expect(rows()[0]?.[5]).toBe('Går her');
  });

  test('sent twice it is written once, also when rows were sorted in between', async () => {
    const roster = await open();
    const asked: Enrolment = {
      revision: roster.revision,
      newcomers: [newcomer(1, '5A', 'Noor Haddad')],
      changes: [changed(byName(roster, 'Bo Berg'), { status: 'leave' })],
    };
    expect(await enrol(host, asked)).toMatchObject({ rows: 2 });
    const sheet = tab(host, 'Elever');
    const sorted = [...rows()].reverse();
    sheet.getRange(3, 1, sorted.length, 8).setValues(sorted);
    const before = everything(host);
    expect(await enrol(host, asked)).toMatchObject({ rows: 0 });
    expect(everything(host)).toBe(before);
  });

  test('finds its columns anywhere, adds those that are missing, and leaves the teachers’ own', async () => {
    host = await openClasses({});
    const sheet = tab(host, 'Elever');
    sheet.clear();
    sheet.getRange(1, 1, 3, 4).setValues([
      ['Telefon', 'Navn', 'Allergi', 'Klasse'],
      ["'01", 'Ada Aas', 'nøtter', '5A'],
      ["'02", 'Bo Berg', '', '5A'],
    ]);
    await host.run('repair', '5A');
    const roster = await rosterOf(host);
    await enrol(host, {
      revision: roster.revision,
      newcomers: [newcomer(1, '5A', 'Noor Haddad')],
      changes: [changed(byName(roster, 'Bo Berg'), { status: 'left' })],
    });
    expect(contents(host, 'Elever').map((row) => [...row.slice(0, 4), row[5]])).toEqual([
      ['Telefon', 'Navn', 'Allergi', 'Klasse', 'Status'],
      ['01', 'Ada Aas', 'nøtter', '5A', ''],
      ['02', 'Bo Berg', '', '5A', 'Sluttet'],
      ['', 'Noor Haddad', '', '5A', ''],
    ]);
    expect((await load(host, '5A')).pupils.map(({ name }) => name)).toEqual([
      'Ada Aas',
      'Noor Haddad',
    ]);
  });

  test('leaves a status of the teachers’ own as it is until it is changed', async () => {
    await open();
    tab(host, 'Elever').getRange(3, 6).setValue('Slutta');
    const { revision, pupils } = await rosterOf(host);
    const changes = pupils.slice(0, 1).map((pupil) => changed(pupil, { showAs: 'Ada A.' }));
    await enrol(host, { revision, newcomers: [], changes });
    expect([rows()[0]?.[2], rows()[0]?.[5]]).toEqual(['Ada A.', 'Slutta']);
  });

  test('here on some days only, in a column that is made where it is missing', async () => {
    const roster = await open();
    const ada = byName(roster, 'Ada Aas');
    await enrol(host, {
      revision: roster.revision,
      newcomers: [],
      changes: [changed(ada, { days: 'ma–on' })],
    });
    expect(rows()[0]?.[6]).toBe('ma–on');
    expect((await load(host, '5A')).pupils[0]).toMatchObject({ id: ada.id, present: [1, 2, 3] });
    tab(host, 'Elever').deleteColumns(7, 1);
    const again = await rosterOf(host);
    expect(byName(again, 'Ada Aas').days).toBe('');
    const changes = [changed(byName(again, 'Bo Berg'), { days: 'to og fr' })];
    await enrol(host, { revision: again.revision, newcomers: [], changes });
    expect(contents(host, 'Elever')[1]).toContain('Til stede');
    expect((await load(host, '5A')).pupils[1]).toMatchObject({ present: [4, 5] });
  });

  test('fills a roster that is empty still', async () => {
    host = await openClasses({});
    const roster = await rosterOf(host);
    expect(roster).toMatchObject({ classes: [], pupils: [] });
    const names = Array.from({ length: 30 }, (_, i) =>
      newcomer(i + 1, '5A', `Elev ${'x'.repeat(i + 1)}`),
    );
    await enrol(host, { revision: roster.revision, newcomers: names, changes: [] });
    expect((await load(host, '5A')).pupils).toHaveLength(30);
  });

  test.each([
    '=1+1',
    '<script>alert(1)</script>',
    "'apostrof",
    '1E2',
    'Kari 🎉 Smil',
    'x'.repeat(200),
  ])('keeps a name such as %j as it is', async (name) => {
    const roster = await open();
    await enrol(host, {
      revision: roster.revision,
      newcomers: [newcomer(1, '1E2', name)],
      changes: [],
    });
    expect(rows()[6]?.slice(0, 2)).toEqual(['1E2', name]);
    expect((await rosterOf(host)).pupils[6]).toMatchObject({ id: 'pnewcomea', name });
  });
});

describe('nothing is written', () => {
  test('when a colleague has changed the roster', async () => {
    const roster = await open();
    tab(host, 'Elever').getRange(3, 6).setValue('Permisjon');
    const before = everything(host);
    const newcomers = [newcomer(1, '5A', 'Noor Haddad')];
    const asked = { revision: roster.revision, newcomers, changes: [] };
    expect(await refusal(host, 'enrol', asked)).toMatchObject({ code: 'roster-changed' });
    expect(everything(host)).toBe(before);
  });

  test('for days that cannot be read, which are named; what stands there may stay', async () => {
    const roster = await open();
    const ada = byName(roster, 'Ada Aas');
    const before = everything(host);
    const wrong = [changed(ada, { days: 'av og til', status: 'leave' })];
    const asked = { revision: roster.revision, newcomers: [], changes: wrong };
    const { code, message } = await refusal(host, 'enrol', asked);
    expect([code, message]).toEqual(['days-invalid', expect.stringContaining('«av og til»')]);
    expect(message).toContain('rad 3');
    expect(everything(host)).toBe(before);
    tab(host, 'Elever').getRange(3, 7).setValue('av og til');
    const now = await rosterOf(host);
    const changes = [changed(byName(now, 'Ada Aas'), { status: 'leave' })];
    await enrol(host, { revision: now.revision, newcomers: [], changes });
    expect([rows()[0]?.[5], rows()[0]?.[6]]).toEqual(['Permisjon', 'av og til']);
  });

  test('while it is not known who is who', async () => {
    const roster = await open();
    tab(host, 'Elever').getRange(3, 2).setValue('En Helt Annen');
    const asked = { revision: roster.revision, newcomers: [newcomer(1, '5A', 'Ny')], changes: [] };
    expect(await refusal(host, 'enrol', asked)).toMatchObject({ code: 'identity-question' });
    expect(await refusal(host, 'loadRoster')).toMatchObject({ code: 'identity-question' });
  });

  test.each([
    ['no id', { newcomers: [{ ...newcomer(1, '5A', 'Ny'), id: 'x' }] }],
    ['one id twice', { newcomers: [newcomer(1, '5A', 'Ny'), newcomer(1, '5A', 'Ny To')] }],
    ['no class', { newcomers: [newcomer(1, '', 'Ny')] }],
    ['no name', { newcomers: [newcomer(1, '5A', '')] }],
    ['blanks around a name', { newcomers: [newcomer(1, '5A', ' Ny ')] }],
    ['no list', { newcomers: 'alle' }],
    ['a change of nobody', { changes: [{ id: 'p1' }] }],
  ])('for %s', async (_, wrong) => {
    const roster = await open();
    const before = everything(host);
    const asked = { revision: roster.revision, newcomers: [], changes: [], ...wrong };
    expect(await refusal(host, 'enrol', asked)).toMatchObject({ code: 'draft-unreadable' });
    expect(everything(host)).toBe(before);
  });
});

test('the roster is only read when the dialog opens', async () => {
  host = await openClasses({ '5A': ['Ada Aas', 'Bo Berg'] });
  const before = everything(host);
  const roster = await good(host.run('loadRoster') as Promise<Reply<LoadedRoster>>);
  expect(roster).toMatchObject({ missing: 2, pupils: [], classes: ['5A'] });
  expect(everything(host)).toBe(before);
});

test('as many calls of Google’s services for thirty newcomers as for two', async () => {
  const calls: number[] = [];
  for (const count of [2, 30]) {
    const { revision } = await open();
    const newcomers = inventedNames(count).map((name, i) => newcomer(i + 1, '5C', name));
    await enrol(host, { revision, newcomers, changes: [] });
    calls.push(host.lastExecution?.total ?? 0);
    await host.close();
  }
  expect(calls[1]).toBe(calls[0]);
  expect(calls[0]).toBeLessThanOrEqual(40);
});
