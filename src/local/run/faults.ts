// Faults a test puts into an execution: a service that fails, a script that is killed.
import { ServiceError } from '../model/errors';
import { timedOut } from './script-error';

/**
 * How much of what was written since the last flush a killed script leaves behind: Google promises
 * nothing, so a test may choose. A number is how many of the writes, in order; more than there are
 * means all. Most calls that write are one write; one that makes a sheet is two, since the sheet is
 * made active too.
 */
type Applied = 'none' | 'all' | number;

/**
 * What happens at a service call; `call` counts the calls of an execution from 1.
 * 'throw': a service error instead of the call, catchable; later calls work.
 * 'throwAfterEffect': the call takes effect and throws all the same.
 * 'kill': the script ends there; the call itself has no effect, no `finally` runs, its lock is free.
 * Of what it wrote before, `applied` is left ('none' when not said).
 */
export type Fault =
  | { readonly call: number; readonly kind: 'throw' | 'throwAfterEffect' }
  | { readonly call: number; readonly kind: 'kill'; readonly applied?: Applied | undefined };

/** The fault as it was given. Throws when `applied` is no number of writes. */
export function checkFault(fault: Fault | null): Fault | null {
  const applied = fault?.kind === 'kill' ? fault.applied : undefined;
  if (applied === undefined || applied === 'none' || applied === 'all') return fault;
  if (Number.isSafeInteger(applied) && applied >= 0) return fault;
  throw new Error(`A fault's 'applied' must be 'none', 'all' or a count, not ${String(applied)}.`);
}

/** How many of a killed script's unflushed writes are left. */
export const writesLeft = (applied: Applied = 'none'): number =>
  typeof applied === 'number' ? applied : { none: 0, all: Infinity }[applied];

/** Ends a script at once, whatever it is about to do; the first `left` unflushed writes stay. */
export class Killed extends Error {
  constructor(
    readonly reason: Error = timedOut(),
    readonly left = 0,
  ) {
    super(reason.message);
  }
}

export const serviceFailure = (document: string): ServiceError =>
  new ServiceError(`Service Spreadsheets failed while accessing document with id ${document}.`);
