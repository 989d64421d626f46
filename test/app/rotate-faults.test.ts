// «Bytt gruppeleder» when something goes wrong half-way, and when two teachers press it at once.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Committed, Failed, Reply } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import { compose, openBaseGroups, rotate, rotation } from '../support/groups-host';
import { contents, good, ledger, load } from '../support/host';

const COMPOSED = '2026-11-09';
const TODAY = '2026-11-23';

let host: Host;
beforeEach(async () => {
  host = await openBaseGroups(8, { today: COMPOSED });
  await compose(host);
});
afterEach(() => host.close());

const rotations = (): number => ledger(host).filter(({ kind }) => kind === 'rotation').length;

/** Each way a service call can fail, by turns; with every third call each meets every stage. */
const FAULTS = [
  { kind: 'throw' },
  { kind: 'throwAfterEffect' },
  { kind: 'kill' },
  { kind: 'kill', applied: 'all' },
] as const;

test('wherever a service call fails, one row or none is left, and the same id ends it', async () => {
  const clean = host.reopen({ today: TODAY });
  let calls = Infinity;
  for (let call = 1; call < calls; call += 3) {
    const fault = { call, ...FAULTS[call % FAULTS.length]! };
    const failing = host.reopen({ today: TODAY, fault });
    const asked = await rotation(clean);
    const before = [rotations(), ledger(host).length];
    await failing.run('rotate', asked).catch(() => null);
    calls = Math.min(calls, (failing.lastExecution?.total ?? 0) < call ? call : Infinity);
    await failing.close();

    const stored = rotations() - (before[0] ?? 0);
    expect([call, ledger(host).length - (before[1] ?? 0)]).toEqual([call, stored]);
    const again = await good(clean.run('rotate', asked) as Promise<Reply<Committed>>);
    expect([call, again.again, rotations()]).toEqual([call, stored === 1, (before[0] ?? 0) + 1]);
    await clean.run('repair', '8A');
    const { needs, newest } = await load(clean, '8A');
    expect([call, needs, newest?.kind]).toEqual([call, [], 'rotation']);
    await clean.run('undoLast', '8A');
  }
  expect(calls).toBeGreaterThan(50);
  await clean.close();
}, 240_000);

describe('two teachers at once', () => {
  test.each([1, 20, 40, 60])('one of them is told, whoever is first (call %i)', async (call) => {
    const per = host.reopen({ today: TODAY, user: 'Per' });
    await per.run('rememberUser', 'Per');
    const asked = await rotation(per);
    let second: Promise<unknown> | undefined;
    const kari = host.reopen({
      today: TODAY,
      beforeCall: ({ index }) => {
        if (index === call) second ??= per.run('rotate', { ...asked, id: 'of-per' });
      },
    });
    const replies = [await kari.run('rotate', { ...asked, id: 'of-kari' }), await second];
    const refused = replies.filter((reply) => !(reply as Reply<Committed>).ok) as Failed[];
    expect(refused.map(({ error }) => error.code)).toEqual(['colleague-first']);
    expect(refused[0]?.error.message).toMatch(
      /^(Per|En kollega) var først ute: 8A byttet gruppeleder kl\. \d\d\.\d\d\. Det du ville lagre, er ikke lagret/,
    );
    expect(rotations()).toBe(1);
    expect((await load(kari, '8A')).needs).toEqual([]);
    await Promise.all([per.close(), kari.close()]);
  });

  test('who has seen the colleague’s change is told that it is made for this period', async () => {
    const later = host.reopen({ today: TODAY });
    await rotate(later);
    const reply = (await later.run('rotate', await rotation(later))) as Failed;
    expect(reply.error.code).toBe('rotated-already');
    expect(contents(host, 'Historikk').slice(2)).toHaveLength(2);
    await later.close();
  });
});
