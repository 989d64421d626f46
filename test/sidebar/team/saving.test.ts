// Groups on their way into the ledger: saved, lost on the way, overtaken, kept over night.
import { describe, expect, test } from '@jest/globals';
import { maySave, mayAdjust, onTable, savable } from '../../../src/sidebar/team/ask';
import { stillLasts, unplacedIn } from '../../../src/sidebar/team/basis';
import { refusal } from '../support/school';
import { Grade, proposalOn, workOn } from './support/grade';

describe('«Lagre»', () => {
  test('stores the groups shown with what was asked for, and tells where they are', async () => {
    const grade = new Grade();
    const session = await grade.open();
    session.dispatch({ type: 'asked', controls: { balance: 1, periods: 3 } });
    await session.propose(false);
    const { draft } = proposalOn(session);
    await session.save();
    expect(grade.a.draws).toMatchObject([
      {
        kind: 'groups',
        draftId: draft.id,
        groups: draft.groups,
        wishes: { balance: 1, periods: 3, remainder: 3 },
      },
    ]);
    expect(workOn(session)).toMatchObject({
      proposal: null,
      saved: { kind: 'groups', tab: '8A 2026-11-23', chart: 'Klassekart 8A' },
    });
    expect(session.state().focus.on).toBe('saved');
  });

  test('«Lagre alle» stores each class', async () => {
    const grade = new Grade();
    const session = await grade.open();
    await session.propose(true);
    expect(savable(session.state())).toEqual(['8A', '8B']);
    await session.saveAll();
    expect([grade.a.draws.length, grade.b.draws.length]).toEqual([1, 1]);
    expect(savable(session.state())).toEqual([]);
  });

  test('a lost answer: the same groups are sent again as they are, and stored once', async () => {
    const grade = new Grade();
    const session = await grade.proposed();
    grade.silent = [{ name: 'commit', afterwards: true }];
    await session.save();
    expect(workOn(session).uncertain).toBe(true);
    expect(session.state().trouble).toMatchObject({ kind: 'unreachable', retry: 'save' });
    const { groups } = proposalOn(session).draft;
    session.dispatch({ type: 'swapped', pupils: [groups[0]![0]!, groups[1]![0]!] });
    expect(proposalOn(session).draft.groups).toBe(groups);
    expect(mayAdjust(session.state())).toBe(false);
    await session.retry('save');
    expect(grade.a.draws).toHaveLength(1);
    expect(workOn(session)).toMatchObject({ proposal: null, uncertain: false });
  });

  test('a colleague was first: nothing is stored; the proposal can be kept and saved after', async () => {
    const grade = new Grade();
    const session = await grade.proposed();
    grade.a.compose();
    await session.save();
    expect(grade.a.draws).toHaveLength(1);
    expect(workOn(session).conflict).toMatchObject({ kind: 'colleague' });
    expect(maySave(session.state())).toBe(false);
    await session.resolve(true);
    expect(workOn(session).conflict).toBeNull();
    // The colleague's groups are meant to last: that is asked about first.
    expect(maySave(session.state())).toBe(false);
    expect(session.state().focus.on).toBe('controls');
    session.dispatch({ type: 'confirmed' });
    await session.save();
    expect(grade.a.draws).toHaveLength(2);
  });

  test('stored, undone by a colleague, kept all the same: goes under another id', async () => {
    const grade = new Grade();
    const session = await grade.proposed();
    const { id, groups } = proposalOn(session).draft;
    session.dispatch({ type: 'swapped', pupils: [groups[0]![0]!, groups[1]![0]!] });
    await session.keep();
    grade.refusals = [refusal('colleague-first')];
    await session.save();
    await session.resolve(true);
    expect(proposalOn(session).draft.id).not.toBe(id);
    session.dispatch({ type: 'undone' });
    expect(proposalOn(session).draft.id).not.toBe(id);
    await session.save();
    expect(grade.a.draws).toHaveLength(1);
    expect(grade.a.kept).toEqual([]);
  });

  test('or let go for what holds now', async () => {
    const grade = new Grade();
    const session = await grade.proposed();
    grade.a.compose();
    await session.save();
    await session.resolve(false);
    expect(workOn(session)).toMatchObject({ proposal: null, conflict: null });
    expect(onTable(session.state())?.one.loaded.newest?.by).toBe('Per');
  });

  test('a colleague in one class, seen when another is saved, stands against the proposal', async () => {
    const grade = new Grade();
    const session = await grade.open();
    await session.propose(true);
    grade.b.compose();
    await session.save();
    session.show('8B');
    expect(workOn(session).conflict).toEqual({ kind: 'colleague', message: '' });
    expect(grade.b.draws).toHaveLength(1);
  });

  test('a refusal is told in the words of the server, and the proposal is still there', async () => {
    const grade = new Grade();
    const session = await grade.proposed();
    const error = { code: 'busy' as const, message: 'Vent litt.', findings: [] };
    grade.refusals = [{ ok: false, error }];
    await session.save();
    expect(session.state().trouble).toMatchObject({ message: 'Vent litt.', retry: 'save' });
    expect(proposalOn(session)).not.toBeNull();
    await session.retry('save');
    expect(grade.a.draws).toHaveLength(1);
  });

  test('damaged history is asked about first', async () => {
    const grade = new Grade();
    grade.a.notices = [{ code: 'ledger-damaged', params: { tab: '_Logg', rows: [3] } }];
    const session = await grade.proposed();
    await session.save();
    expect(grade.sent).toEqual([]);
    expect(workOn(session).askDamage).toBe(true);
    await session.acceptDamage();
    expect(grade.sent).toMatchObject([{ acceptDamage: true }]);
    expect(grade.a.draws).toHaveLength(1);
  });
});

