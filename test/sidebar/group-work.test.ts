// The first view of a class in base groups: which buttons there are, why not, and who leads today.
import { describe, expect, test } from '@jest/globals';
import { GroupWork } from '../../src/sidebar/GroupWork';
import { GroupDetails } from '../../src/sidebar/GroupDetails';
import { SavedNote } from '../../src/sidebar/SavedNote';
import type { Session } from '../../src/sidebar/session';
import { UndoPanel } from '../../src/sidebar/UndoPanel';
import { School } from './support/school';
import { seen } from './support/seen';

const DIALOG = 'Teammøtet er bare for lærere. Ikke vis det på tavla.';

function composed(periods = 4): School {
  const school = new School(8);
  school.today = '2026-11-09';
  school.compose('g1', periods);
  school.today = '2026-11-23';
  return school;
}

async function opened(school: School): Promise<Session> {
  const session = school.open();
  await session.start();
  return session;
}

const view = (session: Session) =>
  seen(GroupWork({ state: session.state(), session, loaded: session.state().loaded! }));

describe('the buttons', () => {
  test('on the day of change «Bytt gruppeleder» is the loud one', async () => {
    expect(view(await opened(composed())).buttons).toEqual([
      { name: 'Bytt gruppeleder', primary: true, available: true, about: '' },
      { name: 'Foreslå basisgrupper', primary: false, available: true, about: DIALOG },
    ]);
  });

  test('without groups there is «Foreslå basisgrupper» alone', async () => {
    const school = new School();
    school.model = 'groups';
    const { buttons, texts } = view(await opened(school));
    expect(buttons).toEqual([
      { name: 'Foreslå basisgrupper', primary: true, available: true, about: DIALOG },
    ]);
    expect(texts).toContain('Klassen har ingen basisgrupper ennå.');
  });

  test('when the groups have lasted, new ones come first', async () => {
    const { buttons, texts } = view(await opened(composed(1)));
    expect(buttons.map(({ primary }) => primary)).toEqual([false, true]);
    expect(texts).toContain('Gruppene har sittet den ene perioden de ble satt sammen for.');
  });

  test.each([
    ['notYet', '2026-11-27', true, 'Det er ikke byttedag ennå, men dere kan godt bytte nå.'],
    ['notYet', '2026-12-07', false, 'Byttet er allerede gjort i denne perioden.'],
  ] as const)('%s until %s: available %s', async (due, next, available, about) => {
    const school = composed();
    school.calendar = { due, next };
    const [rotate] = view(await opened(school)).buttons;
    expect(rotate).toMatchObject({ primary: false, available, about });
  });

  test('somebody without a group: told without a name, and why nothing can be clicked', async () => {
    const school = composed();
    school.pupils = 10;
    school.left.add(0);
    const { buttons, texts } = view(await opened(school));
    const about = 'To elever har ingen gruppe. Åpne teammøtet.';
    expect(buttons[0]).toMatchObject({ available: false, about });
    expect(texts).toContain('Én elev i gruppene går ikke i klassen nå. Åpne teammøtet.');
    expect(texts.join()).not.toMatch(/Sara|Tuva/);
  });

  test('groups to come say from when, and nobody leads yet', async () => {
    const school = composed();
    school.today = '2026-11-02';
    const { buttons, texts } = view(await opened(school));
    expect(buttons[0]?.about).toContain('gjelder fra mandag 9. november');
    expect(texts).not.toContain('Ledere i dag');
  });

  test('a ledger newer than the code: who leads, and nothing that writes', async () => {
    const school = composed();
    school.readOnly = true;
    const { buttons, texts } = view(await opened(school));
    expect(buttons).toEqual([]);
    expect(texts).toContain('Bord G1: Amina');
  });
});

describe('«Ledere i dag»', () => {
  test('follows who is ticked away', async () => {
    const session = await opened(composed());
    session.dispatch({ type: 'away-set', pupil: 'p0', gone: true });
    for (const pupil of ['p4', 'p5', 'p6', 'p7']) {
      session.dispatch({ type: 'away-set', pupil, gone: true });
    }
    expect(view(session).texts.slice(-3)).toEqual([
      'Ledere i dag',
      'Bord G1: Øyvind (for Amina)',
      'Bord G2: ingen til stede',
    ]);
  });

  test('after a change stands in the note, once', async () => {
    const session = await opened(composed());
    await session.rotate();
    const { saved } = session.state();
    const note = seen(SavedNote({ state: session.state(), session, saved: saved! }));
    expect(note.texts).toEqual(
      expect.arrayContaining(['Ledere i dag', 'Bord G1: Øyvind', 'Bord G2: Maja']),
    );
    expect(view(session).texts).not.toContain('Ledere i dag');
  });
});

test('for the teacher: who has no group and a way to one, who has left, turns and a tip', async () => {
  const school = composed();
  school.pupils = 9;
  school.left.add(5);
  const session = await opened(school);
  const { state, loaded } = { state: session.state(), loaded: session.state().loaded! };
  const { buttons, texts } = seen(GroupDetails({ state, session, loaded }));
  expect(buttons).toMatchObject([{ name: 'Finn plass: Sara', available: true }]);
  expect(texts.slice(0, 2)).toEqual([
    'Sara har ingen gruppe ennå.',
    'Én elev står i gruppe G2, men går ikke her nå. Ved neste bytte av gruppeleder er eleven ikke med.',
  ]);
  expect(texts).toContain('Ganger som gruppeleder');
  expect(texts).toContain('1 gang: Amina og Kwame');
  expect(texts[texts.indexOf('Tips for perioden') + 1]).toMatch(/.{20}/);
});

test('«Angre siste» says that it was a change of leader', async () => {
  const session = await opened(composed());
  await session.rotate();
  const { texts, buttons } = seen(UndoPanel({ state: session.state(), session }));
  expect(texts).toContain('Da sitter klassen slik den gjorde fra mandag 9. november.');
  expect(buttons[0]?.name).toBe('Ja, angre');
});
