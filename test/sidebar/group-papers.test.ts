// Printed lists of base groups: everybody once, the leader first, and what the server takes.
import { describe, expect, test } from '@jest/globals';
import { parsePaper } from '../../src/contract/parse-paper';
import type { RoomPaper } from '../../src/contract/paper';
import type { LoadedClass, LoadedTeam } from '../../src/contract/replies';
import type { Outcome } from '../../src/core/finding';
import type { DrawEvent, Rule } from '../../src/core/model';
import { groupOverview, tripList } from '../../src/sidebar/group-papers';
import { paperOf, PAPERS } from '../../src/sidebar/papers';
import { contactTeachers, teamPage } from '../../src/sidebar/team-papers';
import { classOf, RECIPE } from './support/class';

function composed(pupils: number, changes: Partial<LoadedClass> = {}): LoadedClass {
  const ids = classOf(pupils).pupils.map(({ id }) => id);
  const count = Math.ceil(pupils / 4);
  const event: DrawEvent = {
    ...{ kind: 'groups', nr: 1, className: '8A', from: '2026-11-23', draftId: 'd1' },
    ...{ at: '', by: '', ...RECIPE },
    groups: Array.from({ length: count }, (_, i) => ids.slice(4 * i, 4 * i + 4)),
    desks: Array.from({ length: count }, (_, i) => `G${count - i}`),
    wishes: { remainder: 3, balance: 0.5, periods: 4 },
  };
  const groups = { className: '8A', model: 'groups' as const, history: [event], newest: event };
  return classOf(pupils, { ...groups, ...changes });
}

/** As the server takes it. */
function made(outcome: Outcome<RoomPaper>): RoomPaper {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  const page = parsePaper(JSON.parse(JSON.stringify(outcome.value)));
  if (page?.form !== 'room') throw new Error('refused by the server');
  expect(page.at).toEqual(page.desks.map(({ id }) => id));
  page.desks.forEach((desk, i) => expect(desk.cells).toHaveLength(page.texts[i]!.length));
  return page;
}

function cellsOf({ desks }: RoomPaper): string[] {
  return desks.flatMap(({ cells }) => cells.map(({ row, column }) => `${row} ${column}`));
}

const namesIn = (texts: readonly string[]): string[] =>
  texts.filter((text) => !['Fravær', 'Utstyr', 'Billett', ' '].includes(text));

describe('the overview for the wall', () => {
  test('has every group by table, everybody once, the leader first and in words', () => {
    const basis = composed(30);
    const page = made(groupOverview(basis));
    expect(page.title).toContain('8A');
    expect(page.desks.slice(0, 2).map(({ label }) => label)).toEqual(['Gruppe G1', 'Gruppe G2']);
    expect(page.texts.every(([leader]) => leader!.startsWith('Leder: '))).toBe(true);
    expect(page.texts[7]).toEqual(['Leder: Amina', 'Jonas', 'Åse', 'Øyvind']);
    const names = page.texts.flat().map((text) => text.replace('Leder: ', ''));
    expect(names.sort()).toEqual(basis.pupils.map(({ short }) => short).sort());
    expect(new Set(cellsOf(page)).size).toBe(30);
  });

  test('leaves out who does not go here now; the deputy leads', () => {
    const pupils = classOf(8).pupils.filter(({ id }) => id !== 'p0');
    const page = made(groupOverview(composed(8, { pupils })));
    expect(page.texts[1]).toEqual(['Leder: Øyvind', 'Jonas', 'Åse']);
  });
});

describe('the trip list', () => {
  test('has boxes to tick for every name, and nobody is missing', () => {
    const basis = composed(8, { pupils: classOf(10).pupils });
    const page = made(tripList(basis));
    expect(page.desks.map(({ label }) => label)).toEqual(['Gruppe G1', 'Gruppe G2', 'Uten gruppe']);
    const names = page.texts.flatMap(namesIn).map((name) => name.replace('Leder: ', ''));
    expect(names.sort()).toEqual(basis.pupils.map(({ short }) => short).sort());
    expect(page.texts[1]?.[0]).toBe('Leder: Amina');
    for (const texts of page.texts) {
      expect(texts.filter((text) => text === ' ')).toHaveLength(3 * namesIn(texts).length);
      expect(texts.slice(-3)).toEqual(['Fravær', 'Utstyr', 'Billett']);
    }
    expect(new Set(cellsOf(page)).size).toBe(cellsOf(page).length);
    expect(page.subtitle).toContain('23. november 2026');
  });

  test('still has who is away for the period', () => {
    const rules: Rule[] = [{ kind: 'away', pupil: 'p0', row: 3 }];
    const page = made(tripList(composed(8, { rules })));
    expect(page.texts[1]?.[0]).toBe('Leder: Øyvind');
    expect(page.texts[2]?.[0]).toBe('Amina');
  });

  test('is taken for the largest class, whoever has no group', () => {
    expect(made(tripList(composed(36))).desks).toHaveLength(9);
    made(tripList(composed(4, { pupils: classOf(36).pupils })));
  });
});

