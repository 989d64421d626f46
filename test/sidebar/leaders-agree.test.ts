// Who leads and who stands in: the same on every list, on the chart and in the sidebar, whoever is gone.
import { describe, expect, test } from '@jest/globals';
import type { LoadedClass } from '../../src/contract/replies';
import { seatedNow } from '../../src/core/groups/rotation';
import { rotatedGroups } from '../../src/core/groups/standing';
import type { DrawEvent, Rule, SeatingKind } from '../../src/core/model';
import { groupOverview, tripList } from '../../src/sidebar/group-papers';
import { leadersToday } from '../../src/sidebar/groups';
import { chartInRoom } from '../../src/sidebar/papers';
import { teamPage } from '../../src/sidebar/team-papers';
import { placesOf } from '../../src/core/chart-places';
import { tablesFor } from '../support/base-groups';
import { classOf, RECIPE } from './support/class';

const ROOM = tablesFor(8);
const DESKS = ROOM.desks.slice(0, 2).map(({ id }) => id);
const GROUPS = [
  ['p0', 'p1', 'p2', 'p3'],
  ['p4', 'p5', 'p6', 'p7'],
];

function event(nr: number, kind: SeatingKind, groups: readonly (readonly string[])[]): DrawEvent {
  const from = `2026-${['09-07', '09-21', '10-05', '10-19', '11-02', '11-16'][nr - 1] ?? ''}`;
  return {
    ...{ kind, nr, groups, from, desks: DESKS, className: '8A' },
    ...{ draftId: `d${nr}`, at: '', by: '', ...RECIPE },
    ...(kind === 'groups' ? { wishes: { remainder: 3, balance: 0.5, periods: 4 } } : {}),
  };
}

/** The class after so many changes of leader, each made without those who were gone by then. */
function after(turns: number, gone: readonly string[] = []): DrawEvent[] {
  const here = new Set(GROUPS.flat().filter((id) => !gone.includes(id)));
  const history = [event(1, 'groups', GROUPS)];
  for (let turn = 1; turn <= turns; turn++) {
    const { groups } = rotatedGroups(history[turn - 1]!.groups, here);
    history.push(event(turn + 1, 'rotation', groups));
  }
  return history;
}

function classWith(history: readonly DrawEvent[], more: Partial<LoadedClass> = {}): LoadedClass {
  const newest = history[history.length - 1]!;
  return classOf(8, { className: '8A', model: 'groups', history, newest, ...more });
}

/** Leader by table. */
type Told = Record<string, string | undefined>;

/** What each place says, by table. */
function toldBy(loaded: LoadedClass, here: ReadonlySet<string>): Record<string, Told> {
  const names = new Map(loaded.pupils.map(({ id, short }) => [id, short]));
  const list = (made: ReturnType<typeof tripList>): Told => {
    if (!made.ok) throw new Error('no list');
    const { desks, texts } = made.value;
    return Object.fromEntries(
      desks.flatMap(({ label = '' }, i) => {
        const leader = texts[i]?.find((text) => text.startsWith('Leder: '));
        return leader === undefined ? [] : [[label.replace('Gruppe ', ''), leader.slice(7)]];
      }),
    );
  };
  const classes = [{ loaded, grounds: [], problems: [], notices: [], kept: [] }];
  const team = teamPage({ ok: true, classes, unread: [] });
  const page = team.ok ? (team.value.table ?? []).map(([, text = '']) => text).join(' ') : '';
  const said = /Leder nå: (.*?) Leder neste/.exec(page)?.[1] ?? '';
  return {
    sidebar: Object.fromEntries(
      leadersToday(loaded, []).map(({ desk, leader = '' }) => [desk, names.get(leader)]),
    ),
    overview: list(groupOverview(loaded)),
    trip: list(tripList(loaded)),
    team: Object.fromEntries(
      said.split(', ').map((text) => text.split('\u00a0') as [string, string]),
    ),
    chart: chart(loaded, here, 'leader'),
    otherRoom: otherRoom(loaded, 'leader'),
  };
}

function chart(loaded: LoadedClass, here: ReadonlySet<string>, role: string): Told {
  const { newest, pupils, history } = loaded;
  const { groups, desks } = newest!;
  const period = history.filter(({ kind }) => kind !== 'move').length;
  const names = new Map(pupils.map(({ id, short }) => [id, short]));
  const base = { period, of: 4, here };
  return rolesIn(placesOf({ room: ROOM, base, groups, desks, names }, 'teacher'), role);
}

function otherRoom(loaded: LoadedClass, role: string): Told {
  const made = chartInRoom({ ...ROOM, name: 'Klasserom 8A (2)' }, loaded);
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  const { desks, fixtures, texts, at, base } = made.value;
  const names = new Map(texts.flat().map((text) => [text, text]));
  const room = { desks, fixtures, others: [] };
  const seen = rolesIn(
    placesOf({ room, groups: texts, desks: at, names, ...(base && { base }) }, 'teacher'),
    role,
  );
  // By the table of the class's own room.
  return Object.fromEntries(loaded.newest!.desks.map((desk, i) => [desk, seen[at[i] ?? '']]));
}

function rolesIn({ seatings }: ReturnType<typeof placesOf>, role: string): Told {
  return Object.fromEntries(
    seatings
      .map(({ id, seats }) => [id, seats.find((seat) => seat.role === role)?.text] as const)
      .filter(([, text]) => text !== undefined),
  );
}

const CASES: [string, readonly string[], (turns: number) => DrawEvent[]][] = [
  ['everybody here', [], (turns) => after(turns)],
  ['the first leader gone before all changes', ['p0'], (turns) => after(turns, ['p0'])],
  ['a leader gone since the last change', ['p0', 'p3', 'p6'], (turns) => after(turns)],
  [
    'a pupil moved since',
    [],
    (turns) => {
      const history = after(turns);
      const [one = [], two = []] = history[turns]!.groups;
      return [...history, event(turns + 2, 'move', [one.slice(1), [...two, one[0]!]])];
    },
  ],
];

describe.each(CASES)('%s', (_, gone, make) => {
  const here = new Set(GROUPS.flat().filter((id) => !gone.includes(id)));

  test.each([0, 1, 2, 3])('after %i changes all say the same', (turns) => {
    const all = classOf(8).pupils;
    const rules = gone.map((pupil, i): Rule => ({ kind: 'away', pupil, row: i + 3 }));
    const history = make(turns);
    const left = classWith(history, { pupils: all.filter(({ id }) => here.has(id)) });
    for (const loaded of [left, classWith(history, { rules })]) {
      const { sidebar, ...others } = toldBy(loaded, here);
      expect(Object.values(sidebar!)).toHaveLength(2);
      for (const [place, told] of Object.entries(others))
        expect([place, told]).toEqual([place, sidebar]);
      expect(deputies(loaded)).toEqual(chart(loaded, here, 'deputy'));
      expect(otherRoom(loaded, 'deputy')).toEqual(chart(loaded, here, 'deputy'));
      const first = history[history.length - 1]!.groups.map((group) => seatedNow(group, here)[0]);
      expect(leadersToday(loaded, []).map(({ leader }) => leader)).toEqual(first);
    }
  });
});

/** Who leads when all leaders are ticked away. */
function deputies(loaded: LoadedClass): Told {
  const names = new Map(loaded.pupils.map(({ id, short }) => [id, short]));
  const leaders = leadersToday(loaded, []).map(({ leader = '' }) => leader);
  return Object.fromEntries(
    leadersToday(loaded, leaders).map(({ desk, leader = '' }) => [desk, names.get(leader)]),
  );
}
