// «Hent inn tidligere par»: a year of pasted draws counts as if it had been drawn here.
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { DatedShown, LoadedClass, Reply, Undone } from '../../src/contract/replies';
import { addDays } from '../../src/core/dates';
import { daysOf, readEarlierDraws } from '../../src/core/earlier-draws';
import { propose } from '../../src/core/propose';
import { tally } from '../../src/core/tally';
import type { Host } from '../../src/local/host';
import {
  contents,
  draw,
  everything,
  good,
  inventedNames,
  ledger,
  load,
  openClasses,
  refusal,
  tabNames,
} from '../support/host';
import { forked } from '../support/quick-host';
import { importDraws, importInto } from '../support/year';

const FIRST = '2025-08-18';
const DAYS = Array.from({ length: 19 }, (_, i) => addDays(FIRST, 14 * i));
const AFTER = addDays(FIRST, 14 * 19);

let blank: Host;
let drawn: Host;
let host: Host;
afterEach(() => host.close());

/** A class of 13 that drew 19 times, and the same class before the first draw. */
beforeAll(async () => {
  blank = await openClasses({ '5A': inventedNames(13), '5B': inventedNames(4) }, { today: FIRST });
  await blank.run('repair', '5A');
  drawn = forked(blank, { today: FIRST });
  for (const today of DAYS) await draw(drawn.reopen({ today }), '5A');
});

const later = (from: Host): Host => forked(from, { today: AFTER });

/** As a teacher has written it down: names in columns, a day above each draw. */
function written({ history, pupils }: LoadedClass): string {
  const names = new Map(pupils.map(({ id, name }) => [id, name]));
  return history
    .map(({ from, groups }) =>
      [from, ...groups.map((group) => group.map((id) => names.get(id)).join('\t'))].join('\n'),
    )
    .join('\n');
}

function pasted(loaded: LoadedClass, text: string) {
  const members = loaded.pupils.map(({ id, name }) => ({ id, name, here: true }));
  const { draws, unread } = readEarlierDraws(text, members, 4);
  expect(unread).toEqual([]);
  return daysOf(draws, null).map((from, i) => ({ from: from!, groups: draws[i]!.groups }));
}

const counted = ({ pupils, history, yearStart }: LoadedClass) => {
  const { year, total, last, turns, drawsThisYear } = tally(
    pupils.map(({ id }) => id),
    history,
    yearStart,
  );
  return [year.toText(), total.toText(), last.toText(), turns, drawsThisYear];
};

const index = (): string[][] => contents(host, 'Historikk').slice(2);
const dated = (): string[] => tabNames(host).filter((name) => /^5A \d/.test(name));

test('19 pasted draws give the state that drawing them gave, and the next draw comes out the same', async () => {
  const was = await load(later(drawn), '5A');
  host = later(blank);
  const before = await load(host, '5A');
  const reply = await importDraws(host, importInto(before, pasted(before, written(was))));
  expect(reply).toMatchObject({ stored: 19, complete: true });
  const now = await load(host, '5A');
  expect(counted(now)).toEqual(counted(was));
  expect(now.newest).toMatchObject({ from: DAYS[18], groups: was.newest!.groups });
  expect(now.calendar).toEqual(was.calendar);
  expect(now.needs).toEqual([]);
  const next = (loaded: LoadedClass) =>
    propose(
      { ...loaded, desks: loaded.desks, pupils: loaded.pupils.map(({ id }) => id) },
      'the same',
    );
  const [one, other] = [next(now), next(was)];
  if (!one.ok || !other.ok) throw new Error('no draw');
  expect(one.value.groups).toEqual(other.value.groups);
  expect(one.value.input).toBe(other.value.input);
});

