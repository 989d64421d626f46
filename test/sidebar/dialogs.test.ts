// Dialogs above the sidebar: «IGP i timen», for the wall, and «Oversikt», for the teacher.
import { describe, expect, test } from '@jest/globals';
import { refusal, School } from './support/school';

describe('the dialog for the lesson', () => {
  test('is told who is away, and what is for the teacher alone is closed first', async () => {
    const school = new School();
    const session = school.open();
    await session.start();
    const [first, , third] = session.state().loaded?.pupils ?? [];
    for (const pupil of [first, third]) {
      session.dispatch({ type: 'away-set', pupil: pupil?.id ?? '', gone: true });
    }
    session.dispatch({ type: 'teacher-toggled' });
    await session.openLesson();
    expect(school.opened).toEqual([`5A ${first?.id ?? ''} ${third?.id ?? ''}`]);
    expect(session.state()).toMatchObject({ teacherOpen: false, task: null, trouble: null });
  });

  test('tells of tabs for teachers that the class would see; «likevel» opens it', async () => {
    const school = new School();
    const session = school.open();
    await session.start();
    const visible = { code: 'teacher-tabs-visible' as const, params: { tabs: ['Hensyn'] } };
    school.refusals.push(refusal('teacher-tabs-visible', [visible]));
    await session.openLesson();
    expect(session.state()).toMatchObject({
      panel: 'wall',
      visible: { tabs: ['Hensyn'], opens: 'lesson' },
    });
    expect(school.opened).toEqual([]);
    await session.openLesson(true);
    expect([school.opened, session.state().panel]).toEqual([['5A'], null]);
  });

  test('opens in base groups too, and can be tried again', async () => {
    const school = new School();
    school.model = 'groups';
    const session = school.open();
    await session.start();
    school.silent.push({ name: 'openLesson', afterwards: false });
    await session.openLesson();
    expect(session.state().trouble).toMatchObject({ kind: 'unreachable', retry: 'lesson' });
    await session.retry('lesson');
    expect([school.opened, session.state().trouble]).toEqual([['5A'], null]);
  });
});

describe('the dialog on who has been with whom', () => {
  test('opens on the class, leaves the teacher’s part open, and can be tried again', async () => {
    const school = new School();
    const session = school.open();
    await session.openOverview();
    expect(school.calls).toEqual([]);
    await session.start();
    session.dispatch({ type: 'teacher-toggled' });
    school.silent.push({ name: 'openOverview', afterwards: false });
    await session.openOverview();
    expect(session.state()).toMatchObject({ trouble: { kind: 'unreachable', retry: 'overview' } });
    await session.retry('overview');
    expect(school.opened).toEqual(['5A']);
    expect(session.state()).toMatchObject({ teacherOpen: true, task: null, trouble: null });
    school.calls = [];
    await session.returned();
    expect(school.calls).toEqual(['loadClass']);
  });
});
