// «Oversikt» without its page: what is counted, what is foreseen, and what is printed.
import { describe, expect, test } from '@jest/globals';
import type { SheetPaper } from '../../../src/contract/paper';
import { asForecast, drawsAhead } from '../../../src/core/forecast';
import { inputAhead } from '../../../src/sidebar/basis';
import { refusal } from '../support/class';
import { classWith, eventOf, Overlooked } from '../support/overlooked';

const words = ({ title, subtitle, rows }: SheetPaper): string =>
  [title, subtitle, ...rows.flat()].join(' ');

describe('the forecast', () => {
  test('is that of the draws left by the calendar, a breath between each', async () => {
    const office = new Overlooked(classWith(9, [4], { calendar: calendarOf(5) }));
    const session = await office.open();
    const { forecast, figures } = session.state();
    if (forecast.kind !== 'done') throw new Error(forecast.kind);
    expect(forecast).toMatchObject({ calendar: true, foreseen: { draws: 5, free: 9 } });
    expect(office.breaths).toBe(6);
    // Of nine, one draw in a trio gives two: nobody meets fewer than there are draws.
    expect(forecast.foreseen.least).toBe(Math.min(...forecast.foreseen.partners));
    expect(forecast.foreseen.least).toBeGreaterThanOrEqual(8);
    const now = figures?.ids.map((_, i) => figures.partners.year.degree(i)) ?? [];
    now.forEach((met, i) => expect(forecast.foreseen.partners[i]).toBeGreaterThan(met));
  });

  test('leaves out the draw of a period that is made, and ends with the year', async () => {
    const made = { ...calendarOf(5), due: 'notYet' } as const;
    const session = await new Overlooked(classWith(8, [2], { calendar: made })).open();
    expect(session.state().forecast).toMatchObject({ kind: 'done', foreseen: { draws: 4 } });
    const last = { ...made, drawsLeft: 1, next: '' } as const;
    const over = await new Overlooked(classWith(8, [2], { calendar: last })).open();
    expect(over.state().forecast).toEqual({ kind: 'over' });
  });

  test('without a calendar reckons with a usual year, and says so', async () => {
    const unknown = { ...calendarOf(0), due: 'unknown', next: '', period: 0, of: 0 } as const;
    const session = await new Overlooked(classWith(8, [2], { calendar: unknown })).open();
    expect(session.state().forecast).toMatchObject({
      ...{ kind: 'done', calendar: false },
      foreseen: { draws: 17 },
    });
  });

  test('of a class in which some sit together by agreement counts the others', async () => {
    const rules = [{ kind: 'together', row: 3, pupils: ['p0', 'p1'] }] as const;
    const session = await new Overlooked(
      classWith(10, [], { rules: [...rules], calendar: calendarOf(6) }),
    ).open();
    const { forecast } = session.state();
    if (forecast.kind !== 'done') throw new Error(forecast.kind);
    expect(forecast.foreseen).toMatchObject({ free: 8, least: 6 });
  });

  test('says where no draw is possible, and nothing of base groups', async () => {
    const apart = { kind: 'apart', row: 3, pupils: ['p0', 'p1', 'p2', 'p3'] } as const;
    const stuck = await new Overlooked(classWith(4, [], { rules: [apart] })).open();
    expect(stuck.state().forecast).toEqual({ kind: 'impossible' });
    const groups = await new Overlooked(classWith(8, [2], { model: 'groups' })).open();
    expect(groups.state().forecast).toEqual({ kind: 'none' });
  });

  test('is the same each time the same class is looked at', async () => {
    const loaded = classWith(12, [5], { calendar: calendarOf(7) });
    const input = inputAhead(loaded);
    if (input === null) throw new Error('no year left');
    const asked = asForecast({ ...input, desks: loaded.desks });
    const drawn = [...drawsAhead(asked, loaded.revision)].map(({ groups }) => groups);
    const session = await new Overlooked(loaded).open();
    const { forecast, figures } = session.state();
    if (forecast.kind !== 'done' || figures === null) throw new Error(forecast.kind);
    figures.ids.forEach((id, i) => {
      const all = [...loaded.history.map(({ groups }) => groups), ...drawn].flat();
      const met = new Set(all.filter((group) => group.includes(id)).flat());
      expect(forecast.foreseen.partners[i]).toBe(met.size - 1);
    });
  });
});