test.each(PAPERS.filter((kind) => kind !== 'joinedPairs' && kind !== 'lessonPairs'))(
  '%s is for a class in base groups too',
  (kind) => {
    const outcome = paperOf(kind, { loaded: composed(8), away: [], seed: 'x' });
    if (!outcome.ok) throw new Error(kind);
    const { value } = outcome;
    if (value.form === 'room') made({ ...outcome, value });
    else expect(parsePaper(value)).toEqual(value);
  },
);

describe('pages for the team', () => {
  const team = (teachers: readonly (string | undefined)[], count = 28): LoadedTeam => {
    const loaded = composed(count);
    const grounds = loaded.pupils.map(({ id }, i) => {
      const teacher = teachers[i % teachers.length];
      return teacher === undefined ? { id } : { id, teacher };
    });
    return {
      ok: true,
      classes: [{ loaded, grounds, problems: [], notices: [], kept: [] }],
      unread: [],
    };
  };

  test('contact teachers stand with their pupils, and nobody is missing', () => {
    const page = made(contactTeachers(team(['Kari Li', 'kari  li', 'Per', undefined])));
    expect(page.desks.map(({ label }) => label)).toEqual([
      'Kari Li · 14',
      'Per · 7',
      'Uten kontaktlærer · 7',
    ]);
    expect(page.texts.flat()).toHaveLength(28);
    expect(page.subtitle).toBe('Ingen har flere enn 20 kontaktelever.');
  });

  test('more than 20 over the grade is said', () => {
    const one = team(['Kari', 'Per', 'Kari'], 16).classes[0]!;
    const other = { ...one, loaded: { ...one.loaded, className: '8B' } };
    const page = made(contactTeachers({ ok: true, classes: [one, other], unread: [] }));
    expect(page.subtitle).toBe('Kari har 22 kontaktelever. Målet er høyst 20.');
    expect(page.texts[0]).toContain('Amina (8A)');
    expect(page.texts[0]).toContain('Amina (8B)');
  });

  test('without a contact teacher is no teacher with too many', () => {
    expect(made(contactTeachers(team([undefined]))).subtitle).not.toContain('28');
  });

  test('a teacher of the whole grade has room', () => {
    const { classes } = team(['Kari'], 36);
    made(contactTeachers({ ok: true, classes: [...classes, ...classes, ...classes], unread: [] }));
  });

  test('the page says who leads, who leads next, who has led least and who has no group', () => {
    const { classes, ...rest } = team(['Kari'], 8);
    const [one] = classes;
    const loaded = { ...one!.loaded, pupils: classOf(9).pupils };
    const unread = [{ className: '8C', message: 'Arket mangler.' }];
    const page = made(teamPage({ ...rest, classes: [{ ...one!, loaded }], unread }));
    const lines = page.table?.map((line) => line.join(' ').replace(/\u00a0/g, ' '));
    const text = lines?.join('\n') ?? '';
    expect(text).toContain('8A Periode 7 av 19 · Neste bytte: mandag 7. desember');
    expect(text).toContain('Gruppene er i periode 1 av 4');
    expect(text).toContain('Leder nå: G1 Kwame, G2 Amina');
    expect(text).toContain('Leder neste gang: G1 Maja, G2 Øyvind');
    expect(text).toContain('Har ledet 0–1 ganger. Færrest: Jonas');
    expect(text).toContain('Uten gruppe: Sara');
    expect(text).toContain('8C Arket mangler.');
    expect(text).toMatch(/Tips .{20}/);
    expect(page.table?.every(([, line]) => line!.length <= 80)).toBe(true);
  });

  test('groups to come: who leads today, and from when the new ones hold', () => {
    const { classes, ...rest } = team(['Kari'], 8);
    const [one] = classes;
    const { loaded } = one!;
    const now = loaded.newest!;
    const groups = now.groups.map((group) => [...group].reverse());
    const next: DrawEvent = { ...now, nr: 2, draftId: 'd2', from: '2026-11-26', groups };
    const later = { ...loaded, newest: next, history: [now, next] };
    const page = made(teamPage({ ...rest, classes: [{ ...one!, loaded: later }] }));
    const text = (page.table ?? [])
      .map((line) => line.join(' ').replace(/\u00a0/g, ' '))
      .join('\n');
    expect(text).toContain('Nye basisgrupper gjelder fra torsdag 26. november');
    expect(text).toContain('Leder nå: G1 Kwame, G2 Amina');
    expect(text).toContain('Leder fra torsdag 26. november: G1 Maja, G2 Øyvind');
    expect(made(groupOverview(later)).subtitle).toContain('26. november');
    const none = { ...later, history: [next] };
    const first = made(teamPage({ ...rest, classes: [{ ...one!, loaded: none }] }));
    expect(JSON.stringify(first.table)).not.toContain('Leder nå');
  });

  test('both are for teachers only', () => {
    for (const make of [teamPage, contactTeachers]) {
      expect(made(make(team(['Kari']))).forTeachers).toBe(true);
    }
    expect(made(groupOverview(composed(8))).forTeachers).toBeUndefined();
  });
});
