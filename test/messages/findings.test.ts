// Every sentence a teacher can meet: whole, in Norwegian, with what, where and what to do.
import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/contract/findings';
import type { SeatingKind } from '../../src/core/model';
import { sayFinding, sayFindings } from '../../src/messages';
import { findings } from '../../src/messages/nb/findings';

const NAMES: Readonly<Record<string, string>> = { p1: 'Ada', p2: 'Bo', p3: 'Cecilie', p4: 'Dina' };
const nameOf = (id: string): string => NAMES[id] ?? '?';

const EARLY = { from: '2026-11-30', earliest: '2026-11-24' };
const AT = '2026-11-22T08:05:00+01:00';
const CELL = { tab: 'Hensyn', row: 4 };
const FOUR = ['p1', 'p2', 'p3', 'p4'];

interface Case {
  readonly finding: Finding;
  readonly says: readonly string[];
  readonly never: readonly string[];
}

/** What its sentence must say, and what it must not. */
const of = (finding: Finding, says: string[], never: string[] = []): Case => ({
  finding,
  says,
  never,
});

const repeat = (times: number, proved: boolean): Finding => ({
  code: 'repeat-this-year',
  params: { pupils: ['p1', 'p2'], times, last: '2026-10-05', proved },
});
const colleague = (by: string, undone: boolean, at = AT, kind?: SeatingKind): Finding => ({
  code: 'colleague-first',
  params: { className: '5A', by, at, undone, ...(kind && { kind }) },
});

/** Base groups are not drawn. */
const NO_DRAW = ['trekning', 'Trekning'];

const DRAWS: readonly Case[] = [
  of({ code: 'class-too-small', params: { count: 0 } }, ['ingen elever', 'Elever'], ['én elev']),
  of({ code: 'class-too-small', params: { count: 1 } }, ['bare én elev'], ['ingen elever']),
  of({ code: 'rules-contradict', params: { rows: [3, 5], pupils: ['p1', 'p2'] } }, [
    'Hensyn',
    'rad 3 og 5',
    'Ada og Bo',
  ]),
  of({ code: 'pupil-without-partner', params: { pupil: 'p1', rows: [3, 4, 7] } }, [
    'Ada',
    'rad 3, 4 og 7',
  ]),
  of({ code: 'no-draw-possible', params: { proved: true, rows: [3] } }, ['finnes ingen', 'rad 3']),
  of(
    { code: 'no-draw-possible', params: { proved: false, rows: [] } },
    ['Hensyn'],
    ['finnes ingen', 'rad'],
  ),
  // Of each kind: rule-broken.test.ts.
  of({ code: 'rule-broken', params: { rule: 'apart', row: 4, pupils: ['p1', 'p2'] } }, [
    'rad 4',
    'Ada og Bo',
    'ikke sitte sammen',
  ]),
  of({ code: 'pupil-placed-twice', params: { pupil: 'p1' } }, ['Ada', 'to steder'], ['rekning']),
  of({ code: 'pupil-not-placed', params: { pupil: 'p1' } }, ['Ada', 'ikke']),
  of(
    { code: 'pupil-not-placed', params: { pupil: 'p1', kind: 'rotation' } },
    ['Ada', '«Flytt elev»'],
    NO_DRAW,
  ),
  of({ code: 'pupil-unknown', params: { pupil: 'pgone' } }, ['Åpne klassen'], ['pgone', 'rekk']),
  of({ code: 'group-size', params: { size: 1, pupils: ['p1'] } }, ['Ada', 'alene'], ['gruppe']),
  of({ code: 'base-group-size', params: { size: 2, pupils: ['p1', 'p2'], sizes: [4, 4, 3] } }, [
    'Ada og Bo',
    'to i samme gruppe',
    'fire og tre',
  ]),
  of({ code: 'base-group-size', params: { size: 0, pupils: [], sizes: [4] } }, ['gruppene er tom']),
  of({ code: 'tables-too-few', params: { groups: 8, tables: 1 } }, ['1 bord', '8 grupper']),
  of({ code: 'tables-too-few', params: { groups: 8, tables: 7, alone: true } }, ['G8 i én rute']),
  of({ code: 'group-size', params: { size: 4, pupils: FOUR } }, [
    'Ada, Bo, Cecilie og Dina',
    'fire',
  ]),
  of(repeat(1, true), ['Ada og Bo', '5. oktober 2026', 'finnes det ingen'], ['ganger']),
  of(repeat(3, false), ['tre ganger'], ['finnes det ingen']),
  of({ code: 'front-full', params: { pupil: 'p1', row: 4 } }, ['Ada', 'tavla']),
];

