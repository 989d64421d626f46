// «Utsett byttet» and «Bytteplan» from the sidebar: one click, and what comes of it is read anew.
import { expect, test } from '@jest/globals';
import { School } from './support/school';

test('a change is put off and the class read again; meanwhile nothing else can be asked', async () => {
  const school = new School();
  const session = school.open();
  await session.start();
  const before = school.calls.filter((name) => name === 'loadClass').length;
  const asked = session.postpone('2026-12-07', false);
  expect(session.state().task).toBe('postponing');
  await session.showYearPlan();
  await asked;
  expect(school.calls).toContain('postpone');
  expect(school.calls).not.toContain('showYearPlan');
  expect(school.calls.filter((name) => name === 'loadClass')).toHaveLength(before + 1);
  expect(session.state()).toMatchObject({ task: null, trouble: null });
});

test('the plan is drawn without a word', async () => {
  const school = new School();
  const session = school.open();
  await session.start();
  await session.showYearPlan();
  expect(school.calls).toContain('showYearPlan');
  expect(session.state()).toMatchObject({ task: null, trouble: null, panel: null });
});
