// Script and add-on, or two bound scripts, in one file: their locks do not exclude each other.
import { describe, expect, test } from '@jest/globals';
import type { Reply } from '../../src/contract/replies';
import { foldEvents } from '../../src/core/history';
import type { DrawEvent } from '../../src/core/model';
import type { QuickBook } from '../support/quick-book';
import { ScriptLock, type Ended } from '../support/quick-rules';
import { commit, freshGrade, groupsDraft, loaded, pairsDraft } from './support/classes';
import { badWords, eventsOf, interrupted, openAll, type Step } from './support/duels';
import { ALL, say } from './support/report';
import { everythingIn } from './support/state';

const drawn = freshGrade();
expect(commit(drawn, pairsDraft(drawn, '5A', 'one')).ok).toBe(true);

const draw = (id: string): Step => ['commit', pairsDraft(drawn, '5A', id)];
const compose: Step = ['commit', groupsDraft(drawn, '8A', 'theirs')];
const undo: Step = ['undoLast', '5A', 1];

interface Meeting {
  /** The calls at which it comes to this. */
  readonly at: number[];
  readonly book: QuickBook;
  readonly ended: readonly [Ended, Ended];
}

/** The second runs from end to end at every call of the first; then all sidebars are opened. */
function meetings(first: Step, second: Step): Meeting[] {
  const { calls } = drawn.copy().run(first[0], first.slice(1));
  const met = new Map<string, Meeting>();
  // What is done after the row stands is done by one after the other, as under one lock.
  const row = calls.indexOf('Sheet.appendRow') + 5;
  for (let at = 1; at <= calls.length; at += at < row || ALL ? 1 : 9) {
    const book = drawn.copy();
    const ended = interrupted(book, { first, second }, at, new ScriptLock());
    const key = JSON.stringify([everythingIn(book), ...ended.map(({ answer }) => answer)]);
    const known = met.get(key);
    if (known === undefined) met.set(key, { at: [at], book, ended });
    else known.at.push(at);
  }
  for (const { book } of met.values()) openAll(book, ['5A', '8A']);
  return [...met.values()];
}

const PAIRINGS: readonly (readonly [string, Step, Step])[] = [
  ['draw, draw', draw('mine'), draw('yours')],
  ['the same draft twice', draw('same'), draw('same')],
  ['draw, undo', draw('mine'), undo],
  ['undo, draw', undo, draw('yours')],
  ['undo, undo', undo, undo],
  ['draw in 5A, compose in 8A', draw('mine'), compose],
];

/** Rows whose number another row above them has. */
const doubled = (book: QuickBook): boolean =>
  new Set(eventsOf(book).map(({ nr }) => nr)).size < eventsOf(book).length;

/** Whether the chart would be the same if it were drawn now. */
function chartShows(met: QuickBook, className: string): boolean {
  const tab = `Klassekart ${className}`;
  const book = met.copy();
  book.run('showChart', [className]);
  return met.values(tab).length === 0 || everyText(met, tab) === everyText(book, tab);
}

const everyText = (book: QuickBook, tab: string): string => JSON.stringify(book.values(tab));

const ALL_MET = PAIRINGS.map(([name, first, second]) => ({ name, all: meetings(first, second) }));

describe.each(ALL_MET)('$name', ({ name, all }) => {
  test('does no harm to what was there, and the first row of a number wins', () => {
    const calls = all.flatMap(({ at }) => at).length;
    const twice = all.filter(({ book }) => doubled(book)).flatMap(({ at }) => at).length;
    say(`${name}: ${calls} meetings, ${twice} with two rows of one number`);
    for (const { at, book: met, ended } of all) {
      const book = met.copy();
      const events = eventsOf(book);
      const draws = book.live.book.sheets.flatMap(({ metadata }) => metadata.map(({ key }) => key));
      const once = everythingIn(book);
      for (const className of ['5A', '8A']) book.run('repair', [className]);
      expect({
        at,
        words: ended.flatMap(badWords),
        old: events[0]?.nr,
        rows: new Set(events.map(({ nr }) => nr)).size <= 3,
        marks: new Set(draws).size === draws.length,
        settled: everythingIn(book) === once,
      }).toEqual({ at, words: [], old: 1, rows: true, marks: true, settled: true });
      const { history } = loaded(book, '5A');
      const counted = history.map(({ nr }) => nr);
      const wins = ({ nr, draftId }: DrawEvent): boolean =>
        (events.find((event) => event.nr === nr) as DrawEvent).draftId === draftId;
      expect([at, new Set(counted).size, history.every(wins)]).toEqual([at, counted.length, true]);
    }
  });
});

const codeOf = ({ answer }: Ended): string => {
  const reply = answer as Reply<{ ok: true }>;
  return reply.ok ? 'ok' : reply.error.code;
};

test('the chart shows those who sit together, not those of the row that lost', () => {
  const wrong = ALL_MET.flatMap(({ all }) => all).filter(
    ({ book }) => !['5A', '8A'].every((name) => chartShows(book, name)),
  );
  expect(wrong.map(({ at }) => at)).toEqual([]);
});

test('the teacher whose row lost is told at once', () => {
  const told = ALL_MET.map(({ name, all }) => {
    const lost = all.filter(({ book }) => doubled(book));
    return [name, new Set(lost.map(({ ended }) => ended.map(codeOf).join(' + ')))];
  });
  expect(Object.fromEntries(told)).toEqual({
    'draw, draw': new Set(['colleague-first + ok']),
    // It is stored, whoever of the two has done it.
    'the same draft twice': new Set(['ok + ok']),
    'draw, undo': new Set(['colleague-first + ok']),
    'undo, draw': new Set(['undo-overtaken + ok']),
    'undo, undo': new Set(['ok + ok']),
    // Nothing was changed in 5A: the draw has got a new row.
    'draw in 5A, compose in 8A': new Set(['ok + ok']),
  });
});

test('a change of another class costs a row, and nothing else', () => {
  const { all } = ALL_MET[5]!;
  for (const { at, book } of all) {
    const counted = foldEvents(eventsOf(book)).events.map(({ className }) => className);
    expect([at, counted.sort()]).toEqual([at, ['5A', '5A', '8A']]);
  }
});
