// A change after one that was stored and never drawn, and nobody has repaired: both are drawn.
import { describe, expect, test } from '@jest/globals';
import type { Draft } from '../../src/contract/replies';
import type { Fault } from '../../src/local/run/faults';
import type { QuickBook } from '../support/quick-book';
import { commit, freshGrade, good, groupsDraft, loaded, pairsDraft } from './support/classes';
import type { Step } from './support/duels';
import { ALL, say } from './support/report';
import { differences, ledgerOf, stateOf } from './support/state';

const fresh = freshGrade(6);
const drawn = fresh.copy();
expect(commit(drawn, pairsDraft(drawn, '5A', 'one')).ok).toBe(true);
const composed = fresh.copy();
expect(commit(composed, groupsDraft(composed, '8A', 'one')).ok).toBe(true);
composed.day = 14;

const WAYS = [
  { kind: 'kill', applied: 'all' },
  { kind: 'throwAfterEffect' },
  { kind: 'kill', applied: 'none' },
  { kind: 'throw' },
] as const;

/** Usually; every call in every way with `RESILIENCE=all`. */
const STRIDE = 3;

interface Case {
  readonly name: string;
  readonly before: QuickBook;
  readonly first: Draft;
  readonly then: (book: QuickBook) => Step;
}

const CASES: readonly Case[] = [
  {
    name: 'the first draw of all, and another',
    before: fresh,
    first: pairsDraft(fresh, '5A', 'first'),
    then: (book) => ['commit', pairsDraft(book, '5A', 'second')],
  },
  {
    name: 'a later draw, and another',
    before: drawn,
    first: pairsDraft(drawn, '5A', 'first'),
    then: (book) => ['commit', pairsDraft(book, '5A', 'second')],
  },
  {
    name: 'the first draw of all, and «Angre siste»',
    before: fresh,
    first: pairsDraft(fresh, '5A', 'first'),
    then: () => ['undoLast', '5A'],
  },
  {
    name: 'new base groups, and «Bytt gruppeleder»',
    before: composed,
    first: groupsDraft(composed, '8A', 'first', 2),
    then: (book) => {
      book.day += 14;
      return ['rotate', { id: 'turn', className: '8A', revision: loaded(book, '8A').revision }];
    },
  },
];

function next(book: QuickBook, then: Case['then']): void {
  const [name, ...args] = then(book);
  good(book, name, args);
}

/** At every call after the row stood: what is drawn in the end instead of what should be. */
function wrongAfter({ before, first, then }: Case): { tried: number; wrong: string[] } {
  const clean = before.copy();
  const { calls } = clean.run('commit', [first]);
  next(clean, then);
  const expected = stateOf(clean);
  const wrong: string[] = [];
  let tried = 0;
  for (
    let call = calls.indexOf('Sheet.appendRow') + 3;
    call <= calls.length;
    call += ALL ? 1 : STRIDE
  ) {
    for (const way of ALL ? WAYS : [WAYS[call % WAYS.length]!]) {
      const fault: Fault = { call, ...way };
      const book = before.copy();
      book.run('commit', [first], { fault });
      const stored = ledgerOf(book).length > ledgerOf(before).length;
      if (!stored) continue;
      tried++;
      next(book, then);
      const found = differences(stateOf(book), expected);
      wrong.push(...found.map((text) => `${calls[call - 1]!} ${JSON.stringify(fault)}: ${text}`));
    }
  }
  return { tried, wrong };
}

describe('all that was missed is drawn with what comes next', () => {
  test.each(CASES)('$name', (one) => {
    const { tried, wrong } = wrongAfter(one);
    say(`${one.name}: ${tried} faults, nobody repaired`);
    expect(tried).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
