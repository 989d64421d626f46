// Draws from before the product was used: brought in as they were told, and in their place by day.

import { classKey } from './class-key';
import type { DrawEvent } from './model';

/** `algorithm` of a draw that was brought in; its seed is `-`, and nobody knows where they sat. */
export const IMPORTED = 'import';

export function isImported({ algorithm }: Partial<Pick<DrawEvent, 'algorithm'>>): boolean {
  return algorithm === IMPORTED;
}

/**
 * Each draw that was brought in before the first later one of its class; all others in their order.
 *
 * @param draws by nr
 */
export function inTheirPlace(draws: readonly DrawEvent[]): readonly DrawEvent[] {
  const imported = draws.filter(isImported);
  if (imported.length === 0) return draws;
  const placed = draws.filter((draw) => !isImported(draw));
  for (const draw of imported) {
    const key = classKey(draw.className);
    const later = placed.findIndex(
      (other) => other.from > draw.from && classKey(other.className) === key,
    );
    placed.splice(later < 0 ? placed.length : later, 0, draw);
  }
  return placed;
}
