// «Bytt gruppeleder» when two teachers press it at once.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Committed, Failed, Reply } from '../../src/contract/replies';
import type { Host } from '../../src/local/host';
import { compose, openBaseGroups, rotate, rotation } from '../support/groups-host';
import { contents, ledger, load, openThreaded } from '../support/host';

const COMPOSED = '2026-11-09';
const TODAY = '2026-11-23';

let host: Host;
beforeEach(async () => {
  host = await openBaseGroups(8, { today: COMPOSED }, openThreaded);
  await compose(host);
});
afterEach(() => host.close());

const rotations = (): number => ledger(host).filter(({ kind }) => kind === 'rotation').length;

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
