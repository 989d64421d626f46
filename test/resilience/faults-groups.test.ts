// Every service call of what a class in base groups does fails in turn: nothing is lost, nothing doubled.
import { describe, expect, test } from '@jest/globals';
import type { LoadedTeam } from '../../src/contract/replies';
import { commit, freshGrade, good, groupsDraft, loaded, moveDraft } from './support/classes';
import { tryFaults, type Story } from './support/faults';
import { report } from './support/report';

const fresh = freshGrade();
const composed = fresh.copy();
expect(commit(composed, groupsDraft(composed, '8A', 'one')).ok).toBe(true);
const nextPeriod = composed.copy();
nextPeriod.day = 14;

const className = '8A';
const [first, second] = loaded(fresh, className).pupils;
const STORIES: readonly Story[] = [
  {
    name: 'the first base groups',
    before: fresh,
    run: ['commit', groupsDraft(fresh, '8A', 'first')],
    className,
    byTurns: true,
  },
  {
    name: 'new base groups',
    before: nextPeriod,
    run: ['commit', groupsDraft(nextPeriod, '8A', 'next', 2)],
    className,
    byTurns: true,
  },
  {
    name: '«Bytt gruppeleder»',
    before: nextPeriod,
    run: ['rotate', { id: 'turn', className, revision: loaded(nextPeriod, '8A').revision }],
    className,
  },
  {
    name: '«Flytt elev»',
    before: composed,
    run: ['commit', moveDraft(composed, '8A', 'move')],
    className,
    byTurns: true,
  },
  {
    name: 'a draft to sleep on',
    before: fresh,
    run: ['keepDraft', groupsDraft(fresh, '8A', 'kept')],
    className,
    // A row a time, of which the newest counts.
    anew: ['_Utkast'],
    seen: (book) =>
      (good(book.copy(), 'loadTeam', ['8A']) as LoadedTeam).classes.map(({ kept }) => kept),
    byTurns: true,
  },
  {
    name: '«Ikke sammen»',
    before: fresh,
    run: ['keepApart', '8A', first!.id, second!.id],
    className,
    byTurns: true,
  },
];

describe('whatever breaks, the class stands as before or after', () => {
  test.each(STORIES)('$name', (story) => {
    const told = tryFaults(story);
    report(story.name, told);
    expect(told.wrong).toEqual([]);
  });
});
