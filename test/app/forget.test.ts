// «Glem elev»: the name is gone from every tab of ours, the id stays in the ledger.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Host } from '../../src/local/host';
import { contents, draw, ledger, load, openClasses, refusal, seatedIn, tab } from '../support/host';
import { compose, openBaseGroups } from '../support/groups-host';
import { changed, enrol, goThrough, rosterOf } from '../support/pupils';
import { filesIn } from '../support/unzipped';

let host: Host;
afterEach(() => host.close());

const GONE = 'Gunnhild Ødegård';
const OTHERS = ['Ada Aas', 'Bo Berg', 'Cecilie Dahl', 'Dina Eng', 'Emil Foss'];

async function leave(name: string): Promise<string> {
  const roster = await rosterOf(host);
  const pupil = roster.pupils.find((one) => one.name === name);
  if (pupil === undefined) throw new Error(`no ${name}`);
  const changes = [changed(pupil, { status: 'left' })];
  await enrol(host, { revision: roster.revision, newcomers: [], changes });
  return pupil.id;
}

/** Two draws, considerations, grounds, a printed page and a note that all hold the name. */
async function everywhere(name = GONE, others = OTHERS): Promise<string> {
  host = await openClasses({ '5A': [name, ...others] });
  await draw(host, '5A');
  await draw(host, '5A');
  tab(host, 'Hensyn')
    .getRange(3, 1, 2, 4)
    .setValues([
      ['5A', 'ikke sammen', `'${name}`, 'Ada Aas'],
      ['5A', 'ikke sammen', 'Bo Berg', 'Dina Eng'],
    ]);
  await host.run('repair', '5A');
  return leave(name);
}

const names = async (file: Host): Promise<string> => {
  const files = filesIn(await file.toXlsx());
  return [...files.values()].join('\n');
};

describe('after forgetting', () => {
  test('the file does not hold the name anywhere', async () => {
    const id = await everywhere();
    const paper = {
      form: 'room',
      title: 'Lapper',
      subtitle: '5A',
      desks: [],
      fixtures: [],
      texts: [],
      at: [],
      table: [['Navn'], [GONE]],
    };
    await host.run('drawPaper', '5A', paper);
    tab(host, 'Elever').getRange(3, 2).setNote(`${GONE} er flink`);
    tab(host, 'Elever').getRange(5, 2).setNote(`Går med ${GONE}.`);
    tab(host, '5A 2026-11-22').getRange(1, 1).setNote(GONE);
    expect((await names(host)).includes('Gunnhild')).toBe(true);
    await goThrough(host, 'forgetPupil', id);
    const left = await names(host);
    expect(/Gunnhild|Ødegård/i.test(left)).toBe(false);
    expect(left.includes('Bo Berg')).toBe(true);
  });

  test('the others’ history holds, and the class can go on', async () => {
    const id = await everywhere();
    const before = await load(host, '5A');
    const events = ledger(host);
    await goThrough(host, 'forgetPupil', id);
    const after = await load(host, '5A');
    expect(ledger(host)).toEqual(events);
    expect(after.history).toEqual(before.history);
    expect([after.needs, after.problems]).toEqual([[], []]);
    expect(after.pupils.map((pupil) => pupil.id)).toEqual(before.pupils.map((pupil) => pupil.id));
    expect(after.rules).toEqual(before.rules);
    const seats = seatedIn(host, '5A 2026-11-22').flat();
    expect(seats).toContain('tidligere elev');
    for (const name of OTHERS) expect(seats).toContain(name);
    expect(contents(host, 'Klassekart 5A').flat().join(' ').replace(/\s+/g, ' ')).toContain(
      'tidligere elev',
    );
    await draw(host, '5A');
  });

  test('it is told what was done, as it was listed before', async () => {
    const id = await everywhere();
    const listed = await goThrough(host, 'listTraces', id);
    const done = await goThrough(host, 'forgetPupil', id);
    expect(done).toEqual(listed);
    expect(done.map((trace) => [trace.tab, trace.kind]).sort()).toEqual([
      ['5A 2026-11-22 (2)', 'replaced'],
      ['5A 2026-11-22', 'replaced'],
      ['Elever', 'emptied'],
      ['Hensyn', 'emptied'],
      ['Klassekart 5A', 'replaced'],
    ]);
    expect(await goThrough(host, 'forgetPupil', id)).toEqual([]);
  });

  test('nothing that was logged holds the name', async () => {
    const id = await everywhere();
    const lines: string[] = [];
    const watched = host.reopen({ hooks: { onLog: (line) => lines.push(JSON.stringify(line)) } });
    await goThrough(watched, 'forgetPupil', id);
    await watched.close();
    expect(lines.join()).not.toContain('Gunnhild');
  });
});

