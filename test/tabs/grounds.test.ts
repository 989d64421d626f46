// The tab `Grunnlag`: levels, supporters and leaders with support, pupils by hidden id before name.
import { describe, expect, test } from '@jest/globals';
import { idCell } from '../../src/core/identity';
import type { Named } from '../../src/core/names';
import { GROUNDS_COLUMNS, readGrounds } from '../../src/tabs/grounds';
import { knownOf } from './support/known';

const HEADERS = GROUNDS_COLUMNS.map(({ header }) => header);
const CLASS: readonly Named[] = [
  { id: 'paase', name: 'Åse Ærø' },
  { id: 'pbo', name: 'Bo Berg', showAs: 'Bosse' },
  { id: 'pone', name: 'Emma Dahl' },
  { id: 'ptwo', name: 'Emma Dahl' },
];

/** By header: a row says only what it has. */
type Row = Readonly<Record<string, string>>;

const row = (said: Row): string[] => HEADERS.map((header) => said[header] ?? '');
const about = (Elev: string, more: Row = {}): Row => ({ Klasse: '8A', Elev, ...more });

function read(rows: readonly Row[], everybody = CLASS) {
  return readGrounds([['…'], HEADERS, ...rows.map(row)], '8A', knownOf(everybody, '8A', '8B'));
}

/** What the notes say, by pupil. */
function said(rows: readonly Row[], everybody = CLASS) {
  const { notes, problems } = read(rows, everybody);
  expect(problems).toEqual([]);
  const plain = Array.from(notes, ([id, note]) => [
    id,
    { ...note, supporters: [...note.supporters] },
  ]);
  return Object.fromEntries(plain) as Record<string, unknown>;
}

describe('what is noted about a pupil', () => {
  test('is all there is in one row', () => {
    const Elev = 'åse  ærø';
    const more = { Fordeling: '2', Kjønn: 'J', 'Støttes av': 'Bosse', 'Leder med støtte': 'ja' };
    expect(said([about(Elev, more)])).toEqual({
      paase: { level: 2, gender: 'j', leadsWithSupport: true, supporters: ['pbo'] },
    });
  });

  test('adds up over several rows; of two levels the lower row holds', () => {
    const rows = [
      about('Åse Ærø', { Fordeling: '1', 'Støttes av': 'Bo Berg' }),
      about('Åse Ærø', { 'Leder med støtte': 'x' }),
      about('Åse Ærø', { Fordeling: '3', 'Støttes av': 'Emma Dahl (2)' }),
    ];
    expect(said(rows)).toEqual({
      paase: { level: 3, leadsWithSupport: true, supporters: ['pbo', 'ptwo'] },
    });
  });

  test.each<[string, number | undefined]>([
    ['1', 1],
    ['3', 3],
    ['12', 12],
    ['02', 2],
    ['', undefined],
  ])('the level %j is %j', (Fordeling, level) => {
    expect(said([about('Bo Berg', { Fordeling, Kjønn: 'g' })])).toEqual({
      pbo: { ...(level === undefined ? {} : { level }), gender: 'g', supporters: [] },
    });
  });

  test.each<[string, boolean]>([
    ['ja', true],
    ['X', true],
    ['1', true],
    ['SANN', true],
    ['', false],
    [' Nei ', false],
    ['0', false],
    ['USANN', false],
    ['FALSE', false],
  ])('under «Leder med støtte» %j is %j', (text, yes) => {
    const note = said([about('Bo Berg', { 'Leder med støtte': text, Fordeling: '1' })])['pbo'];
    expect(note).toEqual({ level: 1, supporters: [], ...(yes ? { leadsWithSupport: true } : {}) });
  });

  test.each<[string, string[]]>([
    ['Bo Berg, Emma Dahl (1)', ['pbo', 'pone']],
    ['Bosse;Emma Dahl (2)', ['pbo', 'ptwo']],
    ['Bo Berg;\nEmma Dahl (1); ', ['pbo', 'pone']],
    ['Berg, Bo', ['pbo']],
    ['Berg, Bo; Emma Dahl (1)', ['pbo', 'pone']],
  ])('under «Støttes av» %j is %j', (text, supporters) => {
    expect(said([about('Åse Ærø', { 'Støttes av': text })])).toEqual({ paase: { supporters } });
  });

  test('of another class is not even looked at, nor is a row with nothing but empty boxes', () => {
    const rows = [
      { ...about('Hvem Som Helst', { Fordeling: 'tull' }), Klasse: '8B' },
      { Klasse: '8A', 'Leder med støtte': 'USANN' },
      { 'Leder med støtte': 'USANN' },
      { ID: 'pbo.abcde' },
    ];
    expect(said(rows)).toEqual({});
  });
});