const ROOMS: readonly Case[] = [
  of({ code: 'seats-too-few', params: { pupils: 28, seats: 20 } }, ['28 elever', '20 plasser']),
  of({ code: 'seats-too-few', params: { pupils: 2, seats: 1 } }, ['1 plass,'], ['1 plasser']),
  of({ code: 'desks-too-few', params: { groups: 14, desks: 10 } }, ['14 par', '10 pulter']),
  of({ code: 'desks-too-few', params: { groups: 2, desks: 1 } }, ['1 pult '], ['1 pulter']),
  of({ code: 'desk-unknown', params: { pupil: 'p1', desk: 'LP77', row: 4 } }, [
    'Ada',
    '«LP77»',
    'rad 4',
  ]),
  of({ code: 'desk-twice', params: { desk: 'G4' } }, ['«G4»', 'gruppa'], ['pult']),
  of({ code: 'desk-missing', params: { desk: 'G4' } }, ['«G4»', 'Klasserom'], ['ult', 'rekk']),
  of({ code: 'desk-overfull', params: { desk: 'LP4', pupils: ['p1', 'p2'], rows: [3, 4] } }, [
    'Ada og Bo',
    'LP4',
    'rad 3 og 4',
  ]),
  of(
    { code: 'desk-overfull', params: { desk: 'LP4', pupils: ['p1'], rows: [] } },
    ['LP4'],
    ['rad'],
  ),
  of({ code: 'room-without-desks', params: { tab: 'Klasserom 5A' } }, ['«Klasserom 5A»', 'LP1']),
];

const TABS: readonly Case[] = [
  of({ code: 'tab-missing', params: { tab: 'Hensyn' } }, ['«Hensyn»', 'Sett opp regnearket']),
  of({ code: 'header-missing', params: { tab: 'Elever', header: 'Navn', nearest: 'Namn' } }, [
    '«Elever»',
    '«Navn»',
    '«Namn»',
  ]),
  of(
    { code: 'header-missing', params: { tab: 'Elever', header: 'Navn', nearest: '' } },
    ['«Navn»'],
    ['«»', '('],
  ),
  of({ code: 'roster-empty', params: { tab: 'Elever' } }, ['«Elever»', 'klasse og navn']),
  of({ code: 'classes-missing', params: { tab: 'Elever' } }, ['«Elever»', 'kolonnen Klasse']),
  of({ code: 'class-unknown', params: { className: '7C', classes: ['5A', '5B'] } }, [
    '«7C»',
    '5A og 5B',
  ]),
  of({ code: 'class-unknown', params: { className: '7C', classes: [] } }, ['«7C»'], ['Der står']),
  of({ code: 'class-empty', params: { className: '5C', classes: [] } }, ['«5C»', 'Klasse']),
  of({ code: 'class-twice', params: { tab: 'Klasser', row: 4, className: '5A' } }, [
    '«5A»',
    '«Klasser»',
    'rad 4',
  ]),
  of({ code: 'pupil-without-class', params: { tab: 'Elever', row: 4, name: 'Ada' } }, [
    '«Ada»',
    'rad 4',
    'Klasse',
  ]),
  of(
    {
      code: 'value-unknown',
      params: { ...CELL, column: 'Hensyn', text: 'tja', allowed: ['a', 'b'] },
    },
    ['rad 4', '«tja»', 'kolonnen Hensyn', '«a» eller «b»'],
  ),
  of({ code: 'date-invalid', params: { ...CELL, column: 'Fra', text: '31.2.' } }, [
    '«Hensyn»',
    'rad 4',
    '«31.2.»',
    'Fra',
  ]),
  of({ code: 'days-invalid', params: { ...CELL, text: 'av og til' } }, [
    'rad 4',
    '«av og til»',
    'Til stede',
    '«ma–on»',
  ]),
  of({ code: 'dates-reversed', params: CELL }, ['«Hensyn»', 'rad 4', 'Til er før Fra']),
  of({ code: 'value-empty', params: { ...CELL, column: 'Elev 2' } }, ['rad 4', 'Elev 2']),
  of({ code: 'rule-gone', params: { ...CELL, column: 'Elev', text: 'Per' } }, ['Slett raden']),
  of({ code: 'rule-nobody', params: { ...CELL, column: 'Elev', text: 'Per' } }, ['rad 4', '«Per»']),
  of(
    {
      code: 'rule-ambiguous',
      params: { ...CELL, column: 'Elev', text: 'E', names: ['E 1', 'E 2'] },
    },
    ['rad 4', '«E 1» eller «E 2»'],
  ),
  of({ code: 'rule-class-unknown', params: { ...CELL, text: '5D', classes: ['5A', '5B'] } }, [
    '«Hensyn»',
    'rad 4',
    '«5D»',
    '5A eller 5B',
  ]),
  of({ code: 'rule-same-pupil', params: { ...CELL, name: 'Ada' } }, ['rad 4', '«Ada»', 'begge']),
];