describe('what is about others stays', () => {
  test('of two of one name only what is about this id is touched', async () => {
    host = await openClasses({ '5A': ['Emma Berg', 'Ada Aas', 'Emma Berg', 'Bo Dahl'] });
    await draw(host, '5A');
    tab(host, 'Elever').getRange(4, 2).setNote('Venn av Emma Berg.');
    const roster = await rosterOf(host);
    const [first, , twin] = roster.pupils;
    if (first === undefined || twin === undefined) throw new Error('no twins');
    const changes = [changed(first, { status: 'left' })];
    await enrol(host, { revision: roster.revision, newcomers: [], changes });
    const traces = await goThrough(host, 'forgetPupil', first.id);
    const seats = seatedIn(host, '5A 2026-11-22').flat();
    expect(seats).toContain('tidligere elev');
    expect(seats).toContain('Emma Berg (2)');
    expect(seats).not.toContain('Emma Berg (1)');
    expect((await rosterOf(host)).pupils.map(({ id }) => id)).toContain(twin.id);
    const places = [{ row: 4, column: 2 }];
    expect(traces).toContainEqual({ tab: 'Elever', kind: 'look', count: 1, places });
  });

  test('a namesake’s longer name is not cut', async () => {
    host = await openClasses({ '5A': ['Emma Berg', 'Emma Berg Hansen', 'Ada Aas', 'Bo Dahl'] });
    await draw(host, '5A');
    const id = await leave('Emma Berg');
    await goThrough(host, 'forgetPupil', id);
    const seats = seatedIn(host, '5A 2026-11-22').flat();
    expect(seats).toContain('Emma Berg Hansen');
    expect(seats).not.toContain('Emma Berg');
    expect(contents(host, 'Elever').flat()).toContain('Emma Berg Hansen');
  });

  test('a row that names somebody else by now', async () => {
    host = await openClasses({ '5A': [GONE, ...OTHERS] });
    tab(host, 'Hensyn')
      .getRange(3, 1, 1, 3)
      .setValues([['5A', 'nær tavla', GONE]]);
    await host.run('repair', '5A');
    tab(host, 'Hensyn').getRange(3, 3).setValue('Ada Aas');
    await goThrough(host, 'forgetPupil', await leave(GONE));
    expect(contents(host, 'Hensyn')[2]?.slice(0, 3)).toEqual(['5A', 'nær tavla', 'Ada Aas']);
  });

  test('a tab of the teachers’ own is listed, and left as it is', async () => {
    const id = await everywhere();
    const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
    book.insertSheet('Tur').getRange(1, 1).setValue(`Telt: ${GONE} og Bo`);
    const traces = await goThrough(host, 'forgetPupil', id);
    const places = [{ row: 1, column: 1 }];
    expect(traces).toContainEqual({ tab: 'Tur', kind: 'look', count: 1, places });
    expect(contents(host, 'Tur')[0]?.[0]).toContain(GONE);
  });

  test('where only the first name stands in what is their own, the cells are named', async () => {
    host = await openClasses({ '5A': [GONE, 'Gunnhild Moe', ...OTHERS] });
    await draw(host, '5A');
    const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
    const own = [
      ['Telt 1', 'Bo og Gunnhild'],
      ['Gunnhild Moe', 'gunnhilds sekk'],
      ['Gunnhildur', `Ikke ${GONE}`],
    ];
    book.insertSheet('Tur').getRange(2, 1, 3, 2).setValues(own);
    tab(host, 'Tur').getRange(9, 4).setNote('Spør Gunnhild');
    tab(host, 'Elever')
      .getRange(2, 10, 4, 1)
      .setValues([['Buss'], [''], [''], ['med Gunnhild']]);
    book.insertSheet('Samtaler Gunnhild');
    tab(host, 'Klasser').getRange(3, 4).setValue('Gunnhild Lærersen');
    const id = await leave(GONE);
    const traces = await goThrough(host, 'listTraces', id);
    const at = (...cells: [number, number][]) => ({
      count: cells.length,
      places: cells.map(([row, column]) => ({ row, column })),
    });
    expect(traces.filter(({ kind }) => kind === 'first' || kind === 'look')).toEqual([
      { tab: 'Elever', kind: 'first', ...at([5, 10]) },
      { tab: 'Tur', kind: 'look', ...at([4, 2]) },
      { tab: 'Tur', kind: 'first', ...at([2, 2], [3, 2], [9, 4]) },
      { tab: 'Samtaler Gunnhild', kind: 'first', ...at([0, 0]) },
    ]);
    const before = [contents(host, 'Tur'), contents(host, 'Klasser')];
    await goThrough(host, 'forgetPupil', id);
    expect([contents(host, 'Tur'), contents(host, 'Klasser')]).toEqual(before);
  });

  test('a pupil who supports another goes from that row, and the row stays', async () => {
    host = await openClasses({ '8A': [GONE, ...OTHERS] });
    tab(host, 'Klasser')
      .getRange(3, 1, 1, 3)
      .setValues([['8A', '8', 'Basisgrupper']]);
    tab(host, 'Grunnlag')
      .getRange(3, 1, 2, 5)
      .setValues([
        ['8A', GONE, '1', '', ''],
        ['8A', 'Bo Berg', '2', '', `Ada Aas; ${GONE}`],
      ]);
    await host.run('repair', '8A');
    const id = await leave(GONE);
    await goThrough(host, 'forgetPupil', id);
    const grounds = contents(host, 'Grunnlag');
    expect(grounds[2]?.join('')).toBe('');
    expect(grounds[3]?.slice(0, 5)).toEqual(['8A', 'Bo Berg', '2', '', 'Ada Aas']);
    expect(grounds.flat().join()).not.toContain(id);
  });
});

