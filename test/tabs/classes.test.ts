// The tab `Klasser`: what a class is when little is filled in, and what is said of what cannot be read.
import { describe, expect, test } from '@jest/globals';
import { defaultSettings, readClasses, type ClassSettings } from '../../src/tabs/classes';

const HEADERS = [
  'Klasse',
  'Trinn',
  'Modell',
  'Kontaktlærere',
  'Rytme',
  'Første dag',
  'Byttedag',
  'Time',
];

function read(...rows: string[][]) {
  const result = readClasses([['Én klasse i hver rad.'], HEADERS, ...rows]);
  if (!result.ok) throw new Error(result.finding.code);
  const { settings, problems } = result.classes;
  return { settings, problems };
}

const PLAIN: ClassSettings = {
  years: 5,
  className: '5A',
  model: 'pairs',
  rhythm: 'every14days',
  firstDay: '',
  weekday: 0,
  postponed: [],
};

describe('a class that says little', () => {
  test.each([
    ['1A', '', 'pairs'],
    ['7C', '', 'pairs'],
    ['8A', '', 'groups'],
    ['10B', '', 'groups'],
    ['11A', '', 'pairs'],
    ['Bjørnene', '', 'pairs'],
    ['Bjørnene', '9. trinn', 'groups'],
    ['8A', '5', 'pairs'],
  ])('%s of grade %j sits in %s', (className, grade, model) => {
    expect(defaultSettings(className, grade).model).toBe(model);
    expect(read([className, grade]).settings).toMatchObject([{ className, model }]);
  });

  test('has pairs every fortnight, without days', () => {
    expect(read(['5A'])).toEqual({ settings: [PLAIN], problems: [] });
  });
});

describe('a class that says all', () => {
  test('is as it says, whatever case and blanks', () => {
    const row = ['5A', '5', ' BASISGRUPPER', 'Kari', 'To  skoleuker', '17.08.2026', 'Fredag', '3'];
    expect(read(row)).toEqual({
      settings: [
        {
          className: '5A',
          years: 5,
          model: 'groups',
          rhythm: 'twoSchoolWeeks',
          firstDay: '2026-08-17',
          weekday: 5,
          postponed: [],
        },
      ],
      problems: [],
    });
  });

  test('is pairs in grade 8 when it says so', () => {
    expect(read(['8A', '8', 'Læringspar']).settings).toMatchObject([{ model: 'pairs' }]);
  });
});

describe('what cannot be read', () => {
  const where = { tab: 'Klasser', row: 3 };
  const unknown = (column: string, text: string) => ({
    code: 'value-unknown',
    params: expect.objectContaining({ ...where, column, text }) as unknown,
  });

  test.each([
    [2, 'Modell', 'Grupper', unknown('Modell', 'Grupper')],
    [4, 'Rytme', 'hver uke', unknown('Rytme', 'hver uke')],
    [6, 'Byttedag', 'lørdag', unknown('Byttedag', 'lørdag')],
    [
      5,
      'Første dag',
      '31.02.2026',
      {
        code: 'date-invalid',
        params: { ...where, column: 'Første dag', text: '31.02.2026' },
      },
    ],
  ])('column %i, %s: %s, is told and the rest holds', (column, _, text, finding) => {
    const row = HEADERS.map((__, index) => (index === column ? text : ''));
    expect(read(['5A', ...row.slice(1)])).toEqual({
      settings: [PLAIN],
      problems: [{ className: '5A', finding }],
    });
  });

  test('the second row of a class is told, the first holds', () => {
    const { settings, problems } = read(['5A', '', 'Basisgrupper'], ['5B'], [' 5a ']);
    expect(settings.map(({ className, model }) => [className, model])).toEqual([
      ['5A', 'groups'],
      ['5B', 'pairs'],
    ]);
    const params = { tab: 'Klasser', row: 5, className: '5a' };
    expect(problems).toEqual([{ className: '5a', finding: { code: 'class-twice', params } }]);
  });

  test('a row without a class is nobody’s', () => {
    expect(read(['', '5', 'Tullball'])).toEqual({ settings: [], problems: [] });
  });

  test('without the column Klasse nothing is', () => {
    expect(readClasses([['Trinn', 'Modell', 'Klase']])).toEqual({
      ok: false,
      finding: {
        code: 'header-missing',
        params: { tab: 'Klasser', header: 'Klasse', nearest: 'Klase' },
      },
    });
  });
});
