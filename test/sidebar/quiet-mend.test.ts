// What is mended when the sidebar looks by itself: a refusal disturbs nobody, and is met once.
import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/sidebar/session';
import { refusal, School } from './support/school';

const SHUT = refusal('tab-protected', [{ code: 'tab-protected', params: { tab: 'Elever' } }]);

/** A school where a colleague may add pupils, and nobody else may write on `Elever` while it is shut. */
class ShutSchool extends School {
  answers = SHUT;
  shut = true;

  constructor() {
    super();
    const { repair } = this.server;
    const refuse: typeof repair = () => {
      this.calls.push('repair');
      return Promise.resolve(this.answers);
    };
    Object.assign(this.server, {
      repair: (...asked: Parameters<typeof repair>) => (this.shut ? refuse : repair)(...asked),
    });
  }

  colleagueAddsPupil(): void {
    this.pupils += 1;
    this.edition += 1;
    this.needs = [{ kind: 'ids', count: 1 }];
  }

  get repairs(): number {
    return this.calls.filter((call) => call === 'repair').length;
  }
}

/** «Skriv ut» is open when the colleague has been there. */
async function printing(): Promise<{ school: ShutSchool; session: Session }> {
  const school = new ShutSchool();
  const session = school.open();
  await session.start();
  await session.print();
  school.colleagueAddsPupil();
  return { school, session };
}

describe('a refusal of what nobody asked for', () => {
  test('is told, and leaves the panel open and the focus where it is', async () => {
    const { session } = await printing();
    const { focus } = session.state();
    await session.revisit();
    expect(session.state()).toMatchObject({
      panel: 'print',
      task: null,
      trouble: { kind: 'refused', code: 'tab-protected' },
    });
    expect(session.state().focus).toBe(focus);
  });

  test('is met once, and stays in sight at each return', async () => {
    const { school, session } = await printing();
    for (let time = 0; time < 3; time++) await session.revisit();
    expect(school.repairs).toBe(1);
    expect(session.state()).toMatchObject({ panel: 'print', trouble: { code: 'tab-protected' } });
  });

  test('takes no other message away', async () => {
    const { school, session } = await printing();
    await session.revisit();
    school.refusals.push(refusal('busy'));
    await session.openOverview();
    await session.revisit();
    expect(session.state().trouble).toMatchObject({ code: 'busy', retry: 'overview' });
  });

  test.each<[string, (session: Session) => Promise<void>]>([
    ['«Oppdater»', (session) => session.refresh()],
    ['«Prøv igjen»', (session) => session.retry('look')],
  ])('is tried again by %s', async (_, ask) => {
    const { school, session } = await printing();
    await session.revisit();
    await ask(session);
    expect(school.repairs).toBe(2);
    // Asked for, it is an answer: the panel gives way, and the focus goes there.
    expect(session.state()).toMatchObject({ panel: null, focus: { on: 'trouble' } });
    school.shut = false;
    await ask(session);
    expect(session.state()).toMatchObject({ trouble: null, loaded: { needs: [] } });
  });

  test('is over when somebody else has mended it', async () => {
    const { school, session } = await printing();
    await session.revisit();
    school.needs = [];
    await session.revisit();
    expect(session.state()).toMatchObject({ panel: 'print', trouble: null });
  });

  test('is tried again when there is more to mend', async () => {
    const { school, session } = await printing();
    await session.revisit();
    school.colleagueAddsPupil();
    await session.revisit();
    expect(school.repairs).toBe(2);
  });

  test('after one that was asked for, it is not tried at each return either', async () => {
    const { school, session } = await printing();
    await session.refresh();
    await session.print();
    await session.revisit();
    expect(school.repairs).toBe(1);
    expect(session.state()).toMatchObject({ panel: 'print', trouble: { code: 'tab-protected' } });
  });

  test('because a colleague was busy is gone at the next return', async () => {
    const { school, session } = await printing();
    school.answers = refusal('busy');
    await session.revisit();
    expect(session.state()).toMatchObject({ panel: 'print', trouble: { code: 'busy' } });
    school.shut = false;
    await session.revisit();
    expect(session.state()).toMatchObject({ panel: 'print', trouble: null, loaded: { needs: [] } });
  });
});

describe('what else may come of looking', () => {
  test('mending that does not help leaves the panel open, too', async () => {
    const { school, session } = await printing();
    [school.shut, school.mends] = [false, false];
    await session.revisit();
    expect(session.state()).toMatchObject({ panel: 'print', trouble: { kind: 'unready' } });
  });

  test.each(['repair', 'loadClass'])('so does no answer from %s', async (name) => {
    const { school, session } = await printing();
    school.shut = false;
    // The first reading is let through: what follows mending fails.
    if (name === 'repair') school.silent.push({ name, afterwards: false });
    else {
      const { repair } = school.server;
      Object.assign(school.server, {
        repair: (...asked: Parameters<typeof repair>) => {
          school.silent.push({ name, afterwards: false });
          return repair(...asked);
        },
      });
    }
    await session.revisit();
    expect(session.state()).toMatchObject({ panel: 'print', trouble: { kind: 'unreachable' } });
  });
});