test.each([
  '=1+1',
  '<script>alert(1)</script>',
  'Kari 🎉 Smil',
  'Anne-Lise Dæhli-Øy',
  'Langt Navn '.repeat(15).trim(),
])('a name such as %j is forgotten like any other', async (name) => {
  const id = await everywhere(name);
  await goThrough(host, 'forgetPupil', id);
  expect(host.sheets().flatMap(({ values }) => values.flat())).not.toContain(name);
  const word = /Langt|Smil|alert|Dæhli|1\+1/.exec(name)?.[0] ?? name;
  expect((await names(host)).includes(word)).toBe(false);
});

test('the name goes from a copy of a dated tab too', async () => {
  const id = await everywhere();
  const dated = contents(host, '5A 2026-11-22');
  const copy = host.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Kopi');
  copy.getRange(1, 1, dated.length, dated[0]!.length).setValues(dated);
  await goThrough(host, 'forgetPupil', id);
  expect(contents(host, 'Kopi').flat().join()).not.toContain('Gunnhild');
});

test('from the tabs of base groups, where leaders stand first', async () => {
  host = await openBaseGroups(8);
  await compose(host);
  const { pupils } = await load(host, '8A');
  const gone = pupils[5];
  if (gone === undefined) throw new Error('no pupil');
  await goThrough(host, 'forgetPupil', await leave(gone.name));
  expect((await names(host)).includes(gone.name)).toBe(false);
  const drawn = host.sheets().filter(({ name }) => /^(8A 20|Klassekart)/.test(name));
  for (const { values } of drawn) {
    const cells = values.flat().map((text) => text.replace(/\s+/g, ' '));
    expect(cells).toContain('tidligere elev');
    expect(cells).not.toContain(gone.short);
  }
});

test('only who has left can be forgotten', async () => {
  host = await openClasses({ '5A': [GONE, ...OTHERS] });
  await host.run('repair', '5A');
  const [pupil] = (await rosterOf(host)).pupils;
  expect(await refusal(host, 'forgetPupil', pupil?.id, 0)).toMatchObject({
    code: 'pupil-not-left',
  });
});

test('many tabs are gone through some at a time', async () => {
  const id = await everywhere();
  const book = host.services.SpreadsheetApp.getActiveSpreadsheet();
  for (let nr = 0; nr < 30; nr++) book.insertSheet(`Eget ${nr}`).getRange(1, 1).setValue('x');
  expect(await host.run('listTraces', id, 0)).toMatchObject({
    ok: true,
    next: expect.any(Number),
  });
  await goThrough(host, 'forgetPupil', id);
  expect((await names(host)).includes('Gunnhild')).toBe(false);
});
