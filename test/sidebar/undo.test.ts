// «Angre siste»: what it asks about, step by step backwards, and beside a colleague or a damaged log.
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/contract/findings';
import { MID_PERIOD } from '../../src/core/amended';
import { IMPORTED } from '../../src/core/imported';
import type { SeatingKind } from '../../src/core/model';
import { Conflicted } from '../../src/sidebar/Conflicted';
import type { Session } from '../../src/sidebar/session';
import type { Conflict } from '../../src/sidebar/state';
import { UndoPanel } from '../../src/sidebar/UndoPanel';
import { drawn, refusal, School } from './support/school';
import { seen, type Seen } from './support/seen';

const panel = (session: Session): Seen => seen(UndoPanel({ state: session.state(), session }));
const DAMAGED: Finding = { code: 'ledger-damaged', params: { tab: '_Logg', rows: [5] } };

/** Two draws on different days, and then base groups. */
async function threeChanges(): Promise<{ school: School; session: Session }> {
  const school = new School();
  school.colleagueDraws('Per');
  school.today = '2026-12-07';
  school.colleagueDraws('Kari');
  school.today = '2026-12-21';
  school.compose();
  const session = school.open();
  await session.start();
  return { school, session };
}

describe('«Angre siste»', () => {
  test('again and again goes back, and says each time what it is about', async () => {
    const { school, session } = await threeChanges();
    const asked: string[] = [];
    for (let time = 0; time < 3; time++) {
      await session.askUndo();
      asked.push(panel(session).texts.join(' '));
      await session.undo();
      expect(session.state().news?.kind).toBe('undone');
    }
    expect(asked).toEqual([
      expect.stringMatching(/nye basisgruppene .* 21\. desember.* 7\. desember/),
      expect.stringMatching(/byttet .* 7\. desember.* av Kari .* 23\. november igjen/),
      expect.stringMatching(/byttet .* 23\. november.* av Per .* uten læringspartnere/),
    ]);
    expect([...school.revoked]).toEqual([3, 2, 1]);
    await session.askUndo();
    expect(panel(session).texts).toEqual(['5A har ingenting å angre.']);
  });

  test('promises nothing of the school year before, though the class has kept its name', async () => {
    const { school, session } = await threeChanges();
    school.more = { begun: 2 };
    await session.refresh();
    await session.askUndo();
    expect(panel(session).texts.join(' ')).toContain('uten basisgrupper');
  });

  test('nor that what was brought in since comes back before what was drawn', async () => {
    const school = new School();
    for (const today of ['2026-11-23', '2026-10-05', '2026-12-07']) {
      school.today = today;
      school.colleagueDraws();
    }
    const [first, brought, last] = school.draws;
    school.draws = [{ ...brought!, algorithm: IMPORTED }, first!, last!];
    const session = school.open();
    await session.start();
    await session.askUndo();
    expect(panel(session).texts.join(' ')).toContain('fra mandag 23. november igjen');
  });

  test('promises what was amended in mid-period again, from its own day', async () => {
    const school = new School();
    for (const today of ['2026-11-09', '2026-11-23', '2026-11-24']) {
      school.today = today;
      school.colleagueDraws();
    }
    const [earlier, amended, amendment] = school.draws;
    const { from } = amended!;
    school.draws = [earlier!, { ...amendment!, from, algorithm: MID_PERIOD }];
    const session = school.open();
    await session.start();
    await session.askUndo();
    expect(panel(session).texts.join(' ')).toContain('fra mandag 23. november igjen');
  });

  test('undoes nothing by asking, nor by thinking better of it', async () => {
    const { school, session } = await threeChanges();
    await session.askUndo();
    session.dispatch({ type: 'panel-closed' });
    expect([...school.revoked]).toEqual([]);
    expect(session.state().focus.on).toBe('open-undo');
  });

  test('tells of damaged rows where it asks, and then goes on', async () => {
    const { school, session } = await threeChanges();
    school.notices = [DAMAGED];
    await session.refresh();
    await session.askUndo();
    expect(panel(session).texts.join(' ')).toContain('_Logg');
    await session.undo();
    expect([...school.revoked]).toEqual([3]);
  });

  test('of rows that were damaged since it asked, it tells and asks again', async () => {
    const { school, session } = await threeChanges();
    await session.askUndo();
    expect(panel(session).texts.join(' ')).not.toContain('_Logg');
    school.notices = [DAMAGED];
    await session.undo();
    expect([...school.revoked]).toEqual([]);
    expect(session.state()).toMatchObject({ panel: 'undo', trouble: null });
    expect(panel(session).texts.join(' ')).toContain('_Logg');
    await session.undo();
    expect([...school.revoked]).toEqual([3]);
  });
});

describe('a draft that a colleague overtook', () => {
  async function overtaken(): Promise<{ school: School; session: Session }> {
    const school = new School();
    const session = await drawn(school);
    school.colleagueDraws('Per');
    await session.save();
    return { school, session };
  }

  test('«Angre den og trekk på nytt» says whose draw it is, and that it is drawn again', async () => {
    const { session } = await overtaken();
    await session.askUndoAndDraw();
    const { texts, buttons } = panel(session);
    expect(texts.join(' ')).toMatch(/av Per .* trekkes det på nytt/);
    expect(buttons.map(({ name }) => name)).toEqual(['Angre den og trekk på nytt', 'Avbryt']);
  });

  test('thinking better of it leaves draw and draft alone', async () => {
    const { school, session } = await overtaken();
    await session.askUndoAndDraw();
    session.dispatch({ type: 'panel-closed' });
    expect([...school.revoked]).toEqual([]);
    expect(session.state()).toMatchObject({
      draft: { conflict: { by: 'Per' } },
      focus: { on: 'conflict' },
    });
  });

  const said = async (change: SeatingKind): Promise<Seen> => {
    const { session } = await overtaken();
    const draft = session.state().draft!;
    const at = '2026-11-23T08:05:00+01:00';
    const conflict: Conflict = { kind: 'colleague', by: 'Per', at, undone: false, change };
    return seen(Conflicted({ state: session.state(), session, draft, conflict }));
  };

  test.each<[SeatingKind, string]>([
    ['pairs', 'fikk nye læringspartnere'],
    ['groups', 'fikk nye basisgrupper'],
    ['rotation', 'byttet gruppeleder'],
    ['move', 'skiftet gruppe'],
  ])('says what they did: %s', async (change, words) => {
    const { texts, buttons } = await said(change);
    expect(texts.join(' ')).toContain(words);
    const names = buttons.map(({ name }) => name);
    expect(names.includes('Angre den og trekk på nytt')).toBe(change === 'pairs');
  });

  test('what they did comes with the refusal, and with looking', async () => {
    const school = new School();
    const session = await drawn(school);
    school.compose();
    const params = { className: '5A', by: 'Per', at: '', undone: false, kind: 'groups' } as const;
    school.refusals.push(refusal('colleague-first', [{ code: 'colleague-first', params }]));
    await session.save();
    expect(session.state().draft?.conflict).toMatchObject({ change: 'groups' });

    const other = new School();
    const watched = await drawn(other);
    other.compose();
    await watched.revisit();
    expect(watched.state().draft?.conflict).toMatchObject({ change: 'groups' });
  });
});
