// Names moved by hand in the newest dated tab: noticed, kept or put back; deleted tabs drawn again.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DatedShown, LoadedClass, Reply } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import { nameCell, swapNames } from '../support/by-hand';
import { compose, openBaseGroups, rotate } from '../support/groups-host';
import {
  contents,
  draw,
  everything,
  good,
  inventedNames,
  load,
  openClasses,
  refusal,
  seatedIn,
  tab,
  tabNames,
} from '../support/host';

let host: Host;
afterEach(() => host.close());

const TODAY = '5A 2026-11-22';

const cell = (name: string, row: number, place: number) => nameCell(host, name, row, place);
const swap = (name: string, row: number, other: number, place = 0): void =>
  swapNames(host, name, row, other, place);

const show = (nr: number, anew = false): Promise<DatedShown> =>
  good(host.run(anew ? 'redrawDated' : 'showDated', '5A', nr) as Promise<Reply<DatedShown>>);

/** The correction as the sidebar sends it. */
function keeping({ className, revision, newest, corrected }: LoadedClass) {
  const { from, seed, algorithm, input } = newest!;
  const { groups, desks } = corrected!;
  const recipe = { seed, algorithm, input, adjusted: true };
  return { id: 'kept', className, revision, from, groups, desks, ...recipe };
}

describe('a pair moved by hand', () => {
  beforeEach(async () => {
    host = await openClasses({ '5A': inventedNames(8) });
    await draw(host, '5A');
  });

  test('is told with who sits where now', async () => {
    expect(await load(host, '5A')).not.toHaveProperty('corrected');
    const [first = [], second = []] = seatedIn(host, TODAY);
    swap(TODAY, 4, 5);
    const { corrected, pupils } = await load(host, '5A');
    const nameOf = new Map(pupils.map(({ id, name }) => [id, name]));
    expect(corrected?.problems).toEqual([]);
    const told = corrected!.groups!.map((group) => group.map((id) => nameOf.get(id)).sort());
    expect(told).toContainEqual([second[1]!, first[2]!].sort());
    expect(told).toContainEqual([first[1]!, second[2]!].sort());
    expect(corrected?.desks?.slice(0, 2)).toEqual([first[0], second[0]]);
  });

  test('can be kept: a new change of the same day, which takes the place of the draw', async () => {
    swap(TODAY, 4, 5);
    const before = await load(host, '5A');
    expect(await host.run('commit', keeping(before))).toMatchObject({ ok: true, complete: true });
    const after = await load(host, '5A');
    expect(after).not.toHaveProperty('corrected');
    expect(after.newest).toMatchObject({ adjusted: true, from: '2026-11-22' });
    expect(after.newest?.groups).toEqual(before.corrected?.groups);
    // Nobody has sat with their partner twice for it.
    expect(after.history.map(({ nr }) => nr)).toEqual([after.newest?.nr]);
    await host.run('undoLast', '5A');
    expect((await load(host, '5A')).history).toEqual(before.history);
  });

  test('takes the notes beside the desks along when it is kept, and no others', async () => {
    const notes = (contents(host, TODAY)[2] ?? []).indexOf('Notater') + 1;
    swap(TODAY, 4, 5);
    tab(host, TODAY).getRange(4, notes).setValue("'=2 stoler");
    tab(host, TODAY).getRange(5, notes).setValue('Fine sammen');
    await host.run('commit', keeping(await load(host, '5A')));
    const kept = contents(host, `${TODAY} (2)`);
    const beside = kept.slice(3, 6).map((row) => row[notes - 1]);
    expect(beside).toEqual(['=2 stoler', 'Fine sammen', '']);
    await draw(host, '5A');
    expect(contents(host, `${TODAY} (3)`).flat()).not.toContain('Fine sammen');
  });

  test('can be put back, and the notes stay', async () => {
    const drawn = seatedIn(host, TODAY);
    swap(TODAY, 4, 5);
    const notes = (contents(host, TODAY)[2] ?? []).indexOf('Notater') + 1;
    tab(host, TODAY).getRange(4, notes).setValue('Bytt lampe');
    const ids = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheets().length;
    await show((await load(host, '5A')).newest!.nr, true);
    expect(await load(host, '5A')).not.toHaveProperty('corrected');
    expect(contents(host, TODAY)[3]?.[notes - 1]).toBe('Bytt lampe');
    const without = seatedIn(host, TODAY).map((row) => row.filter((text) => text !== 'Bytt lampe'));
    expect(without).toEqual(drawn);
    expect(tabNames(host)).toHaveLength(ids);
  });

  test('a name nobody has is explained, and cannot be kept', async () => {
    cell(TODAY, 4, 0).setValue('Nils Ukjent');
    const { corrected } = await load(host, '5A');
    expect(corrected).not.toHaveProperty('groups');
    expect(corrected?.problems).toEqual([
      { kind: 'nobody', desk: 'LP1', text: 'Nils Ukjent' },
      { kind: 'missing', pupil: expect.any(String) },
    ]);
  });

  test('somebody who stands twice is explained', async () => {
    cell(TODAY, 4, 0).setValue(cell(TODAY, 5, 0).getDisplayValues()[0]![0]!);
    const { corrected } = await load(host, '5A');
    expect(corrected?.problems.map(({ kind }) => kind)).toEqual(['twice', 'missing']);
  });

  test('what no longer may sit together is refused when it is kept', async () => {
    swap(TODAY, 4, 5);
    const [one, other] = seatedIn(host, TODAY)[0]!.slice(1);
    tab(host, 'Hensyn')
      .getRange(3, 1, 1, 4)
      .setValues([['5A', 'ikke sammen', one, other]]);
    await host.run('repair', '5A');
    const before = everything(host);
    const { code } = await refusal(host, 'commit', keeping(await load(host, '5A')));
    expect(code).toBe('rule-broken');
    expect(everything(host)).toBe(before);
  });
});

