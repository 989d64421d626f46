// Dated tabs in the sidebar: a correction kept or put back, an older tab shown, old ones tidied away.
import { describe, expect, test } from '@jest/globals';
import { Corrected, CorrectedNames } from '../../src/sidebar/Corrected';
import { NewsNote } from '../../src/sidebar/NewsNote';
import { OldTabsPanel } from '../../src/sidebar/OldTabs';
import type { Session } from '../../src/sidebar/session';
import { refusal, School } from './support/school';
import { seen } from './support/seen';

async function opened(school: School): Promise<Session> {
  const session = school.open();
  await session.start();
  return session;
}

/** p0 and p2 have changed places. */
function corrected(school: School): void {
  school.colleagueDraws();
  const [draw] = school.draws;
  const [one = [], other = [], ...rest] = draw!.groups;
  const groups = [[other[0]!, one[1]!], [one[0]!, other[1]!], ...rest];
  school.more = { corrected: { nr: draw!.nr, groups, desks: draw!.desks, problems: [] } };
}

const card = (session: Session) => {
  const state = session.state();
  return seen(Corrected({ state, session, loaded: state.loaded! }));
};
const news = (session: Session): readonly string[] => {
  const state = session.state();
  return seen(NewsNote({ news: state.news!, state })).texts;
};

test('what was missing of the newest change is drawn, and said without taking the focus', async () => {
  const school = new School();
  school.needs = [{ kind: 'tabs', nr: 1 }];
  const session = await opened(school);
  expect(news(session)).toEqual([
    'Noe av det siste byttet manglet i regnearket. Nå er «5A 2026-11-23» og «Klassekart 5A» på plass.',
  ]);
  expect(session.state().focus.on).toBeNull();
});

describe('a correction', () => {
  test('is told without names; they stand where only the teacher looks', async () => {
    const school = new School();
    corrected(school);
    const session = await opened(school);
    const { texts, buttons } = card(session);
    expect(texts.join()).toContain('Arket fra 23. november 2026 er rettet for hånd');
    expect(texts.join()).not.toMatch(/Amina|Jonas/);
    expect(buttons.map(({ name }) => name)).toEqual(['Behold endringen', 'Sett tilbake']);
    const details = seen(CorrectedNames({ loaded: session.state().loaded! })).texts;
    expect(details).toEqual([
      'Rettet for hånd i arket',
      'LP1: Åse og Jonas',
      'LP2: Amina og Øyvind',
    ]);
  });

  test('is kept as an adjusted draw of the same day', async () => {
    const school = new School();
    corrected(school);
    const session = await opened(school);
    const { groups } = school.more.corrected!;
    school.today = '2026-11-25';
    const saving = session.keepCorrection();
    school.more = {};
    await saving;
    expect(school.sent).toMatchObject([{ from: '2026-11-23', adjusted: true, groups }]);
    expect(school.sent[0]).not.toHaveProperty('kind');
    expect(news(session)[0]).toContain('Endringen er lagret');
    expect(card(session).buttons).toEqual([]);
  });

  test('of base groups is kept as a move', async () => {
    const school = new School();
    school.compose();
    const { nr, groups, desks } = school.draws[0]!;
    school.more = { corrected: { nr, groups: groups.slice().reverse(), desks, problems: [] } };
    const session = await opened(school);
    await session.keepCorrection();
    expect(school.sent).toMatchObject([{ kind: 'move', seed: '-', adjusted: true }]);
  });

  test('that is refused is told, and stands', async () => {
    const school = new School();
    corrected(school);
    const session = await opened(school);
    school.refusals.push(refusal('rule-broken'));
    await session.keepCorrection();
    expect(session.state().trouble).toMatchObject({ kind: 'refused', code: 'rule-broken' });
    expect(card(session).buttons).toHaveLength(2);
  });

  test('is put back', async () => {
    const school = new School();
    corrected(school);
    const session = await opened(school);
    await session.putBack(1);
    expect(session.state().loaded).not.toHaveProperty('corrected');
    expect(news(session)).toEqual(['Arket er satt tilbake slik det ble lagret.']);
  });

  test('with something that does not add up can only be put back', async () => {
    const school = new School();
    corrected(school);
    const problems = [
      { kind: 'nobody', desk: 'LP1', text: 'Nils' },
      { kind: 'missing', pupil: 'p0' },
    ] as const;
    school.more = { corrected: { nr: 1, problems } };
    const session = await opened(school);
    expect(card(session).buttons.map(({ name }) => name)).toEqual(['Sett tilbake']);
    expect(card(session).texts.join()).not.toMatch(/Nils|Amina/);
    const { texts } = seen(CorrectedNames({ loaded: session.state().loaded! }));
    expect(texts.slice(1)).toEqual(['LP1: Vi vet ikke hvilken elev «Nils» er.', 'Amina mangler.']);
    await session.keepCorrection();
    expect(school.sent).toEqual([]);
  });

  test('is not asked about while a draft is on the table', async () => {
    const school = new School();
    corrected(school);
    const session = await opened(school);
    await session.draw();
    expect(card(session)).toEqual({ buttons: [], texts: [] });
  });
});

test('an older tab that was changed is explained', async () => {
  const school = new School();
  school.colleagueDraws();
  const session = await opened(school);
  await session.showDated(7);
  expect(news(session)[0]).toBe('Arket «5A 2026-11-09» ligger framme.');
  expect(news(session)[1]).toContain('gjelder ikke slike rettelser');
});

describe('old tabs', () => {
  test('are counted before anything is asked, and removed call by call', async () => {
    const school = new School();
    school.removals = {
      0: { ok: true, removed: 2, left: ['5A 2024-10-01'], next: 23 },
      23: { ok: true, removed: 1, left: [], next: null },
    };
    const session = await opened(school);
    await session.askOldTabs();
    const { texts } = seen(OldTabsPanel({ state: session.state(), session }));
    expect(texts.join()).toContain('3 ark fra skoleårene 2024/25 og 2025/26');
    expect(school.calls).not.toContain('removeOldTabs');
    await session.removeOldTabs(false);
    expect(news(session)).toEqual([
      '3 ark er fjernet.',
      'Dette er rettet for hånd, har notater eller er beskyttet, og ble stående: 5A 2024-10-01.',
    ]);
    expect(session.state().panel).toBeNull();
  });

  test('a call that fails ends it, and says so', async () => {
    const school = new School();
    const session = await opened(school);
    await session.removeOldTabs(false);
    expect(session.state()).toMatchObject({ task: null, trouble: { code: 'busy' } });
  });
});
