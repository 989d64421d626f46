// «Vis trekningen» without a page: what is stored when, where it goes on, and what the wall is told.
import { expect, test } from '@jest/globals';
import type {
  Committed,
  Draft,
  LoadedShow,
  Reply,
  ShowAsked,
  Standing,
} from '../../../src/contract/replies';
import { ShowSession } from '../../../src/sidebar/show/session';
import { sceneOf } from '../../../src/sidebar/show/state';

const GROUPS = [
  ['pa', 'pb'],
  ['pc', 'pd'],
  ['pe', 'pf', 'pg'],
];
const DESKS = ['LP1', 'LP2', 'LP3'];
const DRAFT: Draft = {
  ...{ id: 'd1', className: '5A', revision: '1.x', from: '2026-11-23' },
  ...{ groups: GROUPS, desks: DESKS, seed: 's', algorithm: 'pairs-2', input: 'i', adjusted: false },
};

/** A server with one class; what it was asked is written down in order. */
class Server {
  readonly calls: string[] = [];
  standing: Standing | null = null;
  /** What goes wrong at the next call that is not about remembering. */
  fault: 'silent' | 'service-failed' | 'colleague-first' | null = null;

  private answer<T>(call: string, value: T): Promise<T> {
    this.calls.push(call);
    const { fault } = this;
    this.fault = null;
    if (fault === 'silent') return Promise.reject(new Error('no answer'));
    if (fault !== null) {
      const error = { code: fault, message: 'Anna og Bo …', findings: [] };
      return Promise.resolve({ ok: false, error } as unknown as T);
    }
    return Promise.resolve(value);
  }

  readonly functions = {
    loadShow: (): Promise<Reply<LoadedShow>> =>
      this.answer('load', {
        ...{ ok: true as const, className: '5A', names: {}, desks: [], fixtures: [] },
        standing: this.standing,
        prompts: { stars: 'a', starter: 'b', wishes: 'c' },
      }),
    commit: (draft: Draft): Promise<Reply<Committed>> => {
      const stored = { ok: true as const, nr: 1, className: '5A', tab: '', chart: '' };
      return this.answer(`commit ${draft.id} ${draft.revealed === true ? 'to be shown' : ''}`, {
        ...stored,
        ...{ complete: false, again: false },
      });
    },
    rememberShown: (id: string, cards: number) => {
      this.calls.push(`shown ${id} ${cards}`);
      return Promise.reject(new Error('nobody waits for it'));
    },
    repair: () =>
      this.answer('repair', { ok: true as const, className: '5A', ids: 0, tabs: ['x'] }),
  };
}

async function open(server: Server, asked: Partial<ShowAsked> = { draft: DRAFT }) {
  let closed = 0;
  const session = new ShowSession({ server: server.functions, closePage: () => (closed += 1) });
  await session.start({ className: '5A', away: [], today: [], ...asked });
  const scene = (): string => {
    const at = sceneOf(session.state());
    return at?.kind === 'card' ? `card ${at.card}` : (at?.kind ?? '');
  };
  const walk = async (steps: number): Promise<string[]> => {
    const seen = [scene()];
    for (let step = 0; step < steps; step++) {
      await session.next();
      seen.push(scene());
    }
    return seen;
  };
  return { session, scene, walk, closed: () => closed };
}

test('in the school’s order; stored before the first pair, drawn after the last', async () => {
  const server = new Server();
  const { walk, session } = await open(server);
  expect(await walk(3)).toEqual(['stars', 'stand', 'calm', 'card 0']);
  expect(server.calls).toEqual(['load', 'commit d1 to be shown', 'shown d1 1']);
  expect(await walk(1)).toEqual(['card 0', 'card 1']);
  expect(server.calls).not.toContain('repair');
  expect(await walk(5)).toEqual(['card 1', 'seated', 'greet', 'wishes', 'talk', 'done']);
  expect(server.calls.slice(3)).toEqual(['shown d1 2', 'shown d1 2', 'repair']);
  expect(session.state().tabs).toBe('drawn');
  expect(await walk(1)).toEqual(['done', 'done']);
});

test('nothing is stored while the class gets ready, nor again on the way back and forth', async () => {
  const server = new Server();
  const { walk, session, scene } = await open(server);
  await walk(2);
  await session.back();
  expect([scene(), server.calls]).toEqual(['stand', ['load']]);
  await walk(3);
  await session.back();
  await session.back();
  await walk(2);
  expect(server.calls.filter((call) => call.startsWith('commit'))).toHaveLength(1);
});

test('a jump to the end stores it too', async () => {
  const server = new Server();
  const { session, scene } = await open(server);
  await session.skip();
  expect(scene()).toBe('seated');
  expect(server.calls).toEqual(['load', 'commit d1 to be shown', 'shown d1 2', 'repair']);
});

test('no pair is shown that is not stored: no answer, then the same draft again', async () => {
  const server = new Server();
  const { walk, session, scene } = await open(server);
  await walk(2);
  for (const fault of ['silent', 'service-failed'] as const) {
    server.fault = fault;
    await session.next();
    expect([scene(), session.state().trouble]).toEqual(['calm', 'noAnswer']);
  }
  await session.retry();
  expect([scene(), session.state().trouble]).toEqual(['card 0', null]);
  expect(server.calls.filter((call) => call.startsWith('commit d1'))).toHaveLength(3);
});

test('why it cannot be stored is not for the wall', async () => {
  const server = new Server();
  const { walk, session, scene } = await open(server);
  await walk(2);
  server.fault = 'colleague-first';
  await session.next();
  expect([scene(), session.state().trouble]).toEqual(['calm', 'changed']);
  expect(JSON.stringify(session.state())).not.toContain('Anna');
});

const STANDING: Standing = {
  ...{ draftId: 'd1', groups: GROUPS, desks: DESKS, waiting: true, shown: 0 },
};

test('an interrupted showing goes on with the card that was shown last', async () => {
  const server = new Server();
  server.standing = { ...STANDING, shown: 1 };
  const { walk } = await open(server, {});
  expect(await walk(2)).toEqual(['card 0', 'card 1', 'seated']);
  expect(server.calls).not.toContain('commit d1 to be shown');
  expect(server.calls[server.calls.length - 1]).toBe('repair');
});

test('a page that is loaded again finds its draft stored', async () => {
  const server = new Server();
  server.standing = { ...STANDING, shown: 2 };
  const { scene, session } = await open(server);
  expect([scene(), session.state().stored]).toEqual(['card 1', true]);
});

test('a draw that was saved before is shown from the beginning, and not drawn again', async () => {
  const server = new Server();
  server.standing = { ...STANDING, waiting: false, shown: 2 };
  const { walk } = await open(server, {});
  expect((await walk(5))[0]).toBe('stars');
  expect(server.calls).toEqual(['load', 'shown d1 1', 'shown d1 2', 'shown d1 2']);
});

test('tabs that could not be drawn come later, and the ritual goes on', async () => {
  const server = new Server();
  const { session, walk, closed } = await open(server);
  await walk(4);
  server.fault = 'silent';
  await walk(5);
  expect(session.state().tabs).toBe('later');
  session.close();
  expect(closed()).toBe(1);
});

test('without a draw there is nothing to show', async () => {
  const { session } = await open(new Server(), {});
  expect(session.state().trouble).toBe('nothing');
});
