// The demo workbook as the build made it: what it promises, and that the product works on it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type {
  Committed,
  LoadedClass,
  LoadedTeam,
  Prepared,
  Reply,
} from '../../src/contract/replies';
import { findPupil, type Named } from '../../src/core/names';
import type { Host } from '../../src/local/host';
import { inOneLine } from '../support/charts';
import { internals, openHost } from './support/bench';

const COUNTS = { '5A': 28, '5B': 27, '8A': 28, '8B': 30, '8C': 29 };
const CLASSES = Object.keys(COUNTS);

type Row = Readonly<Record<string, string>>;

let host: Host;
beforeAll(async () => {
  host = await openHost({ today: '2026-11-22' });
});
afterAll(() => host.close());

/** What stands below the headers, by header. */
function rowsOf(tab: string): Row[] {
  const values = host.sheets().find((sheet) => sheet.name === tab)?.values ?? [];
  const headers = values[1] ?? [];
  return values
    .slice(2)
    .map((line) => Object.fromEntries(headers.map((header, i) => [header, line[i] ?? ''])));
}

const pupilsOf = (className: string): Row[] =>
  rowsOf('Elever').filter((row) => row['Klasse'] === className);

const namesOf = (className: string): string[] =>
  pupilsOf(className).map((row) => row['Navn'] ?? '');

function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}

const firstName = (name: string): string => name.split(' ')[0] ?? '';

async function load(from: Host, className: string): Promise<LoadedClass> {
  const reply = (await from.run('loadClass', className)) as Reply<LoadedClass>;
  if (!reply.ok) throw new Error(reply.error.message);
  return reply;
}

describe('the roster', () => {
  test.each(Object.entries(COUNTS))('%s has %d pupils who go there', (className, count) => {
    const present = pupilsOf(className).filter((row) => row['Status'] === 'Går her');
    expect(present).toHaveLength(count);
  });

  test('has one on leave and one who left beside them', () => {
    const others = rowsOf('Elever').filter((row) => row['Status'] !== 'Går her');
    expect(others.map((row) => [row['Klasse'], row['Status']])).toEqual([
      ['5A', 'Sluttet'],
      ['8C', 'Permisjon'],
    ]);
  });

  test('has two of one first name in both classes of grade 5', () => {
    expect(repeated(namesOf('5A').map(firstName))).toEqual(['Jonas']);
    expect(repeated(namesOf('5B').map(firstName))).toEqual(['Sofie']);
  });

  test('has one pair of the very same name in one class, shown apart', async () => {
    expect(CLASSES.flatMap((className) => repeated(namesOf(className)))).toEqual(['Emma Berg']);
    const { pupils } = await load(host, '8B');
    const emmas = pupils.map(({ name }) => name).filter((name) => name.startsWith('Emma'));
    expect(emmas).toEqual(['Emma Berg (1)', 'Emma Berg (2)']);
  });

  test('has Norwegian letters, hyphens, double names, foreign letters and a nickname', () => {
    const all = CLASSES.flatMap(namesOf);
    const patterns = [/æ/i, /ø/i, /å/i, /^Anne-Lise /, /^Ole Martin /, / Moen Sæther$/, /ś/];
    expect(patterns.filter((pattern) => !all.some((name) => pattern.test(name)))).toEqual([]);
    expect(rowsOf('Elever').filter((row) => row['Vis som'] !== '')).toHaveLength(1);
  });

  test('has one very long name, and short names that fit a desk', async () => {
    const long = CLASSES.flatMap(namesOf).filter((name) => name.length > 30);
    expect(long.map((name) => name.length)).toEqual([51]);
    for (const className of CLASSES) {
      const { pupils } = await load(host, className);
      expect(pupils.map(({ short }) => short).filter((short) => short.length > 13)).toEqual([]);
    }
  });

  test('spreads the primary schools over the classes of grade 8', () => {
    for (const className of ['8A', '8B', '8C']) {
      const schools = pupilsOf(className).map((row) => row['Barneskole'] ?? '');
      expect(schools).not.toContain('');
      for (const [school, percent] of [
        ['Bygdøy', 40],
        ['Ruseløkka', 40],
      ] as const) {
        const part = (100 * schools.filter((other) => other === school).length) / schools.length;
        expect(Math.abs(part - percent)).toBeLessThan(5);
      }
    }
  });

  test('gives no contact teacher more than 20 pupils', () => {
    const shares = new Map<string, number>();
    for (const { Klasse = '', Kontaktlærer = '' } of rowsOf('Elever')) {
      shares.set(`${Klasse} ${Kontaktlærer}`, (shares.get(`${Klasse} ${Kontaktlærer}`) ?? 0) + 1);
    }
    expect(Math.max(...shares.values())).toBeLessThanOrEqual(20);
    const listed = rowsOf('Klasser').flatMap(({ Klasse = '', Kontaktlærere = '' }) =>
      Kontaktlærere.split(', ').map((teacher) => `${Klasse} ${teacher}`),
    );
    expect([...shares.keys()].sort()).toEqual(listed.sort());
  });
});

