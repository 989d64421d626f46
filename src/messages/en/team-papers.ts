// English: the pages for the team’s meeting.
import type { TeamPaperTexts } from '../group-paper-texts';
import { counted, dayOfYear, list, longDate, times } from './words';

export const teamPapers: TeamPaperTexts = {
  contacts: (tooMany) => ({
    title: 'Contact teachers in the grade',
    subtitle:
      tooMany.length === 0
        ? 'Nobody has more than 20 contact pupils.'
        : `${list(tooMany.map(({ name, count }) => `${name} has ${count} contact pupils`))}. The aim is at most 20.`,
  }),
  teacher: (name, count) => `${name} · ${count}`,
  nobody: (count) => `Without a contact teacher · ${count}`,
  pupilOf: (name, className) => `${name} (${className})`,
  team: (classNames, today) => ({
    title: `For the team meeting: ${list(classNames)}`,
    subtitle: `${longDate(today)} · Teachers only`,
  }),
  headings: ['Class', 'The base groups now'],
  rhythm: (period, of, next) =>
    [
      ...(period > 0 ? [`Period ${period}${of > 0 ? ` of ${of}` : ''}`] : []),
      ...(next === '' ? [] : [`Next change: ${dayOfYear(next)}`]),
    ].join(' · '),
  composition: (period, periods, from) =>
    periods > 0
      ? `The groups are in period ${period} of ${periods}, in use from ${longDate(from)}.`
      : `The groups are in period ${period}, in use from ${longDate(from)}.`,
  toCome: (periods, from) =>
    `New base groups start on ${dayOfYear(from)}${periods > 0 ? `, for ${counted(periods, 'period', 'periods')}` : ''}.`,
  noGroups: 'No base groups yet.',
  leadersNow: (leaders) => `Leading now: ${leaders.join(', ')}`,
  leadersNext: (leaders) => `Leading next: ${leaders.join(', ')}`,
  leadersFrom: (from, leaders) => `Leading from ${dayOfYear(from)}: ${leaders.join(', ')}`,
  // Not to be broken over two lines.
  at: (table, name) => `${table}\u00a0${name}`,
  unplaced: (names) =>
    names.length === 0 ? 'Everyone has a group.' : `Without a group: ${list(names)}`,
  turns: (least, most, names, named) =>
    least === most
      ? least === 0
        ? 'Nobody has led yet.'
        : `Everyone has led ${times(least)}.`
      : `Have led ${least}–${most} times. Fewest: ${names.length > named ? `${names.length} pupils` : list(names)}`,
  tip: 'Tip',
};