const IDENTITY_AND_LEDGER: readonly Case[] = [
  of({ code: 'identity-question', params: { tab: 'Elever', row: 4, pupil: 'p1', name: 'Ny' } }, [
    'rad 4',
    '«Ny»',
    'sidefeltet',
  ]),
  of({ code: 'identity-stopped', params: { tab: 'Elever', rows: [3, 4] } }, [
    'rad 3 og 4',
    'Ingenting er skrevet',
  ]),
  of({ code: 'identity-overwritten', params: { tab: 'Elever', rows: [3] } }, ['rad 3', 'ID']),
  of({ code: 'identity-lost', params: { tab: 'Elever', className: '5A' } }, ['5A', '«Elever»']),
  of({ code: 'ids-not-kept', params: { tabs: ['Elever', 'Hensyn'] } }, [
    '«Elever» eller «Hensyn»',
    'ID',
  ]),
  of({ code: 'ledger-damaged', params: { tab: '_Logg', rows: [4] } }, ['«_Logg»', 'rad 4']),
  of({ code: 'level-invalid', params: { tab: 'Grunnlag', row: 4, text: '2,5' } }, [
    'Grunnlag',
    'rad 4',
    '«2,5»',
    'helt tall',
  ]),
  of({ code: 'postponed-unreadable', params: { tab: 'Klasser', row: 3, text: 'neste uke' } }, [
    'rad 3',
    '«neste uke»',
    'tøm',
  ]),
  of({ code: 'change-gone', params: { className: '5A' } }, ['5A', 'bytteplanen']),
  of({ code: 'ledger-lost', params: { tab: '_Logg' } }, ['borte', 'Versjonslogg']),
  of({ code: 'ledger-newer', params: { tab: '_Logg', row: 4 } }, ['nyere', 'rad 4']),
];

