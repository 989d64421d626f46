// «Nytt skoleår»: classes move up everywhere, totals stay, the year counts from nothing again.
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type {
  DatedShown,
  LoadedClass,
  OldTabs,
  Reply,
  TabsRemoved,
} from '../../src/contract/replies';
import { schoolYearStart } from '../../src/core/dates';
import { replayDraw } from '../../src/core/replay';
import { tally } from '../../src/core/tally';
import type { Host } from '../../src/local/host';
import {
  contents,
  draw,
  everything,
  good,
  inventedNames,
  ledger,
  load,
  openClasses,
  refusal,
  tab,
  tabNames,
} from '../support/host';
import { expectShut, protectTab } from '../support/protection';
import { rosterOf } from '../support/pupils';
import { forked } from '../support/quick-host';
import { planOf, startOf, startYear } from '../support/year';

const DAYS = ['2026-03-02', '2026-04-13', '2026-05-18'];
const SUMMER = '2026-08-10';
const AUTUMN = '2026-08-24';

const names = inventedNames(19);
let made: Host;
let host: Host;

/** Three classes that have drawn in spring; a pupil on leave, one who has left. */
beforeAll(async () => {
  made = await openClasses(
    {
      '5A': names.slice(0, 6),
      '6A': names.slice(6, 11),
      '7A': names.slice(11, 15),
      '8A': names.slice(15),
    },
    { today: DAYS[0]! },
  );
  tab(made, 'Elever').getRange(8, 6).setValue('Permisjon');
  tab(made, 'Elever').getRange(7, 6).setValue('Sluttet');
  tab(made, 'Klasser')
    .getRange(3, 1, 3, 6)
    .setValues([
      ['5A', '5', 'Læringspar', 'Kari Lie', '', "'17.8.2025"],
      ['6A', '', '', '', '', ''],
      ['7A', '7', 'Læringspar', 'Ola Vik', '', "'17.8.2025"],
    ]);
  tab(made, 'Hensyn')
    .getRange(3, 1, 4, 7)
    .setValues([
      ['5A', 'ikke sammen', names[0]!, names[1]!, '', '', ''],
      ['7A', 'ikke sammen', names[11]!, names[12]!, '', '', ''],
      ['5a', 'ikke sammen', names[0]!, names[2]!, '', '', "'1.3.2026"],
      ['6A', 'egen plass nå', names[6]!, '', '', '', ''],
    ]);
  for (const today of DAYS) {
    for (const className of ['5A', '6A', '7A']) {
      const day = made.reopen({ today });
      await day.run('repair', className);
      await draw(day, className);
    }
  }
});
beforeEach(() => {
  host = forked(made, { today: SUMMER });
});
afterEach(() => host.close());

const column = (name: string, at: number): string[] =>
  contents(host, name)
    .slice(2)
    .map((row) => row[at - 1] ?? '');

const totals = ({ pupils, history, yearStart }: LoadedClass) => {
  const { year, total, drawsThisYear } = tally(
    pupils.map(({ id }) => id),
    history,
    yearStart,
  );
  return { year: year.toText(), total: total.toText(), drawsThisYear };
};

describe('what is planned', () => {
  test('each class with its pupils and its new name; those after 7 and 10 leave', async () => {
    const { classes, ended, last } = await planOf(host);
    expect(classes.map(({ name, next, pupils }) => [name, next, pupils])).toEqual([
      ['5A', '6A', 5],
      ['6A', '7A', 5],
      ['7A', '', 4],
      ['8A', '9A', 4],
    ]);
    expect([ended, last]).toEqual([[5], '']);
  });

  test('nothing is written', async () => {
    const before = everything(host);
    await planOf(host);
    expect(everything(host)).toBe(before);
  });
});

