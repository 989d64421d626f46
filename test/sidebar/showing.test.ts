// «Vis trekningen» in the sidebar: what is sent to the wall, what is told before, and «Trekningen vises nå».
import { expect, test } from '@jest/globals';
import { showingOf } from '../../src/sidebar/ask';
import { drawn, refusal, School } from './support/school';

test('sends the draft, who is away and where they sit, and closes what is for the teacher', async () => {
  const school = new School();
  const session = await drawn(school);
  const { draft } = session.state().draft!;
  const [pupil = '', partner = ''] = draft.groups[0]!;
  session.dispatch({ type: 'away-set', pupil, gone: true });
  session.dispatch({ type: 'teacher-toggled' });
  await session.show();
  expect(school.shows).toMatchObject([
    { className: '5A', draft, away: [pupil], window: { width: 1280, height: 800 } },
  ]);
  expect(school.shows[0]?.today[0]?.alone).toContain(partner);
  expect(session.state()).toMatchObject({ teacherOpen: false, task: null, draft: { draft } });
});

test('tabs for teachers are told of first; «likevel» goes on', async () => {
  const school = new School();
  const session = await drawn(school);
  const visible = { code: 'teacher-tabs-visible' as const, params: { tabs: ['Hensyn'] } };
  school.refusals.push(refusal('teacher-tabs-visible', [visible]));
  await session.show();
  expect(session.state()).toMatchObject({
    panel: 'wall',
    visible: { tabs: ['Hensyn'], opens: 'show' },
    trouble: null,
  });
  expect(school.shows).toEqual([]);
  await session.show(true);
  expect(school.shows).toMatchObject([{ evenVisible: true }]);
  expect(session.state().panel).toBeNull();
});

test('a colleague who was first is told like at «Lagre»', async () => {
  const school = new School();
  const session = await drawn(school);
  const params = { className: '5A', by: 'Per', at: '2026-11-23T08:00:00+01:00', undone: false };
  school.refusals.push(refusal('colleague-first', [{ code: 'colleague-first', params }]));
  await session.show();
  expect(session.state().draft?.conflict).toMatchObject({ kind: 'colleague', by: 'Per' });
});

test('what is being shown is neither mended nor drawn over, and can be ended', async () => {
  const school = new School();
  school.needs = [{ kind: 'showing', nr: 1, by: 'Per', at: '2026-11-23T08:00:00+01:00' }];
  const session = school.open();
  await session.start();
  expect(showingOf(session.state().loaded)).toMatchObject({ by: 'Per' });
  expect(school.calls).not.toContain('repair');
  await session.draw();
  expect(session.state().draft).toBeNull();
  await session.endShowing();
  expect(school.calls).toContain('repair');
  expect(showingOf(session.state().loaded)).toBeNull();
});

test('damaged rows are asked about before it is shown, and then it is shown', async () => {
  const school = new School();
  school.notices = [{ code: 'ledger-damaged', params: { tab: '_Logg', rows: [4] } }];
  const session = await drawn(school);
  await session.show();
  expect([session.state().panel, school.shows]).toEqual(['damage', []]);
  await session.acceptDamage();
  expect(school.shows).toMatchObject([{ draft: { acceptDamage: true } }]);
});