const calendarOf = (drawsLeft: number) =>
  ({ due: 'today', period: 7, of: 19, next: '2026-12-07', drawsLeft }) as const;

describe('the pages', () => {
  const groups = [
    ['p0', 'p1', 'p2', 'p3'],
    ['p4', 'p5', 'p6', 'p7'],
  ];
  const composed = eventOf(
    { nr: 99, className: '5A', from: '2026-11-02', groups, desks: ['LP1', 'LP2'] },
    'groups',
  );
  const loaded = classWith(8, [3, 2]);
  const grouped = { ...loaded, model: 'groups', history: [...loaded.history, composed] } as const;

  test('the matrix names everybody, by the order that was chosen', async () => {
    const office = new Overlooked(loaded);
    const session = await office.open();
    session.choose({ span: 'total' });
    await session.print('matrix');
    const [paper] = office.papers as SheetPaper[];
    expect(paper?.rows.slice(1).map((row) => row[1])).toEqual(
      session.state().figures?.pupils.map(({ short }) => short),
    );
    expect(paper?.subtitle).toContain('I alt');
    // Five draws of everybody: five times with somebody, in each row.
    for (const row of paper?.rows.slice(1) ?? []) {
      expect(row.slice(2).reduce((sum, text) => sum + (Number(text) || 0), 0)).toBe(5);
    }
    const { printed } = session.state();
    expect(printed).toMatchObject({ page: 'matrix', tab: 'Teammøte' });
    expect(printed?.link).toContain('portrait=false');
  });

  test('one pupil for the teacher: everybody else, those first whom the pupil has not met', async () => {
    const office = new Overlooked(grouped);
    const session = await office.open();
    session.choose({ pupil: 'p0' });
    await session.print('pupil');
    const [paper] = office.papers as SheetPaper[];
    const names = grouped.pupils.map(({ name }) => name);
    expect(paper?.title).toBe(names[0]);
    const right = paper?.rows.slice(1).map((row) => row.slice(4)) ?? [];
    const others = right.filter(([name]) => name !== '');
    expect(others.map(([name]) => name).sort()).toEqual(names.slice(1).sort());
    // Who was in the group has «1» there, this year and in all.
    const group = others.filter((row) => row[3] === '1' && row[4] === '1').map(([name]) => name);
    expect(group.sort()).toEqual([names[1], names[2], names[3]].sort());
    const partners = others.map((row) => Number(row[1]));
    expect(partners).toEqual([...partners].sort((a, b) => a - b));
  });

  test('the page for parents has counts, and the name of no other pupil', async () => {
    for (const { id, name, short } of grouped.pupils) {
      const office = new Overlooked(grouped);
      const session = await office.open();
      session.choose({ pupil: id });
      await session.print('parents');
      const [paper] = office.papers as SheetPaper[];
      if (paper === undefined) throw new Error('no page');
      expect(paper.title).toBe(name);
      const rest = words({ ...paper, title: '' });
      for (const other of grouped.pupils) {
        expect(rest).not.toContain(other.name);
        expect(rest).not.toMatch(new RegExp(`(^| )${other.short}( |$)`));
      }
      expect(rest).not.toContain(short);
      expect(rest).toContain('Ulike medelever i basisgruppe 3 av 7 3');
    }
  });

  test('what was chosen anew is not what was drawn', async () => {
    const session = await new Overlooked(loaded).open();
    await session.print('matrix');
    session.choose({ order: 'fewest' });
    expect(session.state().printed).toBeNull();
  });
});

describe('when the server does not do it', () => {
  test('the class is asked for again, and the page too', async () => {
    const office = new Overlooked(classWith(6, [1]));
    office.fails = ['lost'];
    const session = await office.open();
    expect(session.state()).toMatchObject({ trouble: { kind: 'unreachable', retry: 'load' } });
    await session.retry('load');
    expect(session.state()).toMatchObject({ trouble: null, loaded: { className: '5A' } });
    office.fails = [refusal('busy')];
    await session.print('parents');
    expect(session.state()).toMatchObject({ trouble: { kind: 'refused', retry: 'print' } });
    await session.retry('print');
    expect(office.papers).toHaveLength(1);
    expect(session.state().printed?.page).toBe('parents');
  });
});
