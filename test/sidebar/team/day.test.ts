// «Gjelder fra»: the day the teachers chose is the day that is saved, whatever they did in between.
import { describe, expect, test } from '@jest/globals';
import type { Rule } from '../../../src/core/model';
import { maySave, mayPropose, onTable } from '../../../src/sidebar/team/ask';
import { earliestFor, inputOf } from '../../../src/sidebar/team/basis';
import type { TeamSession } from '../../../src/sidebar/team/session';
import { Grade, proposalOn, TODAY, workOn } from './support/grade';

const SUNDAY = '2026-11-29';
const MONDAY = '2026-11-30';

const setDay = (session: TeamSession, from: string): void =>
  session.dispatch({ type: 'asked', controls: { from } });
const firstTwo = (session: TeamSession): readonly [string, string] => {
  const [one, other] = proposalOn(session).draft.groups;
  return [one![0]!, other![0]!];
};

describe('the day that was chosen', () => {
  test('is not taken back with a step, and not given up for an end of the slider', async () => {
    const grade = new Grade();
    const session = await grade.proposed();
    session.dispatch({ type: 'swapped', pupils: firstTwo(session) });
    setDay(session, '2026-11-25');
    session.dispatch({ type: 'undone' });
    expect(proposalOn(session).draft.from).toBe('2026-11-25');
    session.dispatch({ type: 'end-taken', name: 'fresh' });
    expect(proposalOn(session).draft.from).toBe('2026-11-25');
    await session.save();
    expect(grade.a.draws[0]?.from).toBe('2026-11-25');
  });

  test('stays what was sent until it is known what became of it', async () => {
    const grade = new Grade();
    const session = await grade.proposed();
    grade.silent = [{ name: 'commit', afterwards: true }];
    await session.save();
    setDay(session, '2026-11-25');
    expect(workOn(session).controls.from).toBe(TODAY);
    await session.save();
    expect(grade.sent.map(({ from }) => from)).toEqual([TODAY, TODAY]);
  });

  test('asks for new ends when other considerations hold on it, and only then', async () => {
    const grade = new Grade();
    const away: Rule = { kind: 'away', row: 2, pupil: '8ap0', from: '2026-11-26' };
    grade.a.rules = [away];
    const session = await grade.proposed();
    const { ends } = workOn(session);
    setDay(session, '2026-11-24');
    expect(workOn(session).ends).toBe(ends);
    setDay(session, '2026-11-26');
    expect(workOn(session).ends).toEqual({});
    // Worked out for a day that is no longer the day, they are not taken.
    session.dispatch({ type: 'end-found', name: 'even', end: ends.even! });
    expect(workOn(session).ends).toEqual({});
    await session.propose(false);
    expect(workOn(session).ends.even?.proposal.draft.groups.flat()).not.toContain('8ap0');
  });
});

describe('groups for a day', () => {
  test('within the week can be saved, for a later one they are kept as a draft', async () => {
    const grade = new Grade();
    const session = await grade.proposed();
    const { one } = onTable(session.state())!;
    setDay(session, SUNDAY);
    expect([maySave(session.state()), earliestFor(one, SUNDAY)]).toEqual([true, '']);
    setDay(session, MONDAY);
    expect([maySave(session.state()), earliestFor(one, MONDAY)]).toEqual([false, '2026-11-24']);
    await session.save();
    expect(grade.sent).toEqual([]);
    await session.keep();
    expect(grade.a.kept[0]?.draft.from).toBe(MONDAY);
  });

  test('never begin before those that stand', async () => {
    const grade = new Grade();
    grade.a.compose(1, 'Per', '2026-11-26');
    const session = await grade.open();
    expect(workOn(session).controls.from).toBe('2026-11-26');
    setDay(session, '2026-11-25');
    expect(mayPropose(session.state())).toBe(false);
    setDay(session, '2026-11-26');
    await session.propose(false);
    expect(maySave(session.state())).toBe(true);
    setDay(session, '2026-11-25');
    expect(maySave(session.state())).toBe(false);
  });
});

test('groups that are replaced before they have held a day have not been', async () => {
  const session = await new Grade().proposed();
  await session.save();
  const { one, work } = onTable(session.state())!;
  expect(inputOf(one, work.controls).compositions).toEqual([]);
  expect(inputOf(one, { ...work.controls, from: MONDAY }).compositions).toHaveLength(1);
});
