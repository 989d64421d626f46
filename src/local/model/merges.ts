// Merging cells and breaking them apart, with Google's refusals.
import type { Area } from '../internals';
import { contains, eachCell, lastColumn, lastRow, overlaps } from './areas';
import type { Sheet } from './book';
import { cellAt, putCell, withoutContent } from './book';
import { checkInside } from './cells';
import { ServiceError, words } from './errors';

function checkWhole(sheet: Sheet, area: Area): void {
  const part = sheet.merges.some((merge) => overlaps(merge, area) && !contains(area, merge));
  if (part) throw new ServiceError(words.mergePart);
}

/** Only the top-left value stays; a single cell cannot be merged and is left as it is. */
export function merge(sheet: Sheet, area: Area): void {
  checkInside(sheet, area);
  checkWhole(sheet, area);
  const { row, column } = sheet;
  if (area.row <= row.frozen && lastRow(area) > row.frozen) {
    throw new ServiceError(words.mergeFrozen('row'));
  }
  if (area.column <= column.frozen && lastColumn(area) > column.frozen) {
    throw new ServiceError(words.mergeFrozen('column'));
  }
  if (area.rows === 1 && area.columns === 1) return;
  eachCell(area, (r, c) => {
    if (r === area.row && c === area.column) return;
    const cell = cellAt(sheet, r, c);
    if (cell) putCell(sheet, r, c, withoutContent(cell));
  });
  sheet.merges = [...sheet.merges.filter((one) => !contains(area, one)), { ...area }];
}

export function breakApart(sheet: Sheet, area: Area): void {
  checkInside(sheet, area);
  checkWhole(sheet, area);
  sheet.merges = sheet.merges.filter((one) => !contains(area, one));
}
