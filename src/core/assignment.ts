// The assignment problem: one column for each row at the least total cost (Hungarian method).

/**
 * The column of each row; no column twice. `costs[row][column]` are whole numbers; there must be
 * at least as many columns as rows. Time rows² × columns. Sums of a few costs must stay below 2^53.
 * Method: Kuhn and Munkres with potentials, one shortest augmenting path a row.
 */
export function assign(costs: readonly (readonly number[])[]): number[] {
  const columns = costs[0]?.length ?? 0;
  if (columns < costs.length) throw new RangeError('fewer columns than rows');
  const state: State = {
    costs,
    rowPotential: costs.map(() => 0),
    columnPotential: new Array<number>(columns).fill(0),
    rowOf: new Array<number>(columns).fill(NONE),
  };
  costs.forEach((_, row) => addRow(state, row));
  const columnOf = costs.map(() => NONE);
  state.rowOf.forEach((row, column) => {
    if (row !== NONE) columnOf[row] = column;
  });
  return columnOf;
}

const NONE = -1;

interface State {
  readonly costs: readonly (readonly number[])[];
  readonly rowPotential: number[];
  readonly columnPotential: number[];
  /** The row that has a column now. */
  readonly rowOf: number[];
}

/** Finds the row a column, moving others along the cheapest path to a column nobody has. */
function addRow(state: State, start: number): void {
  const columns = state.rowOf.length;
  const distance = new Array<number>(columns).fill(Infinity);
  const before = new Array<number>(columns).fill(NONE);
  const done = new Array<boolean>(columns).fill(false);
  let column = NONE;
  do {
    if (column !== NONE) done[column] = true;
    const row = column === NONE ? start : at(state.rowOf, column);
    relax(state, row, column, { distance, before, done });
    column = nearest(distance, done);
    shiftPotentials(state, start, at(distance, column), { distance, done });
  } while (at(state.rowOf, column) !== NONE);
  while (column !== NONE) {
    const previous = at(before, column);
    state.rowOf[column] = previous === NONE ? start : at(state.rowOf, previous);
    column = previous;
  }
}

interface Search {
  readonly distance: number[];
  readonly before: number[];
  readonly done: boolean[];
}

/** Offers every open column the way through `row`; `from` is the column the row has now. */
function relax(state: State, row: number, from: number, search: Search): void {
  const costs = state.costs[row] ?? [];
  for (let column = 0; column < search.done.length; column++) {
    if (search.done[column]) continue;
    const reduced =
      at(costs, column) - at(state.rowPotential, row) - at(state.columnPotential, column);
    if (reduced < at(search.distance, column)) {
      search.distance[column] = reduced;
      search.before[column] = from;
    }
  }
}

function nearest(distance: readonly number[], done: readonly boolean[]): number {
  let best = NONE;
  for (let column = 0; column < distance.length; column++) {
    if (!done[column] && (best === NONE || at(distance, column) < at(distance, best))) {
      best = column;
    }
  }
  return best;
}

/** Keeps reduced costs from falling below zero, and zero along the path. */
function shiftPotentials(
  state: State,
  start: number,
  delta: number,
  search: Pick<Search, 'distance' | 'done'>,
): void {
  state.rowPotential[start] = at(state.rowPotential, start) + delta;
  for (let column = 0; column < search.done.length; column++) {
    if (search.done[column]) {
      const row = at(state.rowOf, column);
      state.rowPotential[row] = at(state.rowPotential, row) + delta;
      state.columnPotential[column] = at(state.columnPotential, column) - delta;
    } else {
      search.distance[column] = at(search.distance, column) - delta;
    }
  }
}

function at(numbers: readonly number[], index: number): number {
  const value = numbers[index];
  if (value === undefined) throw new RangeError(`no number at ${index}`);
  return value;
}