describe('considerations and grounds', () => {
  test.each([
    ['Hensyn', ['Elev', 'Elev 2'], 7],
    ['Grunnlag', ['Elev', 'Støttes av'], 30],
  ])('%s: every name is exactly one pupil who goes in the class', (tab, columns, least) => {
    const rows = rowsOf(tab);
    expect(rows.length).toBeGreaterThanOrEqual(least);
    for (const row of rows) {
      const everybody: Named[] = pupilsOf(row['Klasse'] ?? '')
        .filter((pupil) => pupil['Status'] === 'Går her')
        .map((pupil) => ({ id: `row of ${pupil['ID'] ?? ''}`, name: pupil['Navn'] ?? '' }));
      const found = columns
        .flatMap((column) => (row[column] ?? '').split(/[,;]/))
        .filter((name, index) => index === 0 || name !== '')
        .map((name) => findPupil(name, everybody));
      expect(found.every((id) => id.startsWith('row of'))).toBe(true);
    }
  });

  test.each(['8A', '8B', '8C'])('%s has enough to compose base groups on', async (className) => {
    const reply = (await host.run('loadTeam', className)) as Reply<LoadedTeam>;
    if (!reply.ok) throw new Error(reply.error.message);
    const team = reply.classes.find(({ loaded }) => loaded.className === className);
    const grounds = team?.grounds ?? [];
    const count = (has: (one: (typeof grounds)[number]) => boolean) => grounds.filter(has).length;
    expect(team?.problems).toEqual([]);
    expect(count(({ school }) => school !== undefined)).toBe(grounds.length);
    expect(count(({ level }) => level !== undefined) * 10).toBeGreaterThan(grounds.length * 8);
    expect(count(({ supports }) => supports !== undefined)).toBeGreaterThanOrEqual(3);
    expect(count(({ leadsWithSupport }) => leadsWithSupport === true)).toBe(2);
    const apart = team?.loaded.rules.filter(({ kind }) => kind === 'apart') ?? [];
    expect(apart).toHaveLength(2);
  });

  test('are not shown on the wall', () => {
    const hidden = host.sheets().filter((sheet) => sheet.hidden);
    expect(hidden.map((sheet) => sheet.name)).toEqual(['Hensyn', 'Grunnlag', '_Utkast', '_Logg']);
  });
});

describe('the product on it', () => {
  test('opens on Start, with nothing left to set up', async () => {
    const { active, name, sheets } = internals(host).snapshot();
    expect(name).toBe('Læringspartner');
    expect(sheets.find((sheet) => sheet.id === active)?.name).toBe('Start');
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      ...['Start', 'Elever', 'Klasser', 'Hensyn', 'Grunnlag', 'Skolerute', 'Historikk'],
      ...[
        'Samtalekort',
        '_Utkast',
        '_Logg',
        ...CLASSES.map((className) => `Klasserom ${className}`),
      ],
    ]);
    expect((await host.run('prepareWorkbook')) as Reply<Prepared>).toEqual({ ok: true, made: [] });
  });

  test.each(CLASSES)('%s is read without problems, and has not been drawn', async (className) => {
    const loaded = await load(host, className);
    expect(loaded).toMatchObject({ needs: [], problems: [], notices: [], newest: null });
    const calendar = { due: 'overdue', period: 7, of: 21, next: '2026-11-30', drawsLeft: 15 };
    expect(loaded.calendar).toMatchObject(calendar);
  });

  test.each([
    ['5A', ['apart', 'apart', 'front', 'place']],
    ['5B', ['apart', 'onlyWith', 'onlyWith']],
  ])('the considerations of %s hold today', async (className, kinds) => {
    const { rules } = await load(host, className);
    expect(rules.map(({ kind }) => kind).sort()).toEqual(kinds);
  });

  test('every class has seats for all, and a room of its own', async () => {
    const rooms = new Set<string>();
    for (const className of CLASSES) {
      const { desks, pupils } = await load(host, className);
      expect(desks.reduce((sum, desk) => sum + desk.seats, 0)).toBeGreaterThanOrEqual(
        pupils.length,
      );
      rooms.add(JSON.stringify(desks));
    }
    expect(rooms.size).toBe(CLASSES.length);
  });

  test.each(['2026-11-22', '2026-11-23'])('5A and 5B are drawn on %s', async (today) => {
    const fresh = await openHost({ today });
    try {
      for (const className of ['5A', '5B'] as const) {
        const reply = (await fresh.run('drawAndCommit', className)) as Reply<Committed>;
        expect(reply).toMatchObject({ ok: true, complete: true, tab: `${className} ${today}` });
        const { newest, pupils } = await load(fresh, className);
        expect(newest?.groups.flat().sort()).toEqual(pupils.map(({ id }) => id).sort());
        const chart = fresh.sheets().find((sheet) => sheet.name === `Klassekart ${className}`);
        const shown = new Set(chart?.values.flat().map(inOneLine));
        expect(pupils.filter(({ short }) => !shown.has(short))).toEqual([]);
      }
    } finally {
      await fresh.close();
    }
  });
});
