// Every service call of bringing draws in fails in turn: sent again it is whole, and nothing stands twice.
import { expect, test } from '@jest/globals';
import type { LoadedClass } from '../../src/contract/replies';
import { commit, freshGrade, good, pairsDraft } from './support/classes';
import { tryFaults, type Story } from './support/faults';
import { report } from './support/report';

const fresh = freshGrade();
const drawn = fresh.copy();
expect(commit(drawn, pairsDraft(drawn, '5A', 'one')).ok).toBe(true);

function importOf(book: typeof fresh): unknown {
  const { className, revision, pupils } = good(book, 'loadClass', ['5A']) as LoadedClass;
  const ids = pupils.map(({ id }) => id);
  const draws = ['2026-08-24', '2026-09-07', '2026-09-21'].map((from, turn) => ({
    from,
    groups: [[ids[0], ids[1 + turn]]],
  }));
  return { id: 'import', className, revision, draws };
}

const className = '5A';
// A script that is stopped between two rows leaves the older draws: the rest comes when it is sent again.
const inParts = { inParts: true, unmended: [''] };
const STORIES: readonly Story[] = [
  {
    name: 'draws of a class that has none',
    before: fresh,
    run: ['importDraws', importOf(fresh)],
    className,
    byTurns: true,
    // What was the newest for a while has been drawn, and is linked.
    anew: ['5A 2026-08-24', '5A 2026-09-07', 'Historikk'],
    ...inParts,
  },
  {
    name: 'draws from before those of its own',
    before: drawn,
    run: ['importDraws', importOf(drawn)],
    className,
    ...inParts,
  },
];

test.each(STORIES)('$name', (story) => {
  const told = tryFaults(story);
  report(story.name, told);
  expect(told.wrong).toEqual([]);
});
