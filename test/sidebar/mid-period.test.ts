// Pupils who leave or come in mid-period, and pupils who are here on some days of the week.
import { describe, expect, test } from '@jest/globals';
import { amends } from '../../src/core/amended';
import { unpairedIn } from '../../src/sidebar/mid-period';
import { neverTogether, standIns } from '../../src/sidebar/part-time';
import type { Session } from '../../src/sidebar/session';
import { classOf, drawn, RECIPE, School } from './support/school';

const LATER = { due: 'notYet', next: '2026-12-07' } as const;

/** Drawn on Monday; on Thursday the partner of the pupil who is given back has left. */
async function oneLeft(): Promise<{ school: School; session: Session; alone: string }> {
  const school = new School();
  const session = await drawn(school);
  await session.save();
  const [alone = '', gone = ''] = school.draws[0]?.groups[0] ?? [];
  school.left.add(Number(gone.slice(1)));
  school.edition++;
  school.today = '2026-11-26';
  school.calendar = LATER;
  await session.refresh();
  return { school, session, alone };
}

describe('somebody who is left alone', () => {
  test('says who would not be near the board, of those who get a new place alone', async () => {
    const { school, session } = await oneLeft();
    const here = session.state().loaded!.pupils.map(({ id }) => id);
    school.rules = here.map((pupil, i) => ({ kind: 'front', row: i + 3, pupil }));
    school.edition++;
    await session.refresh();
    const { desks } = session.state().loaded!;
    const { mended, farBack } = unpairedIn(session.state().loaded!)!;
    const [fresh] = mended!.fresh;
    const desk = mended!.desks[mended!.groups.indexOf(fresh!)];
    const inFront = desks.find(({ id }) => id === desk)?.front;
    expect(farBack).toEqual(inFront ? [] : fresh);
    expect(desks.some(({ front }) => !front)).toBe(true);
  });

  test('gets company by a draft of the same date, in which all others stay', async () => {
    const { school, session, alone } = await oneLeft();
    expect(unpairedIn(session.state().loaded!)?.loose).toEqual([alone]);
    session.mend();
    expect(session.state()).toMatchObject({ focus: { on: 'result' }, draft: { conflict: null } });
    await session.save();
    const [first, second] = school.draws;
    expect(second).toMatchObject({ from: '2026-11-23', adjusted: true });
    expect(amends(second!, first!)).toBe(true);
    const moved = second!.groups.filter(
      (group) => !first!.groups.some((one) => one.join() === group.join()),
    );
    expect(moved).toHaveLength(1);
    expect(moved[0]).toHaveLength(3);
    expect(moved[0]).toContain(alone);
    expect(unpairedIn(session.state().loaded!)).toBeNull();
  });

  test('a draft that waits keeps its date on the next day', async () => {
    const { school, session } = await oneLeft();
    session.mend();
    school.today = '2026-11-27';
    await session.revisit();
    expect(session.state().draft?.draft.from).toBe('2026-11-23');
  });

  test('nothing is said on the day of change, or when the tab was corrected by hand', async () => {
    const { session } = await oneLeft();
    const loaded = session.state().loaded!;
    const today = { ...loaded, calendar: { ...loaded.calendar, due: 'today' as const } };
    expect(unpairedIn(today)).toBeNull();
    expect(unpairedIn({ ...loaded, corrected: { nr: 1, problems: [] } })).toBeNull();
  });

  test('company that goes on is no repeat', async () => {
    const { session } = await oneLeft();
    session.mend();
    const { basis } = session.state().draft!;
    expect(basis.history).toEqual([]);
  });
});

describe('part-time', () => {
  const GROUPS = [
    ['p0', 'p2'],
    ['p1', 'p3'],
    ['p4', 'p5'],
    ['p6', 'p7'],
  ];
  const NEWEST = {
    ...{ kind: 'pairs' as const, nr: 1, className: '5A', from: '2026-11-23', groups: GROUPS },
    ...{ desks: ['LP1', 'LP2', 'LP3', 'LP4'], draftId: 'd', at: '', by: '', ...RECIPE },
  };
  /** p0 is here Monday to Wednesday, p1 the other days. */
  const part = new School();
  const { pupils } = classOf(8);
  part.more = {
    pupils: pupils.map((pupil, i) =>
      i > 1 ? pupil : { ...pupil, present: i === 0 ? [1, 2, 3] : [4, 5] },
    ),
  };
  const open = async (): Promise<Session> => drawn(part);

  test('who is not here today is away from the first', async () => {
    const session = await open();
    expect(session.state().away).toEqual(['p1']);
    expect(session.state().draft?.draft.groups.flat()).toContain('p1');
  });

  test('taken off the list they stay off, until the next day', async () => {
    const session = await open();
    session.dispatch({ type: 'away-set', pupil: 'p1', gone: false });
    await session.refresh();
    expect(session.state().away).toEqual([]);
    part.today = '2026-11-24';
    await session.refresh();
    expect(session.state().away).toEqual(['p1']);
    part.today = '2026-11-26';
    await session.refresh();
    expect(session.state().away).toEqual(['p0']);
    part.today = '2026-11-23';
  });

  test('a class that is left and looked at again keeps what was said', async () => {
    const session = await open();
    session.dispatch({ type: 'away-set', pupil: 'p1', gone: false });
    session.dispatch({ type: 'away-set', pupil: 'p5', gone: true });
    await session.chooseClass('5B');
    expect(session.state().away).toEqual(['p1']);
    await session.chooseClass('5A');
    expect(session.state().away).toEqual(['p5']);
  });

  test('the days of the week, and with whom those sit who are left alone', () => {
    const loaded = classOf(8, { ...part.more, newest: NEWEST });
    expect(standIns(loaded).map(({ days, alone, joins }) => [days, alone, joins])).toEqual([
      [[1, 2, 3], ['p3'], true],
      [[4, 5], ['p2'], true],
    ]);
  });

  test('one who has left, or is away for the period, sits nowhere on any day', () => {
    const loaded = classOf(8, { ...part.more, newest: NEWEST });
    const without = (...left: string[]) =>
      standIns({ ...loaded, pupils: loaded.pupils.filter(({ id }) => !left.includes(id)) });
    expect(without('p2').map(({ days, alone }) => [days, alone])).toEqual([
      [
        [1, 2, 3],
        ['p0', 'p3'],
      ],
    ]);
    // Whom they left is alone every day: that is told elsewhere.
    expect(without('p0', 'p1', 'p5')).toEqual([]);
    const away = { ...loaded, rules: [{ kind: 'away' as const, pupil: 'p3', row: 2 }] };
    expect(standIns(away).flatMap(({ alone }) => alone)).not.toContain('p3');
  });

  test('partners who are never here on one day', () => {
    const loaded = classOf(8, { ...part.more, newest: NEWEST });
    expect(neverTogether(loaded)).toEqual([]);
    const shared = { ...NEWEST, groups: [['p0', 'p1'], ...GROUPS.slice(2), ['p2', 'p3']] };
    expect(neverTogether({ ...loaded, newest: shared })).toEqual([['p0', 'p1']]);
  });
});
