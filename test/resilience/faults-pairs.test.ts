// Every service call of what a class in learning pairs does fails in turn: nothing is lost, nothing doubled.
import { describe, expect, test } from '@jest/globals';
import { commit, freshGrade, good, newcomers, pairsDraft } from './support/classes';
import { tryFaults, type Story } from './support/faults';
import { report } from './support/report';

const fresh = freshGrade();
const drawn = fresh.copy();
expect(commit(drawn, pairsDraft(drawn, '5A', 'one')).ok).toBe(true);
const twice = drawn.copy();
expect(commit(twice, pairsDraft(twice, '5A', 'two')).ok).toBe(true);
const undone = twice.copy();
good(undone, 'undoLast', ['5A']);

const shown = drawn.copy();
expect(commit(shown, { ...pairsDraft(shown, '5A', 'two'), revealed: true }).ok).toBe(true);

const className = '5A';
const STORIES: readonly Story[] = [
  {
    name: 'the first draw',
    before: fresh,
    run: ['commit', pairsDraft(fresh, '5A', 'first')],
    className,
    byTurns: true,
  },
  {
    name: 'a later draw',
    before: drawn,
    run: ['commit', pairsDraft(drawn, '5A', 'later')],
    className,
  },
  {
    name: 'a draw after «Angre siste»',
    before: undone,
    run: ['commit', pairsDraft(undone, '5A', 'third')],
    className,
    byTurns: true,
  },
  {
    name: '«Angre siste» with a draw before',
    before: twice,
    run: ['undoLast', '5A', 2],
    className,
    doneAlready: ['undo-overtaken'],
    byTurns: true,
  },
  {
    name: '«Angre siste» of the only draw',
    before: drawn,
    run: ['undoLast', '5A', 1],
    className,
    doneAlready: ['nothing-to-undo'],
    byTurns: true,
  },
  {
    name: 'a draw whose first pair is shown',
    before: drawn,
    run: ['commit', { ...pairsDraft(drawn, '5A', 'shown'), revealed: true }],
    className,
  },
  { name: 'the end of a showing', before: shown, run: ['repair', '5A'], className, byTurns: true },
  { name: 'ids for newcomers', before: newcomers(), run: ['repair', '5A'], className },
];

describe('whatever breaks, the class stands as before or after', () => {
  test.each(STORIES)('$name', (story) => {
    const told = tryFaults(story);
    report(story.name, told);
    expect(told.wrong).toEqual([]);
  });
});
