// Opening the sidebar: one class as it stands, read without writing, and a revision that can be trusted.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { LoadedClass } from '../../src/contract/replies';
import { PAIR_ALGORITHM } from '../../src/core/draw';
import { replayDraw } from '../../src/core/replay';
import { activeRules } from '../../src/core/rules';
import type { Host } from '../../src/local/host';
import {
  contents,
  draw,
  everything,
  inventedNames,
  load,
  openClasses,
  refusal,
  tab,
} from '../support/host';

let host: Host;
afterEach(() => host.close());

const PUPILS = inventedNames(6);
const OTHERS = ['Kim Lie', 'Liv Moe', 'Mia Nes', 'Nora Os'];

async function open(): Promise<void> {
  host = await openClasses({ '5A': PUPILS, '5B': OTHERS });
  await host.run('repair', '5A');
  await host.run('repair', '5B');
}

/** Row on `Elever` of a pupil; 5A stands from row 3 on, 5B below. */
const rowOf = (name: string): number => 3 + [...PUPILS, ...OTHERS].indexOf(name);
const STATUS = 6;
const names = ({ pupils }: LoadedClass): string[] => pupils.map(({ name }) => name);

describe('which class', () => {
  test('is the first, until this teacher has looked at another', async () => {
    await open();
    expect((await load(host, '')).className).toBe('5A');
    await load(host, '5b');
    expect((await load(host, '')).className).toBe('5B');
    const colleague = host.reopen({ user: 'Per' });
    expect((await load(colleague, '')).className).toBe('5A');
    await colleague.close();
  });

  test('is the first again when the one looked at last is gone', async () => {
    await open();
    await load(host, '5B');
    tab(host, 'Elever')
      .getRange(rowOf('Kim Lie'), 1, 4, 1)
      .setValues([['5C'], ['5C'], ['5C'], ['5C']]);
    expect(await load(host, '')).toMatchObject({
      className: '5A',
      classes: [
        { name: '5A', model: 'pairs' },
        { name: '5C', model: 'pairs' },
      ],
    });
  });

  test('not on the roster is named with those that are; of its own tab only, it is empty', async () => {
    await open();
    expect((await refusal(host, 'loadClass', '7C')).message).toMatch(/«7C».*5A og 5B/);
    tab(host, 'Klasser').getRange(3, 1).setValue('7C');
    const { code, findings } = await refusal(host, 'loadClass', '7C');
    const params = { className: '7C', classes: ['5A', '5B'] };
    expect([code, findings]).toEqual(['class-empty', [{ code, params }]]);
  });

  test.each([[null], [17], [{}], [['5A']]])('%j is taken for none', async (junk) => {
    await open();
    expect(await host.run('loadClass', junk)).toMatchObject({ ok: true, className: '5A' });
  });
});

describe('who', () => {
  test('goes in the class: not those on leave or gone, nor another class’s', async () => {
    await open();
    tab(host, 'Elever')
      .getRange(rowOf(PUPILS[1] ?? ''), STATUS)
      .setValue('Permisjon');
    tab(host, 'Elever')
      .getRange(rowOf(PUPILS[2] ?? ''), STATUS)
      .setValue('Sluttet');
    const loaded = await load(host, '5A');
    expect(names(loaded)).toEqual(PUPILS.filter((_, at) => at !== 1 && at !== 2));
    expect(loaded.pupils.map(({ row }) => row)).toEqual([3, 6, 7, 8]);
  });

  test('two of one name are told apart, in full and in short', async () => {
    host = await openClasses({ '5A': ['Emma Berg', 'Emma Berg', 'Emma Dahl', 'Bo Foss'] });
    await host.run('repair', '5A');
    const loaded = await load(host, '5A');
    expect(names(loaded)).toEqual(['Emma Berg (1)', 'Emma Berg (2)', 'Emma Dahl', 'Bo Foss']);
    expect(new Set(loaded.pupils.map(({ short }) => short)).size).toBe(4);
    expect(loaded.pupils[3]?.short).toBe('Bo');
  });
});

