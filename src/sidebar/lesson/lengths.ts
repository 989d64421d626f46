// How long a phase may last, in seconds: the steps a teacher goes through, finer where it is short.
const LENGTHS: readonly number[] = [
  ...[15, 30, 45, 60, 75, 90, 105, 120, 150, 180, 240, 300, 360, 420, 480, 540, 600],
  ...[720, 900, 1200],
];

export const SHORTEST = Math.min(...LENGTHS);
export const LONGEST = Math.max(...LENGTHS);

/** The next one up or down; at the end it stays. */
export function nextLength(seconds: number, longer: boolean): number {
  return longer
    ? (LENGTHS.find((length) => length > seconds) ?? LONGEST)
    : Math.max(SHORTEST, ...LENGTHS.filter((length) => length < seconds));
}
