// «Bytt gruppeleder»: one seat clockwise for everybody, once in each period, by one teacher at a time.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Committed, Reply } from '../../src/contract/replies';
import { rotated } from '../../src/core/groups/rotation';
import type { Host } from '../../src/local/host';
import {
  commit,
  compose,
  leaders,
  moved,
  openBaseGroups,
  rotate,
  rotation,
} from '../support/groups-host';
import { contents, everything, good, ledger, load, refusal, tab, tabNames } from '../support/host';

/** A Monday of change, the next three, and days between. */
const FIRST = '2026-11-09';
const NEXT = ['2026-11-23', '2026-12-07', '2026-12-21'] as const;

let host: Host;
afterEach(() => host.close());

async function standing(pupils = 12) {
  host = await openBaseGroups(pupils, { today: FIRST });
  return compose(host);
}

async function on<T>(today: string, what: (later: Host) => Promise<T>): Promise<T> {
  const later = host.reopen({ today });
  try {
    return await what(later);
  } finally {
    await later.close();
  }
}

const rotateOn = (today: string): Promise<Committed> => on(today, rotate);
const refusedOn = (today: string) =>
  on(today, async (later) => refusal(later, 'rotate', await rotation(later)));

describe('a change of leader', () => {
  test('moves everybody one seat clockwise; groups keep their tables', async () => {
    const { groups, desks } = await standing();
    const reply = await rotateOn(NEXT[0]);
    expect(reply).toMatchObject({ nr: 2, tab: '8A 2026-11-23', complete: true, again: false });
    expect(ledger(host)[1]).toMatchObject({
      ...{ v: 2, kind: 'rotation', from: '2026-11-23', desks },
      groups: groups.map((group) => rotated(group)),
      ...{ seed: '', algorithm: 'rotation', input: '', adjusted: false },
    });
    expect(contents(host, 'Historikk')[2]?.slice(0, 4)).toEqual([
      ...['2026-11-23', '8A', 'Ny gruppeleder', '3'],
    ]);
  });

  test('gives the groups a question to look back by, another one each time', async () => {
    await standing();
    const asked: (string | undefined)[] = [];
    for (const day of NEXT) asked.push((await rotateOn(day)).question);
    expect(asked.every((question) => question?.includes('?'))).toBe(true);
    expect(new Set(asked).size).toBe(NEXT.length);
  });

  test('lets everybody lead once in four periods, in groups of three and four', async () => {
    const { groups } = await standing(15);
    const led = await leaders(host);
    for (const day of NEXT) {
      await rotateOn(day);
      led.push(...(await leaders(host)));
    }
    expect(new Set(led)).toEqual(new Set(groups.flat()));
    expect((await load(host, '8A')).newest?.groups.slice(0, 1)).toEqual([
      [...groups[0]!.slice(1), groups[0]![0]],
    ]);
  });

  test('leaves out who has left and who is away for the period', async () => {
    const { groups } = await standing();
    const [[, left], [away]] = groups as [string[], string[]];
    const { pupils } = await load(host, '8A');
    const row = pupils.find(({ id }) => id === left)!.row;
    tab(host, 'Elever').deleteRows(row, 1);
    const name = pupils.find(({ id }) => id === away)!.name;
    tab(host, 'Hensyn')
      .getRange(3, 1, 1, 7)
      .setValues([['8A', 'borte i perioden', `'${name}`, '', '', '', '']]);
    await on(NEXT[0], (later) => later.run('repair', '8A'));
    await rotateOn(NEXT[0]);
    const stays = (id: string): boolean => id !== left && id !== away;
    expect(ledger(host)[1]?.['groups']).toEqual(
      groups.map((group) => rotated(group.filter(stays))),
    );
  });

  test('waits for a newcomer to get a seat, and says who it is', async () => {
    await standing();
    tab(host, 'Elever').appendRow(['8A', 'Nils Ny']);
    await host.run('repair', '8A');
    const before = everything(host);
    const { code, message } = await refusedOn(NEXT[0]);
    expect([code, message]).toEqual(['pupil-not-placed', expect.stringMatching(/^Nils Ny /)]);
    expect(everything(host)).toBe(before);

    const loaded = await load(host, '8A');
    const newcomer = loaded.pupils[loaded.pupils.length - 1]!.id;
    const [first = [], ...others] = loaded.newest!.groups;
    await commit(host, moved(loaded, [[...first, newcomer], ...others]));
    await rotateOn(NEXT[0]);
    expect((await leaders(host))[0]).toBe(newcomer);
  });

  test('waits too for who was left alone at a table', async () => {
    const { groups } = await standing();
    const [, , [last = '', ...gone]] = groups as [string[], string[], string[]];
    const { pupils } = await load(host, '8A');
    const rows = pupils.filter(({ id }) => gone.includes(id)).map(({ row }) => row);
    for (const row of rows.reverse()) tab(host, 'Elever').deleteRows(row, 1);
    const { code, message } = await refusedOn(NEXT[0]);
    const { name } = pupils.find(({ id }) => id === last)!;
    expect([code, message]).toEqual(['pupil-not-placed', expect.stringContaining(name)]);

    tab(host, 'Hensyn')
      .getRange(3, 1, 1, 7)
      .setValues([['8A', 'egen plass nå', `'${name}`, '', '', '', '']]);
    await on(NEXT[0], (later) => later.run('repair', '8A'));
    await rotateOn(NEXT[0]);
    expect((await load(host, '8A')).newest?.groups).toContainEqual([last]);
  });

  test('is undone as anything else: the seating before stands, chart and tab with it', async () => {
    const { groups } = await standing();
    const chart = contents(host, 'Klassekart 8A').slice(2);
    await rotateOn(NEXT[0]);
    await on(NEXT[0], (later) => later.run('undoLast', '8A'));
    const { newest, needs } = await load(host, '8A');
    expect([newest?.groups, needs]).toEqual([groups, []]);
    expect(contents(host, 'Klassekart 8A').slice(2)).toEqual(chart);
    const shown = host.sheets().filter(({ name, hidden }) => /^8A /.test(name) && !hidden);
    expect(shown.map(({ name }) => name)).toEqual(['8A 2026-11-09']);
    expect(contents(host, 'Historikk')[2]?.[2]).toBe('Angret');
    await rotateOn(NEXT[0]);
    expect(tabNames(host)).toContain('8A 2026-11-23 (2)');
  });
});

