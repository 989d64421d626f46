// The dialog «Skoleåret» without its page: a school that remembers, and a teacher who pastes and confirms.
import { describe, expect, test } from '@jest/globals';
import type {
  Failed,
  Import,
  LoadedClass,
  LoadedRoster,
  YearPlan,
  YearStart,
} from '../../src/contract/replies';
import { NoAnswer } from '../../src/sidebar/server';
import { faultsOf, movesOf } from '../../src/sidebar/year/moves';
import { askedFor, previewOf } from '../../src/sidebar/year/preview';
import { YearSession, type YearServer } from '../../src/sidebar/year/session';
import { classOf, refusal } from './support/class';

/** A server with one class in memory, and what has been confirmed to it, each id once. */
class YearOffice {
  readonly years = new Map<string, YearStart>();
  readonly imports = new Map<string, Import>();
  /** Answers that are lost after the work was done. */
  lost = 0;
  refusals: Failed[] = [];
  begun: YearStart | null = null;
  tabs = 3;
  classes = ['5A', '7A'];
  private chances = 0;

  private answer<T>(work: () => T): Promise<T | Failed> {
    const refused = this.refusals.shift();
    if (refused !== undefined) return Promise.resolve(refused);
    const done = work();
    if (this.lost === 0) return Promise.resolve(done);
    this.lost--;
    return Promise.reject(new NoAnswer(false, 'lost'));
  }

  private get plan(): YearPlan {
    const found = { pupils: [], classes: [], rows: [], drafts: [] };
    const classes = this.classes.map((name) => {
      const next = name === '7A' ? '' : '6A';
      return { name, next, model: 'pairs' as const, pupils: 4 };
    });
    const more = this.begun === null ? {} : { begun: this.begun };
    return { ok: true, today: '2026-11-23', classes, found, ended: [], last: '', ...more };
  }

  private get loaded(): LoadedClass {
    const stored = [...this.imports.values()].flatMap(({ draws }) => draws);
    const history = stored.map(({ from, groups }, i) => ({
      ...{ kind: 'pairs' as const, nr: i + 1, className: '5A', from, groups, by: '', at: '' },
      ...{ desks: groups.map(() => ''), draftId: `${i}`, seed: '-', algorithm: 'import' },
      ...{ input: '-', adjusted: true },
    }));
    return classOf(4, { history, revision: `r${history.length}` });
  }

  private get roster(): LoadedRoster {
    const pupils = this.loaded.pupils.map(({ id, name }) => {
      return { id, name, className: '5A', showAs: '', status: 'here' as const, days: '' };
    });
    return { ok: true, classes: this.classes, pupils, revision: 'r', missing: 0 };
  }

  readonly server: YearServer = {
    loadRoster: () => Promise.resolve(this.roster),
    loadClass: () => Promise.resolve(this.loaded),
    repair: () => Promise.resolve(refusal('busy')),
    planYear: () => Promise.resolve(this.plan),
    startYear: (start) =>
      this.answer(() => {
        const again = this.years.has(start.id);
        this.years.set(start.id, start);
        this.begun = null;
        this.classes = ['6A'];
        return { ok: true as const, again };
      }),
    importDraws: (asked) =>
      this.answer(() => {
        const stored = this.imports.has(asked.id) ? 0 : asked.draws.length;
        this.imports.set(asked.id, asked);
        return { ok: true as const, className: '5A', stored, complete: true };
      }),
    listOldTabs: () => Promise.resolve({ ok: true, tabs: this.tabs, years: [2025] }),
    removeOldTabs: (from) =>
      this.answer(() => {
        this.tabs--;
        return { ok: true as const, removed: 1, left: [], next: from < 2 ? from + 1 : null };
      }),
  };

  async open(): Promise<YearSession> {
    const session = new YearSession({
      server: this.server,
      chance: () => `chance${this.chances++}`,
    });
    await session.start('5A');
    return session;
  }
}

const said = (session: YearSession): string =>
  [session.state().trouble?.title, ...(session.state().trouble?.text ?? [])].join(' ');

