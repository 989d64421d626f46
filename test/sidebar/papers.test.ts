// Pages that are only printed: everybody who should be on them, nobody twice, and nothing stored.
import { describe, expect, test } from '@jest/globals';
import type { RoomPaper } from '../../src/contract/paper';
import type { LoadedClass } from '../../src/contract/replies';
import type { Rule } from '../../src/core/model';
import { paperOf, PAPERS, type PaperKind } from '../../src/sidebar/papers';
import { classOf, RECIPE } from './support/school';

const NEWEST = {
  kind: 'pairs' as const,
  nr: 1,
  className: '5A',
  from: '2026-11-23',
  draftId: 'd1',
  at: '',
  by: '',
  groups: [
    ['p0', 'p1'],
    ['p2', 'p3'],
    ['p4', 'p5'],
    ['p6', 'p7'],
  ],
  desks: ['LP1', 'LP2', 'LP3', 'LP4'],
  ...RECIPE,
};

const loaded = (more: Partial<LoadedClass> = {}): LoadedClass =>
  classOf(8, { newest: NEWEST, history: [NEWEST], ...more });

function paper(kind: PaperKind, basis = loaded(), away: string[] = [], seed = 'x'): RoomPaper {
  const made = paperOf(kind, { loaded: basis, away, seed });
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  if (made.value.form !== 'room') throw new Error(made.value.form);
  return made.value;
}

const names = (basis: LoadedClass): string[] => basis.pupils.map(({ short }) => short).sort();

/** The others are written by the server. */
const SERVERS: readonly string[] = ['slips', 'substitute'];
const ROOMS = PAPERS.filter((kind) => !SERVERS.includes(kind) && !kind.startsWith('poster'));

describe('every page', () => {
  test.each(ROOMS)('%s says what it is and for which class, and has no id on it', (kind) => {
    const { title, subtitle, texts, table = [], desks, at } = paper(kind);
    expect(title).toContain('5A');
    expect(subtitle).not.toBe('');
    expect([texts, table].flat(2).filter((text) => /^p\d/.test(text))).toEqual([]);
    const known = new Set(desks.map(({ id }) => id));
    expect(at.every((desk) => known.has(desk))).toBe(true);
    expect(at).toHaveLength(texts.length);
  });
});

describe('the room', () => {
  test('has a number at every seat, and nobody’s name', () => {
    const { texts, desks } = paper('roomMap');
    expect(texts).toEqual(desks.map(({ id }) => [id, id]));
    expect(desks.every(({ label }) => label === '')).toBe(true);
  });

  test('as labels is one cell a desk, none on top of another', () => {
    const { desks } = paper('deskLabels');
    const cells = desks.flatMap((desk) => desk.cells.map(({ row, column }) => `${row} ${column}`));
    expect(cells).toHaveLength(4);
    expect(new Set(cells).size).toBe(4);
  });
});

describe('joined pairs', () => {
  test('are in the list and on the map, everybody once', () => {
    const { table = [], texts, desks } = paper('joinedPairs');
    const listed = table.slice(1).flatMap(([, pupils = '']) => pupils.split(', '));
    expect(listed.sort()).toEqual(names(loaded()));
    expect(texts.flat().sort()).toEqual(names(loaded()));
    expect(table.slice(1)).toHaveLength(2);
    expect(desks.map(({ label }) => label)).toEqual([
      'LP1 · gruppe 1',
      'LP2 · gruppe 2',
      'LP3 · gruppe 2',
      'LP4 · gruppe 1',
    ]);
  });
});

test('who is not in the class now has no name on a page for the wall', () => {
  const basis = loaded({ pupils: loaded().pupils.filter(({ id }) => id !== 'p3') });
  const { texts, table } = paper('joinedPairs', basis);
  expect(texts.flat().sort()).toEqual(names(basis));
  expect(JSON.stringify(table)).not.toContain('elev som');
});

describe('for one lesson', () => {
  test('only those who are here are paired, and those kept apart stay apart', () => {
    const rules: Rule[] = [{ kind: 'apart', row: 2, pupils: ['p2', 'p4'] }];
    const basis = loaded({ rules });
    for (let i = 0; i < 20; i++) {
      const { texts } = paper('lessonPairs', basis, ['p0', 'p1'], `seed ${i}`);
      expect(texts.flat().sort()).toEqual(
        names(basis).filter((n) => n !== 'Amina' && n !== 'Jonas'),
      );
      expect(texts.some((pair) => pair.includes('Åse') && pair.includes('Kwame'))).toBe(false);
    }
  });

  test('what stands in the way is told', () => {
    const away = loaded()
      .pupils.slice(1)
      .map(({ id }) => id);
    expect(paperOf('lessonPairs', { loaded: loaded(), away, seed: 'x' })).toMatchObject({
      ok: false,
      findings: [{ code: 'class-too-small' }],
    });
  });
});

describe('single seats', () => {
  test('are for all who are here, those who need it in front', () => {
    const rules: Rule[] = [
      { kind: 'front', row: 2, pupil: 'p5' },
      { kind: 'away', row: 3, pupil: 'p6' },
    ];
    const basis = loaded({ rules });
    const { texts, desks, at } = paper('singleSeats', basis, ['p7']);
    expect(texts.flat().sort()).toEqual(names(basis).filter((n) => n !== 'Noah' && n !== 'Maja'));
    const front = desks.find(({ id }) => id === at[texts.findIndex(([name]) => name === 'Ida')]);
    expect(front?.front).toBe(true);
  });
});
