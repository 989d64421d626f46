// «Bytt gruppeleder» in the sidebar and on the server: on each day of a year both say yes, or both no.
import { afterEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarView } from '../../src/app/calendar-view';
import { calendar, isOpened } from '../../src/core/calendar';
import { addDays } from '../../src/core/dates';
import type { DrawEvent } from '../../src/core/model';
import type { Host } from '../../src/local/host';
import { turnOf } from '../../src/sidebar/groups';
import { classOf, RECIPE } from '../sidebar/support/class';
import { compose, openBaseGroups, rotation } from '../support/groups-host';
import { load, tab } from '../support/host';

let host: Host | undefined;
afterEach(async () => {
  await host?.close();
  host = undefined;
});

/** From weeks before school begins until after the last period. */
const FIRST = '2026-08-03';
const DAYS = 340;
const FREE = [
  { from: '2026-09-28', to: '2026-10-02' },
  { from: '2026-12-21', to: '2027-01-02' },
  { from: '2027-02-22', to: '2027-02-26' },
  { from: '2027-03-22', to: '2027-03-29' },
];

const anyClass = fc.record({
  rhythm: fc.constantFrom('every14days' as const, 'twoSchoolWeeks' as const),
  firstDay: fc.constantFrom('', '2026-08-17', '2026-08-19', '2026-08-24'),
  weekday: fc.constantFrom(0 as const, 1 as const, 3 as const, 5 as const),
  /** Days between attempts to change leaders. */
  every: fc.integer({ min: 1, max: 20 }),
  begins: fc.integer({ min: 0, max: 40 }),
});

const event = (nr: number, from: string): DrawEvent => ({
  ...{ kind: nr === 1 ? 'groups' : 'rotation', nr, className: '8A', from, at: '', by: '' },
  ...{ groups: [['p0', 'p1', 'p2', 'p3']], desks: ['G1'], draftId: `d${nr}`, ...RECIPE },
});

test('on any day of any year of changes', () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(anyClass, ({ every, begins, ...chosen }) => {
      const named = { className: '8A', years: 8, model: 'groups' as const };
      const settings = { ...named, ...chosen, postponed: [] };
      const { weekday, ...plan } = { ...chosen, free: FREE };
      let history: DrawEvent[] = [];
      for (let day = begins; day < DAYS; day++) {
        const today = addDays(FIRST, day);
        if (day === begins) history = [event(1, today)];
        const last = history[history.length - 1]!.from;
        const seen = calendarView(settings, FREE, today, last);
        const about = { className: '8A', model: 'groups' as const, today, calendar: seen };
        const turn = turnOf(classOf(4, { ...about, history }));
        const periods = { ...plan, today, ...(weekday === 0 ? {} : { weekday }) };
        const taken = isOpened(calendar(periods), last);
        // Thousands of days: an expectation is told of only when it is not met.
        if ((turn === 'changed') !== taken) expect([today, turn]).toEqual([today, { taken }]);
        outcomes.add(turn);
        if (!taken && day % every === 0) history.push(event(history.length + 1, today));
      }
    }),
    { numRuns: 15 },
  );
  expect([...outcomes].sort()).toEqual(['changed', 'due', 'early']);
});

test.each(['hver 14. dag', 'to skoleuker'])(
  'before the first day of school and after the last period, %s',
  async (rhythm) => {
    host = await openBaseGroups(8, { today: '2026-08-12' });
    tab(host, 'Klasser').getRange(3, 5).setValue(rhythm);
    await compose(host);
    const days = [
      '2026-08-12',
      '2026-08-13',
      '2026-08-17',
      '2026-08-26',
      '2027-06-22',
      '2027-06-23',
    ];
    const changed: boolean[] = [];
    for (const today of [...days, '2027-06-23']) {
      const later = host.reopen({ today });
      const turn = turnOf(await load(later, '8A'));
      const reply = (await later.run('rotate', await rotation(later))) as { ok: boolean };
      expect([today, turn !== 'changed']).toEqual([today, reply.ok]);
      changed.push(reply.ok);
      await later.close();
    }
    // One change in the first period, which began early; then once a day.
    expect(changed).toEqual([false, false, false, true, true, true, false]);
  },
);
