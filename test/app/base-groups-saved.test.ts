// When base groups may be saved and from which day, and what a move may leave as it was.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Draft, LoadedClass } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import { commit, compose, composed, moved, openBaseGroups } from '../support/groups-host';
import { everything, ledger, load, refusal, tab } from '../support/host';

let host: Host;
afterEach(() => host.close());

async function ready(pupils = 12): Promise<LoadedClass> {
  host = await openBaseGroups(pupils, { today: '2026-11-09' });
  return load(host, '8A');
}

async function standing(pupils = 12): Promise<LoadedClass> {
  await ready(pupils);
  await compose(host);
  return load(host, '8A');
}

/** Rows of `Hensyn` from row 3 on: Klasse, Hensyn, Elev, Elev 2. */
async function considerations(...rows: string[][]): Promise<LoadedClass> {
  const full = rows.map((row) => Array.from({ length: 7 }, (_, index) => row[index] ?? ''));
  tab(host, 'Hensyn').getRange(3, 1, full.length, 7).setValues(full);
  await host.run('repair', '8A');
  return load(host, '8A');
}

async function refused(draft: Draft): Promise<{ codes: string[]; message: string }> {
  const before = everything(host);
  const { findings, message } = await refusal(host, 'commit', draft);
  expect(everything(host)).toBe(before);
  return { codes: findings.map(({ code }) => code), message };
}

describe('«Gjelder fra»', () => {
  test('is at most six days ahead; later groups wait as a draft, and the day is told', async () => {
    const loaded = await ready();
    const { codes, message } = await refused(composed(loaded, { from: '2026-11-16' }));
    expect(codes).toEqual(['groups-too-early']);
    expect(message).toContain('tidligst tirsdag 10. november');
    await commit(host, composed(loaded, { from: '2026-11-15' }));
  });

  test('is not before the groups that stand', async () => {
    await ready();
    await compose(host, { from: '2026-11-12' });
    const loaded = await load(host, '8A');
    const { codes } = await refused(composed(loaded, { from: '2026-11-11', id: 'other' }));
    expect(codes).toEqual(['draft-unreadable']);
    await commit(host, composed(loaded, { from: '2026-11-12', id: 'other' }));
  });
});

test.each<[string, (draft: Draft) => Partial<Draft>]>([
  ['groups', ({ groups }) => ({ groups: [...groups].reverse() })],
  ['tables', ({ desks }) => ({ desks: [...desks].reverse() })],
  ['a day', () => ({ from: '2026-11-10' })],
  ['wishes', () => ({ wishes: { remainder: 3, balance: 1, periods: 2 } })],
])('a draft saved by a colleague with other %s is not taken for mine', async (_, change) => {
  const draft = composed(await ready());
  await commit(host, draft);
  const { codes } = await refused({ ...draft, ...change(draft) });
  expect(codes).toEqual(['colleague-first']);
  expect(ledger(host)).toHaveLength(1);
});

describe('sizes', () => {
  const uneven = ({ groups: [one = [], two = [], ...rest] }: Draft): Partial<Draft> => ({
    groups: [one.slice(1), [...two, one[0] ?? ''], ...rest],
  });

  test('of two to five will do once the teachers have changed a proposal', async () => {
    const draft = composed(await ready());
    expect((await refused({ ...draft, ...uneven(draft) })).codes).toContain('base-group-size');
    await commit(host, { ...draft, ...uneven(draft), adjusted: true });
  });

  test('of one or six will not, whoever made them', async () => {
    const draft = { ...composed(await ready()), adjusted: true };
    const [one = [], two = [], three = []] = draft.groups;
    const groups = [one.slice(2), [...two, ...one.slice(0, 2)], three];
    const { codes, message } = await refused({ ...draft, groups });
    expect(codes).toContain('base-group-size');
    expect(message).toContain('to til fem');
  });
});

describe('a move is refused for what it brings, not for what stands', () => {
  test('who may not sit together does already; two more may not', async () => {
    const [one = [], two = [], three = []] = (await standing()).newest!.groups;
    const { pupils } = await load(host, '8A');
    const nameOf = (id = ''): string => `'${pupils.find((pupil) => pupil.id === id)?.name ?? ''}`;
    const loaded = await considerations(
      ['8A', 'ikke sammen', nameOf(one[0]), nameOf(one[1])],
      ['8A', 'ikke sammen', nameOf(two[0]), nameOf(three[0])],
    );
    const bad = [one, [...two, three[0]!], three.slice(1)];
    expect((await refused(moved(loaded, bad))).codes).toEqual(['rule-broken']);
    await commit(host, moved(loaded, [one, [...two, three[1]!], three.filter((_, i) => i !== 1)]));
  });

  test('of two newcomers one may be placed first', async () => {
    const { newest } = await standing();
    for (const name of ['Nils Ny', 'Nora Ny']) tab(host, 'Elever').appendRow(['8A', name]);
    await host.run('repair', '8A');
    const loaded = await load(host, '8A');
    const newcomer = loaded.pupils[loaded.pupils.length - 1]!.id;
    const [one = [], ...others] = newest!.groups;
    await commit(host, moved(loaded, [[...one, newcomer], ...others]));
    const [gone = '', ...rest] = one;
    const next = await load(host, '8A');
    expect((await refused(moved(next, [[...rest, newcomer], ...others]))).codes).toEqual([
      'pupil-not-placed',
    ]);
    expect(gone).not.toBe('');
  });

  test('who has «egen plass nå» may get a free table of their own', async () => {
    const [one = [], two = [], three = []] = (await standing()).newest!.groups;
    const { pupils } = await load(host, '8A');
    const { name = '' } = pupils.find(({ id }) => id === one[1]) ?? {};
    tab(host, 'Klasserom 8A').getRange(14, 14).setValue('G9');
    const loaded = await considerations(['8A', 'egen plass nå', `'${name}`]);
    const groups = [one.filter((id) => id !== one[1]), two, three, [one[1]!]];
    const desks = [...loaded.newest!.desks, 'G9'];
    await commit(host, { ...moved(loaded, groups), desks });
    expect((await load(host, '8A')).newest?.groups).toEqual(groups);
  });
});