describe('a new school year', () => {
  test('classes move up on every tab, once, and nobody is in two', async () => {
    const before = await rosterOf(host);
    await startYear(host, startOf(await planOf(host), {}, '2026-08-17'));
    const { pupils, classes } = await rosterOf(host);
    expect(classes).toEqual(['6A', '7A', '9A']);
    const moved: Record<string, string> = { '5A': '6A', '6A': '7A', '7A': '7A', '8A': '9A' };
    expect(pupils.map(({ id, name, className, status }) => [id, name, className, status])).toEqual(
      before.pupils.map(({ id, name, className, status }) => [
        ...[id, name, moved[className]],
        className === '7A' ? 'left' : status,
      ]),
    );
    expect(
      contents(host, 'Klasser')
        .slice(2, 5)
        .map((row) => row.slice(0, 6)),
    ).toEqual([
      ['6A', '6', 'Læringspar', 'Kari Lie', '', '17.08.2026'],
      ['7A', '', '', '', '', '17.08.2026'],
    ]);
    expect(contents(host, 'Klasser').flat().join()).not.toContain('Ola Vik');
    // What is over stays; so does what is about those who have left, and holds nothing.
    expect(column('Hensyn', 1).slice(0, 4)).toEqual(['6A', '7A', '5a', '7A']);
    const [six, seven] = [await load(host, '6A'), await load(host, '7A')];
    expect([six.problems, seven.problems]).toEqual([[], []]);
    expect([six.rules.length, seven.rules.map(({ kind }) => kind)]).toEqual([1, ['alone']]);
  });

  test('totals stay, the year’s counts begin anew, and nothing of the ledger is lost', async () => {
    const before = await load(forked(made, { today: DAYS[2]! }), '5A');
    const events = ledger(host);
    await startYear(host, startOf(await planOf(host)));
    expect(ledger(host).slice(0, events.length)).toEqual(events);
    expect(JSON.stringify(ledger(host))).not.toContain('Aas');
    const now = await load(host, '6A');
    expect(totals(before).drawsThisYear).toBe(3);
    expect(totals(now)).toEqual({
      total: totals(before).total,
      year: totals(before).year.replace(/[1-9]/g, '0'),
      drawsThisYear: 0,
    });
    expect(now.newest).toBe(null);
    await draw(host, '6A');
    expect(totals(await load(host, '6A')).drawsThisYear).toBe(1);
  });

  test('the draw of those who were called so last year is neither shown, undone nor corrected', async () => {
    await startYear(host, startOf(await planOf(host)));
    const { newest, needs, calendar } = await load(host, '6A');
    expect([newest, needs, calendar.due]).toEqual([null, [], 'unknown']);
    expect((await refusal(host, 'undoLast', '6A')).code).toBe('nothing-to-undo');
    const autumn = host.reopen({ today: AUTUMN });
    const { tab: drawn, chart } = await draw(autumn, '6A');
    expect([drawn, chart]).toEqual([`6A ${AUTUMN}`, 'Klassekart 6A']);
    const shown = host.sheets().filter(({ name, hidden }) => /^6A /.test(name) && !hidden);
    expect(shown.map(({ name }) => name)).toEqual([`6A ${AUTUMN}`]);
    const text = contents(host, 'Klassekart 6A').flat().join(' ');
    expect([text.includes('Ada'), text.includes('Hanna')]).toEqual([true, false]);
  });

  test('last year’s draws can still be checked, and their tabs are tidied and drawn again', async () => {
    await startYear(host, startOf(await planOf(host)));
    const { history, rules, otherRules } = await load(host, '6A');
    const fifth = history.filter(({ className }) => className === '5A');
    expect(fifth).toHaveLength(3);
    for (const one of fifth) {
      const yearStart = schoolYearStart(one.from);
      const replayed = replayDraw(one, { history, rules: [...rules, ...otherRules], yearStart });
      expect(replayed.outcome).not.toBe('other-past');
    }
    const old = await good(host.run('listOldTabs') as Promise<Reply<OldTabs>>);
    expect(old).toMatchObject({ tabs: 9, years: [2025] });
    for (let next: number | null = 0; next !== null;) {
      const done: TabsRemoved = await good(
        host.run('removeOldTabs', next) as Promise<Reply<TabsRemoved>>,
      );
      next = done.next;
    }
    expect(tabNames(host).filter((name) => /^\dA \d/.test(name))).toEqual([]);
    const again = await good(
      host.run('showDated', '6A', fifth[0]!.nr) as Promise<Reply<DatedShown>>,
    );
    expect(again).toMatchObject({ tab: `5A ${DAYS[0]!}`, drawn: true });
    expect(contents(host, again.tab).flat()).toContain(names[0]);
  });

  test('a class may go on after 7, and sits in base groups then; sidebars find it by its old name', async () => {
    const plan = await planOf(host);
    await startYear(host, startOf(plan, { '7A': '8A' }));
    expect(contents(host, 'Klasser')[4]!.slice(0, 4)).toEqual([
      '8A',
      '8',
      'Basisgrupper',
      'Ola Vik',
    ]);
    expect(await load(host, '8A')).toMatchObject({ model: 'groups', newest: null });
    expect(await load(host, '5A')).toMatchObject({ className: '6A' });
  });

  test('sent again it is done once', async () => {
    const start = startOf(await planOf(host));
    expect(await startYear(host, start)).toMatchObject({ again: false });
    const before = everything(host);
    expect(await startYear(host, start)).toMatchObject({ again: true });
    expect(everything(host)).toBe(before);
    expect((await planOf(host)).last).toContain(SUMMER);
  });
});

