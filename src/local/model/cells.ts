// Changes of cells: values typed or set, patches, borders, clearing, sorting.
import type { Area, Border } from '../internals';
import { a1, areaOf, eachCell, lastColumn, lastRow, overlaps } from './areas';
import type { Cell, Sheet } from './book';
import { cellAt, putCell, withoutContent } from './book';
import type { BorderSides, CellPatch } from './changes';
import { coerce, type Coerced, type Input } from './coerce';
import { display } from './display';
import { ServiceError, words } from './errors';

/** Throws when the area does not lie inside the sheet. */
export function checkInside(sheet: Sheet, area: Area): void {
  const inside =
    area.row >= 1 &&
    area.column >= 1 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    lastRow(area) <= sheet.row.count &&
    lastColumn(area) <= sheet.column.count;
  if (!inside) throw new ServiceError(words.outside);
}

/** Cells under a merge, its top-left one apart, hold no value whatever is written to them. */
function hiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  const cell = areaOf(row, column);
  return sheet.merges.some(
    (merge) => overlaps(merge, cell) && !(merge.row === row && merge.column === column),
  );
}

function withContent(cell: Cell, content: Coerced): Cell {
  return {
    ...withoutContent(cell),
    ...(content.value === undefined ? {} : { value: content.value }),
    ...(content.formula === undefined ? {} : { formula: content.formula }),
    ...(content.format !== undefined && cell.format === undefined
      ? { format: content.format }
      : {}),
  };
}

function checkValidation(cell: Cell, content: Coerced, row: number, column: number): void {
  const rule = cell.validation;
  if (!rule || rule.allowInvalid || content.value === undefined) return;
  const shown = display(withContent(cell, content));
  if (!rule.list.includes(shown)) throw new ServiceError(words.violates(a1(row, column)));
}

/** Values as setValues gets them; widens the sheet for a row that is too long for it. */
export function applyInput(
  sheet: Sheet,
  row: number,
  column: number,
  values: readonly (readonly Input[])[],
  thisYear: number,
): void {
  const pending: { row: number; column: number; cell: Cell }[] = [];
  values.forEach((line, i) => {
    line.forEach((input, j) => {
      const r = row + i;
      const c = column + j;
      if (hiddenByMerge(sheet, r, c)) return;
      const cell = cellAt(sheet, r, c) ?? {};
      const content = coerce(input, cell.format, thisYear);
      checkValidation(cell, content, r, c);
      pending.push({ row: r, column: c, cell: withContent(cell, content) });
    });
  });
  sheet.column.count = pending.reduce(
    (most, one) => Math.max(most, one.column),
    sheet.column.count,
  );
  for (const one of pending) putCell(sheet, one.row, one.column, one.cell);
}

