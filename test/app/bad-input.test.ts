// Bad input: refused with a sentence that says what is wrong and where, and nothing written.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/local/host';
import {
  contents,
  draw,
  everything,
  inventedNames,
  ledger,
  load,
  openClasses,
  refusal,
  tab,
} from '../support/host';

let host: Host;
afterEach(() => host.close());

const [ada, bo, cecilie, dina] = inventedNames(4) as [string, string, string, string];

/** Drawing is refused, the workbook is as it was, and the message says these things. */
async function expectRefusal(className: string, ...said: (string | RegExp)[]): Promise<void> {
  const before = everything(host);
  const { message } = await refusal(host, 'drawAndCommit', className);
  for (const text of said) expect(message).toMatch(text);
  expect(message).not.toMatch(/undefined|null|Error|\[object/);
  expect(everything(host)).toBe(before);
}

/** Rows of `Hensyn` from row 3 on: Klasse, Hensyn, Elev, Elev 2, Plass, Fra, Til. */
function considerations(...rows: string[][]): void {
  const full = rows.map((row) => Array.from({ length: 7 }, (_, index) => row[index] ?? ''));
  tab(host, 'Hensyn').getRange(3, 1, full.length, 7).setValues(full);
}

async function openReady(pupils: readonly string[]): Promise<void> {
  host = await openClasses({ '5A': pupils });
  await host.run('repair', '5A');
}

describe('the workbook', () => {
  test.each(['Elever', 'Klasser', 'Hensyn', 'Skolerute', '_Logg'])(
    'without the tab %s',
    async (name) => {
      await openReady(inventedNames(6));
      host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab(host, name));
      await expectRefusal('5A', `«${name}» mangler`, 'Sett opp regnearket');
    },
  );

  test('with a header missing names it and the nearest text', async () => {
    await openReady(inventedNames(6));
    tab(host, 'Elever').getRange(2, 2).setValue('Navnn');
    await expectRefusal('5A', '«Elever» mangler kolonnen «Navn»', '«Navnn»');
  });

  test('with an empty roster', async () => {
    host = await openClasses({});
    await expectRefusal('5A', 'Arket «Elever» har ingen elever');
  });

  test('with a class that is not there names those that are', async () => {
    await openReady(inventedNames(6));
    await expectRefusal('7C', '«7C» finnes ikke', '5A');
  });

  test('with a class of one', async () => {
    await openReady([ada]);
    await expectRefusal('5A', 'bare én elev');
  });

  test('with more pupils than seats', async () => {
    await openReady(inventedNames(12));
    await draw(host, '5A');
    const room = tab(host, 'Klasserom 5A');
    room.getRange(3, 2, 1, 8).setValues([['', '', '', '', '', '', '', '']]);
    await expectRefusal('5A', '6 plasser', '12 elever');
  });

  test('with a day without school that is none', async () => {
    await openReady(inventedNames(6));
    tab(host, 'Skolerute')
      .getRange(3, 1, 1, 2)
      .setValues([["'21.12.2026", "'32.12.2026"]]);
    await expectRefusal('5A', '«Skolerute», rad 3', '«32.12.2026»', 'Til');
  });

  test('with a first day that is none', async () => {
    await openReady(inventedNames(6));
    tab(host, 'Klasser').getRange(3, 1).setValue('5A');
    tab(host, 'Klasser').getRange(3, 6).setValue("'31.02.2026");
    await expectRefusal('5A', '«Klasser», rad 3', '«31.02.2026»', 'Første dag');
  });
});