describe('what is refused, before anything is written', () => {
  async function refused(start: unknown): Promise<string> {
    const before = everything(host);
    const { code } = await refusal(host, 'startYear', start);
    expect(everything(host)).toBe(before);
    return code;
  }

  test('two classes of one name, a class that is left out, a day that is none', async () => {
    const plan = await planOf(host);
    expect(await refused(startOf(plan, { '5A': '7a' }))).toBe('draft-unreadable');
    expect(await refused({ ...startOf(plan), moves: startOf(plan).moves.slice(1) })).toBe(
      'draft-unreadable',
    );
    expect(await refused(startOf(plan, {}, '2026-02-31'))).toBe('draft-unreadable');
  });

  test('when somebody has changed something that names a class', async () => {
    const start = startOf(await planOf(host));
    tab(host, 'Hensyn')
      .getRange(7, 1, 1, 3)
      .setValues([['5A', 'nær tavla', names[3]!]]);
    expect(await refused(start)).toBe('year-changed');
  });

  test.each(['Elever', 'Klasser', 'Hensyn', '_Logg'])('where %s is protected', async (name) => {
    const start = startOf(await planOf(host));
    protectTab(host, name);
    await expectShut(host, name, 'startYear', start);
  });
});

describe('broken off', () => {
  const tabs = (of: Host) => of.sheets().map(({ name, values }) => [name, values]);
  const brokenAt = (call: number): Host =>
    forked(host, { today: SUMMER, fault: { call, kind: 'throwAfterEffect' } });

  test('at any call, it is finished by sending the same again, and nothing is done twice', async () => {
    const start = startOf(await planOf(host));
    const whole = forked(host, { today: SUMMER });
    await startYear(whole, start);
    const { total } = whole.lastExecution!;
    for (let call = 1; call <= total; call++) {
      const broken = brokenAt(call);
      await broken.run('startYear', start);
      const next = broken.reopen({ today: SUMMER });
      const { begun } = await planOf(next);
      expect(begun ?? start).toEqual(start);
      await startYear(next, start);
      expect(tabs(next)).toEqual(tabs(whole));
    }
  });

  test('nobody draws until it is finished, and it is finished from any dialog', async () => {
    const start = startOf(await planOf(host));
    const whole = forked(host, { today: SUMMER });
    await startYear(whole, start);
    // The flush after the last tab: only the ledger has not been told.
    const broken = brokenAt(whole.lastExecution!.total - 8);
    expect((await refusal(broken, 'startYear', start)).code).toBe('service-failed');
    const next = broken.reopen({ today: SUMMER });
    const { className, problems } = await load(next, '6A');
    expect([className, problems[0]?.code]).toEqual(['6A', 'year-open']);
    expect((await refusal(next, 'drawAndCommit', '6A')).code).toBe('year-open');
    const other = { ...startOf(await planOf(next)), id: 'other' };
    expect((await refusal(next, 'startYear', other)).code).toBe('year-open');
    await startYear(next, (await planOf(next)).begun!);
    expect(tabs(next)).toEqual(tabs(whole));
    expect((await load(next, '6A')).problems).toEqual([]);
  });
});
