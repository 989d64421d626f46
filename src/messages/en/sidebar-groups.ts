// English: what the sidebar says to a class in base groups.
import type { GroupTexts } from '../group-texts';
import { capital, counted, dayOfYear, form, list, number, times } from './words';

const periods = (count: number): string => (count === 1 ? 'one period' : `${count} periods`);

/** Of pairs and groups of three, when a draw is there. */
export function groupsReady(pairs: number, trios: number): string {
  const two = counted(pairs, 'pair', 'pairs');
  if (trios === 0) return `${two} ready.`;
  const threes = `${number(trios)} ${form(trios, 'group', 'groups')} of three`;
  return pairs > 0 ? `${two} and ${threes} ready.` : `${capital(threes)} ready.`;
}

export const sidebarGroups: GroupTexts = {
  buttons: {
    rotate: 'Change group leader',
    compose: 'Suggest base groups',
    place: 'Find a place',
    confirmUndo: 'Yes, undo',
  },
  labels: {
    leaders: 'Leaders today',
    turns: 'Turns as group leader',
    tip: 'Tip for the period',
  },
  early: 'It is not change day yet, but you can change now if you like.',
  changed: 'The change has already been made this period.',
  toCome: (from) =>
    `The base groups start on ${dayOfYear(from)}. You can change group leader after that.`,
  usedUp: (count) => `The groups have sat for the ${periods(count)} they were put together for.`,
  lastPeriod: (count) =>
    count === 1
      ? 'This is the one period the groups were put together for.'
      : `This is the last of the ${periods(count)} the groups were put together for.`,
  dialog: 'The team meeting is for teachers only. Do not show it on the board.',
  nothingYet: 'The class has no base groups yet.',
  leader: (table, name, instead) =>
    `Table ${table}: ${name}${instead === '' ? '' : ` (for ${instead})`}`,
  nobody: (table) => `Table ${table}: nobody present`,
  unplaced: (count) =>
    `${counted(count, 'pupil has', 'pupils have')} no group. Open the team meeting.`,
  gone: (count) =>
    `${counted(count, 'pupil in the groups is', 'pupils in the groups are')} not in the class now. Open the team meeting.`,
  noGroup: (name) => `${name} has no group yet.`,
  goneFrom: (table, count) =>
    `${counted(count, 'pupil is listed in group', 'pupils are listed in group')} ${table} but not in the class now. At the next change of group leader ${form(count, 'that pupil', 'they')} will not be included.`,
  turnsOf: (count, names) => `${count === 0 ? 'Never' : capital(times(count))}: ${list(names)}`,
  question: 'Ask the groups:',
  saved: {
    done: (from, today) => `New group leaders from ${from === today ? 'today' : dayOfYear(from)}`,
    nameless: 'Would you like your colleagues to see who makes the change next time?',
  },
  undo: {
    ask: (change, className, from) =>
      ({
        rotation: `Undo the latest change of group leader in ${className}, from ${dayOfYear(from)}?`,
        groups: `Undo the new base groups in ${className}, from ${dayOfYear(from)}?`,
        move: `Undo the latest move in ${className}, from ${dayOfYear(from)}?`,
      })[change],
    back: (from) =>
      from === ''
        ? 'The class will then have no base groups.'
        : `The class will then sit as it did from ${dayOfYear(from)} again.`,
    kept: 'What is undone stays in the history, marked as undone.',
    done: (className, from) =>
      from === ''
        ? `Undone. ${className} has no base groups now.`
        : `Undone. The class sits as it did from ${dayOfYear(from)} again.`,
  },
  onlyToday: 'For today only, and not saved. Standing in does not count as a turn.',
  uncertain:
    'We do not know whether the change was saved. Try again: the same change is sent once more, and it will be saved only once.',
  otherRoom: (tab) => `The same groups in another room: ${tab}`,
  help: [
    {
      title: 'What is a base group?',
      text: [
        'Four pupils, two learning pairs, who sit together in all subjects, in projects and on trips. The team puts the groups together four to six times a year.',
        'The group is meant to last. Trouble is met with guidance, not with a new group. It is normal for things to be difficult for a while.',
      ],
    },
    {
      title: 'When you change group leader',
      text: [
        'Every 14 days everyone moves one place clockwise. Then someone new leads, and everyone gets a new partner. “Change group leader” saves this and makes the seating chart.',
        'If the leader is away, the last leader leads. In the first period it is the one who leads next. Standing in does not count as a turn.',
      ],
    },
    {
      title: 'How to put groups together',
      text: [
        '“Suggest base groups” opens the team meeting. There you get suggestions, swap pupils and save. There you can also move a pupil. Do not open it while your screen is shown on the board.',
      ],
    },
  ],
};
