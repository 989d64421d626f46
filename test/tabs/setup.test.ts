// «Sett opp regnearket»: what it makes is what the readers look for, with every choice understood.
import { describe, expect, test } from '@jest/globals';
import { parseDraft } from '../../src/contract/parse';
import { cardKinds } from '../../src/tabs/cards';
import { offered } from '../../src/tabs/choices';
import { models, readClasses, rhythms, weekdays } from '../../src/tabs/classes';
import { considerationKinds, readConsiderations } from '../../src/tabs/considerations';
import { readDrafts } from '../../src/tabs/drafts';
import { readGrounds } from '../../src/tabs/grounds';
import { readHolidays } from '../../src/tabs/holidays';
import { readLedger } from '../../src/tabs/ledger';
import { readRoster, statuses } from '../../src/tabs/roster';
import { plannedTabs, type TabPlan } from '../../src/tabs/setup';
import { knownOf } from './support/known';

const PLANS = plannedTabs();

function plan(name: string): TabPlan {
  const found = PLANS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no tab ${name}`);
  return found;
}

const texts = (name: string): string[][] =>
  plan(name).view.cells.map((line) => line.map(({ text }) => text));
const headers = (name: string): string[] => texts(name)[1] ?? [];

/** The tab as made, with one row written under its headers. */
function filled(name: string, said: Readonly<Record<string, string>>): string[][] {
  const unknown = Object.keys(said).filter((header) => !headers(name).includes(header));
  expect(unknown).toEqual([]);
  return [...texts(name), headers(name).map((header) => said[header] ?? '')];
}

describe('each tab is read by its reader, every column of it', () => {
  test('Elever', () => {
    const row = { Klasse: '5A', Navn: 'Ada', 'Vis som': 'A', Status: 'Permisjon', ID: 'pa.bcdef' };
    expect(readRoster(filled('Elever', row))).toMatchObject({
      roster: {
        rows: [
          { row: 3, className: '5A', name: 'Ada', showAs: 'A', present: false, idCell: 'pa.bcdef' },
        ],
        idColumn: headers('Elever').indexOf('ID') + 1,
      },
    });
    expect(headers('Elever')).toEqual(expect.arrayContaining(['Barneskole', 'Kontaktlærer']));
  });

  test('Klasser', () => {
    const row = {
      Klasse: '5A',
      Trinn: '5',
      Modell: 'Basisgrupper',
      Kontaktlærere: 'Kari',
      Rytme: 'to skoleuker',
      'Første dag': '17.08.2026',
      Byttedag: 'mandag',
      Time: '1',
      Utsatt: '31.08.2026 til 07.09.2026',
    };
    expect(Object.keys(row)).toEqual(headers('Klasser'));
    expect(readClasses(filled('Klasser', row))).toMatchObject({
      classes: {
        settings: [
          { model: 'groups', rhythm: 'twoSchoolWeeks', firstDay: '2026-08-17', weekday: 1 },
        ],
        problems: [],
      },
    });
  });

  test('Hensyn', () => {
    const row = {
      Klasse: '5A',
      Hensyn: 'ikke sammen',
      Elev: 'Ada',
      'Elev 2': 'Bo',
      Plass: '',
      Fra: '1.11.2026',
      Til: '1.12.2026',
    };
    const pupils = [
      { id: 'pa', name: 'Ada' },
      { id: 'pb', name: 'Bo' },
    ];
    const read = readConsiderations(
      filled('Hensyn', row),
      '5A',
      knownOf(pupils, '5A'),
      '2026-11-22',
    );
    expect(read).toMatchObject({
      considerations: {
        rules: [{ kind: 'apart', from: '2026-11-01', to: '2026-12-01' }],
        problems: [],
        idCells: [{ column: 8 }, { column: 9 }],
      },
    });
  });

  test('Skolerute', () => {
    const row = { Fra: '5.10.2026', Til: '9.10.2026', Hva: 'Høstferie' };
    expect(readHolidays(filled('Skolerute', row))).toMatchObject({ free: [{ to: '2026-10-09' }] });
  });

  test('Grunnlag', () => {
    const row = { Klasse: '8A', Elev: 'Ada', Fordeling: '2', Kjønn: 'j', 'Støttes av': 'Bo' };
    const pupils = [
      { id: 'pa', name: 'Ada' },
      { id: 'pb', name: 'Bo' },
    ];
    const read = readGrounds(filled('Grunnlag', row), '8A', knownOf(pupils, '8A'));
    expect(read).toMatchObject({ problems: [], idCells: [{ column: 7 }, { column: 8 }] });
    expect(read.notes.get('pa')).toMatchObject({ level: 2, gender: 'j' });
  });

  test('_Utkast', () => {
    const read = readDrafts(filled('_Utkast', { Data: '{}' }), parseDraft);
    expect(read).toMatchObject({ ok: true, drafts: { kept: [], nextNr: 2 } });
  });

  test('_Logg', () => {
    const Data = '{"v":1,"nr":2,"kind":"revoke","class":"5A","at":"t","by":"","revokes":1}';
    const read = readLedger(filled('_Logg', { Data }));
    expect(read).toMatchObject({ ledger: { events: [{ nr: 2 }], damaged: [], newerRow: 0 } });
    const { columns } = (read as Extract<typeof read, { ok: true }>).ledger;
    expect(Object.values(columns)).toEqual(headers('_Logg').map((_, index) => index + 1));
  });
});

describe('as a teacher finds it', () => {
  test.each<[string, string, readonly string[]]>([
    ['Elever', 'Status', offered(statuses)],
    ['Klasser', 'Modell', offered(models)],
    ['Klasser', 'Rytme', offered(rhythms)],
    ['Klasser', 'Byttedag', offered(weekdays)],
    ['Hensyn', 'Hensyn', offered(considerationKinds)],
    ['Grunnlag', 'Fordeling', ['1', '2', '3']],
    ['Samtalekort', 'Kort', offered(cardKinds)],
  ])('%s offers under %s what can be read', (name, header, options) => {
    const column = headers(name).indexOf(header) + 1;
    const choices = plan(name).view.choices.find((one) => one.column === column);
    expect(choices).toEqual({ column, firstRow: 3, options });
  });

  /** Headers of the columns with this format, from below the headers. */
  const formatted = (name: string, wanted: string): (string | undefined)[] =>
    plan(name)
      .view.formats.filter(({ format, firstRow }) => format === wanted && firstRow === 3)
      .map(({ column }) => headers(name)[column - 1]);

  test.each<[string, string[]]>([
    ['Klasser', ['Første dag']],
    ['Hensyn', ['Fra', 'Til']],
    ['Skolerute', ['Fra', 'Til']],
  ])('%s shows %j as Norwegian days', (name, dated) => {
    expect(formatted(name, 'dd.mm.yyyy')).toEqual(dated);
  });

  test.each<[string, string[]]>([
    ['Elever', ['Klasse', 'Navn']],
    ['Klasser', ['Klasse']],
    ['Hensyn', ['Klasse', 'Elev', 'Elev 2']],
    ['Samtalekort', ['Kort', 'Trinn', 'Klasse', 'Tekst']],
  ])('%s keeps %j as they are typed: 1E2 is a class, 1-4 are grades', (name, typed) => {
    expect(formatted(name, '@')).toEqual(expect.arrayContaining(typed));
  });

  test.each<[string, string[]]>([
    ['Elever', ['ID']],
    ['Hensyn', ['ID', 'ID 2']],
    ['Grunnlag', ['ID', 'ID 2']],
    ['Historikk', ['Nr', 'Ark-ID']],
  ])('%s hides the columns %j and no others', (name, hidden) => {
    const { hiddenFrom } = plan(name).view;
    expect(headers(name).slice(hiddenFrom - 1)).toEqual(hidden);
  });

  test('only rules, grounds, drafts and ledger are hidden, only the ledger guarded', () => {
    const names = (of: (one: TabPlan) => boolean): string[] =>
      PLANS.filter(of).map(({ name }) => name);
    expect(names(({ hidden }) => hidden)).toEqual(['Hensyn', 'Grunnlag', '_Utkast', '_Logg']);
    expect(names(({ guarded }) => guarded)).toEqual(['_Logg']);
    expect(names(() => true)[0]).toBe('Start');
  });

  test('every tab is a rectangle, and its frozen rows leave one to scroll', () => {
    for (const { view } of PLANS) {
      expect(new Set(view.cells.map((line) => line.length)).size).toBe(1);
      expect(!view.trim || view.frozenRows < view.cells.length).toBe(true);
    }
  });
});
