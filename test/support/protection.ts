// Tabs and cells that somebody else has protected, and a call that is refused for it.
import { expect } from '@jest/globals';
import type { Host } from '../../src/local/host';
import { everything, refusal, tab } from './host';

/** The workbook as the school's administrator sees it, whose protections keep the others out. */
export const asOwner = (host: Host): Host => host.reopen({ user: 'Rektor' });

export function protectTab(host: Host, name: string) {
  return tab(asOwner(host), name).protect().setWarningOnly(false);
}

export function protectCells(
  host: Host,
  name: string,
  ...[row, column, rows, columns]: [number, number, number, number]
) {
  return tab(asOwner(host), name).getRange(row, column, rows, columns).protect();
}

/** Refused, naming the tab, and the workbook is as it was. */
export async function expectShut(
  host: Host,
  name: string,
  call: string,
  ...args: unknown[]
): Promise<void> {
  const before = everything(host);
  const { code, message } = await refusal(host, call, ...args);
  expect([code, message]).toEqual(['tab-protected', expect.stringContaining(`«${name}»`)]);
  expect(everything(host)).toBe(before);
}
