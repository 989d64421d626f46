// What a teacher of a class in base groups does in the sidebar, and all that may come in between.
import { describe, expect, test } from '@jest/globals';
import { mayOpenTeam, mayRotate } from '../../src/sidebar/ask';
import { isUsedUp, groupsOf, turnOf, unplacedIn } from '../../src/sidebar/groups';
import type { Session } from '../../src/sidebar/session';
import { refusal, School } from './support/school';

/** Composed a while ago; today leaders change. */
function composed(pupils = 8, periods = 4): School {
  const school = new School(pupils);
  school.today = '2026-11-09';
  school.compose('g1', periods);
  school.today = '2026-11-23';
  return school;
}

async function opened(school: School): Promise<Session> {
  const session = school.open();
  await session.start();
  return session;
}

const turn = (session: Session) => turnOf(session.state().loaded!);
const standing = (session: Session) => groupsOf(session.state().loaded!)?.now;
const groups = (session: Session) => standing(session)?.groups;

describe('«Bytt gruppeleder»', () => {
  test('one click: everybody one seat on, told with who leads now', async () => {
    const school = composed();
    const session = await opened(school);
    await session.rotate();
    expect(school.draws.map(({ kind }) => kind)).toEqual(['groups', 'rotation']);
    expect(groups(session)).toEqual([
      ['p3', 'p0', 'p1', 'p2'],
      ['p7', 'p4', 'p5', 'p6'],
    ]);
    expect(session.state()).toMatchObject({
      rotation: null,
      saved: { from: '2026-11-23', tabs: { tab: '5A 2026-11-23', chart: 'Klassekart 5A' } },
      focus: { on: 'saved' },
    });
  });

  test('who leads now is right at once, before the class is read again', async () => {
    const school = composed();
    for (const pupil of [0, 1, 2, 3, 5]) school.left.add(pupil);
    const session = await opened(school);
    const release = school.hold('loadClass');
    const rotating = session.rotate();
    while (session.state().saved === null) await Promise.resolve();
    const early = standing(session);
    release();
    await rotating;
    expect(early).toMatchObject({ groups: [['p7', 'p4', 'p6']], desks: ['G2'], nr: 2 });
    expect(standing(session)).toMatchObject({ groups: early!.groups, desks: early!.desks });
  });

  test('twice in a row is one change: nothing to click until the next', async () => {
    const school = composed();
    school.calendar = { due: 'today' };
    const session = await opened(school);
    await session.rotate();
    school.calendar = { due: 'notYet' };
    await session.revisit();
    expect(turn(session)).toBe('changed');
    await session.rotate();
    expect(school.draws).toHaveLength(2);
  });

  test('less than a week before the day it may be made early', async () => {
    const school = composed();
    school.calendar = { due: 'notYet', next: '2026-11-29' };
    const session = await opened(school);
    expect(turn(session)).toBe('early');
    expect(mayRotate(session.state())).toBe(true);
  });

  test('before the first period each day is one of its own', async () => {
    const school = composed();
    school.calendar = { due: 'notYet', period: 0, next: '2026-12-07' };
    const session = await opened(school);
    expect(turn(session)).toBe('early');
    await session.rotate();
    expect(turn(session)).toBe('changed');
  });

  test('a pupil who moved is no change of leaders', async () => {
    const school = composed();
    const session = await opened(school);
    const { loaded } = session.state();
    const moved = { ...loaded!.newest!, kind: 'move' as const, nr: 2, from: '2026-11-23' };
    const history = [...loaded!.history, moved];
    const calendar = { ...loaded!.calendar, due: 'unknown' as const };
    expect(turnOf({ ...loaded!, calendar, history })).toBe('due');
  });

  test('without a calendar once a day', async () => {
    const school = composed();
    school.calendar = { due: 'unknown', next: '', period: 0, of: 0 };
    const session = await opened(school);
    expect(turn(session)).toBe('due');
    await session.rotate();
    expect(turn(session)).toBe('changed');
  });

  test('not while the groups hold from a later day, nor while somebody has none', async () => {
    const school = composed();
    school.today = '2026-11-02';
    expect(turn(await opened(school))).toBe('toCome');
    school.today = '2026-11-23';
    school.pupils = 9;
    const session = await opened(school);
    expect(turn(session)).toBe('unplaced');
    expect(unplacedIn(session.state().loaded!)).toEqual(['p8']);
    await session.rotate();
    expect(school.calls).not.toContain('rotate');
  });

  test('the groups have lasted as long as they were meant to', async () => {
    const school = composed(8, 1);
    const { loaded } = (await opened(school)).state();
    expect(isUsedUp(groupsOf(loaded!)!, 'due')).toBe(true);
    expect(isUsedUp(groupsOf(loaded!)!, 'changed')).toBe(false);
    const longer = (await opened(composed(8, 4))).state().loaded!;
    expect(isUsedUp(groupsOf(longer)!, 'due')).toBe(false);
  });
});

