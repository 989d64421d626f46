// English: everything the dialog “Overview” says.
import type { CompanyKind, OverviewTexts, Together } from '../overview-texts';
import { capital, counted, form, list, longDate, number, times } from './words';
import { names as called } from '../names';

/** “twice this year, three times before”. */
function often({ year, total }: Together): string {
  const before = total - year;
  const now = year === 0 ? 'not this year' : `${times(year)} this year`;
  return before === 0 ? now : `${now}, ${times(before)} before`;
}

const NEVER: Readonly<Record<CompanyKind, string>> = {
  partners: 'have never sat together',
  mates: 'have never been in the same base group',
};

const MATRIX: Readonly<Record<CompanyKind, string>> = {
  partners: 'Who has sat with whom',
  mates: 'Who has been in a base group with whom',
};

function roundsOf(kind: CompanyKind, rounds: number): string {
  return kind === 'partners'
    ? counted(rounds, 'change', 'changes')
    : counted(rounds, 'set of groups', 'sets of groups');
}

const spans = { label: 'How long', year: 'This year', total: 'In all' } as const;

export const overview: OverviewTexts = {
  title: (className) => `Overview of ${className}`,
  loading: 'Loading the class…',
  printing: 'Making the page…',
  retry: 'Try again',
  noDraws: 'The class has not changed places yet. The overview fills up as you draw.',
  trouble: {
    title: 'The class could not be read',
    noAccess: {
      title: 'Google is not letting us in',
      text: [
        'This happens when the browser is signed in to several Google accounts. Use a private window with only one account.',
      ],
    },
    noAnswer: {
      title: 'We got no answer',
      text: ['Nothing has been changed. Check that you are online, and try again.'],
    },
    broken: {
      title: 'Something went wrong in the window',
      text: ['Nothing has been changed. Close the window and open it again.'],
    },
  },
  views: {
    label: 'Show',
    coverage: 'The class',
    matrix: 'Who with whom',
    places: 'Places',
    leaders: 'Group leaders',
    pupil: 'One pupil',
  },
  spans,
  company: { label: 'Whom', partners: 'Learning partners', mates: 'Base groups' },
  orders: { label: 'Order', name: 'By name', fewest: 'Fewest first' },
  forecast: {
    some: (count, of, least, others) =>
      `${count} of ${of} pupils will get to sit with at least ${least} of the ${others} others this year.`,
    how: (draws) =>
      `Worked out by drawing the ${draws === 1 ? 'one change' : `${number(draws)} changes`} that ${form(draws, 'is', 'are')} left, with the class as it is today.`,
    noCalendar: (draws) =>
      `Without a calendar: we assume ${counted(draws, 'more change', 'more changes')} this year. Write the first day in the ${called().tabs.classes} tab, and we will count the right ones.`,
    running: (made, of) => `Working out the rest of the school year… ${made} of ${of}`,
    over: 'There are no more changes this school year.',
    impossible:
      'The rest of the year cannot be worked out now. The sidebar says what must be sorted out before the next draw.',
    groups: (least, others) =>
      least === 0
        ? 'Not everyone has been in a base group this year.'
        : `So far this year everyone has been in a base group with at least ${least} of the ${others} others.`,
    compositions: (count, possible, others) =>
      count === 0
        ? 'The change plan has no room for more base groups before the summer.'
        : `The change plan has room for ${counted(count, 'new set of groups', 'new sets of groups')} before the summer. That makes it possible for everyone to reach ${possible} of the ${others} others.`,
  },
  coverage: {
    caption: 'The pupils in the class',
    headings: {
      pupil: 'Pupil',
      met: 'Has sat with this year',
      ahead: 'By the summer',
      places: 'Places this year',
      mates: 'In a group with this year',
      leader: 'Group leader this year',
    },
    missing: { partners: 'Has not sat with this year', mates: 'Not in a group with this year' },
    of: (count, all) => `${count} of ${all}`,
    nobody: 'Nobody',
    count: (count) => counted(count, 'pupil', 'pupils'),
  },
  waits: {
    title: {
      partners: 'Have waited longest to sit together',
      mates: 'Have waited longest to be in a group together',
    },
    since: (kind, rounds, last) =>
      last === ''
        ? `Never, in ${roundsOf(kind, rounds)}`
        : `Not for ${roundsOf(kind, rounds)}, most recently from ${longDate(last)}`,
    pair: list,
    many: (kind, pairs, rounds) =>
      `${capital(number(pairs))} possible ${form(pairs, 'pair has', 'pairs have')} not ${kind === 'partners' ? 'sat' : 'been'} together for ${roundsOf(kind, rounds)}. See “Who with whom”.`,
    none: 'Nobody has been waiting for each other.',
  },
  matrix: {
    caption: MATRIX,
    hint: 'Point to a cell, or use the arrow keys, to see here whom it is about.',
    legend: 'Times together',
    range: (from, to) => (from === to ? String(from) : `${from}–${to}`),
    pair: (kind, together) => {
      const { names, last } = together;
      const [one, other] = names;
      return last === ''
        ? `${one} and ${other} ${NEVER[kind]}.`
        : `${one} and ${other}: ${often(together)}, most recently from ${longDate(last)}.`;
    },
    self: (name) => name,
  },
  places: {
    caption: (name) => `Places this year: ${name}`,
    seen: (name, count, all) => `${name} has sat in ${count} of ${all} places this year.`,
    desk: 'Place this year',
    times: 'Times',
  },
  leaders: {
    caption: 'Periods as group leader',
    year: 'This year',
    before: 'Earlier years',
    total: 'In all',
  },
  pupil: {
    label: 'Pupil',
    headings: { what: 'So far', year: 'This year', total: 'In all', last: 'Last' },
    rows: {
      draws: 'Changes the pupil took part in',
      partners: 'Different learning partners',
      ahead: 'Partners by the summer',
      mates: 'Different pupils in base groups',
      places: 'Different places',
      leader: 'Periods as group leader',
    },
    others: 'The others in the class',
    never: 'not yet',
    day: longDate,
    parents: 'The page for parents has only the numbers, and no other pupils’ names.',
  },
  pages: {
    print: {
      matrix: 'Make a page to print',
      pupil: 'Page for the teacher',
      parents: 'Page for parents',
    },
    ready: (tab) =>
      `Ready to print in the tab “${tab}”. It is for teachers only, and is hidden when something else is shown.`,
    open: 'Open as PDF',
    matrix: (kind, className, today, span) => ({
      title: `${MATRIX[kind]}, ${className}`,
      subtitle: `${longDate(today)} · ${spans[span]} · Teachers only`,
    }),
    pupil: (name, className, today) => ({
      title: name,
      subtitle: `${className} · ${longDate(today)} · Teachers only`,
    }),
    parents: (name, className, today, ahead) => ({
      title: name,
      subtitle: `${className} · ${longDate(today)} · ${ahead === '' ? 'Learning partners and places so far' : ahead}`,
    }),
    short: { partners: 'Partner', mates: 'Group', year: 'this year', total: 'in all' },
  },
};