describe('a consideration', () => {
  test.each([
    ['that names nobody', [['5A', 'ikke sammen', ada, 'Ukjent Person']], 'rad 3', 'Ukjent Person'],
    ['without a second pupil', [['5A', 'ikke sammen', ada]], 'rad 3', 'Elev 2'],
    ['of an unknown kind', [['5A', 'aldri sammen', ada, bo]], 'rad 3', 'ikke sammen'],
    ['with a date that is none', [['5A', 'ikke sammen', ada, bo, '', "'i går"]], 'rad 3', 'i går'],
    [
      'that ends before it begins',
      [['5A', 'ikke sammen', ada, bo, '', '2026-12-01', '2026-11-30']],
      'rad 3',
      'Til er før Fra',
    ],
    ['about one pupil twice', [['5A', 'sammen', ada, ada]], 'rad 3', 'begge'],
    ['without a class', [['', 'sammen', ada, bo]], 'rad 3', 'Klasse'],
    ['at a desk that is not there', [['5A', 'fast plass', ada, '', 'LP77']], 'rad 3', 'LP77', ada],
    [
      'against another',
      [
        ['5A', 'sammen', ada, bo],
        ['5A', 'ikke sammen', bo, ada],
      ],
      'rad 3 og 4',
      ada,
      bo,
    ],
    [
      'that leaves a pupil nobody',
      [
        ['5A', 'ikke sammen', ada, bo],
        ['5A', 'ikke sammen', ada, cecilie],
        ['5A', 'ikke sammen', ada, dina],
      ],
      ada,
      'rad 3, 4 og 5',
    ],
  ] as [string, string[][], ...string[]][])('%s', async (_, rows, ...said) => {
    await openReady([ada, bo, cecilie, dina]);
    considerations(...rows);
    await expectRefusal('5A', ...said);
  });

  test('that is ambiguous says who it could be', async () => {
    await openReady(['Emma Berg', 'Emma Berg', ada, bo]);
    considerations(['5A', 'ikke sammen', 'Emma Berg', ada]);
    await expectRefusal('5A', 'Hensyn', 'rad 3', '«Emma Berg (1)»');
  });

  test('that has ended is not even read', async () => {
    await openReady([ada, bo, cecilie, dina]);
    considerations([
      '5A',
      'ikke sammen',
      ada,
      'Sluttet For Lengst',
      '',
      '2026-08-20',
      '2026-09-20',
    ]);
    expect((await draw(host, '5A')).nr).toBe(1);
  });

  test('for a class that is nowhere is reported: it may be meant to protect', async () => {
    await openReady([ada, bo, cecilie, dina]);
    considerations(['5 A', 'ikke sammen', ada, bo]);
    await expectRefusal('5A', '«Hensyn», rad 3', '«5 A»', '5A');
  });

  test('of another class is none of this class’s business', async () => {
    host = await openClasses({ '5A': [ada, bo, cecilie, dina], '5B': ['Nils By', 'Tor Li'] });
    considerations(['5B', 'ikke sammen', 'Ukjent', 'Person']);
    expect((await draw(host, '5A')).nr).toBe(1);
  });

  test('follows a pupil who is renamed', async () => {
    await openReady([ada, bo, cecilie, dina]);
    considerations(['5A', 'ikke sammen', ada, bo]);
    await host.run('repair', '5A');
    const pupil = (await load(host, '5A')).pupils[0]!;
    tab(host, 'Elever').getRange(3, 2).setValue('Ada Nytt-Navn');
    await host.run('repair', '5A', { [pupil.id]: 'renamed' });
    const loaded = await load(host, '5A');
    expect(loaded.problems).toEqual([]);
    expect(loaded.rules).toMatchObject([
      { kind: 'apart', pupils: [pupil.id, loaded.pupils[1]!.id] },
    ]);
  });
});

