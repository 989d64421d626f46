// The order in which a class is shown who sits together: by chance alone, so that it says nothing.
import { randomFrom } from './random';

/**
 * Cards to be shown one after the other, each with the groups on it as places in the list of groups.
 * The last two come together: nobody stands there alone at the end and knows already.
 *
 * @param seed the same gives the same order, so that an interrupted showing can go on
 */
export function revealOrder(groups: number, seed: string): readonly (readonly number[])[] {
  const places = Array.from({ length: groups }, (_, index) => index);
  const order = randomFrom(`reveal ${seed}`).shuffle(places);
  const alone = order.slice(0, Math.max(0, order.length - 2)).map((group) => [group]);
  return order.length === 0 ? [] : [...alone, order.slice(-2)];
}
