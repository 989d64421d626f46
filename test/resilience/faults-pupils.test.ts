// Every service call of what changes the roster fails in turn: sent again it is finished, and nobody is lost.
import { describe, expect, test } from '@jest/globals';
import type { Enrolled, Enrolment, LoadedRoster, RosterPupil } from '../../src/contract/replies';
import type { QuickBook } from '../support/quick-book';
import { changed, newcomer } from '../support/pupils';
import { commit, freshGrade, good, pairsDraft } from './support/classes';
import { tryFaults, type Story } from './support/faults';
import { report } from './support/report';

const rosterOf = (book: QuickBook): LoadedRoster => good(book, 'loadRoster') as LoadedRoster;

const drawn = freshGrade(5);
expect(commit(drawn, pairsDraft(drawn, '5A', 'one')).ok).toBe(true);
drawn.type('Hensyn', 3, 1, [['5A', 'ikke sammen', 'Ada Aas', 'Bo Aas']]);
good(drawn, 'repair', ['5A']);
const [ada, bo, cecilie] = rosterOf(drawn).pupils as [RosterPupil, RosterPupil, RosterPupil];

function enrolment(
  book: QuickBook,
  changes: readonly (readonly [RosterPupil, Partial<Enrolled>])[],
  newcomers: readonly RosterPupil[] = [],
): Enrolment {
  const { revision } = rosterOf(book);
  return { revision, newcomers, changes: changes.map(([pupil, after]) => changed(pupil, after)) };
}

const left = drawn.copy();
good(left, 'enrol', [enrolment(left, [[ada, { status: 'left' }]])]);
left.live.commit(
  [
    {
      op: 'patch',
      sheet: left.sheet('Klasserom 5A').id,
      areas: [{ row: 1, column: 1, rows: 1, columns: 1 }],
      patch: { note: 'Ada Aas' },
    },
  ],
  'Kari',
);

const className = '5A';
const STORIES: readonly Story[] = [
  {
    name: '«Lagre i Elever»',
    before: drawn,
    run: [
      'enrol',
      enrolment(
        drawn,
        [
          [ada, { status: 'left' }],
          [bo, { name: 'Bo Lund', showAs: 'Bo' }],
          [cecilie, { className: '8A' }],
        ],
        [newcomer(1, '5A', 'Noor Haddad'), newcomer(2, '8A', 'Åse Øy')],
      ),
    ],
    className,
    inParts: true,
    unmended: [''],
    mayAsk: true,
  },
  {
    name: '«Glem elev»',
    before: left,
    run: ['forgetPupil', ada.id, 0],
    className,
    inParts: true,
    unmended: [''],
    byTurns: true,
  },
];

describe('whatever breaks, it is finished when it is sent again', () => {
  test.each(STORIES)('$name', (story) => {
    const told = tryFaults(story);
    report(story.name, told);
    expect(told.wrong).toEqual([]);
  });
});
