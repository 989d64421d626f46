// English: titles and explaining lines of the tabs.
import type { GroupKind, PeriodOf, TabTexts } from '../tab-texts';
import { clock, dayOfYear, longDate } from './words';

const SEEN_FROM = {
  pupils: 'As the pupils see the board',
  teacher: 'As the teacher sees the class',
} as const;

const HAPPENED: Readonly<Record<GroupKind, string>> = {
  groups: 'new base groups from',
  rotation: 'new group leaders from',
  move: 'pupil moved on',
};

/** Those that are not empty. */
const parts = (...texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join('   ·   ');

export const tabs: TabTexts = {
  hint: {
    roster:
      'One pupil per row. Only Class and Name must be filled in. Feel free to paste a class list, and to keep columns of your own beside it. Present is for those who are not here every day: “Mon–Wed”.',
    classes:
      'One class per row. Write the first school day and the change day, and the sidebar knows when it is time to change.',
    considerations:
      'One consideration per row. Never write reasons. The tab can be hidden, but is not secret: anyone who can open the file can find it.',
    grounds:
      'Cells may be empty. No marks, no diagnoses. Clear the tab once the base groups are settled.',
    holidays:
      'Days without school: holidays, days off and planning days. Changes move to the next school day.',
    room: 'Lay out the room as it is: LP1 in two cells side by side is a desk for two. Move a desk by moving its cells. Write Teacher, Board, Door, Window and Adult where they are.',
    tables:
      'Lay out the room as it is: G1 in four cells, two by two, is a table for four. Write Teacher, Board, Door, Window and Adult where they are. The group leader sits farthest from the teacher’s desk and in towards the wall. To choose another seat, write Leader next to it.',
    index: 'All changes, the newest first. Each change gets a row here by itself.',
    cards:
      'Cards for the talks at the changes: edit, delete and add as you like. An empty Grade is all grades, an empty Class all classes. Write the class’s own words for the poster “A good learning partner” at the bottom.',
    drafts: 'Drafts of base groups that you want to think more about. Do not edit here.',
    ledger:
      'The log that everything else is made from. Do not edit here. Pupils are listed by ID, never by name.',
  },
  start: {
    title: 'Læringspartner',
    lines: [
      'Here you draw new learning partners and get a seating chart to hang on the wall.',
      '',
      '1   Type or paste classes and names into the Pupils tab.',
      '2   Choose Læringspartner → Open sidebar at the top of the screen.',
      '3   Choose a class, and press “Draw new learning partners”.',
      '',
      'Lay out the classroom as it is in the Classroom tab. Considerations such as “apart” go in the Considerations tab.',
      'It is hidden: choose Læringspartner → Show/hide teacher tabs.',
      'All changes are in the History tab.',
      '',
      'This tab is safe to show on the screen: there are no names here.',
    ],
  },
  seenFrom: SEEN_FROM,
  formerPupil: 'former pupil',
  chartTitle: (className) => `Seating chart ${className}`,
  chartSubtitle: (from, until, next, seenFrom) =>
    parts(
      from === '' ? 'No learning partners now' : days(from, until),
      nextChange(next),
      SEEN_FROM[seenFrom],
    ),
  groups: {
    title: (className) => `Base groups ${className}`,
    subtitle: ({ from, until, next, seenFrom, ...of }) =>
      from === ''
        ? parts('No base groups yet', SEEN_FROM[seenFrom])
        : parts(periodOf(of), days(from, until), nextChange(next), SEEN_FROM[seenFrom]),
    datedTitle: (kind, className, from) => `${className}: ${HAPPENED[kind]} ${longDate(from)}`,
    datedSubtitle: (at, by, of) => parts(periodOf(of), `Saved ${whenAndWho(at, by)}`),
    table: 'Table',
    leader: 'Group leader',
    deputy: 'Deputy leader',
  },
  datedTitle: (className, from) => `${className}: learning partners from ${longDate(from)}`,
  revokedTitle: (title) => `Undone – ${title}`,
  datedSubtitle: (at, by, adjusted, imported = false) =>
    parts(
      `${imported ? 'Brought in' : 'Drawn'} ${whenAndWho(at, by)}`,
      adjusted ? 'Adjusted by the teacher' : '',
    ),
  dated: {
    desk: 'Desk',
    pupil: 'Pupil',
    notes: 'Notes',
    ids: 'ID',
    drawn: 'As it was drawn',
  },
  index: {
    title: 'History',
    headers: ['In use from', 'Class', 'What', 'Groups', 'Done by', 'Tab', 'No.', 'Tab ID'],
    open: 'Open',
    adjusted: 'New learning partners (adjusted)',
    imported: 'Brought in',
    revoked: 'Undone',
  },
  event: {
    pairs: 'New learning partners',
    groups: 'New base groups',
    rotation: 'New group leader',
    move: 'Pupil moved',
    revoke: 'Undone',
    year: 'New school year',
  },
};

/** “30 November – 13 December 2026”; without an end “From 30 November 2026”. */
function days(from: string, until: string): string {
  if (until === '') return `From ${longDate(from)}`;
  const begin = longDate(from).replace(` ${until.slice(0, 4)}`, '');
  return `${begin} – ${longDate(until)}`;
}

const nextChange = (next: string): string => (next === '' ? '' : `Next change: ${dayOfYear(next)}`);

const whenAndWho = (at: string, by: string): string =>
  `on ${longDate(at)} at ${clock(at)}${by === '' ? '' : ` by ${by}`}`;

/** “Period 2 of 4”; more periods than were meant are not counted against them. */
function periodOf({ period, of }: PeriodOf): string {
  if (period === 0) return '';
  return of < period ? `Period ${period}` : `Period ${period} of ${of}`;
}
