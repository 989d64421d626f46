// An editor who may not write a tab is told which, before anything is written.
import { afterEach, describe, expect, test } from '@jest/globals';
import type { LoadedRoster, Reply, Traced } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import {
  contents,
  draw,
  good,
  inventedNames,
  load,
  openClasses,
  refusal,
  tab,
} from '../support/host';
import { expectShut, protectCells, protectTab } from '../support/protection';

let host: Host;
afterEach(() => host.close());

const NAMES = inventedNames(6);

async function openDrawn(): Promise<void> {
  host = await openClasses({ '5A': NAMES });
  await draw(host, '5A');
}

describe('drawing', () => {
  test.each(['_Logg', 'Historikk', 'Klassekart 5A', '5A 2026-11-22'])(
    'is refused while «%s» is protected',
    async (name) => {
      await openDrawn();
      protectTab(host, name);
      await expectShut(host, name, 'drawAndCommit', '5A');
    },
  );

  test('goes on when the protection only warns, and for the one who made it', async () => {
    await openDrawn();
    protectTab(host, '_Logg').setWarningOnly(true);
    tab(host, 'Klassekart 5A').protect();
    expect((await draw(host, '5A')).complete).toBe(true);
  });

  test('is not hindered by tabs it does not write', async () => {
    await openDrawn();
    protectTab(host, 'Skolerute');
    protectTab(host, 'Elever');
    expect((await draw(host, '5A')).nr).toBe(2);
  });

  test('every tab that is in the way is named', async () => {
    await openDrawn();
    protectTab(host, 'Historikk');
    protectTab(host, 'Klassekart 5A');
    const { findings } = await refusal(host, 'drawAndCommit', '5A');
    expect(findings.map(({ params }) => params)).toEqual([
      { tab: 'Historikk' },
      { tab: 'Klassekart 5A' },
    ]);
  });

  test('cells that are protected on the chart are in the way too', async () => {
    await openDrawn();
    protectCells(host, 'Klassekart 5A', 1, 1, 1, 2);
    await expectShut(host, 'Klassekart 5A', 'drawAndCommit', '5A');
  });
});

describe('undoing', () => {
  test.each(['_Logg', 'Historikk', '5A 2026-11-22', '5A 2026-11-22 (2)'])(
    'is refused while «%s» is protected',
    async (name) => {
      await openDrawn();
      await draw(host, '5A');
      protectTab(host, name);
      await expectShut(host, name, 'undoLast', '5A');
    },
  );
});

describe('giving ids', () => {
  test('is refused while the roster is protected', async () => {
    host = await openClasses({ '5A': NAMES });
    protectTab(host, 'Elever');
    await expectShut(host, 'Elever', 'repair', '5A');
  });

  test('headers may be protected, the column of the ids may not', async () => {
    host = await openClasses({ '5A': NAMES });
    protectCells(host, 'Elever', 1, 1, 2, 12);
    expect(await good(host.run('repair', '5A') as Promise<Reply<{ ok: true }>>)).toMatchObject({
      ids: NAMES.length,
    });
    const column = (contents(host, 'Elever')[1] ?? []).indexOf('ID') + 1;
    protectCells(host, 'Elever', 3, column, 20, 1);
    tab(host, 'Elever')
      .getRange(9, 1, 1, 2)
      .setValues([['5A', 'Ny Elev']]);
    await expectShut(host, 'Elever', 'repair', '5A');
  });
});

describe('the roster', () => {
  const roster = (): Promise<LoadedRoster> =>
    good(host.run('loadRoster') as Promise<Reply<LoadedRoster>>);

  async function renamed(): Promise<unknown> {
    const { pupils, revision } = await roster();
    const { id, ...before } = pupils[0]!;
    const changes = [{ id, before, after: { ...before, status: 'left' } }];
    return { newcomers: [], changes, revision };
  }

  test('is not written where a column is protected, and is where another one is', async () => {
    await openDrawn();
    const enrolment = await renamed();
    const headers = contents(host, 'Elever')[1] ?? [];
    protectCells(host, 'Elever', 2, headers.indexOf('Vis som') + 1, 20, 1);
    protectCells(host, 'Elever', 2, headers.indexOf('Status') + 1, 1, 1);
    expect(await host.run('enrol', enrolment)).toMatchObject({ ok: true });
    host.services.SpreadsheetApp.flush();
    protectCells(host, 'Elever', 3, headers.indexOf('Status') + 1, 20, 1);
    const { pupils, revision } = await roster();
    const { id, ...before } = pupils[1]!;
    const changes = [{ id, before, after: { ...before, status: 'left' } }];
    await expectShut(host, 'Elever', 'enrol', { newcomers: [], changes, revision });
  });

  test('a pupil is not forgotten by half', async () => {
    await openDrawn();
    await host.run('enrol', await renamed());
    const { pupils } = await roster();
    const gone = pupils.find(({ status }) => status === 'left')!;
    protectTab(host, '5A 2026-11-22');
    await expectShut(host, '5A 2026-11-22', 'listTraces', gone.id, 0);
    await expectShut(host, '5A 2026-11-22', 'forgetPupil', gone.id, 0);
    const traced = (await refusal(host, 'forgetPupil', gone.id, 0)).findings;
    expect(JSON.stringify(traced)).not.toContain(gone.name);
  });

  test('tabs without a trace of the pupil may be protected', async () => {
    await openDrawn();
    await host.run('enrol', await renamed());
    const gone = (await roster()).pupils.find(({ status }) => status === 'left')!;
    protectTab(host, 'Skolerute');
    const done = await good(host.run('forgetPupil', gone.id, 0) as Promise<Reply<Traced>>);
    expect(done.next).toBeNull();
    expect((await load(host, '5A')).pupils).toHaveLength(NAMES.length - 1);
  });
});
