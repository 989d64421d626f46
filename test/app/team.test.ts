// «Teammøte»: opened on a class in base groups, and told of all of its grade in one answer.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { LoadedTeam, Reply, TeamClass } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import type { Shown } from '../../src/local/internals';
import { typed, NAMES, openTeams } from '../support/team';
import {
  contents,
  everything,
  good,
  inventedNames,
  load,
  openClasses,
  refusal,
  tab,
} from '../support/host';

let host: Host;
afterEach(() => host.close());

const ask = (className: string) =>
  good(host.run('loadTeam', className) as Promise<Reply<LoadedTeam>>);

const classesOf = ({ classes }: LoadedTeam): string[] =>
  classes.map(({ loaded }) => loaded.className);

/** What is known of a pupil, by name. */
async function groundsOf(name: string): Promise<TeamClass['grounds'][number] | undefined> {
  const [team] = (await ask('8A')).classes;
  const pupil = team?.loaded.pupils.find((other) => other.name === name);
  return team?.grounds.find(({ id }) => id === pupil?.id);
}

const [aase, bo, emma] = NAMES as [string, string, string];

async function opened(className: string): Promise<Shown | undefined> {
  const shown: Shown[] = [];
  const page = host.reopen({ hooks: { onShow: (one) => shown.push(one) } });
  await good(page.run('openTeam', className) as Promise<Reply<{ ok: true }>>);
  await page.close();
  return shown[0];
}

describe('the classes', () => {
  test('are all of the grade in base groups, as loadClass tells of each, and nothing is written', async () => {
    host = await openTeams();
    const before = everything(host);
    const team = await ask('8b');
    expect(classesOf(team)).toEqual(['8A', '8B', '8C']);
    expect(team.unread).toEqual([]);
    for (const { loaded } of team.classes) {
      expect(loaded).toEqual(await load(host, loaded.className));
    }
    expect(everything(host)).toBe(before);
  });

  test('are those of the column Trinn, where it says otherwise than the name', async () => {
    host = await openTeams({ Gul: inventedNames(6), Blå: inventedNames(6), Rød: inventedNames(6) });
    tab(host, 'Klasser')
      .getRange(3, 1, 4, 3)
      .setValues([
        ['Gul', '9. trinn', 'Basisgrupper'],
        ['Blå', '8', 'Basisgrupper'],
        ['8C', '9', ''],
        ['8B', '8', 'Læringspar'],
      ]);
    expect(classesOf(await ask('Gul'))).toEqual(['8C', 'Gul']);
    expect(classesOf(await ask('Blå'))).toEqual(['8A', 'Blå']);
    // Two that say no grade have none in common.
    tab(host, 'Klasser').getRange(4, 2).setValue('');
    tab(host, 'Klasser')
      .getRange(7, 1, 1, 3)
      .setValues([['Rød', '', 'Basisgrupper']]);
    expect(classesOf(await ask('Rød'))).toEqual(['Rød']);
  });

  test('that cannot be read are named with the reason', async () => {
    host = await openTeams();
    tab(host, 'Klasser')
      .getRange(3, 1, 1, 2)
      .setValues([['8D', '8']]);
    const team = await ask('8A');
    expect(classesOf(team)).toEqual(['8A', '8B', '8C']);
    expect(team.unread).toEqual([{ className: '8D', message: expect.stringMatching(/8D.*elev/) }]);
  });

  test.each([
    ['8D', 'class-unknown'],
    ['5A', 'no-base-groups'],
  ])('asked for %s: %s, and no dialog', async (className, code) => {
    host = await openTeams({ '5A': inventedNames(4) });
    expect((await refusal(host, 'loadTeam', className)).code).toBe(code);
    expect((await refusal(host, 'openTeam', className)).code).toBe(code);
  });

  test('take at most 60 calls for three with a past', async () => {
    host = await openTeams();
    for (const className of ['8A', '8B', '8C']) {
      tab(host, 'Klasser')
        .getRange(3, 1, 1, 3)
        .setValues([[className, '8', 'Læringspar']]);
      tab(host, `Klasserom ${className}`).getRange(3, 1, 8, 8).clearContent();
      tab(host, `Klasserom ${className}`)
        .getRange(3, 1, 1, 8)
        .setValues([inPairs(1)]);
      tab(host, `Klasserom ${className}`)
        .getRange(5, 1, 1, 8)
        .setValues([inPairs(5)]);
      await good(host.run('drawAndCommit', className) as Promise<Reply<{ ok: true }>>);
    }
    tab(host, 'Klasser').getRange(3, 1, 1, 3).clearContent();
    const team = await ask('8A');
    expect(team.classes.map(({ loaded }) => loaded.history.length)).toEqual([1, 1, 1]);
    expect(host.lastExecution?.total).toBeLessThanOrEqual(60);
  });
});

