// «Skriv ut» in the sidebar: what is asked of the server, and what the teacher is told.
import { describe, expect, test } from '@jest/globals';
import { drawn, School } from './support/school';

async function saved(school: School) {
  const session = await drawn(school);
  await session.save();
  return session;
}

describe('printing', () => {
  test('brings the chart to the front, with the way to its PDF', async () => {
    const session = await saved(new School());
    await session.print();
    const { printed, panel, focus } = session.state();
    expect([panel, focus.on]).toEqual(['print', 'panel']);
    expect(printed).toMatchObject({ what: 'chartTeacher', tab: 'Klassekart 5A' });
    expect(printed?.link).toMatch(/export\?gid=7&format=pdf&.*portrait=false.*scale=4/);
  });

  test('as the pupils see it, when that is chosen', async () => {
    const session = await saved(new School());
    await session.print();
    await session.print('chartPupils');
    expect(session.state().printed?.what).toBe('chartPupils');
  });

  test('of other pages stores nothing: the draws are as they were', async () => {
    const school = new School();
    const session = await saved(school);
    for (const kind of ['roomMap', 'joinedPairs', 'lessonPairs', 'singleSeats'] as const) {
      await session.print(kind);
      expect(session.state().printed).toMatchObject({ what: kind, tab: 'Utskrift 5A' });
    }
    expect(school.papers).toHaveLength(4);
    expect(school.draws).toHaveLength(1);
    expect(session.state().loaded?.history).toHaveLength(1);
  });

  test.each([
    ['posterPartner', { form: 'poster', poster: 'partner' }, '4'],
    ['posterLeader', { form: 'poster', poster: 'leader' }, '4'],
    ['posterChange', { form: 'poster', poster: 'change' }, '4'],
    ['slips', { form: 'slips' }, '2'],
    ['substitute', { form: 'substitute', away: [] }, '4'],
  ] as const)('of %s is left to the server, and its PDF stands', async (kind, paper, scale) => {
    const school = new School();
    const session = await saved(school);
    await session.print(kind);
    expect(school.papers).toEqual([paper]);
    const { printed } = session.state();
    expect(printed).toMatchObject({ what: kind, tab: 'Utskrift 5A', notices: [] });
    expect(printed?.link).toContain('&portrait=true&');
    expect(printed?.link).toMatch(new RegExp(`&scale=${scale}$`));
  });

  test('in another room has the same pairs, and the same desks each time', async () => {
    const school = new School();
    const session = await saved(school);
    const { desks, fixtures } = school.load('5A');
    school.rooms = [{ name: 'Klasserom 5A (2)', desks: [...desks].reverse(), fixtures }];
    await session.print();
    const [room] = session.state().rooms;
    await session.print(room);
    await session.print(room);
    expect(session.state().printed?.what).toBe('Klasserom 5A (2)');
    const [first, again] = school.papers;
    expect(again).toEqual(first);
    if (first?.form !== 'room') throw new Error('no room');
    expect(first.texts).toHaveLength(4);
    expect(new Set(first.at).size).toBe(4);
    expect(session.state().rooms).toHaveLength(1);
  });

  test('without a draw opens the panel, where the room can be printed', async () => {
    const school = new School();
    const session = school.open();
    await session.start();
    await session.print();
    expect(session.state()).toMatchObject({ panel: 'print', printed: null });
    await session.print('roomMap');
    expect(session.state().printed?.what).toBe('roomMap');
  });

  test('what cannot be drawn is told, and the draft is kept', async () => {
    const school = new School(2);
    const session = await drawn(school);
    session.dispatch({ type: 'away-set', pupil: 'p0', gone: true });
    await session.print('lessonPairs');
    expect(session.state().trouble).toMatchObject({ kind: 'impossible' });
    expect(session.state().draft).not.toBeNull();
    expect(school.papers).toEqual([]);
  });
});
