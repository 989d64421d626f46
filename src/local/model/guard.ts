// Which writes another user's protection refuses: a whole sheet's all, a range's those that touch it.
import type { Area } from '../internals';
import { areaOf, lastColumn, lastRow, overlaps } from './areas';
import { extent, type Protection, type Sheet } from './book';
import type { Op } from './changes';

export function isRefused(sheet: Sheet, user: string, change: Op): boolean {
  return sheet.protections.some(
    (one) => !mayEdit(one, user) && (one.area === undefined || touches(sheet, one.area, change)),
  );
}

/** A protection that only warns keeps nobody from writing. */
export function mayEdit({ warningOnly, owner }: Protection, user: string): boolean {
  return warningOnly || owner === user;
}

function touches(sheet: Sheet, area: Area, change: Op): boolean {
  if (change.op === 'deleteSheet') return true;
  if (change.op === 'insertLines') {
    const [first, last] =
      change.axis === 'row' ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
    return change.at > first && change.at <= last;
  }
  return areasOf(sheet, change).some((one) => overlaps(one, area));
}

/** The cells a change writes; of what changes no cell, none. */
function areasOf(sheet: Sheet, change: Op): readonly Area[] {
  switch (change.op) {
    case 'input':
      return [
        areaOf(change.row, change.column, change.values.length, change.values[0]?.length ?? 0),
      ];
    case 'patches':
      return [
        areaOf(change.row, change.column, change.patches.length, change.patches[0]?.length ?? 0),
      ];
    case 'append':
      return [areaOf(extent(sheet).rows + 1, 1, 1, change.values.length)];
    case 'patch':
    case 'border':
      return change.areas;
    case 'clear':
    case 'sort':
    case 'merge':
    case 'breakApart':
      return [change.area];
    case 'deleteLines':
      return [
        change.axis === 'row'
          ? areaOf(change.at, 1, change.count, sheet.column.count)
          : areaOf(1, change.at, sheet.row.count, change.count),
      ];
    default:
      return [];
  }
}