describe('in the workbook', () => {
  let loaded: LoadedClass;
  const groupsOf = (turn: number): string[][] => {
    const ids = loaded.pupils.map(({ id }) => id);
    const turned = ids.slice(turn).concat(ids.slice(0, turn));
    return [turned.slice(0, 2), turned.slice(2, 5)];
  };
  const draws = (count: number, from = FIRST) =>
    Array.from({ length: count }, (_, i) => ({ from: addDays(from, i), groups: groupsOf(i) }));

  async function opened(from = later(blank)): Promise<void> {
    host = from;
    loaded = await load(host, '5A');
  }

  test('one row each, without names; the newest alone gets a tab and the chart; all stand in Historikk', async () => {
    await opened();
    await importDraws(host, importInto(loaded, draws(8)));
    expect(ledger(host)).toHaveLength(8);
    expect(ledger(host)[0]).toMatchObject({
      ...{ kind: 'pairs', from: FIRST, algorithm: 'import', seed: '-', adjusted: false },
      ...{ groups: groupsOf(0), desks: ['', ''] },
    });
    expect(JSON.stringify(ledger(host))).not.toContain('Aas');
    expect(dated()).toEqual([`5A ${addDays(FIRST, 7)}`]);
    expect(new Set(index().map((row) => row[2]))).toEqual(new Set(['Hentet inn']));
    expect(contents(host, dated()[0]!)[1]![0]).toContain('Hentet inn');
    expect(index().map(([from, , , , , link, nr]) => [from, link, nr])).toEqual(
      Array.from({ length: 8 }, (_, i) => [
        addDays(FIRST, 7 - i),
        i === 0 ? 'Åpne' : '',
        `${8 - i}`,
      ]),
    );
    expect(contents(host, 'Klassekart 5A').flat().join(' ')).toContain('Ada');
  });

  test('the same number of calls for three draws and for thirty, but for the rows themselves', async () => {
    const calls: number[] = [];
    for (const count of [3, 30]) {
      await opened();
      await importDraws(host, importInto(loaded, draws(count)));
      calls.push(host.lastExecution!.total - host.lastExecution!.calls['Sheet.appendRow']!);
      expect(host.lastExecution!.calls['Sheet.appendRow']).toBe(count);
      if (count === 3) await host.close();
    }
    expect(calls[1]).toBe(calls[0]);
  });

  test('sent again it is stored once; another of the same days is refused', async () => {
    await opened();
    const asked = importInto(loaded, draws(3));
    await importDraws(host, asked);
    const before = everything(host);
    expect(await importDraws(host, asked)).toMatchObject({ stored: 0, complete: true });
    const again = importInto(await load(host, '5A'), draws(3, addDays(FIRST, 2)), 'other');
    const { findings } = await refusal(host, 'importDraws', again);
    expect(findings).toEqual([
      { code: 'import-days', params: { className: '5A', days: [addDays(FIRST, 2)] } },
    ]);
    expect(everything(host)).toBe(before);
  });

  test('older than a draw of its own they come before it, which stands', async () => {
    await opened(forked(blank, { today: AFTER }));
    const own = await draw(host, '5A');
    loaded = await load(host, '5A');
    await importDraws(host, importInto(loaded, draws(3)));
    const now = await load(host, '5A');
    expect(now.newest).toMatchObject({ nr: own.nr, from: AFTER });
    expect(now.history.map(({ from }) => from)).toEqual([
      ...draws(3).map(({ from }) => from),
      AFTER,
    ]);
    expect(now.needs).toEqual([]);
    expect(dated()).toEqual([`5A ${AFTER}`]);
    const late = importInto(now, [{ from: AFTER, groups: groupsOf(9) }], 'late');
    expect((await refusal(host, 'importDraws', late)).code).toBe('import-days');
    await good(host.run('undoLast', '5A') as Promise<Reply<Undone>>);
    // What holds again has no tab yet.
    expect((await load(host, '5A')).newest).toMatchObject({ from: addDays(FIRST, 2) });
    expect(dated()).toContain(`5A ${addDays(FIRST, 2)}`);
  });

  test('any of them can be drawn on request, and undone one by one', async () => {
    await opened();
    await importDraws(host, importInto(loaded, draws(3)));
    const shown = await good(host.run('showDated', '5A', 1) as Promise<Reply<DatedShown>>);
    expect(shown).toMatchObject({ tab: `5A ${FIRST}`, drawn: true });
    for (let left = 2; left >= 0; left--) {
      await good(host.run('undoLast', '5A') as Promise<Reply<Undone>>);
      const { newest, needs } = await load(host, '5A');
      expect([newest?.nr ?? 0, needs]).toEqual([left, []]);
    }
  });

  test.each([
    ['an unknown pupil', (ids: string[]) => [[ids[0]!, 'pnobody22']]],
    [
      'somebody twice',
      (ids: string[]) => [
        [ids[0]!, ids[1]!],
        [ids[1]!, ids[2]!],
      ],
    ],
    ['somebody alone', (ids: string[]) => [[ids[0]!]]],
    ['five at a desk', (ids: string[]) => [ids.slice(0, 5)]],
  ])('%s is refused, and nothing is written', async (_, groups) => {
    await opened();
    const asked = [
      ...draws(1),
      { from: addDays(FIRST, 7), groups: groups(loaded.pupils.map(({ id }) => id)) },
    ];
    const before = everything(host);
    expect((await refusal(host, 'importDraws', importInto(loaded, asked))).code).toBe(
      'draft-unreadable',
    );
    const reversed = importInto(loaded, [...draws(2)].reverse());
    expect((await refusal(host, 'importDraws', reversed)).code).toBe('draft-unreadable');
    const tomorrow = importInto(loaded, draws(1, addDays(AFTER, 1)));
    expect((await refusal(host, 'importDraws', tomorrow)).code).toBe('draft-unreadable');
    expect(everything(host)).toBe(before);
  });

  test('a class that has changed since is not imported into', async () => {
    await opened();
    await draw(host, '5A');
    const { code } = await refusal(host, 'importDraws', importInto(loaded, draws(1)));
    expect(code).toBe('colleague-first');
  });
});