describe('the past', () => {
  test('comes along with a pupil who changes class', async () => {
    await open();
    await draw(host, '5B');
    expect(await load(host, '5A')).toMatchObject({ history: [], newest: null });
    tab(host, 'Elever').getRange(rowOf('Kim Lie'), 1).setValue('5A');
    const loaded = await load(host, '5A');
    expect(loaded.history).toMatchObject([{ nr: 1, className: '5B' }]);
    expect(loaded.newest).toBeNull();
  });

  test('tells the newest draw that holds, who made it, and what it takes to check it', async () => {
    await open();
    await host.run('rememberUser', ' Kari ');
    await draw(host, '5A');
    const { newest, history, user } = await load(host, '5A');
    expect(newest).toMatchObject({ nr: 1, by: 'Kari', adjusted: false, from: '2026-11-22' });
    expect(user).toBe('Kari');
    expect(history).toEqual([newest]);
    expect(newest).toMatchObject({ algorithm: PAIR_ALGORITHM, seed: expect.any(String) });
  });
});

describe('a draw that is looked back on', () => {
  const again = ({ history, rules, otherRules, yearStart }: LoadedClass) =>
    replayDraw(history[0]!, {
      history,
      rules: activeRules([...rules, ...otherRules], history[0]!.from),
      yearStart,
    }).outcome;

  test('made by the menu comes out again, though its pupils have moved since', async () => {
    await open();
    await draw(host, '5A');
    expect(again(await load(host, '5A'))).toBe('same');
    tab(host, 'Elever').getRange(3, 1).setValue('5B');
    tab(host, 'Elever').getRange(4, STATUS).setValue('Sluttet');
    expect(again(await load(host, '5A'))).toBe('same');
  });

  test('comes out again with a consideration that has ended, not with one that was changed', async () => {
    await open();
    const [one, other] = (await load(host, '5A')).pupils;
    const row = tab(host, 'Hensyn').getRange(3, 1, 1, 7);
    const apart = (...days: string[]) =>
      row.setValues([['5A', 'ikke sammen', one?.name ?? '', other?.name ?? '', '', ...days]]);
    apart('', '2026-11-22');
    await draw(host, '5A');
    host = host.reopen({ today: '2026-12-07' });
    const later = await load(host, '5A');
    expect([later.rules, later.otherRules.length]).toEqual([[], 1]);
    expect(again(later)).toBe('same');
    tab(host, 'Hensyn')
      .getRange(3, 6, 1, 2)
      .setValues([['2026-11-23', '2026-11-23']]);
    expect(again(await load(host, '5A'))).toBe('other-rules');
  });
});

describe('the calendar', () => {
  /** Klasse, Trinn, Modell, Kontaktlærere, Rytme, Første dag, Byttedag. */
  async function settings(firstDay: string): Promise<LoadedClass['calendar']> {
    await open();
    tab(host, 'Klasser')
      .getRange(3, 1, 1, 7)
      .setValues([['5a', '', '', '', 'hver 14. dag', firstDay, '']]);
    return (await load(host, '5A')).calendar;
  }

  test('is unknown without a first day', async () => {
    expect(await settings('')).toEqual({
      due: 'unknown',
      period: 0,
      of: 0,
      next: '',
      drawsLeft: 0,
    });
  });

  test('says when the class has never changed, and the next day ahead', async () => {
    const { due, period, of, next } = await settings('2026-08-17');
    expect([due, period]).toEqual(['overdue', 7]);
    expect(of).toBeGreaterThan(period);
    expect(next).toBe('2026-11-23');
  });

  test('moves past a holiday, and a line that is none must be mended first', async () => {
    await settings('2026-08-17');
    tab(host, 'Skolerute')
      .getRange(3, 1, 2, 2)
      .setValues([
        ['2026-11-23', '2026-11-24'],
        ["'en dag", ''],
      ]);
    const loaded = await load(host, '5A');
    expect(loaded.calendar.next).toBe('2026-11-25');
    expect(loaded.problems).toMatchObject([{ code: 'date-invalid', params: { row: 4 } }]);
  });
});

