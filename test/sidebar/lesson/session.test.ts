// «IGP» without its page: a lesson forwards and backwards, and the word remembered from lesson to lesson.
import { describe, expect, test } from '@jest/globals';
import type { LessonSession } from '../../../src/sidebar/lesson/session';
import { Classroom, holders, left, wordToAll } from '../support/classroom';

const view = (session: LessonSession): string => session.state().view;
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a lesson', () => {
  test('goes from thinking to talking to plenary, each with its own time', async () => {
    const room = new Classroom();
    const session = await room.open();
    session.step('think', true);
    session.step('talk', false);
    session.start();
    expect([view(session), left(session, room)]).toEqual(['think', 75]);
    session.forward();
    expect([view(session), left(session, room)]).toEqual(['talk', 105]);
    session.forward();
    expect([view(session), left(session, room)]).toEqual(['plenary', 300]);
  });

  test('can run, and be planned, before the class has been read, and when it cannot be', async () => {
    const room = new Classroom();
    room.fails = ['lost'];
    const session = await room.open();
    expect(session.state().trouble).toMatchObject({ kind: 'unreachable' });
    session.start();
    session.forward();
    session.forward();
    session.forward();
    expect([view(session), holders(session)]).toEqual(['plenary', []]);
    room.fails = ['refused'];
    await session.load();
    expect(session.state().trouble).toMatchObject({ kind: 'refused' });
    await session.load();
    expect(session.state().trouble).toBeNull();
    session.forward();
    expect(holders(session)).toHaveLength(2);
  });

  test('has no limit in plenary when the teacher wants none', async () => {
    const room = new Classroom();
    const session = await room.open();
    session.change({ limited: false });
    session.start();
    session.forward();
    session.forward();
    expect([view(session), left(session, room)]).toEqual(['plenary', null]);
    // Nothing to stop, and nothing to make longer.
    session.togglePause();
    session.addTime();
    expect(left(session, room)).toBeNull();
  });

  test('stands still while it is paused, and has half a minute more when asked', async () => {
    const room = new Classroom();
    const session = await room.open();
    session.start();
    room.time += 10_000;
    session.togglePause();
    room.time += 99_000;
    expect(left(session, room)).toBe(50);
    session.addTime();
    session.togglePause();
    room.time += 5000;
    expect(left(session, room)).toBe(75);
  });

  test('goes back without losing time, and begins a phase anew whose time was out', async () => {
    const room = new Classroom();
    const session = await room.open();
    session.start();
    room.time += 20_000;
    session.forward();
    room.time += 121_000;
    session.halve();
    session.backward();
    expect([view(session), left(session, room)]).toEqual(['think', 40]);
    session.forward();
    expect([view(session), left(session, room)]).toEqual(['talk', 120]);
    expect(session.state().clocks.talk?.halved).toBe(false);
  });

  test('goes back from the first phase to the plan, which stands as it was', async () => {
    const session = await new Classroom().open();
    session.change({ question: 'Hvorfor?' });
    session.step('think', true);
    session.start();
    session.backward();
    expect(view(session)).toBe('setUp');
    expect(session.state().plan).toMatchObject({ question: 'Hvorfor?', seconds: { think: 75 } });
    session.backward();
    session.forward();
    expect(view(session)).toBe('setUp');
  });

  test('«Bytt» stays when half a minute more would put it off', async () => {
    const room = new Classroom();
    const session = await room.open();
    session.start();
    session.forward();
    room.time += 61_000;
    session.halve();
    session.addTime();
    session.addTime();
    expect(session.state().clocks.talk?.halved).toBe(true);
    session.backward();
    session.forward();
    expect(session.state().clocks.talk?.halved).toBe(true);
  });

  test('«Nytt spørsmål» clears the question and nothing else', async () => {
    const session = await new Classroom().open();
    session.change({ question: 'Hvorfor?', limited: false });
    wordToAll(session);
    session.newQuestion();
    expect(view(session)).toBe('setUp');
    expect(session.state().plan).toMatchObject({ question: '', limited: false });
    expect(session.state().turns.counts).toEqual([1, 1, 1, 1]);
  });
});

describe('times', () => {
  test('end at a quarter of a minute and at twenty minutes', async () => {
    const session = await new Classroom().open();
    for (let i = 0; i < 40; i++) session.step('talk', true);
    expect(session.state().plan.seconds.talk).toBe(1200);
    for (let i = 0; i < 40; i++) session.step('talk', false);
    expect(session.state().plan.seconds.talk).toBe(15);
  });
});

describe('the word', () => {
  test('goes to everyone once, by the names of those who are here', async () => {
    const session = await new Classroom().open(['p3', 'p5', 'p6']);
    const given = wordToAll(session);
    expect(given.map((names) => names.join()).sort()).toEqual(['P1,P2', 'P4', 'P7,P8']);
  });

  test('is known when the dialog is opened again', async () => {
    const room = new Classroom();
    const first = await room.open();
    first.start();
    first.forward();
    first.forward();
    first.forward();
    const before = [holders(first).join()];
    first.forward();
    before.push(holders(first).join());
    await settled();
    const again = wordToAll(await room.open()).map((names) => names.join());
    expect(new Set([...before, ...again.slice(0, 2)]).size).toBe(4);
  });

  test('taken back is not had, and comes later', async () => {
    const room = new Classroom();
    const session = await room.open();
    session.start();
    session.forward();
    session.forward();
    session.forward();
    const skipped = holders(session).join();
    session.backward();
    expect([view(session), holders(session)]).toEqual(['plenary', []]);
    const rest = [1, 2, 3, 4].map(() => {
      session.forward();
      return holders(session).join();
    });
    expect(rest[3]).toBe(skipped);
    session.backward();
    await settled();
    expect([...(room.kept[room.kept.length - 1] ?? [])].sort()).toEqual([0, 1, 1, 1]);
  });

  test('is nobody’s when all begin again', async () => {
    const room = new Classroom();
    const session = await room.open();
    wordToAll(session);
    session.newQuestion();
    session.startOver();
    await settled();
    expect((await room.open()).state().turns.counts.some((count) => count > 0)).toBe(false);
  });

  test('is written without anybody waiting, and the newest last, however slow the server is', async () => {
    const room = new Classroom();
    const session = await room.open();
    const release = room.hold();
    const given = wordToAll(session);
    expect(given).toHaveLength(4);
    release();
    await settled();
    expect(room.kept[room.kept.length - 1]).toEqual([1, 1, 1, 1]);
  });

  test('that did not reach the server goes with the next', async () => {
    const room = new Classroom();
    const session = await room.open();
    session.start();
    session.forward();
    session.forward();
    room.fails = ['lost'];
    session.forward();
    await settled();
    expect(room.kept).toEqual([]);
    session.forward();
    await settled();
    expect(room.kept[0]?.filter((count) => count === 1)).toHaveLength(2);
  });
});