/** Fields of `patch` over those of `base`; what is null, empty or false is taken away. */
function overlaid(base: object, patch: object): Record<string, unknown> {
  const next: Record<string, unknown> = { ...base };
  for (const [field, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    if (value === null || value === '' || value === false) Reflect.deleteProperty(next, field);
    else next[field] = value as unknown;
  }
  return next;
}

function patched(cell: Cell, { style, value, ...fields }: CellPatch): Cell {
  const next: Record<string, unknown> = overlaid(cell, fields);
  if (value !== undefined) Object.assign(next, { value });
  if (value === null || value === '') delete next.value;
  if (style) {
    next.style = overlaid(cell.style ?? {}, style);
    if (Object.keys(next.style as object).length === 0) delete next.style;
  }
  return next;
}

export function applyPatch(sheet: Sheet, areas: readonly Area[], patch: CellPatch): void {
  for (const area of areas) checkInside(sheet, area);
  for (const area of areas) {
    eachCell(area, (row, column) => {
      putCell(sheet, row, column, patched(cellAt(sheet, row, column) ?? {}, patch));
    });
  }
}

export function applyPatches(
  sheet: Sheet,
  row: number,
  column: number,
  patches: readonly (readonly CellPatch[])[],
): void {
  checkInside(sheet, areaOf(row, column, patches.length, patches[0]?.length ?? 0));
  patches.forEach((line, i) => {
    line.forEach((patch, j) => {
      const r = row + i;
      const c = column + j;
      const writesContent = 'value' in patch || 'link' in patch;
      if (writesContent && hiddenByMerge(sheet, r, c)) return;
      putCell(sheet, r, c, patched(cellAt(sheet, r, c) ?? {}, patch));
    });
  });
}

type Side = 'top' | 'left' | 'bottom' | 'right';

/** Draws, removes or leaves each line; a removed line goes from the neighbour's edge too. */
export function applyBorder(
  sheet: Sheet,
  areas: readonly Area[],
  sides: BorderSides,
  border: Border,
): void {
  for (const area of areas) checkInside(sheet, area);
  const set = (row: number, column: number, side: Side, on: boolean | null): void => {
    if (on === null || row < 1 || column < 1) return;
    if (row > sheet.row.count || column > sheet.column.count) return;
    const style: Partial<Record<Side, Border | null>> = { [side]: on ? border : null };
    putCell(sheet, row, column, patched(cellAt(sheet, row, column) ?? {}, { style }));
  };
  for (const area of areas) {
    eachCell(area, (row, column) => {
      const top = row === area.row ? sides.top : sides.horizontal;
      const left = column === area.column ? sides.left : sides.vertical;
      const bottom = row === lastRow(area) ? sides.bottom : sides.horizontal;
      const right = column === lastColumn(area) ? sides.right : sides.vertical;
      set(row, column, 'top', top);
      set(row, column, 'left', left);
      set(row, column, 'bottom', bottom);
      set(row, column, 'right', right);
      if (top === false) set(row - 1, column, 'bottom', false);
      if (left === false) set(row, column - 1, 'right', false);
      if (bottom === false) set(row + 1, column, 'top', false);
      if (right === false) set(row, column + 1, 'left', false);
    });
  }
}

/** Notes and validations stay, as with Google's clear(); so do merges and freezes. */
export function applyClear(sheet: Sheet, area: Area, contents: boolean, formats: boolean): void {
  const left = area.column;
  const right = lastColumn(area);
  for (const [row, line] of [...sheet.cells]) {
    if (row < area.row || row > lastRow(area)) continue;
    for (const [column, cell] of [...line]) {
      if (column < left || column > right) continue;
      putCell(sheet, row, column, cleared(cell, contents, formats));
    }
  }
}

function cleared(cell: Cell, contents: boolean, formats: boolean): Cell {
  const { value, formula, link, format, style, ...rest } = cell;
  return {
    ...rest,
    ...(contents || value === undefined ? {} : { value }),
    ...(contents || formula === undefined ? {} : { formula }),
    ...(contents || link === undefined ? {} : { link }),
    ...(formats || format === undefined ? {} : { format }),
    ...(formats || style === undefined ? {} : { style }),
  };
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Sorts whole rows of an area: numbers, then text, then truth values; empty ones last. */
export function applySort(sheet: Sheet, area: Area, column: number, ascending: boolean): void {
  checkInside(sheet, area);
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw new ServiceError(
      "You can't perform a sort operation on a range that contains vertical merges.",
    );
  }
  const rows = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => cellAt(sheet, area.row + i, area.column + j)),
  );
  const key = (row: readonly (Cell | undefined)[]): Cell['value'] =>
    row[column - area.column]?.value;
  const sorted = rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => compare(key(a.row), key(b.row), ascending) || a.index - b.index);
  sorted.forEach(({ row }, i) => {
    row.forEach((cell, j) => putCell(sheet, area.row + i, area.column + j, cell ?? {}));
  });
}

function compare(a: Cell['value'], b: Cell['value'], ascending: boolean): number {
  if (a === undefined || b === undefined)
    return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  const direction = ascending ? 1 : -1;
  const kind = RANK[typeof a as keyof typeof RANK] - RANK[typeof b as keyof typeof RANK];
  if (kind !== 0) return kind * direction;
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'nb') * direction;
  return (Number(a) - Number(b)) * direction;
}
