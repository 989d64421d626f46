// What a person did in the grid, as edits for the host: found by comparing, not by listening to ops.
import type { Edit } from '../internals';
import type { Sheet } from './fortune-types';
import { cellKey, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './row-heights';
import { cellText, matrixSize, type GridSheet } from './to-fortune';

/**
 * The edits that turn what the host holds into what the grid shows. Cells (drag, fill, drop-down)
 * and sizes are mapped; whatever else the grid changed by itself is put back by the next refresh.
 */
export function editsFrom(shown: Sheet, held: GridSheet, id: number): Edit[] {
  const size = matrixSize(shown.data);
  if (size.rows !== held.sheet.row || size.columns !== held.sheet.column) return [];
  return [
    ...typedCells(shown, held, id),
    ...resized(shown, held, id, 'column'),
    ...resized(shown, held, id, 'row'),
  ];
}

/** Runs of changed cells in a row, each one edit. */
function typedCells(shown: Sheet, held: GridSheet, id: number): Edit[] {
  const edits: Edit[] = [];
  (shown.data ?? []).forEach((cells, r) => {
    let run: string[] = [];
    for (let c = 0; c <= cells.length; c += 1) {
      const text = cellText(cells[c]);
      const changed = c < cells.length && text !== cellText(held.cells.get(cellKey(r, c)));
      if (changed) run.push(text);
      if (changed || run.length === 0) continue;
      const column = c - run.length + 1;
      edits.push({
        kind: 'type',
        sheet: id,
        row: r + 1,
        column,
        values: [run],
      });
      run = [];
    }
  });
  return joinRows(edits);
}

/** A filled or moved block is one edit, so that a refusal refuses the whole of it. */
function joinRows(edits: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined[joined.length - 1];
    if (
      edit.kind === 'type' &&
      last?.kind === 'type' &&
      last.column === edit.column &&
      last.row + last.values.length === edit.row &&
      last.values[0]?.length === edit.values[0]?.length
    ) {
      joined[joined.length - 1] = {
        ...last,
        values: [...last.values, ...edit.values],
      };
    } else {
      joined.push(edit);
    }
  }
  return joined;
}

function resized(shown: Sheet, held: GridSheet, id: number, axis: 'row' | 'column'): Edit[] {
  const field = axis === 'row' ? 'rowlen' : 'columnlen';
  const usual = axis === 'row' ? DEFAULT_ROW_HEIGHT : DEFAULT_COLUMN_WIDTH;
  const now: Record<string, number> = shown.config?.[field] ?? {};
  const before: Record<string, number> = held.sheet.config?.[field] ?? {};
  return Object.entries(now)
    .filter(([line, size]) => Math.round(size) !== Math.round(before[line] ?? usual))
    .map(([line, size]) => ({
      kind: 'resize',
      sheet: id,
      axis,
      at: Number(line) + 1,
      count: 1,
      size: Math.round(size),
    }));
}
