// Who sits beside whom at a table: every order around it that differs, and the cheapest.

/** What it costs that two sit beside each other, and that a pupil's neighbours are these two. */
export interface TableCosts {
  beside(a: number, b: number): number;
  seat(pupil: number, left: number, right: number): number;
}

/** Orders around a table as positions, turned and mirrored ones left out. */
const ORDERS: readonly (readonly (readonly number[])[])[] = [0, 1, 2, 3, 4, 5].map(ordersOf);

function ordersOf(size: number): number[][] {
  const rest = Array.from({ length: Math.max(0, size - 1) }, (_, i) => i + 1);
  const orders = permutations(rest).map((order) => [0, ...order]);
  const kept = orders.filter((o) => size < 4 || (o[1] as number) < (o[size - 1] as number));
  return size < 4 ? kept.slice(0, 1) : kept;
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}

/** Every order of up to five members around a table that makes other neighbours. */
export function ordersAround<T>(members: readonly T[]): T[][] {
  return (ORDERS[members.length] ?? []).map((order) => order.map((i) => members[i] as T));
}

/**
 * Cost of the cheapest order of `slots[start]` … `slots[end - 1]` around a table. The same as the
 * least `tableCost` of `ordersAround`, without making arrays.
 */
export function cheapestTable(
  slots: Int32Array,
  start: number,
  end: number,
  costs: TableCosts,
): number {
  let least = Infinity;
  for (const order of ORDERS[end - start] ?? []) {
    let cost = 0;
    const size = order.length;
    let before = slots[start + (order[size - 1] as number)] as number;
    let here = slots[start + (order[0] as number)] as number;
    for (let i = 0; i < size; i++) {
      const next = slots[start + (order[i + 1 < size ? i + 1 : 0] as number)] as number;
      if (size > 2 || i === 0) cost += costs.beside(here, next);
      cost += costs.seat(here, before, next);
      before = here;
      here = next;
    }
    if (cost < least) least = cost;
  }
  return least === Infinity ? 0 : least;
}