const USE_CASES: readonly Case[] = [
  of({ code: 'busy', params: {} }, ['prøv igjen']),
  of(colleague('Kari', false), ['Kari', '5A', '08.05', 'ikke lagret'], ['angret', 'kollega']),
  of(colleague('', true), ['En kollega', '5A', '08.05', 'angret']),
  of(colleague('Kari', false, ''), ['Kari', '5A'], ['kl.']),
  of(colleague('Kari', false, AT, 'groups'), ['5A fikk nye basisgrupper kl. 08.05.'], NO_DRAW),
  of(colleague('Kari', false, AT, 'rotation'), ['5A byttet gruppeleder kl. 08.05.'], NO_DRAW),
  of(colleague('Kari', false, AT, 'move'), ['En elev i 5A skiftet gruppe kl. 08.05.'], NO_DRAW),
  of(colleague('Kari', true, AT, 'move'), ['5A ble angret kl. 08.05.'], NO_DRAW),
  of({ code: 'undo-overtaken', params: { className: '5A', by: 'Kari', at: AT } }, [
    'Kari',
    '08.05',
  ]),
  of({ code: 'undo-overtaken', params: { className: '5A', by: '', at: AT } }, ['En kollega', '5A']),
  of({ code: 'class-changed', params: { className: '5A' } }, ['5A', 'Trekk på nytt']),
  of(
    { code: 'class-changed', params: { className: '8A', kind: 'rotation' } },
    ['8A', 'Ingenting er lagret'],
    ['trekk', 'Trekk'],
  ),
  of({ code: 'roster-changed', params: { tab: 'Elever' } }, ['Elever', 'Ingenting er skrevet']),
  of({ code: 'pupil-not-left', params: { tab: 'Elever' } }, ['«Sluttet»', 'Elever']),
  of({ code: 'draft-unreadable', params: { field: 'desks' } }, ['ingenting er lagret'], ['rekk']),
  of({ code: 'import-days', params: { className: '5A', days: ['2026-08-24'] } }, ['24. august']),
  of({ code: 'year-open', params: {} }, ['«Skoleåret …»', '«Fullfør»']),
  of({ code: 'year-changed', params: {} }, ['Ingenting er skrevet']),
  of({ code: 'nothing-to-undo', params: { className: '5A' } }, ['5A', 'angre']),
  of({ code: 'nothing-to-show', params: { className: '5A' } }, ['5A', 'Trekk']),
  of({ code: 'showing-now', params: { className: '5A', by: '', at: AT } }, ['En kollega', '08.05']),
  of({ code: 'teacher-tabs-visible', params: { tabs: ['Hensyn'] } }, ['«Hensyn»']),
  of({ code: 'wrong-model', params: { className: '8A' } }, ['8A', 'basisgrupper']),
  of({ code: 'no-base-groups', params: { className: '5A' } }, ['5A', 'læringspar', 'Klasser']),
  of({ code: 'chart-missing', params: { className: '8A' } }, ['8A', 'lagret']),
  of({ code: 'groups-missing', params: { className: '8A' } }, ['8A', '«Foreslå basisgrupper»']),
  of({ code: 'groups-to-come', params: { className: '8A', from: AT } }, ['8A', '. november']),
  of({ code: 'groups-too-early', params: EARLY }, ['tidligst tirsdag 24.', 'utkast']),
  of({ code: 'rotated-already', params: { className: '8A', from: AT, next: '2026-12-07' } }, [
    '8A',
    'mandag 7. desember',
    '«Angre siste»',
  ]),
  of(
    { code: 'rotated-already', params: { className: '8A', from: AT, next: '' } },
    ['8A'],
    ['Neste bytte'],
  ),
  of({ code: 'tabs-not-drawn', params: {} }, ['tegne', 'prøv igjen']),
  of({ code: 'service-failed', params: { step: 'da det gjaldt' } }, ['da det gjaldt', 'igjen']),
  of({ code: 'tab-protected', params: { tab: 'Elever' } }, ['«Elever»', 'beskyttet']),
];

const CASES = [...DRAWS, ...ROOMS, ...TABS, ...IDENTITY_AND_LEDGER, ...USE_CASES];

test('every finding has its sentence looked at here', () => {
  const looked = new Set<string>(CASES.map(({ finding }) => finding.code));
  expect([...looked].sort()).toEqual(Object.keys(findings).sort());
});

test.each(CASES.map((one) => [one.finding.code, JSON.stringify(one.finding.params), one] as const))(
  '%s %s',
  (_, __, { finding, says, never }) => {
    const said = sayFinding(finding, nameOf);
    expect(said).toMatch(/^[A-ZÆØÅ«0-9].*[.?]$/s);
    expect(said).not.toMatch(/undefined|NaN|\[object|null|\?\?|p\d|  | [,.]/);
    for (const text of says) expect(said).toContain(text);
    for (const text of never) expect(said).not.toContain(text);
  },
);

test('the same sentence is said once, different ones a line each', () => {
  const busy: Finding = { code: 'busy', params: {} };
  const other: Finding = { code: 'nothing-to-undo', params: { className: '5A' } };
  expect(sayFindings([busy, other, busy], nameOf).split('\n')).toHaveLength(2);
  expect(sayFindings([], nameOf)).toBe('');
});