describe('an answer lost on its way', () => {
  test.each([true, false])('the same change is sent again (stored: %s)', async (afterwards) => {
    const school = composed();
    const session = await opened(school);
    school.silent.push({ name: 'rotate', afterwards });
    await session.rotate();
    expect(session.state()).toMatchObject({
      trouble: { kind: 'unreachable', retry: 'rotate' },
      rotation: { uncertain: true },
    });
    await session.retry('rotate');
    expect(school.draws).toHaveLength(2);
    expect(session.state()).toMatchObject({
      trouble: null,
      rotation: null,
      saved: { draftId: school.draws[1]?.draftId },
    });
  });

  test('back in the window, the sidebar sees that it was stored after all', async () => {
    const school = composed();
    const session = await opened(school);
    school.silent.push({ name: 'rotate', afterwards: true });
    await session.rotate();
    await session.revisit();
    expect(session.state()).toMatchObject({
      trouble: null,
      rotation: null,
      saved: { draftId: school.draws[1]?.draftId, tabs: null },
    });
  });

  test('… or that it was not, and a late one is still not doubled', async () => {
    const school = composed();
    const session = await opened(school);
    school.silent.push({ name: 'rotate', afterwards: false });
    await session.rotate();
    const id = session.state().rotation?.sent.id;
    await session.revisit();
    expect(session.state()).toMatchObject({ trouble: null, rotation: { uncertain: false } });
    await session.rotate();
    expect(school.draws[1]?.draftId).toBe(id);
  });

  test('looking at another class in between changes nothing', async () => {
    const school = composed();
    const session = await opened(school);
    school.silent.push({ name: 'rotate', afterwards: false });
    await session.rotate();
    const { rotation } = session.state();
    await session.chooseClass('5B');
    await session.chooseClass('5A');
    expect(session.state().rotation?.sent).toEqual(rotation?.sent);
  });

  test('a service that failed may have stored it first', async () => {
    const school = composed();
    const session = await opened(school);
    school.refusals.push(refusal('service-failed'));
    await session.rotate();
    expect(session.state()).toMatchObject({
      rotation: { uncertain: true },
      trouble: { retry: 'rotate' },
    });
  });
});

describe('what may come in between', () => {
  test('a colleague was first: told, and what they did is shown', async () => {
    const school = composed();
    const session = await opened(school);
    school.colleagueRotates();
    await session.rotate();
    expect(school.draws).toHaveLength(2);
    expect(session.state()).toMatchObject({
      trouble: { kind: 'refused', code: 'colleague-first', retry: null },
      rotation: null,
      saved: null,
    });
    expect(groups(session)?.[0]).toEqual(['p3', 'p0', 'p1', 'p2']);
  });

  test('a damaged ledger is asked about before anything is sent', async () => {
    const school = composed();
    school.notices = [{ code: 'ledger-damaged', params: { tab: '_Logg', rows: [3] } }];
    const session = await opened(school);
    await session.rotate();
    expect(session.state()).toMatchObject({ panel: 'damage' });
    expect(school.calls).not.toContain('rotate');
    await session.acceptDamage();
    expect(school.draws).toHaveLength(2);
  });

  test('what stands in the way in the sheet', async () => {
    const school = composed();
    school.problems = [{ code: 'room-without-desks', params: { tab: 'Klasserom 5A' } }];
    const session = await opened(school);
    expect(mayRotate(session.state())).toBe(false);
    expect(mayOpenTeam(session.state())).toBe(true);
    school.readOnly = true;
    expect(mayOpenTeam((await opened(school)).state())).toBe(false);
  });

  test('«Angre siste» takes back the change of leaders alone', async () => {
    const school = composed();
    const session = await opened(school);
    await session.rotate();
    await session.undo();
    expect(groups(session)?.[0]).toEqual(['p0', 'p1', 'p2', 'p3']);
    expect(session.state()).toMatchObject({
      saved: null,
      news: { kind: 'undone', from: '2026-11-09' },
    });
  });
});

describe('the dialog', () => {
  test('opens on the class, and what was saved in it is seen with the focus', async () => {
    const school = new School();
    school.model = 'groups';
    const session = await opened(school);
    expect(mayRotate(session.state())).toBe(false);
    await session.openTeam();
    expect(school.opened).toEqual(['5A']);
    expect(session.state()).toMatchObject({ task: null, trouble: null });
    school.compose();
    await session.revisit();
    expect(groups(session)).toHaveLength(2);
  });

  test('is looked for once when the pointer comes back, and no oftener', async () => {
    const school = composed();
    const session = await opened(school);
    const looks = (): number => school.calls.filter((name) => name === 'loadClass').length;
    await session.returned();
    expect(looks()).toBe(1);
    await session.openTeam();
    await session.returned();
    await session.returned();
    expect(looks()).toBe(2);
  });

  test('that did not open is told, and can be tried again', async () => {
    const school = composed();
    const session = await opened(school);
    school.silent.push({ name: 'openTeam', afterwards: false });
    await session.openTeam();
    expect(session.state().trouble).toMatchObject({ kind: 'unreachable', retry: 'team' });
    await session.retry('team');
    expect(school.opened).toEqual(['5A']);
    expect(session.state().trouble).toBeNull();
  });
});
