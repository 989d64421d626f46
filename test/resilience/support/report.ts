// Says how much was tried: the one thing of these tests that a green tick does not tell.
import type { Told } from './faults';

/** `RESILIENCE=all` tries what takes minutes too: the same paths from more places. */
export const ALL = process.env['RESILIENCE'] === 'all';

/** On standard error, where the test runner's own report goes. */
export function report(name: string, { faults, survived, states }: Told): void {
  say(`${name}: ${faults} faults tried, ${survived} survived, ${states} workbooks left behind`);
}

export function say(text: string): void {
  process.stderr.write(`  ${text}\n`);
}
