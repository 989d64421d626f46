// How large the base groups are: fours, and threes or fives for those left over.

export const USUAL_SIZE = 4;

/**
 * Sizes for a class, usual ones first. Threes or fives as asked, the other kind where the class is
 * too small for it (5, 6, 7 and 11 pupils), and one group of fewer than four. None for nobody.
 */
export function groupSizes(pupils: number, remainder: 3 | 5): number[] {
  const over = pupils % USUAL_SIZE;
  const threes = over === 0 ? 0 : USUAL_SIZE - over;
  const canThrees = threes * 3 <= pupils;
  const canFives = over * 5 <= pupils;
  if (pupils < 1) return [];
  if (!canThrees && !canFives) return [pupils];
  const odd = (remainder === 3 && canThrees) || !canFives ? 3 : 5;
  const count = odd === 3 ? threes : over;
  const fours = (pupils - odd * count) / USUAL_SIZE;
  return [...new Array<number>(fours).fill(USUAL_SIZE), ...new Array<number>(count).fill(odd)];
}
