// The tab `Hensyn`: each kind read as meant, pupils by hidden id before name, only what holds today.
import { describe, expect, test } from '@jest/globals';
import { idCell } from '../../src/core/identity';
import type { Named } from '../../src/core/names';
import { activeRules } from '../../src/core/rules';
import {
  considerationKinds,
  CONSIDERATION_COLUMNS,
  readConsiderations,
} from '../../src/tabs/considerations';
import type { Known } from '../../src/tabs/who-is';
import { knownOf } from './support/known';
import { offered } from '../../src/tabs/choices';

const KINDS = offered(considerationKinds);
const HEADERS = CONSIDERATION_COLUMNS.map(({ header }) => header);
const CLASS: readonly Named[] = [
  { id: 'pada', name: 'Ada Aas' },
  { id: 'pbo', name: 'Bo Berg', showAs: 'Bosse' },
  { id: 'pone', name: 'Emma Dahl' },
  { id: 'ptwo', name: 'Emma Dahl' },
];
const TODAY = '2026-11-22';
const CLASSES = ['5A', '5B'];

/** By header: a row says only what it has. */
type Row = Readonly<Record<string, string>>;

const row = (said: Row): string[] => HEADERS.map((header) => said[header] ?? '');
const about = (kind: string, more: Row = {}): Row => ({
  Klasse: '5A',
  Hensyn: kind,
  Elev: 'Ada Aas',
  ...more,
});

function read(rows: readonly Row[], everybody = CLASS, more: Partial<Known> = {}) {
  const values = [['…'], HEADERS, ...rows.map(row)];
  const result = readConsiderations(
    values,
    '5A',
    { ...knownOf(everybody, ...CLASSES), ...more },
    TODAY,
  );
  if (!result.ok) throw new Error(result.finding.code);
  return result.considerations;
}

describe('each kind', () => {
  const ada = { row: 3, pupil: 'pada' };
  const both = { row: 3, pupils: ['pada', 'pbo'] };
  test.each<[string, Row, unknown]>([
    ['ikke sammen', { 'Elev 2': 'Bo Berg' }, { kind: 'apart', ...both }],
    ['sammen', { 'Elev 2': 'Bosse' }, { kind: 'together', ...both }],
    ['bare sammen med', { 'Elev 2': 'Bo Berg' }, { kind: 'onlyWith', ...ada, partners: ['pbo'] }],
    ['fast plass', { Plass: ' lp 4 ' }, { kind: 'place', ...ada, desk: 'LP4' }],
    ['nær tavla', {}, { kind: 'front', ...ada }],
    ['egen plass nå', {}, { kind: 'alone', ...ada }],
    ['borte i perioden', {}, { kind: 'away', ...ada }],
  ])('%s', (kind, more, rule) => {
    expect(KINDS).toContain(kind);
    for (const typed of [kind, kind.toUpperCase(), `  ${kind.replace(' ', '   ')} `]) {
      expect(read([about(typed, more)])).toMatchObject({ rules: [rule], problems: [] });
    }
  });

  test('that is offered on the tab can be read', () => {
    const more = { 'Elev 2': 'Bo Berg', Plass: 'LP1' };
    const { rules, problems } = read(KINDS.map((kind) => about(kind, more)));
    expect([rules.length, problems]).toEqual([KINDS.length, []]);
  });
});

describe('whose', () => {
  test('class is told by its name in any case; another’s is not even checked', () => {
    const { rules, problems } = read([
      { ...about('nær tavla'), Klasse: ' 5a' },
      { ...about('tull', { Fra: 'tøv' }), Klasse: '5B' },
    ]);
    expect([rules.length, problems]).toEqual([1, []]);
  });

  test.each(['5A', '5AB', '5', ''])('a class %j is not 5B', (className) => {
    const values = [HEADERS, row({ ...about('nær tavla'), Klasse: '5B' })];
    expect(readConsiderations(values, className, knownOf(CLASS, ...CLASSES), TODAY)).toMatchObject({
      considerations: { rules: [], problems: [], idCells: [] },
    });
  });

  test('class is told when there is no such class, unless the row is over', () => {
    const nobodys = { ...about('ikke sammen'), Klasse: '5D' };
    const { rules, problems } = read([nobodys, { ...nobodys, Til: '1.9.26' }]);
    const params = { tab: 'Hensyn', row: 3, text: '5D', classes: CLASSES };
    expect({ rules, problems }).toEqual({
      rules: [],
      problems: [{ code: 'rule-class-unknown', params }],
    });
  });

  test('name is found as on the roster, in any case, as shown, or with its number', () => {
    const said = ['ada  aas', 'BOSSE', 'Emma Dahl (1)', 'Emma Dahl (2)'];
    const { rules } = read(said.map((Elev) => about('nær tavla', { Elev })));
    expect(rules.map((rule) => 'pupil' in rule && rule.pupil)).toEqual([
      'pada',
      'pbo',
      'pone',
      'ptwo',
    ]);
  });
});

