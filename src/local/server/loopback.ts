// Who may call the local server: pages of its own, on this machine, and nobody else.
import type { IncomingHttpHeaders } from 'node:http';

/** What tells a request of ours from one that a foreign web page caused in the same browser. */
export interface LoopbackRule {
  /** The port this server listens on. */
  readonly port: number;
  /** The one origin whose pages may call, e.g. 'http://127.0.0.1:4815'. */
  readonly origin: string;
}

/**
 * Whether the Host header names this server by a loopback name. Anything else is DNS rebinding: a
 * foreign name that was made to point at 127.0.0.1.
 */
export function isLoopbackHost(headers: IncomingHttpHeaders, port: number): boolean {
  return headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`;
}

/** Whether a call of the interface comes from the page itself, or from no page at all (a test). */
export function isOwnCaller(headers: IncomingHttpHeaders, rule: LoopbackRule): boolean {
  if (!isLoopbackHost(headers, rule.port)) return false;
  if (headers.origin !== undefined && headers.origin !== rule.origin) return false;
  const site = headers['sec-fetch-site'];
  // Another port of 127.0.0.1 counts as 'same-site': that is where the sandboxed frames live.
  return site === undefined || site === 'same-origin' || site === 'none';
}
