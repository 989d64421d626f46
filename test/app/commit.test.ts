// «Lagre»: one ledger row, then dated tab, chart and index; and nothing at all when refused.
import { afterEach, describe, expect, test } from '@jest/globals';
import { propose } from '../../src/core/propose';
import type { Committed, Draft, LoadedClass, Reply } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import {
  contents,
  draw,
  everything,
  good,
  inventedNames,
  ledger,
  load,
  openClasses,
  refusal,
  seatedIn,
  tab,
  tabNames,
} from '../support/host';

let host: Host;
afterEach(() => host.close());

async function ready(pupils = 28): Promise<LoadedClass> {
  host = await openClasses({ '5A': inventedNames(pupils) });
  await host.run('repair', '5A');
  return load(host, '5A');
}

function draftOf(loaded: LoadedClass, seed = 'one'): Draft {
  const pupils = loaded.pupils.map(({ id }) => id);
  const made = propose({ ...loaded, pupils }, seed);
  if (!made.ok) throw new Error('no proposal');
  const { className, revision, today } = loaded;
  return { ...made.value, id: `draft-${seed}`, className, revision, from: today, adjusted: false };
}

function commit(draft: Draft, on = host): Promise<Committed> {
  return good(on.run('commit', draft) as Promise<Reply<Committed>>);
}

describe('a draft that is stored', () => {
  test('gives a ledger row, a dated tab, a chart and a line in the index', async () => {
    const loaded = await ready();
    const draft = draftOf(loaded);
    const reply = await commit(draft);
    expect(reply).toMatchObject({ tab: '5A 2026-11-22', chart: 'Klassekart 5A', complete: true });
    expect(ledger(host)).toMatchObject([{ nr: 1, kind: 'pairs', groups: draft.groups }]);

    const names = new Map(loaded.pupils.map(({ id, name }) => [id, name]));
    const seated = seatedIn(host, '5A 2026-11-22').sort();
    const drafted = draft.groups
      .map((group, index) => [draft.desks[index], ...group.map((id) => names.get(id))])
      .sort();
    expect(seated).toEqual(drafted);

    const chart = contents(host, 'Klassekart 5A').flat();
    for (const { short } of loaded.pupils) expect(chart).toContain(short);
    expect(contents(host, 'Historikk')[2]?.slice(0, 6)).toEqual([
      '2026-11-22',
      '5A',
      'Nye læringspartnere',
      '14',
      '',
      'Åpne',
    ]);
  });

  test('twice on one day makes a second tab and hides the first', async () => {
    await ready();
    await draw(host, '5A');
    await draw(host, '5A');
    const dated = host.sheets().filter(({ name }) => name.startsWith('5A 2026'));
    expect(dated.map(({ name, hidden }) => [name, hidden]).sort()).toEqual([
      ['5A 2026-11-22 (2)', false],
      ['5A 2026-11-22', true],
    ]);
    expect(contents(host, 'Historikk').slice(2)).toHaveLength(2);
  });

  test('sent again after a lost answer is stored once', async () => {
    const draft = draftOf(await ready());
    const first = await commit(draft);
    const second = await commit(draft);
    expect([first.again, second.again]).toEqual([false, true]);
    expect(second.nr).toBe(first.nr);
    expect(ledger(host)).toHaveLength(1);
  });

  test('holds no pupil’s name in the ledger', async () => {
    const loaded = await ready();
    await commit(draftOf(loaded));
    const text = JSON.stringify(contents(host, '_Logg'));
    for (const { name } of loaded.pupils) expect(text).not.toContain(name);
  });

  test('links the index to the dated tab', async () => {
    await ready();
    await draw(host, '5A');
    await draw(host, '5A');
    for (const [row, name] of [
      [3, '5A 2026-11-22 (2)'],
      [4, '5A 2026-11-22'],
    ] as const) {
      const link = tab(host, 'Historikk').getRange(row, 6).getRichTextValues()[0]?.[0];
      expect(link?.getLinkUrl()).toBe(`#gid=${tab(host, name).getSheetId()}`);
    }
  });

  test('leaves the teacher’s view where it was: no names come to the front', async () => {
    await ready();
    const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
    book.setActiveSheet(tab(host, 'Start'));
    await draw(host, '5A');
    await draw(host, '5A');
    expect(book.getActiveSheet().getName()).toBe('Start');
  });

  test('finds a free name when another tab differs in case only', async () => {
    await ready();
    host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('5a 2026-11-22');
    expect((await draw(host, '5A')).tab).toBe('5A 2026-11-22 (2)');
    expect((await load(host, '5A')).needs).toEqual([]);
  });

  test('shows on the chart whom a hidden row hid before', async () => {
    await ready();
    await draw(host, '5A');
    tab(host, 'Klassekart 5A').hideRows(4, 3);
    await draw(host, '5A');
    const xlsx = await host.toXlsx();
    const { default: ExcelJS } = await import('exceljs');
    const file = new ExcelJS.Workbook();
    await file.xlsx.load(xlsx.buffer as ArrayBuffer);
    expect(file.getWorksheet('Klassekart 5A')?.getRow(5).hidden).toBe(false);
  });

  test('is found again by its mark when the tab was renamed', async () => {
    await ready();
    await draw(host, '5A');
    tab(host, 'Klassekart 5A').setName('Kartet på veggen');
    await draw(host, '5A');
    expect(tabNames(host)).toContain('Kartet på veggen');
    expect(tabNames(host)).not.toContain('Klassekart 5A');
    expect((await load(host, '5A')).needs).toEqual([]);
  });
});

