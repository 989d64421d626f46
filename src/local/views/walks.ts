// All views of the add-on and how a teacher comes to each: what is checked of every view begins here.
import type { Browser } from 'playwright-core';
import type { Host, HostOptions } from '../host';
import type { HostInternals } from '../internals';
import { walkBeginning } from './beginning';
import { walkGroups } from './groups';
import { walkOffice } from './office';
import { walkPairs } from './pairs';
import { Seat, type Seen } from './seat';

interface Walk {
  readonly name: string;
  readonly today: string;
  readonly go: (seat: Seat) => Promise<void>;
}

export const WALKS: readonly Walk[] = [
  { name: 'a new workbook', today: '2026-08-17', go: walkBeginning },
  { name: 'pairs', today: '2026-11-30', go: walkPairs },
  { name: 'office', today: '2026-11-30', go: walkOffice },
  { name: 'base groups', today: '2026-08-17', go: walkGroups },
];

/** Of the module of hosts: in a test it is the built one. */
export interface Hosts {
  openHost(options: HostOptions): Promise<Host>;
  internals(host: Host): HostInternals;
}

/**
 * Goes one way on a demo workbook, and looks at each state that is come to.
 *
 * @throws Error when a page broke on the way
 */
export async function walk(
  { today, go }: Walk,
  hosts: Hosts,
  browser: Browser,
  look: (seen: Seen) => Promise<void>,
): Promise<void> {
  const host = await hosts.openHost({ today, user: 'Kari' });
  const seat = await Seat.take(browser, host, hosts.internals(host), look);
  try {
    await go(seat);
  } finally {
    await seat.leave();
  }
  if (seat.errors.length > 0) throw new Error(seat.errors.join('\n'));
}
