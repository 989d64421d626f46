// What teachers ask of the add-on, whatever the workbook looks like: each function of it, as a page would call it.
import type { LoadedClass, LoadedRoster, RosterPupil } from '../../../src/contract/replies';
import { layoutOf } from '../../../src/core/room-layouts';
import { propose } from '../../../src/core/propose';
import type { QuickBook } from '../../support/quick-book';
import type { Ended } from '../../support/quick-rules';
import { changed, newcomer } from '../../support/pupils';
import { groupsFrom, movedFrom } from './classes';

export type Deed = (book: QuickBook) => Ended;
type Call = readonly [name: string, ...args: unknown[]];

const PAIRS = '5A';
const GROUPS = '8A';

const calls = (...all: Call[]): Deed[] =>
  all.map(
    ([name, ...args]) =>
      (book) =>
        book.run(name, args),
  );

/** First one function, then another that is made of its answer; a page that is refused asks no more. */
const after =
  ([name, ...args]: Call, next: (reply: unknown) => Call | null): Deed =>
  (book) => {
    const ended = book.run(name, args);
    const { ok = false } = (ended.answer ?? {}) as { ok?: boolean };
    const call = ok ? next(ended.answer) : null;
    return call === null ? ended : book.run(call[0], call.slice(1));
  };

const inClass = (name: string, next: (loaded: LoadedClass) => Call | null): Deed =>
  after(['loadClass', name], (reply) => next(reply as LoadedClass));

const onRoster = (next: (roster: LoadedRoster) => Call | null): Deed =>
  after(['loadRoster'], (reply) => next(reply as LoadedRoster));

const someDaysLater =
  (days: number, deed: Deed): Deed =>
  (book) => {
    book.day += days;
    return deed(book);
  };

function pairsOf(loaded: LoadedClass): Call | null {
  const made = propose({ ...loaded, pupils: loaded.pupils.map(({ id }) => id) }, 'frø');
  const { className, revision, today } = loaded;
  const id = `par ${revision}`;
  return made.ok
    ? ['commit', { ...made.value, id, className, revision, from: today, adjusted: false }]
    : null;
}

function enrolment({ revision, pupils }: LoadedRoster, status: RosterPupil['status']): Call {
  const changes = pupils.slice(0, 1).map((pupil) => changed(pupil, { status }));
  return ['enrol', { revision, changes, newcomers: [newcomer(1, PAIRS, 'Nora Ny')] }];
}

/** Of the first who has left, else of the first there is. */
const ofLeaver =
  (name: string) =>
  ({ pupils }: LoadedRoster): Call | null => {
    const pupil = pupils.find(({ status }) => status === 'left') ?? pupils[0];
    return pupil === undefined ? null : [name, pupil.id, 0];
  };

function page({ desks, fixtures, newest }: LoadedClass, forTeachers: boolean): Call {
  const groups = newest?.groups ?? [];
  const paper = {
    ...{ title: 'Par', subtitle: 'i dag', desks, fixtures, at: newest?.desks ?? [] },
    texts: groups.map((group) => group.map((_, index) => `Navn ${index}`)),
    ...(forTeachers && { forTeachers }),
  };
  return ['drawPaper', PAIRS, paper];
}

/** Menu functions answer in alerts; the others give something back. */
const MENU = ['openSidebar', 'prepareFromMenu', 'drawFromMenu', 'toggleTeacherTabs', 'showHelp'];
const yes = ({ buttons }: { buttons: readonly string[] }) => ({
  button: buttons.find((one) => one === 'YES') ?? 'OK',
  text: PAIRS,
});

export const DEEDS: readonly Deed[] = [
  ...calls(
    ...[PAIRS, GROUPS, '', '9Z'].map((name): Call => ['loadClass', name]),
    ...[PAIRS, GROUPS].map((name): Call => ['repair', name]),
    ...[PAIRS, GROUPS].map((name): Call => ['undoLast', name]),
    ...[[PAIRS], [PAIRS, true]].map((args): Call => ['drawAndCommit', ...args]),
    ['prepareWorkbook'],
    ['showChart', PAIRS, 'pupils'],
    ['showChart', GROUPS],
    ['arrangeRoom', PAIRS, layoutOf('rows', 8, 2)],
    ['showDated', PAIRS, 1],
    ['redrawDated', PAIRS, 2],
    ['loadTeam', GROUPS],
    ['openTeam', GROUPS],
    ['openPupils', PAIRS],
    ['openOverview', PAIRS],
    ['rememberUser', 'Kari'],
    ['listOldTabs'],
  ),
  inClass(PAIRS, pairsOf),
  inClass(GROUPS, (loaded) => ['commit', groupsFrom(loaded, `nye ${loaded.revision}`, 2)]),
  inClass(GROUPS, (loaded) => ['keepDraft', groupsFrom(loaded, 'utkast', 1)]),
  inClass(GROUPS, (loaded) =>
    (loaded.newest?.groups.length ?? 0) < 2
      ? null
      : ['commit', movedFrom(loaded, `flytt ${loaded.revision}`)],
  ),
  ...calls(['dropDraft', GROUPS, 'utkast']),
  inClass(GROUPS, ({ revision }) => ['rotate', { id: 'bytt', className: GROUPS, revision }]),
  inClass(GROUPS, ({ pupils }) => ['keepApart', GROUPS, pupils[0]?.id, pupils[1]?.id]),
  inClass(PAIRS, (loaded) => page(loaded, false)),
  inClass(PAIRS, (loaded) => page(loaded, true)),
  onRoster((roster) => enrolment(roster, 'left')),
  onRoster((roster) => enrolment(roster, 'here')),
  onRoster(ofLeaver('listTraces')),
  onRoster(ofLeaver('forgetPupil')),
  someDaysLater(14, (book) => book.run('loadClass', [PAIRS])),
  someDaysLater(365, (book) => book.run('removeOldTabs', [0, true])),
  ...MENU.map(
    (name): Deed =>
      (book) =>
        book.run(name, [], { answer: yes }),
  ),
];