const inPairs = (first: number): string[] =>
  [0, 0, 1, 1, 2, 2, 3, 3].map((desk) => `LP${first + desk}`);

describe('the grounds', () => {
  test('stand for all who go there now, in the order of the roster', async () => {
    host = await openTeams();
    typed(host, 'Elever', { row: 3, Barneskole: 'Øvre Ås', Kontaktlærer: 'KN' });
    typed(host, 'Elever', { row: 4, Status: 'Permisjon' });
    typed(host, 'Grunnlag', { row: 3, Klasse: '8A', Elev: aase, Fordeling: '2', Kjønn: 'J' });
    typed(host, 'Grunnlag', { row: 4, Klasse: '8A', Elev: emma + ' (2)', 'Støttes av': aase });
    typed(host, 'Grunnlag', { row: 5, Klasse: '8A', Elev: bo, 'Støttes av': aase });
    typed(host, 'Grunnlag', { row: 6, Klasse: '8B', Elev: 'Ada Aas', 'Leder med støtte': 'ja' });
    const [team, other] = (await ask('8A')).classes;
    expect(team?.grounds.map(({ id }) => id)).toEqual(team?.loaded.pupils.map(({ id }) => id));
    const second = team?.loaded.pupils.find(({ name }) => name === `${emma} (2)`);
    expect(team?.grounds).toHaveLength(NAMES.length - 1);
    expect(await groundsOf(aase)).toEqual({
      ...{ id: expect.anything(), school: 'Øvre Ås', teacher: 'KN', level: 2, gender: 'j' },
      // Bo is on leave.
      supports: [second?.id],
    });
    expect(other?.grounds[0]).toEqual({ id: expect.anything(), leadsWithSupport: true });
    expect(team?.problems).toEqual([]);
  });

  test('follow a pupil and a supporter who are renamed, also when the tab is sorted', async () => {
    host = await openTeams();
    typed(host, 'Grunnlag', { row: 3, Klasse: '8A', Elev: bo, Fordeling: '1' });
    typed(host, 'Grunnlag', { row: 4, Klasse: '8A', Elev: aase, 'Støttes av': bo, Fordeling: '3' });
    await opened('8B');
    for (const row of [3, 4]) {
      const [pupil] = (await load(host, '8A')).pupils.filter((other) => other.row === row);
      typed(host, 'Elever', { row, Navn: `Ny Ørn ${row}` });
      await host.run('repair', '8A', { [pupil?.id ?? '']: 'renamed' });
    }
    const sheet = tab(host, 'Grunnlag');
    const rows = sheet.getRange(3, 1, 2, 8).getDisplayValues();
    sheet.getRange(3, 1, 2, 8).setValues([...rows].reverse());
    expect((await ask('8A')).classes[0]?.problems).toEqual([]);
    expect(await groundsOf('Ny Ørn 3')).toMatchObject({ level: 3 });
    const { id } = (await groundsOf('Ny Ørn 3')) ?? {};
    expect(await groundsOf('Ny Ørn 4')).toMatchObject({ level: 1, supports: [id] });
  });

  test('that cannot be read are told with the class, and stand in the way of nothing else', async () => {
    host = await openTeams();
    typed(host, 'Grunnlag', { row: 3, Klasse: '8A', Elev: bo, Fordeling: 'middels' });
    const [team, other] = (await ask('8A')).classes;
    const params = { tab: 'Grunnlag', row: 3, text: 'middels' };
    expect(team?.problems).toEqual([{ code: 'level-invalid', params }]);
    expect([team?.loaded.problems, other?.problems]).toEqual([[], []]);
  });

  test('about somebody whose row was deleted are told of, and stand in no way', async () => {
    host = await openTeams();
    typed(host, 'Grunnlag', { row: 3, Klasse: '8A', Elev: bo, Fordeling: '1' });
    typed(host, 'Grunnlag', { row: 4, Klasse: '8A', Elev: aase, 'Støttes av': bo });
    await opened('8A');
    tab(host, 'Elever').deleteRows(4, 1);
    const left = (await ask('8A')).classes[0];
    expect(left?.problems).toEqual([]);
    expect(left?.notices).toEqual(
      [
        { row: 3, column: 'Elev' },
        { row: 4, column: 'Støttes av' },
      ].map((at) => ({ code: 'rule-gone', params: { tab: 'Grunnlag', ...at, text: bo } })),
    );
    // Told of the next time too.
    await opened('8A');
    expect((await ask('8A')).classes[0]?.notices).toEqual(left?.notices);
  });

  test.each(['Grunnlag', '_Utkast'])('are not missed when there is no tab %s', async (name) => {
    host = await openTeams();
    host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab(host, name));
    const [team] = (await ask('8A')).classes;
    expect([team?.problems, team?.kept, team?.grounds.length]).toEqual([[], [], NAMES.length]);
  });
});