describe('the hidden ids', () => {
  const [id, id2] = [HEADERS.indexOf('ID') + 1, HEADERS.indexOf('ID 2') + 1];
  const both = about('Åse Ærø', { 'Støttes av': 'Emma Dahl (2), Bo Berg' });
  const written = {
    ID: idCell('paase', 'Åse Ærø'),
    'ID 2': `${idCell('ptwo', 'Emma Dahl (2)')} ${idCell('pbo', 'Bo Berg')}`,
  };

  test('are asked for where they are missing, and then no more', () => {
    expect(read([both]).idCells).toEqual([
      { row: 3, column: id, text: written.ID },
      { row: 3, column: id2, text: written['ID 2'] },
    ]);
    expect(read([{ ...both, ...written }]).idCells).toEqual([]);
  });

  test('follow pupils who were renamed, also when two have one name by now', () => {
    const renamed = [
      { id: 'paase', name: 'Åse Nytt-Navn' },
      { id: 'pbo', name: 'Bjørn Berg' },
      { id: 'ptwo', name: 'Emma Ås' },
      { id: 'pnew', name: 'Bo Berg' },
    ];
    expect(said([{ ...both, ...written }], renamed)).toEqual({
      paase: { supporters: ['ptwo', 'pbo'] },
    });
  });

  test('tell apart two of one name', () => {
    const ID = idCell('ptwo', 'Emma Dahl');
    expect(said([about('Emma Dahl', { ID, Fordeling: '1' })])).toMatchObject({ ptwo: {} });
  });

  test('are cleared when nobody supports the pupil any more', () => {
    const row = { ...both, ...written, 'Støttes av': '', Fordeling: '1' };
    expect(read([row]).idCells).toEqual([{ row: 3, column: id2, text: '' }]);
  });
});

describe('what cannot be read is told with its row', () => {
  const at = { tab: 'Grunnlag', row: 3 };
  test.each<[string, Row, string, Record<string, unknown>]>([
    ['a level of words', about('Bo Berg', { Fordeling: 'høy' }), 'level-invalid', { text: 'høy' }],
    ['a level of none', about('Bo Berg', { Fordeling: '0' }), 'level-invalid', { text: '0' }],
    ['half a level', about('Bo Berg', { Fordeling: '1,5' }), 'level-invalid', { text: '1,5' }],
    ['no class', { Elev: 'Bo Berg', Fordeling: '1' }, 'value-empty', { column: 'Klasse' }],
    ['no pupil', { Klasse: '8A', Fordeling: '1' }, 'value-empty', { column: 'Elev' }],
    [
      'a class of none',
      { ...about('Bo Berg'), Klasse: '8Ø' },
      'rule-class-unknown',
      { text: '8Ø' },
    ],
    ['a stranger', about('Per', { Fordeling: '1' }), 'rule-nobody', { column: 'Elev' }],
    [
      'a strange supporter',
      about('Bo Berg', { 'Støttes av': 'Åse Ærø, Per' }),
      'rule-nobody',
      { column: 'Støttes av', text: 'Per' },
    ],
    [
      'two of a name',
      about('Bo Berg', { 'Støttes av': 'Dahl, Emma' }),
      'rule-ambiguous',
      { column: 'Støttes av', names: ['Emma Dahl (1)', 'Emma Dahl (2)'] },
    ],
    ['one’s own supporter', about('Bo Berg', { 'Støttes av': 'Bosse' }), 'rule-same-pupil', {}],
  ])('%s', (_, wrong, code, params) => {
    const { problems } = read([wrong]);
    expect(problems).toEqual([{ code, params: expect.objectContaining({ ...at, ...params }) }]);
  });

  test('and what else the row says holds', () => {
    const wrong = about('Bo Berg', { Fordeling: 'høy', 'Støttes av': 'Åse Ærø, Per' });
    const { notes, problems, idCells } = read([wrong]);
    expect(problems).toHaveLength(2);
    expect([...(notes.get('pbo')?.supporters ?? [])]).toEqual(['paase']);
    expect(idCells).toMatchObject([{ text: idCell('pbo', 'Bo Berg') }]);
  });
});