describe('is no correction', () => {
  beforeEach(async () => {
    host = await openClasses({ '5A': inventedNames(8) });
    await draw(host, '5A');
  });
  const untouched = async (): Promise<void> =>
    expect(await load(host, '5A')).not.toHaveProperty('corrected');

  test('a pupil who was renamed, under either name', async () => {
    const before = seatedIn(host, TODAY)[0]![1]!;
    const roster = contents(host, 'Elever');
    const row = roster.findIndex((line) => line.includes(before)) + 1;
    const column = roster[row - 1]!.indexOf(before) + 1;
    tab(host, 'Elever').getRange(row, column).setValue('Nytt Navn');
    const { needs } = await load(host, '5A');
    const id = needs.flatMap((need) => (need.kind === 'answer' ? [need.pupil] : []))[0]!;
    await host.run('repair', '5A', { [id]: 'renamed' });
    await untouched();
    cell(TODAY, 4, 0).setValue('Nytt Navn');
    await untouched();
    cell(TODAY, 4, 0).setValue(' nytt navn');
    await untouched();
  });

  test('notes, sorted rows, an added and a moved column, hidden rows', async () => {
    const sheet = tab(host, TODAY);
    const lines = contents(host, TODAY).slice(3, 7);
    sheet.getRange(4, 1, 4, lines[0]!.length).setValues([...lines].reverse());
    sheet.insertColumnsAfter(1, 1);
    sheet.getRange(3, 2).setValue('Merket');
    sheet.getRange(4, 2).setValue('ja');
    sheet.hideRows(5);
    await untouched();
  });

  test('partners who change sides, and a name alone that is as short as the chart has it', async () => {
    const [, one, other] = seatedIn(host, TODAY)[0]!;
    cell(TODAY, 4, 0).setValue(other);
    cell(TODAY, 4, 1).setValue(one!.split(' ')[0]);
    await untouched();
  });

  test('hidden columns that somebody deleted', async () => {
    const sheet = tab(host, TODAY);
    sheet.deleteColumns(sheet.getMaxColumns() - 1, 2);
    cell(TODAY, 4, 0).setValue('Hvem som helst');
    await untouched();
  });
});

