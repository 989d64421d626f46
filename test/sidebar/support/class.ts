// A class of invented pupils as the server tells of it.
import type { Finding } from '../../../src/contract/findings';
import type { CalendarView, Failed, LoadedClass, PupilView } from '../../../src/contract/replies';
import { EARLY_DAYS } from '../../../src/core/calendar';
import { daysBetween } from '../../../src/core/dates';
import type { DrawEvent, Recipe } from '../../../src/core/model';

const NAMES = ['Amina', 'Jonas', 'Åse', 'Øyvind', 'Kwame', 'Ida', 'Noah', 'Maja', 'Sara', 'Tuva'];

function pupilsOf(count: number): PupilView[] {
  return Array.from({ length: count }, (_, i) => {
    const short = NAMES[i] ?? `Elev ${i}`;
    return { id: `p${i}`, row: i + 2, name: `${short} Berg`, short };
  });
}

export function classOf(count: number, changes: Partial<LoadedClass> = {}): LoadedClass {
  return {
    ok: true,
    classes: [
      { name: '5A', model: 'pairs' },
      { name: '5B', model: 'pairs' },
    ],
    className: '5A',
    model: 'pairs',
    today: '2026-11-23',
    yearStart: '2026-08-01',
    calendar: { due: 'today', period: 7, of: 19, next: '2026-12-07', drawsLeft: 13 },
    pupils: pupilsOf(count),
    rules: [],
    otherRules: [],
    desks: Array.from({ length: Math.ceil(count / 2) }, (_, i) => {
      const [row, column] = [2 + 2 * Math.floor(i / 3), 1 + 3 * (i % 3)];
      const cells = [column, column + 1].map((at) => ({ row, column: at }));
      return { id: `LP${i + 1}`, row, column, seats: 2, front: i < 3, cells };
    }),
    fixtures: [{ kind: 'board', text: 'Tavle', row: 1, column: 4 }],
    others: [],
    history: [],
    newest: null,
    revision: 'r0',
    needs: [],
    problems: [],
    notices: [],
    readOnly: false,
    user: 'Kari',
    ...changes,
  };
}

/** What no test looks at. */
export const RECIPE: Recipe = { seed: 's', algorithm: 'a', input: 'i', adjusted: false };

/** A tab that lies in front. */
export const SHOWN = {
  ok: true,
  seenFrom: 'teacher',
  exportLink: 'https://x/export?gid=7',
  rooms: [],
} as const;

export function refusal(code: Failed['error']['code'], findings: readonly Finding[] = []): Failed {
  return { ok: false, error: { code, message: `Melding om ${code}.`, findings } };
}

/** Of base groups: a change that is made holds until a week before the next; in no period, that day. */
export function turnsOf(
  view: CalendarView,
  today: string,
  draws: readonly DrawEvent[],
): CalendarView {
  const [last] = draws.filter(({ kind }) => kind !== 'move').slice(-1);
  const daily = view.due === 'unknown' || view.period === 0;
  const late = view.next === '' || daysBetween(today, view.next) > EARLY_DAYS;
  const isMade = daily ? last?.from === today : view.due === 'notYet' && late;
  return isMade ? { ...view, opened: true } : view;
}

const refused = (): Promise<never> => Promise.reject(new Error('not for the sidebar'));

/** What only dialogs ask the server. */
export const NOT_FOR_SIDEBAR = {
  runSystemCheck: refused,
  answerWithDate: refused,
  drawAndCommit: refused,
  loadTeam: refused,
  keepDraft: refused,
  dropDraft: refused,
  keepApart: refused,
  loadShow: refused,
  rememberShown: refused,
  loadLesson: refused,
  rememberTurns: refused,
  loadRoster: refused,
  enrol: refused,
  listTraces: refused,
  forgetPupil: refused,
  planYear: refused,
  startYear: refused,
  importDraws: refused,
};