describe('the hidden ids', () => {
  test('are asked for where they are missing, in the column they stand in', () => {
    const { idCells } = read([about('nær tavla'), about('sammen', { 'Elev 2': 'Bo Berg' })]);
    const [id, id2] = [HEADERS.indexOf('ID') + 1, HEADERS.indexOf('ID 2') + 1];
    expect(idCells).toEqual([
      { row: 3, column: id, text: idCell('pada', 'Ada Aas') },
      { row: 4, column: id, text: idCell('pada', 'Ada Aas') },
      { row: 4, column: id2, text: idCell('pbo', 'Bo Berg') },
    ]);
  });

  test('once written, are not asked for again', () => {
    const written = { ID: idCell('pada', 'Ada Aas'), 'ID 2': idCell('pbo', 'Bo Berg') };
    expect(read([about('sammen', { 'Elev 2': 'Bo Berg', ...written })]).idCells).toEqual([]);
  });

  test('follow a pupil who was renamed, also when the old name is another’s now', () => {
    const ID = idCell('pada', 'Ada Aas');
    const renamed = [{ id: 'pada', name: 'Ada Nytt-Navn' }];
    const taken = [...renamed, { id: 'pnew', name: 'Ada Aas' }];
    for (const everybody of [renamed, taken]) {
      expect(read([about('nær tavla', { ID })], everybody)).toMatchObject({
        rules: [{ pupil: 'pada' }],
        problems: [],
      });
    }
  });

  test('tell apart two of one name', () => {
    const Elev = 'Emma Dahl';
    const ID = idCell('ptwo', Elev);
    expect(read([about('nær tavla', { Elev, ID })]).rules).toMatchObject([{ pupil: 'ptwo' }]);
  });

  test('give way to a name that was typed over, and are written anew', () => {
    const { rules, idCells } = read([
      about('nær tavla', { Elev: 'Bo Berg', ID: idCell('pada', 'Ada Aas') }),
    ]);
    expect(rules).toMatchObject([{ pupil: 'pbo' }]);
    expect(idCells).toMatchObject([{ row: 3, text: idCell('pbo', 'Bo Berg') }]);
  });

  test('of somebody who is not in the class do not count', () => {
    expect(read([about('nær tavla', { ID: idCell('pgone', 'Ada Aas') })]).rules).toMatchObject([
      { pupil: 'pada' },
    ]);
  });

  test('mean, of two of one first name, the one who has not left', () => {
    const two = [{ id: 'pleft', name: 'Emma Berg' }, ...CLASS.slice(0, 1)];
    const both = [...two, { id: 'pstays', name: 'Emma Lie' }];
    const rows = [about('nær tavla', { Elev: 'Emma' })];
    expect(read(rows, both).problems).toMatchObject([{ code: 'rule-ambiguous' }]);
    const { rules, problems } = read(rows, both, { stays: both.slice(1) });
    expect([rules, problems]).toMatchObject([[{ pupil: 'pstays' }], []]);
  });

  describe('of one Emma who has gone', () => {
    const ID = idCell('pgone', 'Emma');
    const OTHER = [{ id: 'pnew', name: 'Emma Lie' }, ...CLASS.slice(0, 2)];
    const params = { tab: 'Hensyn', row: 3, column: 'Elev', text: 'Emma' };
    const gone = { rules: [], problems: [{ code: 'rule-gone', params }], idCells: [] };

    test('do not pass to another Emma, wherever the first has gone', () => {
      const rows = [about('nær tavla', { Elev: 'Emma', ID })];
      expect(read(rows, OTHER)).toEqual(gone);
      expect(read(rows, OTHER, { elsewhere: new Set(['pgone']) })).toEqual(gone);
    });

    test('mean the one who is in another class now, also by a full name two have', () => {
      const Elev = 'Emma Lie';
      const rows = [about('nær tavla', { Elev, ID: idCell('pgone', Elev) })];
      expect(read(rows, OTHER, { elsewhere: new Set(['pgone']) })).toMatchObject({
        rules: [],
        problems: [{ code: 'rule-gone' }],
      });
    });
  });
});