describe('older tabs', () => {
  const ONE = '5A 2026-11-22';

  beforeEach(async () => {
    host = await openClasses({ '5A': inventedNames(8) });
    await draw(host, '5A');
    await draw(host, '5A');
  });

  test('a correction is told when it is looked at, and not before', async () => {
    swap(ONE, 4, 5);
    expect(await load(host, '5A')).not.toHaveProperty('corrected');
    expect(await show(1)).toMatchObject({ tab: ONE, drawn: false, corrected: true });
    expect(await show(1, true)).toMatchObject({ drawn: true, corrected: false });
    expect(await show(1)).toMatchObject({ drawn: false, corrected: false });
  });

  test('one that was deleted is drawn again, and the index leads to it', async () => {
    const before = contents(host, ONE);
    const sheet = tab(host, ONE);
    const lost = sheet.getSheetId();
    host.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
    expect(await show(1)).toMatchObject({ tab: ONE, drawn: true });
    expect(contents(host, ONE)).toEqual(before);
    const line = contents(host, 'Historikk').find((row) => row[6] === '1')!;
    expect(line[7]).toBe(String(tab(host, ONE).getSheetId()));
    expect(line[7]).not.toBe(String(lost));
  });

  test('a draw that was undone says so still', async () => {
    await host.run('undoLast', '5A');
    await show(2, true);
    expect(contents(host, `${ONE} (2)`)[0]?.[0]).toMatch(/angret/i);
  });

  test('a number that is no draw is refused', async () => {
    expect((await refusal(host, 'showDated', '5A', 99)).code).toBe('draft-unreadable');
  });
});

describe('base groups', () => {
  beforeEach(async () => {
    host = await openBaseGroups(12);
    await compose(host);
  });

  test('two who changed places at different tables are kept as a move', async () => {
    swap('8A 2026-11-22', 4, 5, 2);
    const notes = contents(host, '8A 2026-11-22')[2]!.indexOf('Notater') + 1;
    tab(host, '8A 2026-11-22').getRange(5, notes).setValue('Ved vinduet');
    const before = await load(host, '8A');
    expect(before.corrected?.problems).toEqual([]);
    const by = { seed: '-', algorithm: 'by-hand', input: '-', kind: 'move' };
    const sent = { ...keeping(before), ...by };
    expect(await host.run('commit', sent)).toMatchObject({ ok: true, complete: true });
    const after = await load(host, '8A');
    expect(after.newest).toMatchObject({ kind: 'move', groups: before.corrected?.groups });
    expect(after).not.toHaveProperty('corrected');
    expect(contents(host, '8A 2026-11-22 (2)')[4]).toContain('Ved vinduet');
  });

  test('who leads says the order: in a first period and after it', async () => {
    const lead = (): void => {
      const name = tabNames(host).find((one) => one.startsWith('8A 20'))!;
      const [one, two] = [cell(name, 4, 0), cell(name, 4, 1)];
      const before = one.getDisplayValues()[0]![0]!;
      one.setValue(two.getDisplayValues()[0]![0]!);
      two.setValue(before);
    };
    const { newest } = await load(host, '8A');
    lead();
    const { corrected } = await load(host, '8A');
    const [leader, , , next] = newest!.groups[0]!;
    expect(corrected?.groups?.[0]?.[0]).toBe(next);
    expect(corrected?.groups?.[0]?.[3]).toBe(leader);
    lead();
    expect(await load(host, '8A')).not.toHaveProperty('corrected');
  });

  test('after a change of leader all is as drawn', async () => {
    host = host.reopen({ today: '2026-12-07' });
    await rotate(host);
    expect(await load(host, '8A')).not.toHaveProperty('corrected');
  });
});
