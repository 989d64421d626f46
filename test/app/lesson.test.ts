// «IGP»: the dialog is told who sits together today and nothing else, and the word is remembered for the day.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Draft, LessonAsked, LoadedLesson, Reply } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import type { Shown } from '../../src/local/internals';
import { compose, composed, commit, openBaseGroups, rotate } from '../support/groups-host';
import {
  draw,
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

const PUPILS = inventedNames(6);

async function open(): Promise<void> {
  host = await openClasses({ '5A': PUPILS, '5B': inventedNames(4) });
  await host.run('repair', '5A');
  await host.run('repair', '5B');
}

const lesson = (className = '5A', on = host) =>
  good(on.run('loadLesson', className) as Promise<Reply<LoadedLesson>>);
const names = ({ groups }: LoadedLesson): string[][] =>
  groups.map(({ pupils }) => pupils.map(({ name }) => name));
const remember = (nr: unknown, turns: unknown, on = host) =>
  good(on.run('rememberTurns', nr, turns) as Promise<Reply<{ ok: true }>>);

describe('the dialog is told', () => {
  test('who sits together, where, as short as the class allows; nothing is written', async () => {
    await open();
    await draw(host, '5A');
    const before = everything(host);
    const told = await lesson('5a');
    const { newest, pupils } = await load(host, '5A');
    const short = (id: string) => pupils.find((pupil) => pupil.id === id)?.short;
    expect(told).toEqual({
      ...{ ok: true, className: '5A', model: 'pairs', nr: newest?.nr, turns: [] },
      groups: newest?.groups.map((group, i) => ({
        desk: newest.desks[i],
        pupils: group.map((id) => ({ id, name: short(id) })),
      })),
    });
    expect(names(told).flat().sort()).toEqual([...PUPILS.map((n) => n.split(' ')[0])].sort());
    expect(everything(host)).toBe(before);
  });

  test('nothing of considerations, and nothing of those who are not here', async () => {
    await open();
    await draw(host, '5A');
    const [one = '', other = '', third = ''] = PUPILS;
    tab(host, 'Hensyn')
      .getRange(3, 1, 2, 7)
      .setValues([
        ['5A', 'ikke sammen', one, other, '', '', ''],
        ['5A', 'borte i perioden', third, '', '', '2026-11-22', ''],
      ]);
    tab(host, 'Elever').getRange(6, 6).setValue('Sluttet');
    const told = await lesson();
    expect(names(told).flat()).toHaveLength(4);
    expect(names(told).flat().join()).not.toMatch(/Cecilie|Dina/);
    // Groups keep their number, whoever has left.
    expect(told.groups).toHaveLength(3);
    expect(JSON.stringify(told)).not.toMatch(/apart|ikke|rule|level|borte/);
  });

  test('of a class that has not been drawn, that nobody sits together yet', async () => {
    await open();
    expect(await lesson()).toMatchObject({ model: 'pairs', nr: 0, groups: [], turns: [] });
  });

  test('of base groups as they sit now, and not of those that hold from a later day', async () => {
    host = await openBaseGroups();
    expect(await lesson('8A')).toMatchObject({ model: 'groups', nr: 0, groups: [] });
    await compose(host);
    host = host.reopen({ today: '2026-12-07' });
    await rotate(host);
    const now = await lesson('8A');
    const { newest } = await load(host, '8A');
    expect(now).toMatchObject({ model: 'groups', nr: newest?.nr });
    expect(now.groups.map(({ pupils }) => pupils.map(({ id }) => id))).toEqual(newest?.groups);
    host = host.reopen({ today: '2026-12-08' });
    const next = composed(await load(host, '8A'), { id: 'later', from: '2026-12-14' });
    await commit(host, next);
    expect((await lesson('8A')).nr).toBe(now.nr);
    host = host.reopen({ today: '2026-12-14' });
    expect((await lesson('8A')).nr).toBe(now.nr + 1);
  });

  test('why it cannot be told, as a sentence', async () => {
    await open();
    expect((await refusal(host, 'loadLesson', '5C')).code).toBe('class-unknown');
  });

  test('nothing while a draw is being shown: nobody is named with a partner not yet seen', async () => {
    await open();
    await draw(host, '5A');
    const { className, revision, today, desks, newest } = await load(host, '5A');
    const draft: Draft = {
      ...{ id: 'shown', className, revision, from: today, revealed: true },
      groups: newest?.groups ?? [],
      desks: desks.slice(0, 3).map(({ id }) => id),
      ...{ seed: 's', algorithm: 'a', input: 'i', adjusted: true },
    };
    await commit(host, draft);
    expect((await refusal(host, 'loadLesson', '5A')).code).toBe('showing-now');
    await host.run('repair', '5A');
    expect((await lesson()).groups).toHaveLength(3);
  });

  test('in no more calls for a large class than for a small one', async () => {
    const calls: number[] = [];
    for (const count of [4, 30]) {
      host = await openClasses({ '5A': inventedNames(count) });
      await host.run('repair', '5A');
      await draw(host, '5A');
      await lesson();
      calls.push(host.lastExecution?.total ?? 0);
      if (count === 4) await host.close();
    }
    expect(calls[0]).toBeLessThanOrEqual(40);
    expect(calls[1]).toBe(calls[0]);
  });
});

describe('who has had the word', () => {
  test('is remembered for the day, for the draw and for the teacher', async () => {
    await open();
    await draw(host, '5A');
    await draw(host, '5B');
    const { nr } = await lesson();
    const other = (await lesson('5B')).nr;
    await remember(nr, [1, 0, 2]);
    await remember(other, [0, 1]);
    expect((await lesson()).turns).toEqual([1, 0, 2]);
    expect((await lesson('5B')).turns).toEqual([0, 1]);
    const colleague = host.reopen({ user: 'Per' });
    expect((await lesson('5A', colleague)).turns).toEqual([]);
    await colleague.close();
    await draw(host, '5A');
    expect((await lesson()).turns).toEqual([]);
    host = host.reopen({ today: '2026-11-23' });
    expect((await lesson('5B')).turns).toEqual([]);
    await remember(other, [1, 1]);
    expect((await lesson('5B')).turns).toEqual([1, 1]);
  });

  test('is nothing when what arrives is no list of counts', async () => {
    await open();
    await draw(host, '5A');
    const { nr } = await lesson();
    for (const wrong of [null, 'Ada', [1, 'Ada'], [-1], [0.5], { 0: 1 }, Array(99).fill(1)]) {
      await remember(nr, [1]);
      await remember(nr, wrong);
      expect((await lesson()).turns).toEqual([]);
    }
  });
});

describe('the dialog', () => {
  async function opened(...args: unknown[]): Promise<Shown | undefined> {
    const shown: Shown[] = [];
    const page = host.reopen({ hooks: { onShow: (one) => shown.push(one) } });
    await good(page.run('openLesson', ...args) as Promise<Reply<{ ok: true }>>);
    await page.close();
    return shown[0];
  }
  /** What the page is told, as it reads it. */
  function askedIn(shown: Shown | undefined): LessonAsked {
    const [, told = ''] =
      /<div id="asked" hidden data-class="([^"]*)"/.exec(shown?.html ?? '') ?? [];
    return JSON.parse(decodeURIComponent(told)) as LessonAsked;
  }
  const inFront = (): string =>
    host.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName();

  test('knows its class and who is away today, by id', async () => {
    await open();
    const shown = await opened('5A', ['pab12', 'pcd34']);
    expect(shown).toMatchObject({ kind: 'dialog', title: 'IGP' });
    expect(askedIn(shown)).toEqual({ className: '5A', away: ['pab12', 'pcd34'] });
  });

  test('takes no other text for an id', async () => {
    await open();
    const away = async (sent: unknown) => askedIn(await opened('5A', sent)).away;
    expect(await away(['"><script>', 'Ada Aas', '', 7])).toEqual([]);
    expect(await away('pab12')).toEqual([]);
    expect(await away(['pab12', '<b>'])).toEqual(['pab12']);
  });

  test('is as large as the window allows', async () => {
    await open();
    const size = { width: 1872, height: 910 };
    expect(await opened('5A', [], { width: 1920, height: 1080 })).toMatchObject(size);
    expect(await opened('5A', [], { width: 'all' })).toMatchObject({ width: 1232, height: 630 });
  });

  test('tells of tabs for teachers that the class would see, and opens when it is asked again', async () => {
    await open();
    await host.run('toggleTeacherTabs');
    const size = { width: 1280, height: 800 };
    const refused = await refusal(host, 'openLesson', '5A', [], size);
    expect(refused.findings).toMatchObject([{ code: 'teacher-tabs-visible' }]);
    expect(await opened('5A', [], size, true)).toMatchObject({ title: 'IGP' });
    expect(tab(host, 'Hensyn').isSheetHidden()).toBe(false);
  });

  test('lies over the chart, or over the neutral tab where there is none', async () => {
    await open();
    host.services.SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(tab(host, 'Elever'));
    await opened('5A', []);
    expect(inFront()).toBe('Start');
    await draw(host, '5A');
    host.services.SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(tab(host, 'Elever'));
    await opened('5A', []);
    expect(inFront()).toBe('Klassekart 5A');
  });
});