test('writes nothing, however often, and says the same each time', async () => {
  host = await openClasses({ '5A': PUPILS, '5B': OTHERS });
  const before = everything(host);
  const first = await load(host, '5A');
  expect(first.needs).toEqual([{ kind: 'ids', count: 10 }]);
  expect((await load(host, '5A')).needs).toEqual(first.needs);
  expect(everything(host)).toBe(before);
  await host.run('repair', '5A');
  const ready = everything(host);
  expect(await load(host, '5A')).toEqual(await load(host, '5A'));
  expect(everything(host)).toBe(ready);
});

describe('the revision', () => {
  const rules = (): void => {
    tab(host, 'Hensyn')
      .getRange(3, 1, 1, 3)
      .setValues([['5A', 'nær tavla', PUPILS[0] ?? '']]);
  };
  test.each<[string, () => unknown]>([
    ['a pupil goes on leave', () => tab(host, 'Elever').getRange(4, STATUS).setValue('Permisjon')],
    ['a pupil changes class', () => tab(host, 'Elever').getRange(4, 1).setValue('5B')],
    ['a consideration comes', rules],
    [
      'a desk is moved',
      () =>
        tab(host, 'Klasserom 5A')
          .getRange(9, 9, 1, 2)
          .setValues([['LP9', 'LP9']]),
    ],
    ['a colleague draws', () => draw(host, '5A')],
  ])('changes when %s', async (_, change) => {
    await open();
    await host.run('prepareWorkbook');
    const { revision } = await load(host, '5A');
    await change();
    expect((await load(host, '5A')).revision).not.toBe(revision);
  });

  test('changes when the board is moved, though every desk stays where it was', async () => {
    await open();
    await host.run('prepareWorkbook');
    const room = tab(host, 'Klasserom 5A');
    room.getRange(4, 2, 1, 2).setValues([['LP4', 'LP4']]);
    const before = await load(host, '5A');
    room.getRange(5, 5, 1, 2).setValues([['', '']]);
    room.getRange(2, 5, 1, 2).setValues([['Tavle', 'Tavle']]);
    const after = await load(host, '5A');
    const places = ({ desks }: LoadedClass) => desks.map(({ id, cells }) => ({ id, cells }));
    expect(places(after)).toEqual(places(before));
    expect(after.revision).not.toBe(before.revision);
  });

  test.each<[string, () => unknown]>([
    [
      'the roster is sorted',
      () => {
        const range = tab(host, 'Elever').getRange(3, 1, 6, 8);
        range.setValues(range.getDisplayValues().reverse());
      },
    ],
    ['another class draws', () => draw(host, '5B')],
    [
      'a teacher writes beside the list',
      () => tab(host, 'Elever').getRange(3, 9).setValue('nøtter'),
    ],
    [
      'an ended consideration comes',
      () => {
        tab(host, 'Hensyn')
          .getRange(3, 1, 1, 7)
          .setValues([['5A', 'nær tavla', PUPILS[0] ?? '', '', '', '', '2026-09-01']]);
      },
    ],
  ])('stays when %s', async (_, change) => {
    await open();
    const { revision } = await load(host, '5A');
    await change();
    expect((await load(host, '5A')).revision).toBe(revision);
  });
});

test('nothing that crosses is a name where an id is meant', async () => {
  await open();
  await draw(host, '5A');
  const { pupils, history, newest } = await load(host, '5A');
  const ids = new Set(pupils.map(({ id }) => id));
  expect(history.flatMap(({ groups }) => groups.flat()).every((id) => ids.has(id))).toBe(true);
  expect(JSON.stringify([history, newest])).not.toMatch(new RegExp(PUPILS.join('|')));
  expect(contents(host, 'Elever')[2]?.[7]).toMatch(new RegExp(`^${pupils[0]?.id ?? ''}\\.`));
});
