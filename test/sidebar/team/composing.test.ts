// What teachers do in the dialog «Teammøte»: have groups proposed, change them, have the rest solved.
import { describe, expect, test } from '@jest/globals';
import { explainGroups } from '../../../src/core/groups/explain';
import { mayPropose, maySave, onTable } from '../../../src/sidebar/team/ask';
import { inputFor, unplacedIn } from '../../../src/sidebar/team/basis';
import { withSwap } from '../../../src/sidebar/team/adjust';
import { differenceOf, faultsOf, priceIn, verdictsOf } from '../../../src/sidebar/team/verdict';
import type { TeamSession } from '../../../src/sidebar/team/session';
import { Grade, matesOf, proposalOn, TODAY, workOn } from './support/grade';

const groupsOf = (session: TeamSession): readonly (readonly string[])[] =>
  proposalOn(session).draft.groups;
const sorted = (groups: readonly (readonly string[])[]): string[] =>
  groups.map((group) => [...group].sort().join(' ')).sort();

/** Picks the first of the first group and the first of the second. */
function pickTwo(session: TeamSession): readonly [string, string] {
  const [first, second] = [groupsOf(session)[0]![0]!, groupsOf(session)[1]![0]!];
  session.dispatch({ type: 'picked', pupil: first });
  session.dispatch({ type: 'picked', pupil: second });
  return [first, second];
}

describe('a proposal', () => {
  test('has everybody once in seven groups of four at a table each, the weakest group first', async () => {
    const grade = new Grade();
    grade.a.grounds = { '8ap0': { school: 'A' }, '8ap1': { school: 'B' }, '8ap2': { level: 2 } };
    const session = await grade.proposed();
    const { draft, order } = proposalOn(session);
    expect(draft.groups.flat().sort()).toEqual([...grade.a.pupils].sort());
    expect(draft.groups.map(({ length }) => length)).toEqual([4, 4, 4, 4, 4, 4, 4]);
    expect(new Set(draft.desks).size).toBe(7);
    const { one } = onTable(session.state())!;
    const weakness = new Map(
      explainGroups(inputFor(one, draft), draft.groups).map((v) => [v.group, v.weakness]),
    );
    const shown = order.map((at) => weakness.get(at)!);
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
    expect(grade.a.draws).toEqual([]);
    expect(draft).toMatchObject({ kind: 'groups', from: TODAY, adjusted: false });
  });

  test('can be asked for in all classes at once, each with its own', async () => {
    const session = await new Grade().open();
    await session.propose(true);
    const { work } = session.state();
    expect(work['8A']?.proposal?.draft.groups).toHaveLength(7);
    expect(work['8B']?.proposal?.draft.groups.map(({ length }) => length).sort()).toEqual([
      3, 3, 4, 4, 4, 4, 4, 4,
    ]);
  });

  test('for all leaves out a class whose groups are meant to last, until somebody says so', async () => {
    const grade = new Grade();
    grade.b.compose();
    const session = await grade.open();
    await session.propose(true);
    expect(session.state().work['8A']?.proposal).not.toBeNull();
    expect(session.state().work['8B']?.proposal).toBeNull();
    session.show('8B');
    session.dispatch({ type: 'confirmed' });
    await session.propose(true);
    expect(proposalOn(session).draft.groups).toHaveLength(8);
  });

  test('that is stopped early is whole, and does not pass for one that can be made again', async () => {
    const grade = new Grade();
    grade.a.grounds = Object.fromEntries(
      grade.a.pupils.map((id, i) => [id, { level: i % 3, school: `S${i % 4}` }]),
    );
    const session = await grade.open();
    let slices = 0;
    grade.between = () => {
      slices += 1;
      if (slices === 5) session.stop();
    };
    const seen: number[] = [];
    session.subscribe(() => seen.push(session.state().composing?.progress ?? -1));
    await session.propose(false);
    const { draft, stopped } = proposalOn(session);
    expect(stopped).toBe(true);
    expect(draft.adjusted).toBe(true);
    expect(draft.groups.flat().sort()).toEqual([...grade.a.pupils].sort());
    expect(Math.max(...seen)).toBeLessThan(1);
    expect(session.state()).toMatchObject({ task: null, composing: null });
  });

  test('is the same on a slow machine, which lets the page breathe more often', async () => {
    const compose = async (msPerSlice: number) => {
      const grade = new Grade();
      grade.a.grounds = Object.fromEntries(grade.a.pupils.map((id, i) => [id, { level: i % 3 }]));
      const session = await grade.open();
      let [time, breaths] = [0, 0];
      grade.clock = () => (time += msPerSlice);
      grade.between = () => {
        // The ends that follow are not counted.
        if (session.state().task === 'composing') breaths += 1;
      };
      await session.propose(false);
      return { breaths, groups: groupsOf(session) };
    };
    const [fast, slow] = [await compose(2), await compose(40)];
    expect(slow.groups).toEqual(fast.groups);
    expect(slow.breaths).toBeGreaterThan(4 * fast.breaths);
  });

  test('shows what the ends of the slider cost, and one of them can be taken', async () => {
    const grade = new Grade();
    grade.a.compose();
    grade.a.draws[0] = { ...grade.a.draws[0]!, from: '2026-08-20' };
    grade.a.grounds = Object.fromEntries(
      grade.a.pupils.map((id, i) => [id, { school: i < 14 ? 'A' : 'B' }]),
    );
    const session = await grade.open();
    session.dispatch({ type: 'confirmed' });
    await session.propose(false);
    const { ends } = workOn(session);
    expect(ends.even!.price.uneven).toBeLessThanOrEqual(ends.fresh!.price.uneven);
    expect(ends.fresh!.price.again).toBeLessThanOrEqual(ends.even!.price.again);
    const before = proposalOn(session);
    session.dispatch({ type: 'end-taken', name: 'fresh' });
    expect(proposalOn(session).draft.wishes?.balance).toBe(0);
    const { one } = onTable(session.state())!;
    expect(priceIn(verdictsOf(one, proposalOn(session).draft))).toEqual(ends.fresh!.price);
    session.dispatch({ type: 'undone' });
    expect(proposalOn(session)).toBe(before);
  });

  test('is not to be had before the class is in order', async () => {
    const grade = new Grade();
    grade.a.needs = [{ kind: 'ids', count: 2 }];
    grade.b.problems = [{ code: 'level-invalid', params: { tab: 'Grunnlag', row: 3, text: 'x' } }];
    const session = await grade.open();
    await session.propose(true);
    expect(Object.values(session.state().work).map(({ proposal }) => proposal)).toEqual([
      null,
      null,
    ]);
  });

  test('needs a table for each group, or says how many there are', async () => {
    const grade = new Grade();
    grade.a.tables = 6;
    const session = await grade.proposed();
    expect(workOn(session)).toMatchObject({
      proposal: null,
      impossible: [{ code: 'tables-too-few', params: { groups: 7, tables: 6 } }],
    });
  });

  test('is for a day that may come later, but no day that has been', async () => {
    const session = await new Grade().open();
    session.dispatch({ type: 'asked', controls: { from: '2026-11-01' } });
    expect(mayPropose(session.state())).toBe(false);
    session.dispatch({ type: 'asked', controls: { from: '2027-01-04' } });
    await session.propose(false);
    expect(proposalOn(session).draft.from).toBe('2027-01-04');
    session.dispatch({ type: 'asked', controls: { from: '2027-01-11' } });
    expect(proposalOn(session).draft.from).toBe('2027-01-11');
  });
});