describe('a new school year', () => {
  test('names are proposed, can be changed, and are sent for every class', async () => {
    const office = new YearOffice();
    const session = await office.open();
    expect(movesOf(session.state())).toEqual([
      { from: '5A', to: '6A' },
      { from: '7A', to: '' },
    ]);
    session.rename('7A', ' 6a');
    expect(faultsOf(session.state())).toMatchObject([{ kind: 'twice' }]);
    session.rename('7A', ' ');
    expect(faultsOf(session.state())).toEqual([{ kind: 'nameless', className: '7A' }]);
    session.rename('7A', '8A');
    session.sayFirstDay('18/8');
    expect(session.mayStart()).toBe(false);
    session.sayFirstDay('18.8.27');
    await session.startYear();
    expect([...office.years.values()]).toMatchObject([
      {
        firstDay: '2027-08-18',
        moves: [
          { from: '5A', to: '6A' },
          { from: '7A', to: '8A' },
        ],
      },
    ]);
    expect(session.state()).toMatchObject({ started: true, old: { tabs: 3 } });
    await session.tidy(false);
    expect(session.state()).toMatchObject({ tidied: { removed: 3, left: [] } });
  });

  test('whose answer was lost is sent again as it was, and done once', async () => {
    const office = new YearOffice();
    const session = await office.open();
    office.lost = 1;
    await session.startYear();
    expect(said(session)).toContain('Vi vet ikke om det ble lagret');
    await session.retry('start');
    expect([...office.years]).toHaveLength(1);
    expect(session.state().started).toBe(true);
  });

  test('that somebody broke off is finished as it was confirmed', async () => {
    const office = new YearOffice();
    office.begun = {
      ...{ id: 'theirs', firstDay: '', moves: [{ from: '5A', to: '6A' }] },
      found: { pupils: [], classes: [], rows: [], drafts: [] },
    };
    const session = await office.open();
    session.rename('5A', 'Blå');
    await session.startYear();
    expect([...office.years.keys()]).toEqual(['theirs']);
  });

  test('refused because something was changed, it is looked at anew', async () => {
    const office = new YearOffice();
    const session = await office.open();
    office.refusals.push(refusal('year-changed'));
    await session.startYear();
    expect(session.state().trouble?.retry).toBe('load');
    await session.retry('load');
    await session.startYear();
    expect([...office.years]).toHaveLength(1);
  });
});

describe('pairs from before', () => {
  const TEXT = 'Amina\tJonas\nÅse\tØyvind\n\n9.11.2026\nAmina\tÅse\n\nAmina\tØyvind';

  test('are sent oldest first, without those whose day cannot be', async () => {
    const office = new YearOffice();
    const session = await office.open();
    session.paste(`${TEXT}\n\nÅse\tJonas`);
    const { draws, asksFirst } = previewOf(session.state())!;
    expect(draws.map(({ from, reckoned, fault }) => [from, reckoned, fault])).toEqual([
      ['2026-10-26', true, null],
      ['2026-11-09', false, null],
      ['2026-11-23', true, null],
      ['2026-12-07', true, 'future'],
    ]);
    expect(asksFirst).toBe(true);
    await session.bringIn();
    const [sent] = [...office.imports.values()];
    expect(sent).toMatchObject({ className: '5A', revision: 'r0' });
    expect(sent?.draws.map(({ from, groups }) => [from, groups.length])).toEqual([
      ['2026-10-26', 2],
      ['2026-11-09', 1],
      ['2026-11-23', 1],
    ]);
    expect(session.state()).toMatchObject({ pasted: '', imported: { stored: 3 } });
    session.paste('9.11.2026\nÅse\tJonas');
    expect(previewOf(session.state())?.draws).toMatchObject([{ fault: 'stored' }]);
    await session.bringIn();
    expect([...office.imports]).toHaveLength(1);
  });

  test('without any day nothing can be sent until the teacher says the first', async () => {
    const session = await new YearOffice().open();
    session.paste('Amina\tJonas\n\nAmina\tÅse');
    expect(askedFor(session.state())).toEqual([]);
    session.sayFirstDraw('26.10.2026');
    expect(askedFor(session.state()).map(({ from }) => from)).toEqual(['2026-10-26', '2026-11-09']);
  });

  test('whose answer was lost are sent again under the same id', async () => {
    const office = new YearOffice();
    const session = await office.open();
    session.paste(TEXT);
    office.lost = 1;
    await session.bringIn();
    await session.retry('import');
    expect([...office.imports]).toHaveLength(1);
    expect(session.state().imported).toMatchObject({ stored: 0 });
  });
});
