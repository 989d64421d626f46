// Two teachers at once on the real host, their calls shuffled by chance: nothing is lost, doubled or half done.
import { afterAll, expect, test } from '@jest/globals';
import type { Draft, LoadedClass, Reply } from '../../src/contract/replies';
import { propose } from '../../src/core/propose';
import { randomFrom, type Random } from '../../src/core/random';
import type { Host } from '../../src/local/host';
import { everything, inventedNames, ledger, load, openThreaded } from '../support/host';
import { ALL, say } from './support/report';
import { fromGoogle } from './support/sentences';

/** All of them with `RESILIENCE=all`, which takes an hour where others are at work. */
const SCHEDULES = ALL ? 500 : 20;
const PATIENCE = ALL ? 7_200_000 : 120_000;

/** What whoever comes second may be told; before the first draw there is no chart to show. */
const TOLD = [
  ...['ok', 'busy', 'colleague-first', 'undo-overtaken', 'class-changed', 'nothing-to-undo'],
  'chart-missing',
];

/** Lets one of two executions go on at a time: at every call chance says which. */
class Turns {
  private readonly waiting = new Map<string, () => void>();
  private readonly running = new Set<string>();
  private readonly blocked = new Set<string>();
  private holder = '';
  private last = '';

  constructor(
    private readonly random: Random,
    /** How many calls one makes on average before the other's turn. */
    private readonly patience: number,
  ) {}

  readonly begin = (user: string): void => void this.running.add(user);

  readonly arrive = (user: string, call: string): Promise<void> =>
    new Promise((go) => {
      this.leave(user);
      this.waiting.set(user, () => {
        this.running.add(user);
        if (call === 'Lock.tryLock') this.take(user);
        if (call === 'Lock.releaseLock') this.free(user);
        go();
      });
      this.next();
    });

  readonly end = (user: string): void => {
    this.leave(user);
    this.free(user);
    this.next();
  };

  private leave(user: string): void {
    if (this.blocked.delete(user) && this.holder === '') this.holder = user;
    this.running.delete(user);
  }

  private take(user: string): void {
    if (this.holder === '') this.holder = user;
    else {
      this.running.delete(user);
      this.blocked.add(user);
      // The one that has the lock goes on: the other waits for it.
      setImmediate(() => this.next());
    }
  }

  private free(user: string): void {
    if (this.holder !== user) return;
    this.holder = '';
    for (const other of this.blocked) this.running.add(other);
  }

  private next(): void {
    if (this.running.size > 0 || this.waiting.size === 0) return;
    const users = [...this.waiting.keys()];
    const stays = users.includes(this.last) && this.random.int(this.patience) > 0;
    this.last = stays ? this.last : users[this.random.int(users.length)]!;
    const go = this.waiting.get(this.last)!;
    this.waiting.delete(this.last);
    go();
  }
}

let host: Host | undefined;
afterAll(() => host?.close());

function draftOf(loaded: LoadedClass, id: string): Draft {
  const made = propose({ ...loaded, pupils: loaded.pupils.map((pupil) => pupil.id) }, id);
  if (!made.ok) throw new Error('no proposal');
  const { className, revision, today } = loaded;
  return { ...made.value, id, className, revision, from: today, adjusted: false };
}

type Step = readonly [name: string, ...args: unknown[]];

/** What the second of the two may want, beside a draw of their own. */
function wishes(loaded: LoadedClass, round: number): readonly Step[] {
  return [
    ['commit', draftOf(loaded, `yours-${round}`)],
    ['commit', draftOf(loaded, `mine-${round}`)],
    ['undoLast', '5A', loaded.newest?.nr ?? 1],
    ['repair', '5A'],
    ['drawAndCommit', '5A'],
    ['showChart', '5A', 'pupils'],
  ];
}

test('whatever the order of their calls', tryAll, PATIENCE);

async function tryAll(): Promise<void> {
  host = await openThreaded({ '5A': inventedNames(6) });
  await host.run('repair', '5A');
  const told = new Map<string, number>();
  for (let round = 1; round <= SCHEDULES; round++) {
    const random = randomFrom(`schedule ${round}`);
    const loaded = await load(host, '5A');
    const before = ledger(host);
    const turns = new Turns(random, 1 + random.int(60));
    const act = async (user: string, [name, ...args]: Step): Promise<Reply<{ ok: true }>> => {
      turns.begin(user);
      const session = host!.reopen({ user, beforeCall: (call) => turns.arrive(user, call.name) });
      try {
        return (await session.run(name, ...args)) as Reply<{ ok: true }>;
      } finally {
        turns.end(user);
        await session.close();
      }
    };
    const second = wishes(loaded, round)[random.int(6)]!;
    const answers = await Promise.all([
      act('Kari', ['commit', draftOf(loaded, `mine-${round}`)]),
      act('Per', second),
    ]);
    const codes = answers.map((reply) => (reply.ok ? 'ok' : reply.error.code));
    told.set(codes.join(' + '), (told.get(codes.join(' + ')) ?? 0) + 1);

    expect(codes.filter((code) => !TOLD.includes(code))).toEqual([]);
    const where = `round ${round}, ${second[0]}: ${codes.join(' + ')}`;
    for (const reply of answers) if (!reply.ok) expect(fromGoogle(reply.error.message)).toBe(false);
    const after = ledger(host);
    expect([where, after.slice(0, before.length)]).toEqual([where, before]);
    expect([where, after.map(({ nr }) => nr)]).toEqual([where, after.map((_, index) => index + 1)]);
    const drafts = after.flatMap(({ draft }) => (draft === undefined ? [] : [draft]));
    expect([where, new Set(drafts).size]).toEqual([where, drafts.length]);
    const stored = answers.filter(
      (reply) => reply.ok && ('revoked' in reply || ('again' in reply && !reply.again)),
    );
    expect([where, after.length]).toEqual([where, before.length + stored.length]);
    expect([where, codes.includes('ok')]).toEqual([where, true]);

    await host.run('repair', '5A');
    expect([where, (await load(host, '5A')).needs]).toEqual([where, []]);
    const once = everything(host);
    await host.run('repair', '5A');
    expect(everything(host)).toBe(once);
  }
  const counted = [...told].map(([codes, times]) => `${codes} ${times}`);
  say(`${SCHEDULES} schedules: ${counted.join(', ')}`);
  expect(told.size).toBeGreaterThan(2);
}
