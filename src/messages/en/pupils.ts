// English: everything the dialog “Pupils” says.
import type { Trace } from '../../contract/replies';
import type { EnrolmentCount, PupilsTexts } from '../pupils-texts';
import { troubleInWindow } from './trouble';
import { counted, list, number, quote, weekdays } from './words';
import { names as called } from '../names';

function written({ fresh, gone, back, moved, renamed }: EnrolmentCount): string {
  const parts = [
    ...(fresh > 0 ? [`${number(fresh)} new`] : []),
    ...(gone > 0 ? [`${number(gone)} left`] : []),
    ...(back > 0 ? [`${number(back)} back again`] : []),
    ...(moved > 0 ? [`${number(moved)} moved`] : []),
    ...(renamed > 0 ? [`${number(renamed)} with a new name`] : []),
  ];
  return parts.length === 0
    ? `Saved in ${called().tabs.roster}.`
    : `Saved in ${called().tabs.roster}: ${list(parts)}.`;
}

/** So many are named: more are best searched for. */
const NAMED = 20;

function inCells(cells: readonly string[]): string {
  const more = cells.length - NAMED;
  return more > 0 ? `${cells.slice(0, NAMED).join(', ')} and ${more} more` : list(cells);
}

function traced(kind: Trace['kind'], count: number, done: boolean): string {
  const places = counted(count, 'place', 'places');
  if (kind === 'replaced') return `${done ? 'replaced' : 'will be replaced'} in ${places}`;
  if (kind === 'cleared') return `the tab ${done ? 'has been' : 'will be'} emptied`;
  if (kind !== 'emptied') return places;
  return `${counted(count, 'row', 'rows')} ${done ? 'emptied' : 'will be emptied'}`;
}

const STATUSES = { here: 'Enrolled', leave: 'On leave', left: 'Left' };

export const pupils: PupilsTexts = {
  title: 'Pupils',
  tasks: {
    loading: 'Loading the pupils…',
    saving: 'Saving…',
    listing: 'Searching the tabs…',
    forgetting: 'Removing the name…',
  },
  modes: { label: 'What do you want to do?', list: 'Paste a class list', one: 'Change one pupil' },
  className: { label: 'Class', hint: 'Choose a class, or type a new one.' },
  paste: {
    label: 'The class list',
    hint: 'Copy the list from the school’s system or a spreadsheet, and paste it here. One name per line, in one or two columns.',
    order: 'Which comes first?',
    givenFirst: 'First name',
    surnameFirst: 'Surname',
    elsewhere: (count, classes) =>
      `${counted(count, 'line is', 'lines are')} about ${list(classes)} and not included here.`,
  },
  preview: {
    title: (className) => `Changes in ${className}`,
    empty: 'Here you see who is new and who has left, before anything is saved.',
    noClass: 'Which class is it? Write it at the top, for example 5A.',
    get nothing() {
      return `The list and the ${called().tabs.roster} tab are the same. There is nothing to save.`;
    },
    fresh: (count) => `New (${count})`,
    gone: (count) => `Not on the list: left? (${count})`,
    manyGone: 'Many are missing. If you are only adding pupils, leave the boxes empty.',
    back: (count) => `Back again (${count})`,
    doubts: (count) => `Who is this? (${count})`,
    doubtsHint: 'Without an answer they are left alone. The history follows the pupil you choose.',
    same: (count) => `Unchanged (${count})`,
    unread: (count) => `Not understood (${count})`,
    line: (line, text) => `Line ${line}: ${quote(text)}`,
    twins: (names) =>
      `Some pupils share the name ${list(names, 'or')}. Check carefully that the number of pupils is right.`,
    who: (name) => `${name}\u00a0is`,
    notNow: 'Choose later',
    newPupil: 'a new pupil',
    renamed: (name) => `${name}, with a new name`,
    moved: (name, className) => `${name}, moving from ${className}`,
    cameBack: (name) => `${name}, who has been away`,
  },
  get save() {
    return `Save in ${called().tabs.roster}`;
  },
  saved: written,
  savedBefore: 'This had already been saved.',
  uncertain:
    'We do not know whether the changes were saved. Try again: they will be saved only once.',
  one: {
    choose: 'Pupil',
    none: 'Choose a pupil',
    noPupils: 'There are no pupils in this class yet.',
    name: 'Name',
    showAs: 'Show as',
    showAsHint: 'The name on charts and lists. Empty: the name as it is.',
    className: 'Class',
    days: 'Present',
    daysHint: (days) =>
      days.length < 5
        ? `Here ${weekdays(days)}.`
        : 'Here every day. If the pupil is away some days, write the days they are here: “Mon–Wed” or “Mon, Tue, Thu”.',
    daysUnread: (text) =>
      `We do not understand ${quote(text)}. Write the days like this: “Mon–Wed” or “Mon, Tue, Thu”. Leave the box empty when the pupil is here every day.`,
    status: 'Status',
    statuses: STATUSES,
    keeps: 'The history follows the pupil, with a new name and in a new class too.',
    save: 'Save the change',
    forget: 'Forget pupil…',
    forgetHint: 'When a pupil has left, their name can be removed everywhere.',
    option: (name, status) =>
      status === 'here' ? name : `${name} (${STATUSES[status].toLowerCase()})`,
  },
  forget: {
    title: (name) => `Forget ${name}?`,
    get what() {
      return [
        `The name is removed from the tabs below, and the pupil disappears from ${called().tabs.roster}. Old changes will say “former pupil”, so the others’ history still holds.`,
        'This cannot be undone here.',
      ];
    },
    traces: 'Where the name is',
    trace: ({ tab, kind, count }, done, cells) =>
      `${tab}: ${cells.length > 0 ? inCells(cells) : traced(kind, count, done)}`,
    was: 'What has been done',
    look: 'Look through these yourself. We leave them alone: it may be someone else with that name, or the tab is your own.',
    tabName: 'the name of the tab',
    first:
      'These have only the first name, in tabs and notes of your own. It may be about someone else, so look through them yourself.',
    drafts: 'Drafts and the log have only IDs, never names.',
    confirm: (name) => `Type “${name}” to confirm`,
    go: 'Forget the pupil for good',
    goOn: 'Continue',
    done: 'The name has been removed',
    doneText: [
      'The name may still be found in comments, print-outs, copies of the spreadsheet and Google’s version history.',
    ],
    interrupted:
      'The name is not gone everywhere yet. Press “Continue”, and the rest will be done.',
  },
  buttons: { retry: 'Try again', refresh: 'Reload the list', close: 'Close' },
  trouble: troubleInWindow,
};
