// Why a draft can no longer be saved: what the sidebar says when it looks, and the server when it refuses.
import { describe, expect, test } from '@jest/globals';
import { IMPORTED } from '../../src/core/imported';
import type { Session } from '../../src/sidebar/session';
import type { Conflict } from '../../src/sidebar/state';
import { drawn, School } from './support/school';

const UNDONE: Conflict = { kind: 'colleague', by: '', at: '', undone: true };
const CHANGED: Conflict = { kind: 'changed' };

/** A class that has drawn once, and my draft of the next time. */
async function drafted(): Promise<{ school: School; session: Session }> {
  const school = new School();
  school.colleagueDraws();
  school.today = '2026-12-07';
  return { school, session: await drawn(school) };
}

async function overtaken({ session }: { readonly session: Session }): Promise<Conflict | null> {
  await session.revisit();
  return session.state().draft?.conflict ?? null;
}

describe('a draft is overtaken', () => {
  test('when the draw before it was undone', async () => {
    const { school, session } = await drafted();
    school.revoked.add(1);
    expect(await overtaken({ session })).toEqual(UNDONE);
  });

  test('when a colleague drew and thought better of it', async () => {
    const { school, session } = await drafted();
    school.colleagueDraws();
    school.revoked.add(2);
    expect(await overtaken({ session })).toEqual(UNDONE);
  });

  test('when a colleague drew, whatever they undid before', async () => {
    const { school, session } = await drafted();
    school.revoked.add(1);
    school.colleagueDraws('Per');
    expect(await overtaken({ session })).toMatchObject({ by: 'Per', undone: false });
  });

  test('by a new school year, which undid nothing', async () => {
    const { school, session } = await drafted();
    school.more = { begun: 2, newest: null };
    school.edition += 1;
    expect(await overtaken({ session })).toEqual(CHANGED);
  });

  test('by one in which it is called what others were called before', async () => {
    const { school, session } = await drafted();
    school.more = { begun: 9, className: '6A', newest: null, revision: '8.others' };
    expect(await overtaken({ session })).toEqual(CHANGED);
  });

  test('by a draw in a new school year', async () => {
    const { school, session } = await drafted();
    school.colleagueDraws('Per');
    school.more = { begun: 1 };
    expect(await overtaken({ session })).toMatchObject({ by: 'Per', undone: false });
  });

  test('by pairs from before, which are no undoing', async () => {
    const { school, session } = await drafted();
    school.colleagueDraws();
    const [first, brought] = school.draws;
    // In its place by its day, it is not the newest.
    school.draws = [{ ...brought!, algorithm: IMPORTED, from: '2026-10-05' }, first!];
    expect(await overtaken({ session })).toEqual(CHANGED);
  });

  test('by another roster', async () => {
    const { school, session } = await drafted();
    school.edition += 1;
    expect(await overtaken({ session })).toEqual(CHANGED);
  });
});
