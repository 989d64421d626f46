// «Vis trekningen» on the server: stored with the first pair, drawn after the last, and nothing in between tells.
import { describe, expect, test } from '@jest/globals';
import type { Committed, LoadedShow, ShowRequest } from '../../src/contract/replies';
import type { QuickBook } from '../support/quick-book';
import { commit, freshGrade, good, loaded, pairsDraft } from '../resilience/support/classes';

const fresh = freshGrade(8);
expect(commit(fresh, pairsDraft(fresh, '5A', 'one')).ok).toBe(true);

const request = (asked: Partial<ShowRequest> = {}): ShowRequest => ({
  className: '5A',
  away: [],
  today: [],
  window: { width: 1280, height: 800 },
  ...asked,
});

function refusal(book: QuickBook, name: string, ...args: readonly unknown[]): string {
  const { answer } = book.run(name, args);
  return (answer as { error?: { code: string } }).error?.code ?? 'ok';
}

const tabsOf = (book: QuickBook): string[] => book.live.book.sheets.map(({ name }) => name);
const textOf = (book: QuickBook): string =>
  JSON.stringify(tabsOf(book).map((name) => [name, book.values(name)]));

/** The first pair has been shown. */
function begun(): QuickBook {
  const book = fresh.copy();
  const reply = commit(book, { ...pairsDraft(book, '5A', 'two'), revealed: true }) as Committed;
  expect(reply).toMatchObject({ ok: true, nr: 2, tab: '', complete: false });
  return book;
}

describe('while a draw is shown', () => {
  test('the ledger has it, and no other tab', () => {
    const book = begun();
    expect(tabsOf(book)).toEqual(tabsOf(fresh));
    for (const tab of tabsOf(fresh).filter((name) => name !== '_Logg')) {
      expect([tab, book.values(tab)]).toEqual([tab, fresh.values(tab)]);
    }
  });

  test('a colleague is told, and can neither draw, print nor turn the chart', () => {
    const book = begun();
    const { needs, newest } = loaded(book, '5A');
    expect(needs).toEqual([{ kind: 'showing', nr: 2, by: '', at: newest?.at }]);
    const before = textOf(book);
    expect(refusal(book, 'commit', pairsDraft(book, '5A', 'three'))).toBe('showing-now');
    expect(refusal(book, 'drawAndCommit', '5A')).toBe('showing-now');
    expect(refusal(book, 'showChart', '5A')).toBe('showing-now');
    expect(refusal(book, 'showChart', '5A', 'pupils')).toBe('showing-now');
    const paper = {
      form: 'room',
      title: 'Kart',
      subtitle: '5A',
      desks: [],
      fixtures: [],
      texts: [],
      at: [],
    };
    expect(refusal(book, 'drawPaper', '5A', paper)).toBe('showing-now');
    expect(textOf(book)).toBe(before);
  });

  test('the other class goes on as usual', () => {
    const book = begun();
    expect(loaded(book, '8A').needs).toEqual([]);
  });

  test('it can be undone', () => {
    const book = begun();
    good(book, 'undoLast', ['5A', 2]);
    expect(loaded(book, '5A').newest?.nr).toBe(1);
    expect(loaded(book, '5A').needs).toEqual([]);
  });

  test('the same draft sent again is stored once', () => {
    const book = fresh.copy();
    const draft = { ...pairsDraft(book, '5A', 'two'), revealed: true as const };
    commit(book, draft);
    expect(commit(book, draft)).toMatchObject({ ok: true, nr: 2, again: true });
  });
});

describe('after the last pair', () => {
  test('the tabs are the same as of a draw that was saved at once', () => {
    const shown = begun();
    good(shown, 'repair', ['5A']);
    const saved = fresh.copy();
    commit(saved, pairsDraft(saved, '5A', 'two'));
    const derived = (book: QuickBook): unknown =>
      ['Klassekart 5A', 'Historikk', '5A 2026-11-22 (2)'].map((tab) => book.values(tab));
    expect(derived(shown)).toEqual(derived(saved));
    expect(loaded(shown, '5A').needs).toEqual([]);
    const once = textOf(shown);
    good(shown, 'repair', ['5A']);
    expect(textOf(shown)).toBe(once);
  });

  test('a showing that was forgotten is an ordinary need the next day', () => {
    const book = begun();
    book.day += 1;
    expect(loaded(book, '5A').needs).toEqual([{ kind: 'tabs', nr: 2 }]);
  });
});

