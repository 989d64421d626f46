// English: everything the dialog “School year” says.
import type { UnreadLine } from '../../core/earlier-draws';
import type { DrawFault, YearTexts } from '../year-texts';
import { troubleInWindow } from './trouble';
import { counted, groupsInWords, list, longDate, quote, rows } from './words';
import { names as called } from '../names';

/** Base groups are told by their number alone. */
function sizes(groups: readonly (readonly unknown[])[]): string {
  const isPairs = groups.some(({ length }) => length === 2);
  return isPairs ? groupsInWords(groups) : counted(groups.length, 'group', 'groups');
}

function fault(why: DrawFault, first: string): string {
  const said: Readonly<Record<DrawFault, string>> = {
    'no-day': 'write the day of the first draw.',
    future: 'that day has not come yet.',
    'same-day': 'two draws have the same day.',
    late: `the class has drawn here since ${longDate(first)}. Only what is older can be brought in.`,
    stored: 'a draw from this day has been brought in before.',
  };
  return `Will not be brought in: ${said[why]}`;
}

function reason(unread: UnreadLine): string {
  switch (unread.why) {
    case 'unknown':
      return `we cannot find ${list(unread.names.map(quote), 'or')} in the class`;
    case 'ambiguous':
      return `more than one pupil in the class could be ${list(unread.names.map(quote), 'or')}`;
    case 'twice':
      return `the same draw has ${list(unread.names.map(quote))} twice`;
    case 'alone':
      return 'there is only one name here';
    case 'many':
      return 'there are too many names here';
    case 'date':
      return 'write the date with day, month and year';
  }
}

export const year: YearTexts = {
  title: 'School year',
  tasks: {
    loading: 'Reading the tabs…',
    starting: 'Moving the classes up…',
    importing: 'Bringing in…',
    tidying: 'Tidying up…',
  },
  modes: {
    label: 'What do you want to do?',
    year: 'New school year',
    earlier: 'Bring in earlier pairs',
  },
  year: {
    title: 'The classes move up',
    get what() {
      return [
        `The classes get new names in ${called().tabs.roster}, ${called().tabs.classes}, ${called().tabs.considerations}, ${called().tabs.grounds} and ${called().tabs.cards}. Nobody sits together until you have drawn again. Look carefully over the names: there is no button that undoes this.`,
        'The history follows the pupils. Who has sat together before still counts, and the year’s count starts again on 1 August.',
        'The map of a classroom belongs to the name of the class: the class that will now be 6A gets the room of last year’s 6A. You paste new pupils under “Pupils…” afterwards.',
      ];
    },
    last: (day) =>
      `A new school year was started on ${longDate(day)}. If you start another, the classes move up once more.`,
    headers: ['Class', 'Pupils', 'New name', 'Leaves'],
    newName: (className) => `New name for ${className}`,
    leaves: (className) => `${className} leaves the school`,
    leavesShort: 'leaves',
    firstDay: 'First school day',
    get firstDayHint() {
      return `For example 17.8.2026. It goes into ${called().tabs.classes} for everyone. Can be left empty until you know it.`;
    },
    dayUnread: (text) =>
      `We do not understand ${quote(text)}. Write the date like this: 17.8.2026.`,
    twice: (name) => `Two classes have the name ${name}. Give one of them another name.`,
    nameless: (className) =>
      `Write what ${className} is to be called, or tick the box if it is leaving.`,
    ended: (where) =>
      `Considerations that are over stay as they are (${called().tabs.considerations}, ${rows(where)}). You can delete them whenever you like.`,
    start: 'Start new school year',
    begunTitle: 'The move to a new school year was not completed',
    begun: (moves) =>
      `It has been started, but something remains: ${list(moves)}. Nobody can draw until it is completed. Nothing is done twice.`,
    finish: 'Finish',
    move: (from, to) => (to === '' ? `${from} leaves` : `${from} becomes ${to}`),
    startedTitle: 'The new school year has begun',
    get started() {
      return [
        `The classes have new names, and the history has come along. Pupils who have left are marked “${called().status.left}” in ${called().tabs.roster}.`,
      ];
    },
    tidyTitle: 'Old tabs',
    get noClasses() {
      return `There are no classes in ${called().tabs.roster} yet.`;
    },
  },
  earlier: {
    className: 'Class',
    label: 'Who sat together?',
    hint: 'Paste from a spreadsheet or a document: one pair per line, with each name in its own column. An empty line or a date separates the draws. The oldest comes first.',
    groupsHint: 'The first one in each group counts as the group leader.',
    firstDraw: 'The first draw was',
    firstDrawHint:
      'For example 18.8.2025. Where a date is missing, we count 14 days from the one before.',
    previewTitle: (className) => `To be brought into ${className}`,
    empty: 'Here you see what we have understood, before anything is saved.',
    nothing: 'We found no pairs here.',
    draw: (day, groups) => `${day === '' ? 'Without a date' : longDate(day)} · ${sizes(groups)}`,
    reckoned: 'the date has been worked out',
    fault,
    together: (names) => list(names),
    unread: (count) =>
      `Not understood (${count}). Correct it in the text, or it will not be included.`,
    line: (unread) => `Line ${unread.line}, ${quote(unread.text)}: ${reason(unread)}.`,
    save: 'Bring in',
    saved: (count, className) =>
      count === 0
        ? 'This had already been brought in.'
        : `${counted(count, 'draw has', 'draws have')} been brought into ${className}.`,
    savedText:
      'They are in History and count when you draw. If it went wrong, choose “Undo last” in the sidebar: they are undone one at a time, the newest first.',
    incomplete: 'The seating chart will be finished when you open the class in the sidebar.',
  },
  uncertain: 'We do not know whether it was saved. Try again: it will be saved only once.',
  buttons: { retry: 'Try again', refresh: 'Look it over again' },
  trouble: troubleInWindow,
};