describe('a draft that is refused writes nothing', () => {
  test('when a colleague was first', async () => {
    const loaded = await ready();
    const colleague = host.reopen({ user: 'Per' });
    await good(colleague.run('rememberUser', 'Per') as Promise<Reply<{ ok: true }>>);
    await draw(colleague, '5A');
    const before = everything(host);
    const error = await refusal(host, 'commit', draftOf(loaded));
    expect(error.code).toBe('colleague-first');
    expect(error.message).toMatch(
      /^Per var først ute: 5A fikk nye læringspartnere kl\. \d\d\.\d\d\./,
    );
    expect(everything(host)).toBe(before);
    await colleague.close();
  });

  test('when a pupil has come since', async () => {
    const loaded = await ready();
    tab(host, 'Elever').appendRow(['5A', 'Nils Ny']);
    const before = everything(host);
    expect((await refusal(host, 'commit', draftOf(loaded))).code).toBe('class-changed');
    expect(everything(host)).toBe(before);
  });

  test.each([
    [
      'a pupil twice',
      (draft: Draft) => ({ groups: [draft.groups[0], ...draft.groups.slice(0, -1)] }),
    ],
    [
      'somebody left out',
      (draft: Draft) => ({ groups: draft.groups.slice(1), desks: draft.desks.slice(1) }),
    ],
    [
      'a stranger',
      (draft: Draft) => ({ groups: [['pstranger', 'pother'], ...draft.groups.slice(1)] }),
    ],
    [
      'four in a group',
      (draft: Draft) => ({
        groups: [[...draft.groups[0]!, ...draft.groups[1]!], ...draft.groups.slice(2)],
        desks: draft.desks.slice(1),
      }),
    ],
    ['a desk twice', (draft: Draft) => ({ desks: draft.desks.map(() => 'LP1') })],
    ['a desk that is not there', (draft: Draft) => ({ desks: ['LP99', ...draft.desks.slice(1)] })],
    ['a day that is none', () => ({ from: '2026-02-31' })],
    ['groups that are no lists', () => ({ groups: 'all' })],
  ])('with %s', async (_, change) => {
    const draft = draftOf(await ready(12));
    const before = everything(host);
    const error = await refusal(host, 'commit', { ...draft, ...change(draft) });
    expect(error.message).not.toMatch(/Error|undefined|null/);
    expect(everything(host)).toBe(before);
  });
});

describe('what breaks after the ledger row', () => {
  test('is drawn at the next repair, and repairing twice equals once', async () => {
    await ready();
    const clean = host.lastExecution;
    expect(clean).not.toBeNull();
    const draft = draftOf(await load(host, '5A'));
    const failing = host.reopen({ failAtCall: 60 });
    await good(failing.run('commit', draft) as Promise<Reply<Committed>>);
    const loaded = await load(host, '5A');
    expect(loaded.needs).toEqual([{ kind: 'tabs', nr: 1 }]);
    await host.run('repair', '5A');
    expect((await load(host, '5A')).needs).toEqual([]);
    expect(contents(host, 'Klassekart 5A').flat()).toContain(loaded.pupils[0]?.short);
    const once = everything(host);
    await host.run('repair', '5A');
    expect(everything(host)).toBe(once);
    await failing.close();
  });
});

describe('«Angre siste»', () => {
  test('goes back step by step and deletes nothing', async () => {
    const loaded = await ready();
    const first = draftOf(loaded);
    await commit(first);
    await draw(host, '5A');
    await host.run('undoLast', '5A');
    const after = await load(host, '5A');
    expect(after.newest?.groups).toEqual(first.groups);
    expect(after.history).toHaveLength(1);
    expect(tabNames(host)).toContain('5A 2026-11-22 (2)');
    await host.run('undoLast', '5A');
    expect((await load(host, '5A')).newest).toBeNull();
    expect((await refusal(host, 'undoLast', '5A')).code).toBe('nothing-to-undo');
    expect(ledger(host)).toHaveLength(4);
    expect(
      contents(host, 'Historikk')
        .slice(2)
        .map((row) => row[2]),
    ).toEqual(['Angret', 'Angret']);
  });

  test('leaves a colleague’s newer draw alone when told which one is meant', async () => {
    await ready();
    const { nr } = await draw(host, '5A');
    await draw(host, '5A');
    const before = everything(host);
    expect((await refusal(host, 'undoLast', '5A', nr)).code).toBe('undo-overtaken');
    expect(everything(host)).toBe(before);
  });

  test('shows the earlier tab again', async () => {
    await ready();
    await draw(host, '5A');
    await draw(host, '5A');
    await host.run('undoLast', '5A');
    const dated = host.sheets().filter(({ name }) => name.startsWith('5A 2026'));
    expect(dated.find(({ hidden }) => !hidden)?.name).toBe('5A 2026-11-22');
  });
});
