// «Til stede» on the roster, and a partner who leaves, through the built script.
import { afterEach, expect, test } from '@jest/globals';
import type { Draft } from '../../src/contract/replies';
import { MID_PERIOD } from '../../src/core/amended';
import type { Host } from '../../src/local/host';
import {
  contents,
  draw,
  good,
  inventedNames,
  load,
  openClasses,
  tab,
  tabNames,
} from '../support/host';

let host: Host;
afterEach(() => host.close());

const NAMES = inventedNames(6);

function typed(row: number, header: string, text: string): void {
  const column = (contents(host, 'Elever')[1] ?? []).indexOf(header) + 1;
  tab(host, 'Elever').getRange(row, column).setValue(text);
}

test('days are told with the pupil, and drawn all the same', async () => {
  host = await openClasses({ '5A': NAMES });
  typed(3, 'Til stede', 'ma–on');
  typed(4, 'Til stede', 'hver dag');
  const { pupils } = await load(host, '5A');
  expect(pupils.map(({ present }) => present)).toEqual([
    [1, 2, 3],
    ...NAMES.slice(1).map(() => undefined),
  ]);
  await draw(host, '5A');
  expect((await load(host, '5A')).newest?.groups.flat()).toHaveLength(6);
});

test('days that cannot be read are named with their row, and nothing is drawn', async () => {
  host = await openClasses({ '5A': NAMES });
  typed(5, 'Til stede', 'av og til');
  expect((await load(host, '5A')).problems).toEqual([
    { code: 'days-invalid', params: { tab: 'Elever', row: 5, text: 'av og til' } },
  ]);
});

test('a draw amended in mid-period has the same date, and its past counts once', async () => {
  host = await openClasses({ '5A': NAMES });
  await draw(host, '5A');
  const before = await load(host, '5A');
  const [kept = [], broken = [], other = []] = before.newest!.groups;
  const gone = before.pupils.find(({ id }) => id === broken[0])!;
  typed(gone.row, 'Status', 'Sluttet');
  const { revision, newest } = await load(host, '5A');
  const desks = newest!.desks.slice(0, 3);
  const draft: Draft = {
    ...{ id: 'd1', className: '5A', revision, from: newest!.from },
    ...{ groups: [kept, [broken[1]!, ...other]], desks: [desks[0]!, desks[2]!] },
    ...{ seed: '-', algorithm: MID_PERIOD, input: '1', adjusted: true },
  };
  const done = await good(host.run('commit', draft) as ReturnType<typeof draw> as never);
  expect(done).toMatchObject({ nr: 2, complete: true });
  expect(tabNames(host)).toContain('5A 2026-11-22 (2)');
  const { history } = await load(host, '5A');
  expect(history.map(({ nr }) => nr)).toEqual([2]);
});