describe('a draft the team sleeps on', () => {
  test('is kept with its day, fetched as it was, and thrown away', async () => {
    const grade = new Grade();
    const session = await grade.open();
    session.dispatch({ type: 'asked', controls: { from: '2027-01-04', balance: 0.25 } });
    await session.propose(false);
    const { draft } = proposalOn(session);
    await session.keep();
    expect(session.state().news).toEqual({ kind: 'kept' });
    const kept = onTable(session.state())!.one.kept[0]!;

    const later = await grade.open();
    await later.bring(kept);
    const { id } = proposalOn(later).draft;
    expect(proposalOn(later).draft).toEqual({ ...draft, id, revision: grade.a.revision });
    expect(workOn(later)).toMatchObject({
      controls: { from: '2027-01-04', balance: 0.25 },
      changed: null,
    });
    await later.throwAway(kept);
    expect(onTable(later.state())?.one.kept).toEqual([]);
    expect(proposalOn(later).draft.groups).toEqual(draft.groups);
  });

  test('changed and kept again takes the place of the earlier', async () => {
    const grade = new Grade();
    const session = await grade.proposed();
    await session.keep();
    const { groups } = proposalOn(session).draft;
    session.dispatch({ type: 'swapped', pupils: [groups[0]![0]!, groups[1]![0]!] });
    await session.keep();
    expect(grade.a.kept).toHaveLength(1);
    expect(grade.a.kept[0]?.draft.adjusted).toBe(true);
  });

  test('of a class that has changed says who is gone and who is new, and can be mended', async () => {
    const grade = new Grade();
    const session = await grade.proposed();
    await session.keep();
    grade.a.pupils = [...grade.a.pupils.filter((id) => id !== '8ap3'), 'ny'];
    grade.a.edition += 1;
    const later = await grade.open();
    await later.bring(onTable(later.state())!.one.kept[0]!);
    expect(workOn(later).changed).toEqual({ older: false, gone: 1, came: ['ny'] });
    const { one } = onTable(later.state())!;
    expect(unplacedIn(one, proposalOn(later).draft)).toEqual(['ny']);
    expect(maySave(later.state())).toBe(false);
    later.dispatch({ type: 'placed', pupil: 'ny' });
    expect(maySave(later.state())).toBe(true);
    await later.save();
    expect(grade.a.draws[0]?.groups.flat()).toContain('ny');
  });
});

describe('a composition that is meant to last', () => {
  test('is asked about until its last period', async () => {
    const grade = new Grade();
    grade.a.compose(3);
    const lasts = async (): Promise<boolean> =>
      stillLasts(onTable((await grade.open()).state())!.one);
    expect(await lasts()).toBe(true);
    grade.a.rotate();
    expect(await lasts()).toBe(true);
    grade.a.rotate();
    expect(await lasts()).toBe(false);
  });
});

test('a list is drawn on a tab, with the way to its PDF', async () => {
  const grade = new Grade();
  grade.a.compose();
  const session = await grade.open();
  await session.print('teamPage');
  expect(grade.papers).toHaveLength(1);
  expect(session.state().printed).toMatchObject({ list: 'teamPage', tab: 'Utskrift 8A' });
  expect(session.state().printed?.link).toContain('gid=7');
});
