// Server-Sent Events: what the page of each teacher is told without asking.
import type { ServerResponse } from 'node:http';

/** Proxies do not stand between us and the browser, but sleeping laptops do: keep the line alive. */
const HEARTBEAT_MILLISECONDS = 20_000;

export interface EventHub {
  /** Keeps the response open for this user's events. */
  join(user: string, response: ServerResponse): void;
  /** To every page of one user, or of everybody when no user is named. */
  send(event: string, data: unknown, user?: string): void;
  close(): void;
}

export function eventHub(): EventHub {
  const listeners = new Set<{ user: string; response: ServerResponse }>();
  const heartbeat = setInterval(() => {
    for (const { response } of listeners) response.write(':\n\n');
  }, HEARTBEAT_MILLISECONDS);
  heartbeat.unref();
  return {
    join: (user, response) => {
      const listener = { user, response };
      response.writeHead(200, {
        'Content-Type': 'text/event-stream',
        'Cache-Control': 'no-store',
        Connection: 'keep-alive',
      });
      response.write('retry: 1000\n\n');
      listeners.add(listener);
      response.on('close', () => listeners.delete(listener));
    },
    send: (event, data, user) => {
      const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
      for (const listener of listeners) {
        if (user === undefined || listener.user === user) listener.response.write(text);
      }
    },
    close: () => {
      clearInterval(heartbeat);
      for (const { response } of listeners) response.end();
      listeners.clear();
    },
  };
}
