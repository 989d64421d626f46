// What the rows of a class can speak of, in tests.
import type { Named } from '../../../src/core/names';
import type { Known } from '../../../src/tabs/who-is';

/** A class, and which classes there are besides; nobody has ever left. */
export function knownOf(everybody: readonly Named[], ...classes: string[]): Known {
  return { everybody, stays: everybody, elsewhere: new Set(), classes, left: [] };
}
