// Rows and columns: inserting, deleting, hiding, sizes, freezing.
import type { Area } from '../internals';
import type { Axis, Book, Cell, Sheet } from './book';
import { checkCellLimit, DEFAULT_SIZE, putCell, writable } from './book';
import { ServiceError, words } from './errors';

function checkLines(sheet: Sheet, axis: Axis, at: number, count: number): void {
  if (at < 1 || count < 1 || at + count - 1 > sheet[axis].count) {
    throw new ServiceError(words.outside);
  }
}

/** Makes `count` lines so that the first of them is number `at` (at most one past the last). */
export function insertLines(book: Book, id: number, axis: Axis, at: number, count: number): void {
  const sheet = writable(book, id);
  if (at < 1 || count < 1 || at > sheet[axis].count + 1) throw new ServiceError(words.outside);
  checkCellLimit(book, count * sheet[axis === 'row' ? 'column' : 'row'].count);
  const inherits = at > 1 ? at - 1 : null;
  const shift = (line: number): number => (line >= at ? line + count : line);
  const formats = inherits === null ? [] : lineFormats(sheet, axis, inherits);
  renumber(sheet, axis, shift);
  sheet[axis].count += count;
  if (at <= sheet[axis].frozen) sheet[axis].frozen += count;
  const grown = (area: Area): Area => {
    const [first, length] = span(area, axis);
    if (first >= at) return moved(area, axis, first + count, length);
    return first + length > at ? moved(area, axis, first, length + count) : area;
  };
  sheet.merges = sheet.merges.map(grown);
  sheet.protections = sheet.protections.map((one) =>
    one.area === undefined ? one : { ...one, area: grown(one.area) },
  );
  for (let i = 0; i < count; i++) {
    for (const [other, cell] of formats) {
      if (axis === 'row') putCell(sheet, at + i, other, cell);
      else putCell(sheet, other, at + i, cell);
    }
  }
}

/** Formats, styles and validations that a new line takes over from the one before it. */
function lineFormats(sheet: Sheet, axis: Axis, line: number): [number, Cell][] {
  const found: [number, Cell][] = [];
  const take = (other: number, cell: Cell | undefined): void => {
    if (!cell) return;
    const { format, style, validation } = cell;
    const rest: Cell = {
      ...(format === undefined ? {} : { format }),
      ...(style === undefined ? {} : { style }),
      ...(validation === undefined ? {} : { validation }),
    };
    if (Object.keys(rest).length > 0) found.push([other, rest]);
  };
  if (axis === 'row') sheet.cells.get(line)?.forEach((cell, column) => take(column, cell));
  else sheet.cells.forEach((row, number) => take(number, row.get(line)));
  return found;
}

export function deleteLines(sheet: Sheet, axis: Axis, at: number, count: number): void {
  const lines = sheet[axis];
  checkLines(sheet, axis, at, count);
  if (count === lines.count) throw new ServiceError(words.deleteAll(axis));
  const frozenGone = Math.max(0, Math.min(lines.frozen, at + count - 1) - at + 1);
  if (lines.count - count <= lines.frozen - frozenGone) {
    throw new ServiceError(words.deleteUnfrozen(axis));
  }
  renumber(sheet, axis, (line) => {
    if (line < at) return line;
    return line < at + count ? null : line - count;
  });
  lines.count -= count;
  lines.frozen -= frozenGone;
  const left = (area: Area): Area[] => {
    const [first, length] = span(area, axis);
    const last = first + length - 1;
    const gone = Math.max(0, Math.min(last, at + count - 1) - Math.max(first, at) + 1);
    if (gone === length) return [];
    const start = first - Math.max(0, Math.min(first - at, count));
    return [moved(area, axis, start, length - gone)];
  };
  sheet.merges = sheet.merges.flatMap(left).filter(({ rows, columns }) => rows > 1 || columns > 1);
  sheet.protections = sheet.protections.flatMap((one) =>
    one.area === undefined ? [one] : left(one.area).map((area) => ({ ...one, area })),
  );
}

const span = (area: Area, axis: Axis): [first: number, length: number] =>
  axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];

const moved = (area: Area, axis: Axis, first: number, length: number): Area =>
  axis === 'row'
    ? { ...area, row: first, rows: length }
    : { ...area, column: first, columns: length };

/** Gives every line its new number; null drops it. */
function renumber(sheet: Sheet, axis: Axis, to: (line: number) => number | null): void {
  const lines = sheet[axis];
  const sizes = [...lines.sizes].map(([line, size]) => [to(line), size] as const);
  lines.sizes = new Map(sizes.flatMap(([line, size]) => (line === null ? [] : [[line, size]])));
  lines.hidden = new Set([...lines.hidden].flatMap((line) => to(line) ?? []));
  if (axis === 'row') {
    const rows = [...sheet.cells].map(([row, cells]) => [to(row), cells] as const);
    sheet.cells = new Map(rows.flatMap(([row, cells]) => (row === null ? [] : [[row, cells]])));
    return;
  }
  for (const [row, cells] of [...sheet.cells]) {
    const left = [...cells].flatMap(([column, cell]): [number, Cell][] => {
      const next = to(column);
      return next === null ? [] : [[next, cell]];
    });
    if (left.length > 0) sheet.cells.set(row, new Map(left));
    else sheet.cells.delete(row);
  }
}

export function hideLines(
  sheet: Sheet,
  axis: Axis,
  at: number,
  count: number,
  hidden: boolean,
): void {
  checkLines(sheet, axis, at, count);
  for (let line = at; line < at + count; line++) {
    if (hidden) sheet[axis].hidden.add(line);
    else sheet[axis].hidden.delete(line);
  }
}

/** `size` in pixels. */
export function resizeLines(
  sheet: Sheet,
  axis: Axis,
  at: number,
  count: number,
  size: number,
): void {
  checkLines(sheet, axis, at, count);
  for (let line = at; line < at + count; line++) {
    if (size === DEFAULT_SIZE[axis]) sheet[axis].sizes.delete(line);
    else sheet[axis].sizes.set(line, size);
  }
}

/** Freezes the first `count` lines; 0 frees them. */
export function freeze(sheet: Sheet, axis: Axis, count: number): void {
  if (count < 0 || count > sheet[axis].count) throw new ServiceError(words.outside);
  if (count > 0 && count === sheet[axis].count) throw new ServiceError(words.freezeAll(axis));
  const cut = sheet.merges.some((merge) => {
    const [first, length] = span(merge, axis);
    return first <= count && first + length - 1 > count;
  });
  if (cut) throw new ServiceError(words.freezeMerged(axis));
  sheet[axis].frozen = count;
}