describe('the days', () => {
  test.each<[string, Row, number]>([
    ['none', {}, 1],
    ['began today', { Fra: '22.11.2026' }, 1],
    ['ends today', { Til: '22. november 2026' }, 1],
    ['begins tomorrow', { Fra: '23.11.2026' }, 0],
    ['ended yesterday', { Til: '21.11.26' }, 0],
    ['around today', { Fra: '2026-11-01', Til: '2026-12-01' }, 1],
  ])('%s: %j holds for %i', (_, days, count) => {
    const { rules, problems } = read([about('nær tavla', days)]);
    expect([activeRules(rules, '2026-11-22').length, problems]).toEqual([count, []]);
  });

  test('that are over get no ids, but can be looked back on', () => {
    const { rules, idCells } = read([about('nær tavla', { Til: '1.9.26' })]);
    expect(rules).toMatchObject([{ pupil: 'pada', to: '2026-09-01' }]);
    expect(idCells).toEqual([]);
  });

  test('in the wrong order are a mistake, though the last of them is over', () => {
    const slip = read([about('nær tavla', { Fra: '1.11.26', Til: '1.12.25' })]);
    expect(slip.problems).toMatchObject([{ code: 'dates-reversed', params: { row: 3 } }]);
  });

  test('go with the rule', () => {
    expect(read([about('nær tavla', { Fra: '1.11.26', Til: '1.12.26' })]).rules).toMatchObject([
      { from: '2026-11-01', to: '2026-12-01' },
    ]);
  });

  test('an ended row is not checked, one that begins later is', () => {
    const wrong = { Elev: 'Ukjent' };
    expect(read([about('nær tavla', { ...wrong, Til: '1.9.26' })]).problems).toEqual([]);
    const later = read([about('nær tavla', { ...wrong, Fra: '1.12.26' })]);
    expect(later.problems).toMatchObject([{ code: 'rule-nobody' }]);
  });
});

describe('what cannot be read is told with its row and column', () => {
  const at = { tab: 'Hensyn', row: 3 };
  test.each<[string, Row, string, Record<string, unknown>]>([
    ['no class', { ...about('sammen'), Klasse: '' }, 'value-empty', { column: 'Klasse' }],
    ['no kind', about(''), 'value-empty', { column: 'Hensyn' }],
    ['no pupil', about('nær tavla', { Elev: '' }), 'value-empty', { column: 'Elev' }],
    ['no second', about('ikke sammen'), 'value-empty', { column: 'Elev 2' }],
    ['no desk', about('fast plass'), 'value-empty', { column: 'Plass' }],
    ['a kind of one’s own', about('helst ikke'), 'value-unknown', { column: 'Hensyn' }],
    [
      'a day that is none',
      about('nær tavla', { Til: '31.2.26' }),
      'date-invalid',
      { column: 'Til', text: '31.2.26' },
    ],
    ['days reversed', about('nær tavla', { Fra: '2.1.27', Til: '1.1.27' }), 'dates-reversed', {}],
    [
      'a stranger',
      about('sammen', { 'Elev 2': 'Per' }),
      'rule-nobody',
      { column: 'Elev 2', text: 'Per' },
    ],
    [
      'one who has left the class',
      about('sammen', { 'Elev 2': 'Cy Lie', 'ID 2': idCell('pcy', 'Cy Lie') }),
      'rule-gone',
      { column: 'Elev 2', text: 'Cy Lie' },
    ],
    [
      'another name typed over one who has left',
      about('sammen', { 'Elev 2': 'Per', 'ID 2': idCell('pcy', 'Cy Lie') }),
      'rule-nobody',
      { column: 'Elev 2', text: 'Per' },
    ],
    [
      'two of a name',
      about('nær tavla', { Elev: 'emma dahl' }),
      'rule-ambiguous',
      { column: 'Elev', names: ['Emma Dahl (1)', 'Emma Dahl (2)'] },
    ],
    ['one pupil twice', about('sammen', { 'Elev 2': 'Ada Aas' }), 'rule-same-pupil', {}],
  ])('%s', (_, said, code, params) => {
    const { rules, problems, idCells } = read([said]);
    expect({ rules, idCells }).toEqual({ rules: [], idCells: [] });
    expect(problems).toEqual([{ code, params: expect.objectContaining({ ...at, ...params }) }]);
  });

  test('a row with ids only, its words deleted, is nothing', () => {
    expect(read([{ ID: idCell('pada', 'Ada Aas') }])).toMatchObject({ rules: [], problems: [] });
  });
});

test('columns are found by their headers, in any order, with others between', () => {
  const values = [
    ['Elev 2', 'Vår egen', 'Hensyn', 'Elev', 'Klasse'],
    ['Bo Berg', 'husk', 'ikke sammen', 'Ada Aas', '5A'],
  ];
  expect(readConsiderations(values, '5A', knownOf(CLASS, '5A'), TODAY)).toEqual({
    ok: true,
    considerations: {
      rules: [{ kind: 'apart', row: 2, pupils: ['pada', 'pbo'] }],
      problems: [],
      idCells: [],
    },
  });
});
