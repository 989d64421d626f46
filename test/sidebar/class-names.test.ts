// Classes that are called otherwise by now, without a new school year having been begun.
import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/sidebar/session';
import { classOf, refusal, School } from './support/school';

const NOW = ['6A', '6B'];

/** «5A» and «5B» are typed over by hand, while the sidebar is open on 5A. */
async function retyped(code: 'class-unknown' | 'class-empty'): Promise<Session> {
  const school = new School();
  const session = school.open();
  await session.start();
  const classes = NOW.map((name) => ({ name, model: 'pairs' as const }));
  Object.assign(school.server, {
    loadClass: (className: string) => {
      if (NOW.includes(className)) return Promise.resolve(classOf(8, { className, classes }));
      return Promise.resolve(refusal(code, [{ code, params: { className, classes: NOW } }]));
    },
  });
  return session;
}

describe('classes that were renamed by hand', () => {
  test.each(['class-unknown', 'class-empty'] as const)(
    'can be chosen once «Oppdater» has told of them (%s)',
    async (code) => {
      const session = await retyped(code);
      await session.refresh();
      expect(session.state()).toMatchObject({ trouble: { code }, classes: NOW });
      await session.chooseClass('6A');
      expect(session.state()).toMatchObject({ className: '6A', classes: NOW, trouble: null });
    },
  );

  test('what is refused for another reason leaves the chooser as it was', async () => {
    const school = new School();
    const session = school.open();
    await session.start();
    school.refusals.push(refusal('busy'));
    await session.openOverview();
    expect(session.state()).toMatchObject({ trouble: { code: 'busy' }, classes: ['5A', '5B'] });
  });
});
