// Drafts that come back, and what may be claimed of groups that the class has changed under.
import { describe, expect, test } from '@jest/globals';
import { maySave, onTable } from '../../../src/sidebar/team/ask';
import { isOlder, newestKept } from '../../../src/sidebar/team/basis';
import type { TeamSession } from '../../../src/sidebar/team/session';
import { Grade, proposalOn, workOn } from './support/grade';

const keptIn = (session: TeamSession) => onTable(session.state())!.one.kept;

/** The dialog on another day, with the draft of the day before on the table. */
async function fetched(grade: Grade): Promise<TeamSession> {
  const first = await grade.proposed();
  await first.keep();
  const session = await grade.open();
  await session.bring(keptIn(session)[0]!);
  return session;
}

describe('a draft that is fetched', () => {
  test('is another draft: the old one is gone once this one is kept', async () => {
    const grade = new Grade();
    const session = await fetched(grade);
    const [old] = keptIn(session);
    const { id } = proposalOn(session).draft;
    expect(id).not.toBe(old!.draft.id);
    await session.keep();
    expect(grade.a.kept.map(({ draft }) => draft.id)).toEqual([id]);
    await session.keep();
    expect(grade.calls.filter((name) => name === 'dropDraft')).toHaveLength(1);
  });

  test('or once it is saved', async () => {
    const grade = new Grade();
    const session = await fetched(grade);
    const { id } = proposalOn(session).draft;
    await session.save();
    expect(grade.a.draws).toMatchObject([{ draftId: id }]);
    expect(grade.a.kept).toEqual([]);
  });

  test('is saved all the same when the old one cannot be thrown away', async () => {
    const grade = new Grade();
    const session = await fetched(grade);
    grade.silent = [{ name: 'dropDraft', afterwards: false }];
    await session.save();
    expect(grade.a.draws).toHaveLength(1);
    expect(workOn(session).saved).not.toBeNull();
    expect(session.state().trouble).toBeNull();
    expect(keptIn(session)).toHaveLength(1);
  });

  test('takes nothing from what was on the table', async () => {
    const grade = new Grade();
    const session = await grade.proposed();
    await session.keep();
    await session.propose(false);
    const { groups } = proposalOn(session).draft;
    await session.bring(keptIn(session)[0]!);
    expect(proposalOn(session).draft.groups).not.toEqual(groups);
    session.dispatch({ type: 'undone' });
    expect(proposalOn(session).draft.groups).toEqual(groups);
  });

  test('is said to be older than groups that were saved or corrected since, and only then', async () => {
    const grade = new Grade();
    grade.a.compose(1);
    await (await grade.proposed()).keep();
    grade.a.rotate();
    let session = await grade.open();
    await session.bring(keptIn(session)[0]!);
    expect(workOn(session).changed).toBeNull();
    const { groups, desks } = grade.a.draws[1]!;
    grade.a.store({ ...keptIn(session)[0]!.draft, id: 'm', kind: 'move', groups, desks });
    session = await grade.open();
    const [kept] = keptIn(session);
    expect(isOlder(onTable(session.state())!.one, kept!.draft)).toBe(true);
    await session.bring(kept!);
    expect(workOn(session).changed).toMatchObject({ older: true, gone: 0, came: [] });
    await session.keep();
    expect(isOlder(onTable(session.state())!.one, keptIn(session)[0]!.draft)).toBe(false);
  });

  test('is offered where groups will stand: the newest, while no groups were saved since', async () => {
    const grade = new Grade();
    await (await grade.proposed()).keep();
    const [kept] = grade.a.kept;
    const at = (day: string) => `2026-11-${day}T14:05:00+01:00`;
    const drafts = ['20', '22', '21'].map((day) => ({ ...kept!, at: at(day) }));
    grade.a.kept = drafts;
    const offered = async () => newestKept(onTable((await grade.open()).state())!.one);
    expect((await offered())?.at).toBe(at('22'));
    grade.a.compose();
    const since = { ...kept!.draft, revision: `${grade.a.draws.length}/0` };
    grade.a.kept = [...drafts, { ...kept!, draft: since, at: at('19') }];
    expect((await offered())?.at).toBe(at('19'));
    grade.a.kept = drafts;
    expect(await offered()).toBeUndefined();
  });

  test('shows what the ends of the slider cost, as any proposal', async () => {
    const session = await fetched(new Grade());
    expect(Object.keys(workOn(session).ends).sort()).toEqual(['even', 'fresh']);
  });

  test('of a class whose groups are meant to last asks about that before it is saved', async () => {
    const grade = new Grade();
    const first = await grade.proposed();
    await first.keep();
    grade.a.compose();
    const session = await grade.open();
    await session.bring(keptIn(session)[0]!);
    expect(session.state().focus.on).toBe('controls');
    expect(maySave(session.state())).toBe(false);
    session.dispatch({ type: 'confirmed' });
    await session.save();
    expect(grade.a.draws).toHaveLength(2);
  });
});

describe('what is stored as proposed', () => {
  test('is what the class as it is then makes of the seed', async () => {
    const grade = new Grade();
    const session = await grade.proposed();
    await session.save();
    expect(grade.sent).toMatchObject([{ adjusted: false }]);
  });

  test('is not what was proposed for other grounds', async () => {
    const grade = new Grade();
    await (await grade.proposed()).keep();
    grade.a.grounds = { '8ap0': { school: 'A' }, '8ap1': { school: 'B' } };
    const session = await grade.open();
    await session.bring(keptIn(session)[0]!);
    await session.save();
    expect(grade.sent).toMatchObject([{ adjusted: true }]);
  });

  test('is not what has its table from an earlier proposal', async () => {
    const session = await new Grade().proposed();
    session.dispatch({ type: 'lock-toggled', pupils: proposalOn(session).draft.groups[0]! });
    await session.solveRest();
    expect(proposalOn(session).draft.adjusted).toBe(true);
  });
});