describe('the dialog', () => {
  test('is wide, is called by the grade, and knows its class', async () => {
    host = await openTeams();
    const before = everything(host);
    const shown = await opened('8b');
    expect(shown).toMatchObject({
      ...{ kind: 'dialog', title: 'Teammøte 8. trinn', width: 1120, height: 680 },
    });
    expect(shown?.html).toMatch(
      /<div id="asked" hidden data-class="8B" data-names="[^"]*"><\/div>$/,
    );
    expect(everything(host)).toBe(before);
  });

  test('is opened with the ids of all of the grade in place', async () => {
    host = await openTeams();
    tab(host, 'Elever')
      .getRange(27, 1, 1, 2)
      .setValues([['8B', 'Øystein Ås']]);
    typed(host, 'Grunnlag', { row: 3, Klasse: '8A', Elev: bo, 'Støttes av': aase });
    typed(host, 'Grunnlag', { row: 4, Klasse: '8C', Elev: 'Ada Aas', Fordeling: '2' });
    expect((await load(host, '8A')).needs).toEqual([{ kind: 'ids', count: 1 }]);
    await opened('8A');
    const rows = contents(host, 'Grunnlag').slice(2);
    expect(rows.map((row) => row.slice(6, 8).map((id) => id !== ''))).toEqual([
      [true, true],
      [true, false],
    ]);
    for (const { loaded } of (await ask('8A')).classes) expect(loaded.needs).toEqual([]);
    const before = everything(host);
    await opened('8C');
    expect(everything(host)).toBe(before);
  });

  test('opens though ids cannot be written, and nothing else waits for them', async () => {
    host = await openTeams();
    // Where nothing is missing: the next call would be the first of writing.
    await host.run('openTeam', '8A');
    const calls = host.lastExecution?.total ?? 0;
    typed(host, 'Grunnlag', { row: 3, Klasse: '8A', Elev: bo, Fordeling: '2' });
    expect((await load(host, '8A')).needs).toEqual([]);
    const failing = host.reopen({ failAtCall: calls });
    expect(await failing.run('openTeam', '8A')).toEqual({ ok: true });
    await failing.close();
    expect(contents(host, 'Grunnlag')[2]?.[6]).toBe('');
  });

  test('is called by the class where there is no grade; no name of a class breaks the page', async () => {
    const name = `"><script>Blå & 'grå'`;
    host = await openClasses({ [name]: inventedNames(8) });
    typed(host, 'Klasser', { row: 3, Klasse: name, Modell: 'Basisgrupper' });
    const shown = await opened(name);
    expect(shown?.title).toBe(`Teammøte ${name}`);
    const [, data = ''] = /data-class="([^"]*)"/.exec(shown?.html ?? '') ?? [];
    expect(data).not.toMatch(/[<>&]/);
    expect(decodeURIComponent(data)).toBe(name);
    expect(contents(host, 'Klasser')[2]?.[0]).toBe(name);
  });
});