describe('somebody who has left the class', () => {
  const gone = idCell('pcy', 'Cy Lie');
  const at = { tab: 'Grunnlag', row: 3 };

  test('is told of, and stands in no way', () => {
    const { notes, problems, notices, idCells } = read([
      about('Cy Lie', { Fordeling: '1', ID: gone }),
    ]);
    expect([[...notes], problems, idCells]).toEqual([[], [], []]);
    const params = { ...at, column: 'Elev', text: 'Cy Lie' };
    expect(notices).toEqual([{ code: 'rule-gone', params }]);
  });

  test('as a supporter is told of again the next time, and the others stay', () => {
    const written = { ID: idCell('paase', 'Åse Ærø'), 'ID 2': `${idCell('pbo', 'Bosse')} ${gone}` };
    const { notes, problems, notices, idCells } = read([
      about('Åse Ærø', { 'Støttes av': 'Bosse, Cy Lie', ...written }),
    ]);
    expect([...(notes.get('paase')?.supporters ?? [])]).toEqual(['pbo']);
    // Without the id the name would be a mistake.
    expect([problems, idCells]).toEqual([[], []]);
    const params = { ...at, column: 'Støttes av', text: 'Cy Lie' };
    expect(notices).toEqual([{ code: 'rule-gone', params }]);
  });

  test('is somebody else when another in the class has the name', () => {
    const ID = idCell('pcy', 'Bo Berg');
    expect(said([about('Bo Berg', { Fordeling: '1', ID })])).toEqual({
      pbo: { level: 1, supporters: [] },
    });
  });

  test.each([
    ['no id', ''],
    ['half an id', idCell('', 'Cy Lie')],
    ['an id of another name', idCell('pcy', 'Per Lie')],
  ])('is not known by %s', (_, ID) => {
    const { problems } = read([about('Cy Lie', { Fordeling: '1', ID })]);
    expect(problems).toMatchObject([{ code: 'rule-nobody' }]);
  });
});

describe('the tab', () => {
  test.each([[null], [[]], [[['']]], [[['', ''], [' ']]]])('%j is no problem', (values) => {
    expect(readGrounds(values, '8A', knownOf(CLASS, '8A'))).toMatchObject({
      problems: [],
      idCells: [],
    });
  });

  test('with texts but without a column that must be there says so', () => {
    const { problems } = readGrounds(
      [
        ['Klasse', 'Fordeling'],
        ['8A', '1'],
      ],
      '8A',
      knownOf(CLASS, '8A'),
    );
    const params = { tab: 'Grunnlag', header: 'Elev' };
    expect(problems).toMatchObject([{ code: 'header-missing', params }]);
  });

  test('has its columns in any order, with others between', () => {
    const values = [
      ['Fordeling', 'Vår egen', 'Elev', 'Klasse'],
      ['2', 'husk', 'Bo Berg', '8a'],
    ];
    const { notes, problems, idCells } = readGrounds(values, '8A', knownOf(CLASS, '8A'));
    expect([notes.get('pbo')?.level, problems, idCells]).toEqual([2, [], []]);
  });
});