describe('never twice in a period', () => {
  test.each([
    ['on the day the groups were composed', FIRST],
    ['later in their first period', '2026-11-16'],
  ])('not %s', async (_, day) => {
    await standing();
    const before = everything(host);
    const { code, message } = await refusedOn(day);
    expect(code).toBe('rotated-already');
    expect(message).toContain('mandag 23. november');
    expect(everything(host)).toBe(before);
  });

  test('a change made early is that change: no second one until the next period', async () => {
    await standing();
    await rotateOn('2026-11-19');
    for (const day of ['2026-11-20', NEXT[0], '2026-11-30']) {
      const { code, message } = await refusedOn(day);
      expect([day, code]).toEqual([day, 'rotated-already']);
      expect(message).toContain('mandag 7. desember');
    }
    await rotateOn(NEXT[1]);
    expect(ledger(host)).toHaveLength(3);
  });

  test('a change that was forgotten may be made late, once', async () => {
    await standing();
    await rotateOn('2026-11-27');
    expect((await refusedOn('2026-11-30')).code).toBe('rotated-already');
  });

  test('who moves opens no period', async () => {
    await standing();
    await on('2026-11-20', async (later) => {
      const loaded = await load(later, '8A');
      const [first = [], second = [], ...rest] = loaded.newest!.groups;
      await commit(later, moved(loaded, [first.slice(1), [...second, first[0]!], ...rest]));
      expect((await load(later, '8A')).calendar).toMatchObject({ due: 'notYet', next: NEXT[0] });
    });
    expect(contents(host, 'Klassekart 8A').flat().join()).toContain('mandag 23. november');
    expect((await on(NEXT[0], (later) => load(later, '8A'))).calendar.due).toBe('today');
    await rotateOn(NEXT[0]);
  });

  test('without a calendar not twice on a day', async () => {
    await standing();
    tab(host, 'Klasser').getRange(3, 6).setValue('');
    expect((await refusedOn(FIRST)).code).toBe('rotated-already');
    await rotateOn('2026-11-10');
    const { code, message } = await refusedOn('2026-11-10');
    expect([code, message]).toEqual(['rotated-already', expect.not.stringContaining('Neste')]);
  });
});

describe('is refused', () => {
  test('where no groups stand, and where they are still to come', async () => {
    host = await openBaseGroups(12, { today: FIRST });
    expect((await refusedOn(FIRST)).code).toBe('groups-missing');
    await compose(host, { from: '2026-11-15' });
    const { code, message } = await refusedOn('2026-11-12');
    expect([code, message]).toEqual(['groups-to-come', expect.stringContaining('15. november')]);
  });

  test.each([
    ['nothing at all', undefined],
    ['no id', { className: '8A', revision: '1.x' }],
    ['a list for a class', { id: 'x', className: ['8A'], revision: '1.x' }],
  ])('for %s', async (_, arrived) => {
    await standing();
    const before = everything(host);
    expect((await refusal(host, 'rotate', arrived)).code).toBe('draft-unreadable');
    expect(everything(host)).toBe(before);
  });

  test('when the roster has changed since, in words that fit', async () => {
    await standing();
    const asked = await rotation(host);
    tab(host, 'Elever').deleteRows(5, 1);
    const { code, message } = await on(NEXT[0], (later) => refusal(later, 'rotate', asked));
    expect([code, message]).toEqual(['class-changed', expect.not.stringContaining('trekk')]);
  });

  test('in a class that sits in pairs', async () => {
    host = await openBaseGroups(12, { today: FIRST });
    tab(host, 'Klasser').getRange(3, 3).setValue('Læringspar');
    expect((await refusal(host, 'rotate', await rotation(host))).code).toBe('no-base-groups');
  });
});

test('the same change sent twice is stored once; its id stands for nothing else', async () => {
  const draft = await standing();
  const asked = await on(NEXT[0], rotation);
  const send = () =>
    on(NEXT[0], (later) => good(later.run('rotate', asked) as Promise<Reply<Committed>>));
  const [first, second] = [await send(), await send()];
  // The question was for those who saw the first answer.
  expect({ ...second, question: first.question }).toEqual({ ...first, again: true });
  expect(ledger(host)).toHaveLength(2);
  const other = { ...asked, id: draft.id };
  expect((await refusal(host, 'rotate', other)).code).toBe('colleague-first');
});
