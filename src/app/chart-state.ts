// What the chart's tab remembers: the number of the event it was drawn after, and who sees it so.
import type { SeenFrom } from '../contract/replies';

/** `12 teacher`; a tab drawn by an earlier version has the number alone. */
export function chartState(nr: number, seenFrom: SeenFrom): string {
  return `${nr} ${seenFrom}`;
}

/** @returns not a number for a tab that is not there or was drawn half */
export function drawnAfter(state: string | null): number {
  return Number.parseInt(state ?? '', 10);
}

export function seenFromOf(state: string | null): SeenFrom {
  return /pupils/.test(state ?? '') ? 'pupils' : 'teacher';
}
