// What a teacher does in the sidebar, from opening to saving, and all that may come in between.
import { describe, expect, test } from '@jest/globals';
import { damageToAccept, mayDraw, maySave } from '../../src/sidebar/ask';
import { reduce } from '../../src/sidebar/reduce';
import type { Session } from '../../src/sidebar/session';
import { drawn, refusal, School } from './support/school';

/** Chooses one pupil each of the first two groups. */
function pickTwo(session: Session): readonly [string, string] {
  const groups = session.state().draft?.draft.groups ?? [];
  const [first, second] = [groups[0]![0]!, groups[1]![0]!];
  session.dispatch({ type: 'picked', pick: { kind: 'pupil', id: first } });
  session.dispatch({ type: 'picked', pick: { kind: 'pupil', id: second } });
  return [first, second];
}

describe('drawing and saving', () => {
  test('nothing is stored before «Lagre», and then exactly what was drawn', async () => {
    const school = new School();
    const session = await drawn(school);
    expect(school.draws).toEqual([]);
    const draft = session.state().draft!.draft;
    expect(draft.groups.flat().sort()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
    expect(session.state().focus.on).toBe('result');
    await session.save();
    expect(school.draws).toHaveLength(1);
    expect(school.draws[0]).toMatchObject({ draftId: draft.id, groups: draft.groups });
    expect(session.state()).toMatchObject({
      draft: null,
      saved: { from: '2026-11-23', tabs: { tab: '5A 2026-11-23', chart: 'Klassekart 5A' } },
      focus: { on: 'saved' },
    });
    expect(session.state().loaded?.newest?.draftId).toBe(draft.id);
  });

  test('«Trekk på nytt» makes another draft', async () => {
    const session = await drawn(new School());
    const first = session.state().draft!.draft;
    await session.draw();
    const second = session.state().draft!.draft;
    expect(second.id).not.toBe(first.id);
    expect(second.seed).not.toBe(first.seed);
  });

  test('a swap makes the draft adjusted, with a new id, and is what is stored', async () => {
    const school = new School();
    const session = await drawn(school);
    const before = session.state().draft!.draft;
    const [first, second] = pickTwo(session);
    session.swap();
    const after = session.state().draft!.draft;
    expect(after).toMatchObject({ adjusted: true });
    expect(after.id).not.toBe(before.id);
    expect(after.groups[0]).toContain(second);
    expect(after.groups[1]).toContain(first);
    expect(after.groups.flat().sort()).toEqual(before.groups.flat().sort());
    expect(session.state().picks).toEqual([]);
    await session.save();
    expect(school.draws[0]?.groups).toEqual(after.groups);
    expect(school.sent[0]?.adjusted).toBe(true);
  });

  test('no buttons work while the server does', async () => {
    const school = new School();
    const session = await drawn(school);
    const release = school.hold('commit');
    const saving = session.save();
    expect(session.state().task).toBe('saving');
    expect(mayDraw(session.state())).toBe(false);
    await session.save();
    await session.undo();
    release();
    await saving;
    expect(school.calls.filter((name) => name === 'commit')).toHaveLength(1);
    expect(school.calls).not.toContain('undoLast');
  });
});

describe('an answer lost on its way', () => {
  test.each([true, false])('the same draft is sent again (stored: %s)', async (afterwards) => {
    const school = new School();
    const session = await drawn(school);
    const { id, groups } = session.state().draft!.draft;
    school.silent.push({ name: 'commit', afterwards });
    await session.save();
    expect(session.state()).toMatchObject({
      trouble: { kind: 'unreachable', retry: 'save' },
      draft: { uncertain: true },
    });
    // Another draft could be stored beside the one that may be stored already.
    await session.draw();
    pickTwo(session);
    session.swap();
    expect(session.state().draft?.draft).toMatchObject({ id, groups });
    await session.retry('save');
    expect(school.calls.filter((name) => name === 'commit')).toHaveLength(2);
    expect(school.draws.map((draw) => draw.draftId)).toEqual([id]);
    expect(session.state()).toMatchObject({ draft: null, trouble: null, saved: { draftId: id } });
  });

  test('back in the window, the sidebar sees that it was stored after all', async () => {
    const school = new School();
    const session = await drawn(school);
    school.silent.push({ name: 'commit', afterwards: true });
    await session.save();
    await session.revisit();
    expect(session.state()).toMatchObject({ draft: null, trouble: null, saved: { tabs: null } });
  });

  test('what is no part of the draft stays open then', async () => {
    const school = new School();
    const session = await drawn(school);
    school.silent.push({ name: 'commit', afterwards: true });
    await session.save();
    for (const [panel, kept] of [
      ['help', 'help'],
      ['damage', null],
    ] as const) {
      const before = { ...session.state(), panel };
      const now = reduce(before, { type: 'loaded', loaded: school.load('5A') });
      expect(now).toMatchObject({ draft: null, panel: kept });
    }
  });

  test('or that it was not, and lets the teacher change it', async () => {
    const school = new School();
    const session = await drawn(school);
    school.silent.push({ name: 'commit', afterwards: false });
    await session.save();
    await session.revisit();
    expect(session.state()).toMatchObject({ draft: { uncertain: false }, trouble: null });
  });

  test('a service that failed may have stored the draft first', async () => {
    const school = new School();
    const session = await drawn(school);
    school.refusals.push(refusal('service-failed'));
    await session.save();
    expect(session.state().draft?.uncertain).toBe(true);
  });

  test('undoing is not sent twice: the sidebar looks instead', async () => {
    const school = new School();
    school.colleagueDraws();
    school.today = '2026-11-24';
    school.colleagueDraws();
    const session = school.open();
    await session.start();
    school.silent.push({ name: 'undoLast', afterwards: true });
    await session.undo();
    expect(session.state().trouble).toMatchObject({ kind: 'unreachable', retry: 'load' });
    await session.retry('load');
    expect(school.revoked.size).toBe(1);
    expect(session.state().loaded?.newest?.nr).toBe(1);
  });
});

describe('colleagues', () => {
  test('who was first is told, and nothing is written over', async () => {
    const school = new School();
    const session = await drawn(school);
    school.colleagueDraws('Per');
    await session.save();
    expect(school.draws).toHaveLength(1);
    expect(session.state().draft?.conflict).toEqual({
      kind: 'colleague',
      by: 'Per',
      at: '2026-11-23T08:05:00+01:00',
      undone: false,
      change: 'pairs',
    });
    // The class is read again: it has had its change.
    expect(session.state().loaded?.newest?.by).toBe('Per');
    expect(maySave(session.state())).toBe(false);
  });

  test('«Vis den som gjelder» drops the draft and shows the chart', async () => {
    const school = new School();
    const session = await drawn(school);
    school.colleagueDraws();
    await session.save();
    await session.showStanding();
    expect(session.state()).toMatchObject({ draft: null, task: null });
    expect(school.calls).toContain('showChart');
  });

  test('«Angre den og trekk på nytt» asks, then undoes that one and draws', async () => {
    const school = new School();
    const session = await drawn(school);
    school.colleagueDraws('Per');
    await session.save();
    await session.askUndoAndDraw();
    expect(session.state()).toMatchObject({ panel: 'redraw', draft: { conflict: { by: 'Per' } } });
    expect([...school.revoked]).toEqual([]);
    await session.undo();
    expect([...school.revoked]).toEqual([1]);
    expect(session.state().draft?.conflict).toBeNull();
    await session.save();
    expect(session.state().saved).not.toBeNull();
  });

  test('… but nothing older, when the colleague has undone it meanwhile', async () => {
    const school = new School();
    school.colleagueDraws();
    const session = await drawn(school);
    school.colleagueDraws();
    await session.save();
    school.revoked.add(2);
    await session.askUndoAndDraw();
    expect([...school.revoked]).toEqual([2]);
    expect(session.state().draft?.conflict).toBeNull();
  });

  test('the window gets the focus back: a draft that was overtaken says so', async () => {
    const school = new School();
    const session = await drawn(school);
    school.colleagueDraws('Per');
    await session.revisit();
    expect(session.state().draft?.conflict).toMatchObject({ kind: 'colleague', by: 'Per' });
    expect(session.state().task).toBeNull();
  });

  test('… and one whose pupils changed is drawn again with the new ones', async () => {
    const school = new School(8);
    const session = await drawn(school);
    school.pupils = 10;
    school.edition += 1;
    await session.revisit();
    expect(session.state().draft?.conflict).toEqual({ kind: 'changed' });
    await session.draw();
    expect(session.state().draft?.draft.groups.flat()).toHaveLength(10);
    expect(session.state().draft?.conflict).toBeNull();
  });

  test('the focus alone asks nothing while a call is under way', async () => {
    const school = new School();
    const session = await drawn(school);
    const release = school.hold('commit');
    const saving = session.save();
    const calls = school.calls.length;
    await session.revisit();
    expect(school.calls).toHaveLength(calls);
    release();
    await saving;
  });

  test('a quiet answer that is older than what was saved changes nothing', async () => {
    const school = new School();
    const session = await drawn(school);
    const release = school.hold('loadClass');
    const quiet = session.revisit();
    const saving = session.save();
    await new Promise((resolve) => setImmediate(resolve));
    expect(session.state().saved).not.toBeNull();
    release();
    await Promise.all([quiet, saving]);
    expect(session.state()).toMatchObject({
      draft: null,
      trouble: null,
      saved: { draftId: 'dchance2' },
    });
    // And the class was read anew: the next draw is saved without a hitch.
    await session.draw();
    await session.save();
    expect(school.draws).toHaveLength(2);
    expect(session.state().draft).toBeNull();
  });

  test('a draw waits for a quiet look, so that it knows what was just written', async () => {
    const school = new School(8);
    const session = school.open();
    await session.start();
    school.pupils = 10;
    school.edition += 1;
    const release = school.hold('loadClass');
    const quiet = session.revisit();
    const drawing = session.draw();
    expect(session.state().task).toBe('drawing');
    release();
    await Promise.all([quiet, drawing]);
    expect(session.state().draft?.draft.groups.flat()).toHaveLength(10);
    expect(session.state().draft?.conflict).toBeNull();
  });
});

describe('what stands in the way', () => {
  test('problems block the draw', async () => {
    const school = new School();
    school.problems = [{ code: 'room-without-desks', params: { tab: 'Klasserom 5A' } }];
    const session = await drawn(school);
    expect(session.state().draft).toBeNull();
  });

  test('a draw that cannot be is told, with what stands in the way', async () => {
    const school = new School(2);
    school.rules = [{ kind: 'apart', pupils: ['p0', 'p1'], row: 2 }];
    const session = await drawn(school);
    const { trouble, task } = session.state();
    expect(task).toBeNull();
    expect(trouble).toMatchObject({ kind: 'impossible' });
    expect(trouble?.kind === 'impossible' && trouble.findings.length).toBeGreaterThan(0);
  });

  test('missing ids are mended without asking, once', async () => {
    const school = new School();
    school.needs = [{ kind: 'ids', count: 3 }];
    const session = school.open();
    await session.start();
    expect(school.calls).toEqual(['loadClass', 'repair', 'loadClass']);
    expect(mayDraw(session.state())).toBe(true);
  });

  test('mending that does not help is tried once, and told', async () => {
    const school = new School();
    school.mends = false;
    school.needs = [{ kind: 'ids', count: 3 }];
    const session = school.open();
    await session.start();
    expect(school.calls).toEqual(['loadClass', 'repair', 'loadClass']);
    expect(session.state().trouble).toEqual({ kind: 'unready', retry: 'load' });
    expect(mayDraw(session.state())).toBe(false);
  });

  test('a tab that cannot be drawn again stands in nobody’s way', async () => {
    const school = new School();
    school.mends = false;
    school.needs = [{ kind: 'tabs', nr: 1 }];
    const session = await drawn(school);
    expect(session.state().draft).not.toBeNull();
  });

  test('a new name is asked about, and the answer sent', async () => {
    const school = new School();
    school.needs = [{ kind: 'answer', row: 7, pupil: 'p5', name: 'Ida Dahl' }];
    const session = school.open();
    await session.start();
    expect(mayDraw(session.state())).toBe(false);
    expect(school.calls).not.toContain('repair');
    await session.answer('p5', 'renamed');
    expect(mayDraw(session.state())).toBe(true);
  });

  test('a damaged ledger is asked about before anything is sent', async () => {
    const school = new School();
    school.notices = [{ code: 'ledger-damaged', params: { tab: '_Logg', rows: [5] } }];
    const session = await drawn(school);
    await session.save();
    expect(session.state().panel).toBe('damage');
    expect(school.sent).toEqual([]);
    await session.acceptDamage();
    expect(school.sent).toMatchObject([{ acceptDamage: true }]);
    expect(school.draws).toHaveLength(1);
  });

  test('damage that came after loading is asked about, too', async () => {
    const school = new School();
    const session = await drawn(school);
    school.notices = [{ code: 'ledger-damaged', params: { tab: '_Logg', rows: [5] } }];
    school.refusals.push(refusal('ledger-damaged'));
    await session.save();
    expect(session.state().panel).toBe('damage');
    expect(damageToAccept(session.state())).not.toBeNull();
    await session.acceptDamage();
    expect(school.draws).toHaveLength(1);
  });

  test('a ledger newer than the code: nothing that writes', async () => {
    const school = new School();
    school.readOnly = true;
    school.needs = [{ kind: 'ids', count: 3 }];
    const session = await drawn(school);
    expect(session.state().draft).toBeNull();
    expect(school.calls).toEqual(['loadClass']);
  });

  test('busy: the same draft can be sent again', async () => {
    const school = new School();
    const session = await drawn(school);
    school.refusals.push(refusal('busy'));
    await session.save();
    expect(session.state().trouble).toMatchObject({ kind: 'refused', code: 'busy', retry: 'save' });
    await session.retry('save');
    expect(school.draws).toHaveLength(1);
    expect(session.state().trouble).toBeNull();
  });
});

describe('borte i dag', () => {
  test('changes nothing in the draft, and ends with the day', async () => {
    const school = new School();
    const session = await drawn(school);
    const { draft } = session.state();
    session.dispatch({ type: 'away-set', pupil: 'p1', gone: true });
    expect(session.state().draft).toEqual(draft);
    expect(session.state().away).toEqual(['p1']);
    await session.revisit();
    expect(session.state().away).toEqual(['p1']);
    school.today = '2026-11-24';
    await session.revisit();
    expect(session.state().away).toEqual([]);
  });

  test('a draft left over night holds from the day it is saved', async () => {
    const school = new School();
    const session = await drawn(school);
    school.today = '2026-11-24';
    await session.revisit();
    await session.save();
    expect(school.sent[0]?.from).toBe('2026-11-24');
  });

  test('each class has its own draft and its own who are away', async () => {
    const session = await drawn(new School());
    const { draft } = session.state();
    session.dispatch({ type: 'away-set', pupil: 'p1', gone: true });
    await session.chooseClass('5B');
    expect(session.state()).toMatchObject({ className: '5B', draft: null, away: [] });
    await session.chooseClass('5A');
    expect(session.state().draft?.draft).toEqual(draft?.draft);
    expect(session.state().away).toEqual(['p1']);
  });
});

describe('angre', () => {
  test('says which draw holds again', async () => {
    const school = new School();
    school.colleagueDraws();
    school.today = '2026-12-07';
    const session = await drawn(school);
    await session.save();
    await session.undo();
    expect(session.state()).toMatchObject({
      news: { kind: 'undone', from: '2026-11-23' },
      saved: null,
      panel: null,
    });
  });

  test('leaves a colleague’s newer one alone', async () => {
    const school = new School();
    school.colleagueDraws();
    const session = school.open();
    await session.start();
    school.colleagueDraws();
    await session.undo();
    expect(session.state().trouble).toMatchObject({ code: 'undo-overtaken' });
    expect(school.revoked.size).toBe(0);
  });
});

describe('rows whose history cannot be told', () => {
  test('are not mended until the teacher says that all are new', async () => {
    const school = new School();
    school.needs = [{ kind: 'newcomers', rows: [3, 4], pupils: ['p1', 'p2'] }];
    const session = school.open();
    await session.start();
    expect(school.calls).not.toContain('repair');
    await session.allNew();
    expect(school.calls).toContain('repair');
    expect(session.state().loaded?.needs).toEqual([]);
  });
});
