// Carrying out a change on a workbook.
import { extent, writable } from './book';
import type { Book, Sheet } from './book';
import { applyBorder, applyClear, applyInput, applyPatch, applyPatches, applySort } from './cells';
import type { Op } from './changes';
import { deleteLines, freeze, hideLines, insertLines, resizeLines } from './lines';
import { breakApart, merge } from './merges';
import { deleteSheet, hideSheet, insertSheet, moveSheet, renameSheet } from './sheets';

/** Applies one change, or throws a ServiceError and leaves the book as it was. */
export function apply(book: Book, change: Op): void {
  switch (change.op) {
    case 'insertSheet':
      return insertSheet(book, change.sheet, change.name, change.index);
    case 'deleteSheet':
      return deleteSheet(book, change.sheet);
    case 'renameSheet':
      return renameSheet(book, change.sheet, change.name);
    case 'moveSheet':
      return moveSheet(book, change.sheet, change.index);
    case 'hideSheet':
      return hideSheet(book, change.sheet, change.hidden);
    case 'insertLines':
      return insertLines(book, change.sheet, change.axis, change.at, change.count);
    case 'activate':
      book.active.set(change.user, writable(book, change.sheet).id);
      return;
    default:
      return applyToSheet(book, change);
  }
}

type SheetOp = Exclude<
  Op,
  {
    op:
      | 'insertSheet'
      | 'deleteSheet'
      | 'renameSheet'
      | 'moveSheet'
      | 'hideSheet'
      | 'insertLines'
      | 'activate';
  }
>;

function applyToSheet(book: Book, change: SheetOp): void {
  const sheet = writable(book, change.sheet);
  switch (change.op) {
    case 'input':
      return applyInput(sheet, change.row, change.column, change.values, change.thisYear);
    case 'append': {
      const row = appendRow(book, change.sheet);
      return applyInput(sheet, row, 1, [change.values], change.thisYear);
    }
    case 'patch':
      return applyPatch(sheet, change.areas, change.patch);
    case 'patches':
      return applyPatches(sheet, change.row, change.column, change.patches);
    case 'border':
      return applyBorder(sheet, change.areas, change.sides, {
        line: change.line,
        color: change.color,
      });
    case 'clear':
      return applyClear(sheet, change.area, change.contents, change.formats);
    case 'sort':
      return applySort(sheet, change.area, change.column, change.ascending);
    case 'deleteLines':
      return deleteLines(sheet, change.axis, change.at, change.count);
    case 'hideLines':
      return hideLines(sheet, change.axis, change.at, change.count, change.hidden);
    case 'resizeLines':
      return resizeLines(sheet, change.axis, change.at, change.count, change.size);
    case 'freeze':
      return freeze(sheet, change.axis, change.count);
    case 'merge':
      return merge(sheet, change.area);
    case 'breakApart':
      return breakApart(sheet, change.area);
    default:
      return applyToSettings(sheet, change);
  }
}

type SettingsOp = Extract<
  Op,
  { op: 'gridlines' | 'filter' | 'tabColor' | 'addMetadata' | 'removeMetadata' | 'protect' }
>;

function applyToSettings(sheet: Sheet, change: SettingsOp): void {
  switch (change.op) {
    case 'gridlines':
      sheet.gridlinesHidden = change.hidden;
      return;
    case 'filter':
      sheet.filter = change.filter;
      return;
    case 'tabColor':
      sheet.tabColor = change.color;
      return;
    case 'addMetadata':
      sheet.metadata = [
        ...sheet.metadata.filter((one) => one.id !== change.metadata.id),
        change.metadata,
      ];
      return;
    case 'removeMetadata':
      sheet.metadata = sheet.metadata.filter((one) => one.id !== change.id);
      return;
    case 'protect':
      sheet.protections = [
        ...sheet.protections.filter((one) => one.id !== change.protection.id),
        change.protection,
      ];
  }
}

/** The row after the last with content, made if the sheet is full. */
function appendRow(book: Book, id: number): number {
  const sheet = writable(book, id);
  const row = extent(sheet).rows + 1;
  if (row > sheet.row.count) insertLines(book, id, 'row', sheet.row.count + 1, 1);
  return row;
}
