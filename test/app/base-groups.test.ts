// Base groups that are stored: composed by the teachers, or with a pupil who moved; checked as pairs are.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Draft, LoadedClass } from '../../src/contract/replies';
import { propose } from '../../src/core/propose';
import type { Host } from '../../src/local/host';
import { commit, compose, composed, moved, openBaseGroups, seated } from '../support/groups-host';
import { contents, draw, everything, ledger, load, refusal, tab, tabNames } from '../support/host';

let host: Host;
afterEach(() => host.close());

async function ready(pupils = 12): Promise<LoadedClass> {
  host = await openBaseGroups(pupils);
  return load(host, '8A');
}

/** Rows of `Hensyn` from row 3 on: Klasse, Hensyn, Elev, Elev 2, Plass, Fra, Til. */
function considerations(...rows: string[][]): void {
  const full = rows.map((row) => Array.from({ length: 7 }, (_, index) => row[index] ?? ''));
  tab(host, 'Hensyn').getRange(3, 1, full.length, 7).setValues(full);
}

async function refused(draft: unknown, ...codes: string[]): Promise<string> {
  const before = everything(host);
  const error = await refusal(host, 'commit', draft);
  expect(error.findings.map(({ code }) => code)).toEqual(codes);
  expect(error.message).not.toMatch(/undefined|null|Error|\[object/);
  expect(everything(host)).toBe(before);
  return error.message;
}

describe('a composition', () => {
  test('gives a ledger row with its wishes, a dated tab, a chart and a line in the index', async () => {
    const draft = composed(await ready());
    const reply = await commit(host, draft);
    expect(reply).toMatchObject({ tab: '8A 2026-11-22', chart: 'Klassekart 8A', complete: true });
    const { kind, groups, desks, wishes } = draft;
    expect(ledger(host)).toEqual([expect.objectContaining({ v: 2, kind, groups, desks, wishes })]);
    const { newest, needs, pupils } = await load(host, '8A');
    expect([newest?.kind, newest?.wishes, needs]).toEqual(['groups', wishes, []]);
    const chart = contents(host, 'Klassekart 8A').flat().join('\n');
    for (const { short } of pupils) expect(chart).toContain(short);
    const index = contents(host, 'Historikk').map((row) => row.slice(0, 4));
    expect(index.slice(1, 3)).toEqual([
      ['Gjelder fra', 'Klasse', 'Hva', 'Grupper'],
      ['2026-11-22', '8A', 'Nye basisgrupper', '3'],
    ]);
  });

  test('sent again after a lost answer is stored once', async () => {
    const draft = composed(await ready());
    const first = await commit(host, draft);
    expect(await commit(host, draft)).toEqual({ ...first, again: true });
    expect(ledger(host)).toHaveLength(1);
  });

  test('is checked by the considerations of the day from which it holds', async () => {
    await ready();
    const [ada, bo] = ["'Ada Aas", "'Bo Aas"];
    considerations(['8A', 'ikke sammen', ada, bo, '', '2026-11-28', '']);
    await host.run('repair', '8A');
    const loaded = await load(host, '8A');
    const message = await refused(composed(loaded, { from: '2026-11-28' }), 'rule-broken');
    expect(message).toContain('Ada Aas og Bo Aas skal ikke sitte sammen');
    await commit(host, composed(loaded, { from: '2026-11-27' }));
  });

  test('seats who has a place of their own apart, and who is away not at all', async () => {
    await ready(14);
    considerations(['8A', 'egen plass nå', "'Ada Aas"], ['8A', 'borte i perioden', "'Bo Aas"]);
    await host.run('repair', '8A');
    const loaded = await load(host, '8A');
    const [ada = '', , ...others] = loaded.pupils.map(({ id }) => id);
    const fours = [0, 4, 8].map((start) => others.slice(start, start + 4));
    const desks = loaded.desks.map(({ id }) => id);
    await commit(host, composed(loaded, { groups: [[ada], ...fours], desks: desks.slice(0, 4) }));
  });

  test('may have a chain of «sammen» that is too long for learning partners', async () => {
    await ready();
    considerations(
      ['8A', 'sammen', "'Ada Aas", "'Bo Aas"],
      ['8A', 'sammen', "'Bo Aas", "'Cecilie Aas"],
      ['8A', 'sammen', "'Cecilie Aas", "'Dina Aas"],
    );
    await host.run('repair', '8A');
    expect((await load(host, '8A')).problems).toEqual([]);
    await compose(host);
  });

  test('is not for a class that sits in pairs, nor pairs for a class in base groups', async () => {
    const loaded = await ready();
    await refused(seated(loaded), 'wrong-model');
    tab(host, 'Klasser').getRange(3, 3).setValue('Læringspar');
    const { revision } = await load(host, '8A');
    expect(await refused(composed(loaded, { revision }), 'no-base-groups')).toContain('8A');
  });

  test.each<[string, (draft: Draft) => object, string[]]>([
    [
      'a pupil twice',
      ({ groups }) => ({ groups: [[groups[1]![0], ...groups[0]!.slice(1)], ...groups.slice(1)] }),
      ['pupil-placed-twice', 'pupil-not-placed'],
    ],
    [
      'somebody left out',
      ({ groups }) => ({ groups: [groups[0]!.slice(1), ...groups.slice(1)] }),
      ['pupil-not-placed', 'base-group-size'],
    ],
    [
      'a stranger',
      ({ groups }) => ({ groups: [[...groups[0]!, 'pstranger'], ...groups.slice(1)] }),
      ['pupil-unknown', 'base-group-size'],
    ],
    [
      'three and five where fours come out even',
      ({ groups: [one = [], two = [], ...rest] }) => ({
        groups: [one.slice(1), [...two, one[0]], ...rest],
      }),
      ['base-group-size', 'base-group-size'],
    ],
    ['a table twice', ({ desks }) => ({ desks: desks.map(() => desks[0]) }), ['desk-twice']],
    [
      'a table that is not there',
      ({ desks }) => ({ desks: ['G99', ...desks.slice(1)] }),
      ['desk-missing'],
    ],
    ['a day that is none', () => ({ from: '2026-02-31' }), ['draft-unreadable']],
    ['no wishes', () => ({ wishes: undefined }), ['draft-unreadable']],
    [
      'groups of six wished for',
      () => ({ wishes: { remainder: 6, balance: 0, periods: 4 } }),
      ['draft-unreadable'],
    ],
    ['another kind', () => ({ kind: 'rotation' }), ['draft-unreadable']],
  ])('with %s is refused and writes nothing', async (_, change, codes) => {
    const draft = composed(await ready());
    await refused({ ...draft, ...change(draft) }, ...codes);
  });
});

describe('a pupil who moves', () => {
  async function standing(): Promise<LoadedClass> {
    await ready();
    await compose(host);
    return load(host, '8A');
  }

  test('is a seating of its own, made by hand, with no reason', async () => {
    const loaded = await standing();
    const [first = [], second = [], third = []] = loaded.newest!.groups;
    const groups = [first.slice(1), [...second, first[0]!], third];
    await commit(host, moved(loaded, groups));
    const { newest, history } = await load(host, '8A');
    expect(newest).toMatchObject({ kind: 'move', algorithm: 'by-hand', groups });
    expect(history.map(({ kind }) => kind)).toEqual(['groups', 'move']);
    expect(tabNames(host)).toContain('8A 2026-11-22 (2)');
    expect(contents(host, 'Historikk')[2]?.[2]).toBe('Elev flyttet');
    await host.run('undoLast', '8A');
    expect((await load(host, '8A')).newest).toEqual(loaded.newest);
  });

  test('leaves nobody alone and makes no group of six', async () => {
    const loaded = await standing();
    const [first = [], second = [], third = []] = loaded.newest!.groups;
    const [a = '', b = '', c = '', d = ''] = first;
    const [wrong, right] = [
      [[a], [...second, b, c], [...third, d]],
      [
        [a, b],
        [...second, c],
        [...third, d],
      ],
    ];
    const codes = ['base-group-size', 'base-group-size', 'desk-overfull'];
    await refused(moved(loaded, wrong), ...codes);
    await commit(host, moved(loaded, right));
  });

  test('moves within groups that stand, and not before they do', async () => {
    const loaded = await ready();
    const groups = composed(loaded).groups;
    const desks = composed(loaded).desks;
    await refused({ ...moved(loaded, groups), desks }, 'groups-missing');
    await compose(host, { from: '2026-11-28' });
    const later = await load(host, '8A');
    const move = moved(later, later.newest!.groups);
    await refused({ ...move, from: '2026-11-27' }, 'draft-unreadable');
    await commit(host, { ...move, from: '2026-11-28' });
  });
});

test('who sat in one base group has not been learning partners', async () => {
  await ready(8);
  await compose(host);
  tab(host, 'Klasser').getRange(3, 3).setValue('Læringspar');
  host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(tab(host, 'Klasserom 8A'));
  const { rules, yearStart, desks, pupils, calendar } = await load(host, '8A');
  await draw(host, '8A');
  const ids = pupils.map(({ id }) => id);
  const { drawsLeft } = calendar;
  const unmet = propose({ pupils: ids, rules, yearStart, desks, drawsLeft, history: [] }, 'any');
  // The fingerprint is of all that a draw is made from.
  expect(ledger(host)[1]?.['input']).toBe(unmet.ok && unmet.value.input);
});