describe('changing it by hand', () => {
  test('a swap is told before and after, seats both groups anew, and can be taken back', async () => {
    const grade = new Grade();
    grade.a.grounds = { '8ap0': { supports: ['8ap1'] } };
    const session = await grade.proposed();
    const { one } = onTable(session.state())!;
    const before = proposalOn(session);
    expect(matesOf(session, '8ap1')).toContain('8ap0');
    const other = groupsOf(session).find((group) => !group.includes('8ap1'))![0]!;
    const after = withSwap(one, before, ['8ap1', other])!;
    expect(differenceOf(one, before.draft, after.draft).worse).toContainEqual({
      code: 'no-supporter',
      params: { pupil: '8ap1' },
    });
    session.dispatch({ type: 'picks-set', picks: ['8ap1', other] });
    session.swap();
    expect(proposalOn(session).draft).toEqual({ ...after.draft, adjusted: true });
    expect(matesOf(session, other)).toContain('8ap0');
    expect(session.state().news).toEqual({ kind: 'swapped', pupils: ['8ap1', other] });
    session.dispatch({ type: 'undone' });
    expect(proposalOn(session)).toBe(before);
    expect(workOn(session).before).toEqual([]);
  });

  test('what is said of a group as a whole is not said again of who sits there now', async () => {
    const grade = new Grade();
    grade.a.grounds = Object.fromEntries(
      grade.a.pupils.map((id, i) => [id, { level: i < 20 ? 1 : 2 }]),
    );
    grade.a.compose();
    const session = await grade.open();
    session.beginMove();
    const { one } = onTable(session.state())!;
    const before = proposalOn(session);
    const after = withSwap(one, before, ['8ap0', '8ap4'])!;
    expect(differenceOf(one, before.draft, after.draft)).toEqual({ better: [], worse: [] });
    const mended = withSwap(one, before, ['8ap0', '8ap20'])!;
    const { better } = differenceOf(one, before.draft, mended.draft);
    expect(better.map(({ code }) => code)).toEqual(['one-level', 'one-level']);
  });

  test('two are picked at most: a third begins anew, and the same one twice lets go', async () => {
    const session = await new Grade().proposed();
    const [first, second] = pickTwo(session);
    expect(session.state().focus.on).toBe('bar');
    session.dispatch({ type: 'picked', pupil: first });
    expect(workOn(session).picks).toEqual([second]);
    session.dispatch({ type: 'picked', pupil: '8ap27' });
    session.dispatch({ type: 'picked', pupil: '8ap26' });
    expect(workOn(session).picks).toEqual(['8ap26']);
  });

  test('anybody may change group, as long as groups have two to five', async () => {
    const session = await new Grade().proposed();
    const { one } = onTable(session.state())!;
    const [first, second] = groupsOf(session);
    for (const [i, pupil] of first!.entries()) {
      session.dispatch({ type: 'moved', pupil, to: 1 + i });
      if (i > 1) break;
      expect(faultsOf(one, proposalOn(session).draft)).toEqual([]);
      expect(maySave(session.state())).toBe(true);
    }
    expect(groupsOf(session)[1]).toEqual(expect.arrayContaining([first![0], ...second!]));
    // Who is left alone needs a group before it can be saved.
    expect(maySave(session.state())).toBe(false);
    expect(unplacedIn(one, proposalOn(session).draft)).toEqual([first![3]]);
    const before = groupsOf(session);
    session.dispatch({ type: 'moved', pupil: before[4]![0]!, to: 1 });
    expect(groupsOf(session)).toBe(before);
    session.dispatch({ type: 'placed', pupil: first![3]! });
    expect(groupsOf(session)).toHaveLength(6);
    expect(maySave(session.state())).toBe(true);
  });

  test('what is locked stays, at its table, when the rest is proposed again', async () => {
    const session = await new Grade().proposed();
    const [part, ...others] = groupsOf(session).map((group, i) =>
      i === 0 ? group.slice(0, 2) : group,
    );
    const whole = others.slice(0, 3);
    const tableOf = (pupil: string): string => {
      const { groups, desks } = proposalOn(session).draft;
      return desks[groups.findIndex((group) => group.includes(pupil))]!;
    };
    const tables = whole.map(([first]) => tableOf(first!));
    const { id } = proposalOn(session).draft;
    for (const pupils of [part!, ...whole]) session.dispatch({ type: 'lock-toggled', pupils });
    const before = sorted(groupsOf(session));
    await session.solveRest();
    const { draft } = proposalOn(session);
    expect(sorted(draft.groups)).toEqual(expect.arrayContaining(sorted(whole)));
    expect(whole.map(([first]) => tableOf(first!))).toEqual(tables);
    expect(matesOf(session, part![0]!)).toContain(part![1]);
    expect(sorted(draft.groups)).not.toEqual(before);
    expect(draft.locked).toEqual([part, ...whole]);
    expect(draft.id).toBe(id);
    expect(workOn(session).locks).toHaveLength(14);
  });
});

describe('«Ikke sammen»', () => {
  test('becomes a consideration, and one swap parts the two here', async () => {
    const grade = new Grade();
    const session = await grade.proposed();
    const before = sorted(groupsOf(session));
    const [first, second] = groupsOf(session)[0]!;
    session.dispatch({ type: 'picks-set', picks: [first!, second!] });
    await session.part();
    expect(grade.a.rules).toMatchObject([{ kind: 'apart', pupils: [first, second] }]);
    expect(matesOf(session, first!)).not.toContain(second);
    const after = sorted(groupsOf(session));
    expect(after.filter((group) => !before.includes(group))).toHaveLength(2);
    expect(session.state().news).toMatchObject({ kind: 'apart', together: false });
    expect(proposalOn(session).draft.revision).toBe(grade.a.revision);
    await session.save();
    expect(grade.a.draws).toHaveLength(1);
  });

  test('for two who are not together changes nothing here', async () => {
    const session = await new Grade().proposed();
    const before = groupsOf(session);
    pickTwo(session);
    await session.part();
    expect(groupsOf(session)).toEqual(before);
    expect(session.state().news).toMatchObject({ swapped: null, together: false });
  });
});
