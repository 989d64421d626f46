// Between composing and rotating: a pupil changes group, one comes, one leaves.
import { describe, expect, test } from '@jest/globals';
import { maySave, onTable } from '../../../src/sidebar/team/ask';
import { unplacedIn } from '../../../src/sidebar/team/basis';
import { findingsIn, verdictsOf } from '../../../src/sidebar/team/verdict';
import { Grade, matesOf, proposalOn, TODAY, workOn } from './support/grade';

async function moving(change: (grade: Grade) => void = () => undefined) {
  const grade = new Grade();
  grade.a.compose();
  change(grade);
  const session = await grade.open();
  session.beginMove();
  return { grade, session };
}

describe('«Flytt elev»', () => {
  test('begins with the groups that stand, none of whom have met before by being in them', async () => {
    const { grade, session } = await moving((grade) => grade.a.rotate());
    const { draft } = proposalOn(session);
    expect(draft).toMatchObject({ kind: 'move', from: TODAY, seed: '-', algorithm: 'by-hand' });
    expect(draft.groups).toEqual(grade.a.draws[1]?.groups);
    const { one } = onTable(session.state())!;
    expect(findingsIn(verdictsOf(one, draft))).toEqual([]);
  });

  test('moves one: the others keep their seats, no reason is asked, a move is stored', async () => {
    const { grade, session } = await moving();
    session.dispatch({ type: 'moved', pupil: '8ap1', to: 1 });
    const { groups } = proposalOn(session).draft;
    expect(groups[0]).toEqual(['8ap0', '8ap2', '8ap3']);
    expect(groups[1]).toEqual(['8ap4', '8ap5', '8ap6', '8ap7', '8ap1']);
    await session.save();
    expect(grade.a.draws[1]).toMatchObject({ kind: 'move', groups, adjusted: true });
    expect(grade.a.draws[1]).not.toHaveProperty('wishes');
    expect(workOn(session).saved?.kind).toBe('move');
  });

  test('swaps two on each other’s seats', async () => {
    const { session } = await moving();
    session.dispatch({ type: 'swapped', pupils: ['8ap0', '8ap6'] });
    expect(proposalOn(session).draft.groups.slice(0, 2)).toEqual([
      ['8ap6', '8ap1', '8ap2', '8ap3'],
      ['8ap4', '8ap5', '8ap0', '8ap7'],
    ]);
  });

  test('a full group takes nobody, and a group of one cannot be saved', async () => {
    const { session } = await moving();
    session.dispatch({ type: 'moved', pupil: '8ap0', to: 1 });
    const { groups } = proposalOn(session).draft;
    session.dispatch({ type: 'moved', pupil: '8ap2', to: 1 });
    expect(proposalOn(session).draft.groups).toBe(groups);
    session.dispatch({ type: 'moved', pupil: '8ap2', to: 2 });
    expect(maySave(session.state())).toBe(true);
    session.dispatch({ type: 'moved', pupil: '8ap3', to: 3 });
    expect(maySave(session.state())).toBe(false);
    // The last one too: the group is gone, and its table free.
    session.dispatch({ type: 'moved', pupil: '8ap1', to: 4 });
    expect(maySave(session.state())).toBe(true);
    expect(proposalOn(session).draft.groups).toHaveLength(6);
    expect(proposalOn(session).draft.desks).not.toContain('G1');
  });
});

describe('a pupil who came', () => {
  test('is proposed the group one left, on the seat after the last, with a word on why', async () => {
    const { grade, session } = await moving((grade) => {
      grade.a.pupils = [...grade.a.pupils.filter((id) => id !== '8ap9'), 'ny'];
    });
    const { one } = onTable(session.state())!;
    expect(proposalOn(session).draft.groups[2]).toEqual(['8ap8', '8ap10', '8ap11']);
    expect(unplacedIn(one, proposalOn(session).draft)).toEqual(['ny']);
    expect(maySave(session.state())).toBe(false);
    session.dispatch({ type: 'placed', pupil: 'ny' });
    expect(proposalOn(session).draft.groups[2]).toEqual(['8ap8', '8ap10', '8ap11', 'ny']);
    expect(session.state().news).toMatchObject({ pupil: 'ny', to: 'G3', small: true });
    await session.save();
    expect(grade.a.draws[1]?.groups[2]).toContain('ny');
  });

  test('is not proposed a group with somebody they are to be kept from', async () => {
    const { session } = await moving((grade) => {
      grade.a.pupils = [...grade.a.pupils.filter((id) => id !== '8ap9'), 'ny'];
      grade.a.rules = [{ kind: 'apart', row: 2, pupils: ['ny', '8ap8'] }];
    });
    session.dispatch({ type: 'placed', pupil: 'ny' });
    expect(matesOf(session, 'ny')).toHaveLength(5);
    expect(matesOf(session, 'ny')).not.toContain('8ap8');
  });

  test('who is away for the period needs no group', async () => {
    const { session } = await moving((grade) => {
      grade.a.pupils = [...grade.a.pupils, 'ny'];
      grade.a.rules = [{ kind: 'away', row: 2, pupil: 'ny' }];
    });
    const { one } = onTable(session.state())!;
    expect(unplacedIn(one, proposalOn(session).draft)).toEqual([]);
  });
});

test('without groups there is nobody to move', async () => {
  const session = await new Grade().open();
  session.beginMove();
  expect(workOn(session).proposal).toBeNull();
});