describe('the dialog', () => {
  test('is opened for a draft that could be saved, with the chart behind it', () => {
    const book = fresh.copy();
    const draft = pairsDraft(book, '5A', 'two');
    const { answer, shown } = book.run('openShow', [request({ draft, away: ['pAnna'] })]);
    expect(answer).toEqual({ ok: true });
    expect(shown).toHaveLength(1);
    const asked = /data-class="([^"]*)"/.exec(shown[0]!)?.[1] ?? '';
    expect(JSON.parse(decodeURIComponent(asked))).toEqual({
      ...{ className: '5A', away: ['pAnna'], today: [], draft },
    });
  });

  test('what could not be saved is refused before the class stands ready', () => {
    const book = fresh.copy();
    const draft = pairsDraft(book, '5A', 'two');
    commit(book, pairsDraft(book, '5A', 'colleague'));
    expect(refusal(book, 'openShow', request({ draft }))).toBe('colleague-first');
    const [first, ...rest] = draft.groups;
    const twice = { ...pairsDraft(book, '5A', 'x'), groups: [first!, first!, ...rest.slice(1)] };
    expect(refusal(book, 'openShow', request({ draft: twice }))).not.toBe('ok');
    expect(refusal(freshGrade(4), 'openShow', request())).toBe('nothing-to-show');
    expect(refusal(book, 'openShow', { className: '5A' })).toBe('draft-unreadable');
  });

  test('tabs for teachers that can be seen are told of, and left as they are', () => {
    const book = fresh.copy();
    book.run('toggleTeacherTabs', []);
    const before = textOf(book);
    const { answer } = book.run('openShow', [request()]);
    expect(answer).toMatchObject({
      error: {
        code: 'teacher-tabs-visible',
        findings: [{ params: { tabs: expect.arrayContaining(['Hensyn', 'Grunnlag']) as unknown } }],
      },
    });
    expect(textOf(book)).toBe(before);
    expect(refusal(book, 'openShow', request({ evenVisible: true }))).toBe('ok');
    expect(book.sheet('Hensyn').hidden).toBe(false);
  });

  test('is given names, desks and three cards, and nothing else of the class', () => {
    const book = begun();
    book.type('Hensyn', 3, 1, [['5A', 'ikke sammen', 'Anna Aas', 'Bo Aas']]);
    const show = good(book, 'loadShow', ['5A', '']) as LoadedShow;
    expect(Object.keys(show).sort()).toEqual(
      ['className', 'desks', 'fixtures', 'names', 'ok', 'prompts', 'standing'].sort(),
    );
    expect(show.standing).toMatchObject({ draftId: 'two', waiting: true, shown: 0 });
    const seated = show.standing!.groups.flat();
    expect(Object.keys(show.names).sort()).toEqual([...seated].sort());
    expect(Object.values<string>({ ...show.prompts }).every((text) => text.length > 10)).toBe(true);
  });

  test('the cards are others at the next change, and the same when a showing goes on', () => {
    const book = begun();
    const before = (good(fresh.copy(), 'loadShow', ['5A', 'two']) as LoadedShow).prompts;
    expect((good(book, 'loadShow', ['5A', '']) as LoadedShow).prompts).toEqual(before);
    const next = (good(book, 'loadShow', ['5A', 'three']) as LoadedShow).prompts;
    for (const kind of ['stars', 'starter', 'wishes'] as const) {
      expect(next[kind]).not.toBe(before[kind]);
    }
  });

  test('remembers how far this user has come with this draw', () => {
    const book = begun();
    good(book, 'rememberShown', ['two', 3]);
    const shownTo = (user: string): number | undefined => {
      const { answer } = book.run('loadShow', ['5A', ''], { user });
      return (answer as LoadedShow).standing?.shown;
    };
    expect([shownTo('Kari'), shownTo('Per')]).toEqual([3, 0]);
    good(book, 'rememberShown', ['another', 2]);
    expect(shownTo('Kari')).toBe(0);
  });
});