describe('identity', () => {
  test('two names changed stop everything until the teacher has undone it or said so', async () => {
    await openReady([ada, bo, cecilie, dina]);
    await draw(host, '5A');
    tab(host, 'Elever')
      .getRange(3, 2, 2, 1)
      .setValues([['Ny En'], ['Ny To']]);
    await expectRefusal('5A', '«Elever», rad 3 og 4');
    const [need] = (await load(host, '5A')).needs;
    if (need?.kind !== 'newcomers') throw new Error('not asked');
    await host.run('repair', '5A', Object.fromEntries(need.pupils.map((id) => [id, 'new'])));
    const loaded = await load(host, '5A');
    expect(loaded.problems).toEqual([]);
    expect(loaded.pupils.map(({ id }) => id)).not.toEqual(expect.arrayContaining([...need.pupils]));
  });

  test('one name changed is asked about', async () => {
    await openReady([ada, bo, cecilie, dina]);
    tab(host, 'Elever').getRange(4, 2).setValue('Bo Ny');
    await expectRefusal('5A', 'rad 4', '«Bo Ny» samme elev med nytt navn');
  });

  test('an emptied column of ids is filled again from the newest dated tab', async () => {
    await openReady([ada, bo, cecilie, dina]);
    await draw(host, '5A');
    const before = (await load(host, '5A')).pupils;
    tab(host, 'Elever').getRange(3, 8, 4, 1).clearContent();
    expect((await load(host, '5A')).needs).toEqual([{ kind: 'ids', count: 4 }]);
    await host.run('repair', '5A');
    expect((await load(host, '5A')).pupils).toEqual(before);
  });

  test('when that tab is gone too, nothing is written until the teacher says so', async () => {
    host = await openClasses({ '5A': inventedNames(4), '5B': inventedNames(8).slice(4) });
    await draw(host, '5A');
    tab(host, 'Elever').getRange(3, 8, 4, 1).clearContent();
    const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
    book.deleteSheet(tab(host, '5A 2026-11-22'));
    await expectRefusal('5A', '5A har trukket før');
    await expectRefusal('5B', '5A har trukket før');
    const [need] = (await load(host, '5A')).needs;
    if (need?.kind !== 'newcomers') throw new Error('not asked');
    await host.run('repair', '5A', Object.fromEntries(need.pupils.map((id) => [id, 'new'])));
    expect((await load(host, '5A')).problems).toEqual([]);
  });

  test('a merge that swallows ids is told, not tried for ever', async () => {
    await openReady([ada, bo, cecilie, dina]);
    tab(host, 'Elever').getRange(3, 8, 4, 1).clearContent();
    tab(host, 'Elever').getRange(3, 8, 2, 1).merge();
    expect((await refusal(host, 'drawAndCommit', '5A')).code).toBe('ids-not-kept');
  });

  test('a class keeps its history when its name is typed in another case', async () => {
    await openReady([ada, bo, cecilie, dina]);
    await draw(host, '5A');
    tab(host, 'Elever').getRange(3, 1).setValue('5a');
    const loaded = await load(host, '5A');
    expect(loaded.newest?.nr).toBe(1);
    expect(loaded.pupils).toHaveLength(4);
  });
});

describe('a damaged ledger', () => {
  async function damage(text: string): Promise<void> {
    await openReady([ada, bo, cecilie, dina]);
    await draw(host, '5A');
    tab(host, '_Logg').appendRow(['2', '', '5A', '', '', text, '', '']);
  }

  test('row is reported, skipped and kept, and a commit asks first', async () => {
    await damage('{"v":1,"nr":2,"kind":"pai');
    await expectRefusal('5A', '«_Logg», rad 4', 'skadet');
    expect((await load(host, '5A')).notices.map(({ code }) => code)).toContain('ledger-damaged');
    await host.run('drawAndCommit', '5A', true);
    expect(contents(host, '_Logg')[3]?.[5]).toBe('{"v":1,"nr":2,"kind":"pai');
    expect(ledger(host).map(({ nr }) => nr)).toContain(3);
  });

  test('that is newer than the code is only looked at', async () => {
    await damage('{"v":4,"nr":2,"kind":"pairs","class":"5A"}');
    expect((await load(host, '5A')).readOnly).toBe(true);
    for (const name of ['drawAndCommit', 'undoLast', 'repair']) {
      const before = everything(host);
      expect((await refusal(host, name, '5A')).message).toMatch('nyere utgave');
      expect(everything(host)).toBe(before);
    }
  });
});
