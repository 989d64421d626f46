// Questions that suspend a script until somebody answers them on the page.
import type { Answer, Ask } from '../internals';
import type { EventHub } from './events';

export interface PendingAsk extends Ask {
  readonly id: number;
}

export interface Asks {
  /** Asks the page; resolves when a page of that user has answered. */
  ask(ask: Ask): Promise<Answer>;
  /** False when nobody waits for this answer any more. */
  answer(id: number, answer: Answer): boolean;
  /** What a page that opens now must ask at once. */
  pending(user: string): PendingAsk[];
  /** Closes every open question, as the cross in its corner would. */
  close(): void;
}

export function askRegister(hub: EventHub): Asks {
  const open = new Map<number, { ask: PendingAsk; resolve: (answer: Answer) => void }>();
  let last = 0;
  const answer = (id: number, given: Answer): boolean => {
    const waiting = open.get(id);
    if (!waiting) return false;
    open.delete(id);
    hub.send('answered', { id }, waiting.ask.user);
    waiting.resolve(given);
    return true;
  };
  return {
    ask: (ask) =>
      new Promise((resolve) => {
        const pending = { ...ask, id: (last += 1) };
        open.set(pending.id, { ask: pending, resolve });
        hub.send('ask', pending, ask.user);
      }),
    answer,
    pending: (user) => [...open.values()].map(({ ask }) => ask).filter((ask) => ask.user === user),
    close: () => {
      for (const id of [...open.keys()]) answer(id, { button: 'CLOSE' });
    },
  };
}
