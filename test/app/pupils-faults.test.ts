// «Lagre i Elever» and «Glem elev» when something goes wrong half-way: sent again, they are finished.
import { expect, test } from '@jest/globals';
import type { Enrolment } from '../../src/contract/replies';
import type { Host, HostOptions } from '../../src/local/host';
import { contents, draw, everything, ledger, load, openClasses, tab } from '../support/host';
import { changed, enrol, goThrough, newcomer, rosterOf } from '../support/pupils';

type Fault = NonNullable<HostOptions['fault']>;

/** Each way a service call can fail; the faults go through them by turns. */
const FAULTS: readonly (Omit<Fault, 'call'> & { readonly applied?: 'all' | number })[] = [
  { kind: 'throw' },
  { kind: 'throwAfterEffect' },
  { kind: 'kill' },
  { kind: 'kill', applied: 'all' },
  { kind: 'kill', applied: 1 },
  { kind: 'kill', applied: 3 },
];

async function started(): Promise<{ file: Uint8Array; left: string }> {
  const pupils = ['Gunnhild Moe', 'Ada Aas', 'Bo Berg', 'Cecilie Dahl'];
  const host = await openClasses({ '5A': pupils, '5B': ['Emil Foss', 'Frida Aas'] });
  await draw(host, '5A');
  tab(host, 'Hensyn')
    .getRange(3, 1, 1, 4)
    .setValues([['5A', 'ikke sammen', 'Gunnhild Moe', 'Ada Aas']]);
  tab(host, 'Klasserom 5A').getRange(1, 1).setNote('Gunnhild Moe');
  await host.run('repair', '5A');
  const file = await host.toXlsx();
  const left = (await rosterOf(host)).pupils[0]?.id ?? '';
  await host.close();
  return { file, left };
}

/** Runs with a fault at one call after the other, each on a workbook of its own. */
async function everyFault(
  file: Uint8Array,
  step: number,
  run: (host: Host, fault: Fault) => Promise<number>,
): Promise<number> {
  let tried = 0;
  let calls = Infinity;
  for (let call = 1; call <= calls; call += step) {
    const host = await openClasses({}, { workbook: file });
    const fault = { call, ...FAULTS[tried % FAULTS.length]! };
    calls = Math.min(calls, await run(host, fault));
    await host.close();
    tried++;
  }
  return tried;
}

/** The calls it took, unless the fault ended it. */
async function failing(host: Host, fault: Fault, name: string, ...args: unknown[]) {
  const other = host.reopen({ fault });
  await other.run(name, ...args).catch(() => null);
  const total = other.lastExecution?.total ?? 0;
  await other.close();
  return total < fault.call ? total : Infinity;
}

test('an enrolment that stopped anywhere is finished when it is sent again', async () => {
  const { file } = await started();
  const first = await openClasses({}, { workbook: file });
  const { revision, pupils } = await rosterOf(first);
  const [moe, ada, bo] = pupils;
  if (moe === undefined || ada === undefined || bo === undefined) throw new Error('no pupils');
  const asked: Enrolment = {
    revision,
    newcomers: [newcomer(1, '5A', 'Noor Haddad'), newcomer(2, '5B', 'Åse Øy')],
    changes: [
      changed(moe, { status: 'left' }),
      changed(ada, { name: 'Ada Lund', showAs: 'Ada' }),
      changed(bo, { className: '5B' }),
    ],
  };
  await enrol(first, asked);
  const after = contents(first, 'Elever');
  const events = ledger(first);
  await first.close();

  const tried = await everyFault(file, 1, async (host, fault) => {
    const calls = await failing(host, fault, 'enrol', asked);
    await enrol(host, asked);
    expect([fault, contents(host, 'Elever')]).toEqual([fault, after]);
    expect([fault, ledger(host)]).toEqual([fault, events]);
    expect([fault, (await load(host, '5A')).problems]).toEqual([fault, []]);
    return calls;
  });
  console.info(`enrol: ${tried} faults tried and survived`);
  expect(tried).toBeGreaterThan(20);
}, 600_000);

test('a forgetting that stopped anywhere is finished when it is run again', async () => {
  const { file, left } = await started();
  const first = await openClasses({}, { workbook: file });
  const { revision, pupils } = await rosterOf(first);
  const changes = pupils.slice(0, 1).map((pupil) => changed(pupil, { status: 'left' }));
  await enrol(first, { revision, newcomers: [], changes });
  const ready = await first.toXlsx();
  const roster = contents(first, 'Elever');
  await goThrough(first, 'forgetPupil', left);
  const after = everything(first);
  expect(after).not.toContain('Gunnhild Moe');
  const done = contents(first, 'Elever');
  await first.close();

  const tried = await everyFault(ready, 7, async (host, fault) => {
    const calls = await failing(host, fault, 'forgetPupil', left, 0);
    expect([fault, [roster, done]]).toContainEqual(
      expect.arrayContaining([contents(host, 'Elever')]),
    );
    await goThrough(host, 'forgetPupil', left);
    expect([fault, everything(host)]).toEqual([fault, after]);
    return calls;
  });
  console.info(`forgetPupil: ${tried} faults tried and survived`);
  expect(tried).toBeGreaterThan(20);
}, 1_800_000);
