// Between composing and rotating: a pupil changes group, one comes, one leaves.
import { describe, expect, test } from '@jest/globals';
import { mayGo } from '../../../src/sidebar/team/adjust';
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

  test('moves one: nobody’s turn is later for it, no reason is asked, a move is stored', async () => {
    const { grade, session } = await moving();
    session.dispatch({ type: 'moved', pupil: '8ap1', to: 1 });
    const { groups } = proposalOn(session).draft;
    expect(groups[0]).toEqual(['8ap0', '8ap2', '8ap3']);
    // After the deputy, before those who lead next.
    expect(groups[1]).toEqual(['8ap4', '8ap5', '8ap1', '8ap6', '8ap7']);
    await session.save();
    expect(grade.a.draws[1]).toMatchObject({ kind: 'move', groups, adjusted: true });
    expect(grade.a.draws[1]).not.toHaveProperty('wishes');
    expect(workOn(session).saved?.kind).toBe('move');
  });

  test('swaps two: each comes as one who joins, and who would lead next leads for one who led', async () => {
    const { session } = await moving();
    session.dispatch({ type: 'swapped', pupils: ['8ap0', '8ap6'] });
    expect(proposalOn(session).draft.groups.slice(0, 2)).toEqual([
      ['8ap3', '8ap1', '8ap6', '8ap2'],
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
  test('is proposed the group one left, after the deputy, with a word on why', async () => {
    const { grade, session } = await moving((grade) => {
      grade.a.pupils = [...grade.a.pupils.filter((id) => id !== '8ap9'), 'ny'];
    });
    const { one } = onTable(session.state())!;
    expect(proposalOn(session).draft.groups[2]).toEqual(['8ap8', '8ap10', '8ap11']);
    expect(unplacedIn(one, proposalOn(session).draft)).toEqual(['ny']);
    expect(maySave(session.state())).toBe(false);
    session.dispatch({ type: 'placed', pupil: 'ny' });
    expect(proposalOn(session).draft.groups[2]).toEqual(['8ap8', '8ap10', 'ny', '8ap11']);
    expect(session.state().news).toMatchObject({ pupil: 'ny', to: 'G3', why: 'small' });
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

describe('what the groups that stand lack already', () => {
  test('keeps nobody from being moved', async () => {
    const { grade, session } = await moving((grade) => {
      grade.a.rules = [{ kind: 'apart', row: 2, pupils: ['8ap0', '8ap1'] }];
      grade.a.pupils = [...grade.a.pupils, 'ny'];
    });
    expect(maySave(session.state())).toBe(false);
    session.dispatch({ type: 'moved', pupil: '8ap8', to: 3 });
    expect(maySave(session.state())).toBe(true);
    await session.save();
    expect(grade.a.draws).toHaveLength(2);
  });

  test('but nothing may come to it', async () => {
    const { session } = await moving((grade) => {
      grade.a.rules = [
        { kind: 'apart', row: 2, pupils: ['8ap0', '8ap1'] },
        { kind: 'apart', row: 3, pupils: ['8ap8', '8ap12'] },
      ];
    });
    session.dispatch({ type: 'moved', pupil: '8ap8', to: 3 });
    expect(maySave(session.state())).toBe(false);
  });

  test('who would lead next leads when the leader has left', async () => {
    const { session } = await moving((grade) => {
      grade.a.pupils = grade.a.pupils.filter((id) => id !== '8ap0');
    });
    expect(proposalOn(session).draft.groups[0]).toEqual(['8ap3', '8ap1', '8ap2']);
  });

  test('who is left alone is offered a group, and who comes back the one that was left', async () => {
    const { grade, session } = await moving((grade) => {
      const [, ...others] = ['8ap0', '8ap1', '8ap2', '8ap3'];
      grade.a.pupils = grade.a.pupils.filter((id) => !others.includes(id));
    });
    const { one } = onTable(session.state())!;
    expect(unplacedIn(one, proposalOn(session).draft)).toEqual(['8ap0']);
    session.dispatch({ type: 'placed', pupil: '8ap0' });
    expect(proposalOn(session).draft.desks).not.toContain('G1');
    expect(matesOf(session, '8ap0')).toHaveLength(5);
    await session.save();
    const to = grade.a.draws[1]!.groups.findIndex((group) => group.includes('8ap0'));
    // Away, moved without, and back: to those of before, though the others are as many.
    grade.a.rules = [{ kind: 'away', row: 2, pupil: '8ap0' }];
    grade.a.edition += 1;
    const later = await grade.open();
    later.beginMove();
    expect(matesOf(later, '8ap0')).toEqual([]);
    later.dispatch({ type: 'moved', pupil: '8ap20', to: to === 5 ? 4 : 5 });
    await later.save();
    grade.a.rules = [];
    grade.a.edition += 1;
    const last = await grade.open();
    last.beginMove();
    last.dispatch({ type: 'placed', pupil: '8ap0' });
    expect(proposalOn(last).draft.groups[to]).toContain('8ap0');
    expect(last.state().news).toMatchObject({ why: 'home' });
  });
});

describe('a place of their own', () => {
  const alone = { kind: 'alone', row: 2, pupil: '8ap5' } as const;

  test('is where one who is to have it may be moved, at a desk that is free', async () => {
    const { session } = await moving((grade) => {
      grade.a.rules = [alone];
      grade.a.tables = 8;
    });
    const { one } = onTable(session.state())!;
    const open = (pupil: string): boolean => mayGo(one, proposalOn(session), pupil, 7);
    expect([open('8ap5'), open('8ap6')]).toEqual([true, false]);
    expect(mayGo(one, proposalOn(session), '8ap5', 2)).toBe(false);
    session.dispatch({ type: 'moved', pupil: '8ap5', to: 7 });
    const { groups, desks } = proposalOn(session).draft;
    expect([groups[7], desks[7], groups[1]]).toEqual([['8ap5'], 'G8', ['8ap4', '8ap6', '8ap7']]);
    expect(maySave(session.state())).toBe(true);
    // Nobody is moved to it.
    expect(mayGo(one, proposalOn(session), '8ap6', 7)).toBe(false);
  });

  test('is offered to nobody in a room without a free desk', async () => {
    const { session } = await moving((grade) => {
      grade.a.rules = [alone, { ...alone, pupil: 'ny' }];
      grade.a.pupils = [...grade.a.pupils, 'ny'];
    });
    const { one } = onTable(session.state())!;
    expect(mayGo(one, proposalOn(session), '8ap5', 7)).toBe(false);
    session.dispatch({ type: 'placed', pupil: 'ny' });
    expect(proposalOn(session).draft.desks).not.toContain('');
    expect(unplacedIn(one, proposalOn(session).draft)).toEqual(['ny']);
  });
});

test('without groups there is nobody to move', async () => {
  const session = await new Grade().open();
  session.beginMove();
  expect(workOn(session).proposal).toBeNull();
});
