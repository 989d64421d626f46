// Pairs that are kept while the rest is drawn again.
import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/sidebar/session';
import { drawn, School } from './support/school';

const groupsOf = (session: Session): readonly (readonly string[])[] =>
  session.state().draft!.draft.groups;
const asTexts = (groups: readonly (readonly string[])[]): string[] =>
  groups.map((group) => [...group].sort().join('+')).sort();

/** Keeps the first groups of the draft. */
function keep(session: Session, count: number): readonly (readonly string[])[] {
  const kept = groupsOf(session).slice(0, count);
  for (const group of kept) session.dispatch({ type: 'lock-toggled', group });
  return kept;
}

describe('kept pairs', () => {
  test('stay at every new draw, and the rest is drawn anew', async () => {
    const session = await drawn(new School(16));
    const first = asTexts(groupsOf(session));
    const kept = asTexts(keep(session, 2));
    const others = new Set<string>();
    for (let i = 0; i < 4; i++) {
      await session.draw();
      const now = asTexts(groupsOf(session));
      expect(now).toEqual(expect.arrayContaining(kept));
      expect(session.state().draft!.locks).toHaveLength(2);
      others.add(now.join());
    }
    expect(others.size).toBeGreaterThan(1);
    expect(others).not.toContain(first.join());
  });

  test('are stored with the draw, so that it can be checked; it is not called adjusted', async () => {
    const school = new School(16);
    const session = await drawn(school);
    const kept = keep(session, 1);
    await session.draw();
    await session.save();
    expect(asTexts(school.draws[0]?.locked ?? [])).toEqual(asTexts(kept));
    expect(school.draws[0]?.adjusted).toBe(false);
  });

  test('can be let go again', async () => {
    const session = await drawn(new School(16));
    const [group] = keep(session, 1);
    session.dispatch({ type: 'lock-toggled', group: [...group!].reverse() });
    expect(session.state().draft!.locks).toEqual([]);
    await session.draw();
    expect(session.state().draft!.draft.locked).toBeUndefined();
  });

  test('that were put together by hand keep the draw adjusted', async () => {
    const session = await drawn(new School(16));
    const [one, other] = groupsOf(session);
    for (const group of [one, other]) {
      session.dispatch({ type: 'picked', pick: { kind: 'pupil', id: group![0]! } });
    }
    session.swap();
    keep(session, 1);
    await session.draw();
    expect(session.state().draft!.draft.adjusted).toBe(true);
    session.dispatch({ type: 'lock-toggled', group: session.state().draft!.locks[0]! });
    await session.draw();
    expect(session.state().draft!.draft.adjusted).toBe(false);
  });

  test('taken apart by a swap are kept no longer', async () => {
    const session = await drawn(new School(16));
    const [one, other] = keep(session, 2);
    const third = groupsOf(session)[2]!;
    for (const id of [one![0]!, third[0]!]) {
      session.dispatch({ type: 'picked', pick: { kind: 'pupil', id } });
    }
    session.swap();
    expect(session.state().draft!.locks).toEqual([other]);
  });

  test('that a new consideration keeps apart are let go, so that there is a way on', async () => {
    const school = new School(16);
    const session = await drawn(school);
    const [pair, other] = keep(session, 2);
    school.rules = [{ kind: 'apart', row: 3, pupils: [...pair!] }];
    school.edition++;
    await session.revisit();
    await session.draw();
    const draft = session.state().draft!;
    expect(draft.conflict).toBeNull();
    expect(asTexts(draft.locks)).toEqual(asTexts([other!]));
  });

  test('that came out of the draw do not make it adjusted, though others were swapped', async () => {
    const session = await drawn(new School(16));
    const [kept, one, other] = groupsOf(session);
    for (const group of [one, other]) {
      session.dispatch({ type: 'picked', pick: { kind: 'pupil', id: group![0]! } });
    }
    session.swap();
    session.dispatch({ type: 'lock-toggled', group: kept! });
    await session.draw();
    expect(session.state().draft!.draft.adjusted).toBe(false);
  });

  test('of pupils who have left the class meanwhile are let go', async () => {
    const school = new School(16);
    const session = await drawn(school);
    for (const group of groupsOf(session).filter((pair) => !pair.includes('p0'))) {
      if (group.includes('p15') || group.includes('p14')) {
        session.dispatch({ type: 'lock-toggled', group });
      }
    }
    const gone = session.state().draft!.locks.length;
    expect(gone).toBeGreaterThan(0);
    school.pupils = 14;
    school.edition++;
    await session.revisit();
    await session.draw();
    const draft = session.state().draft!;
    expect(draft.draft.groups.flat()).toHaveLength(14);
    expect(draft.locks).toEqual([]);
  });
});
