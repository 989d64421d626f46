// Sheets of a workbook: making, deleting, naming, moving, hiding, with Google's refusals.
import type { Book } from './book';
import { checkCellLimit, newSheet, NEW_COLUMNS, NEW_ROWS, sheetById, writable } from './book';
import { ServiceError, words } from './errors';

const MAX_NAME = 100;

function checkName(book: Book, name: string, except: number | null): void {
  if (name === '') throw new ServiceError(words.nameEmpty);
  if (name.length > MAX_NAME) throw new ServiceError(words.nameTooLong);
  const same = name.toLowerCase();
  const taken = book.sheets.some(
    (sheet) => sheet.id !== except && sheet.name.toLowerCase() === same,
  );
  if (taken) throw new ServiceError(words.nameTaken(name));
}

/** `index` counts from 0 among all sheets; null puts the sheet last. */
export function insertSheet(book: Book, id: number, name: string, index: number | null): void {
  checkName(book, name, null);
  checkCellLimit(book, NEW_ROWS * NEW_COLUMNS);
  if (index !== null && (index < 0 || index > book.sheets.length)) {
    throw new ServiceError(`The sheet index ${index} is out of bounds.`);
  }
  book.sheets.splice(index ?? book.sheets.length, 0, newSheet(book.owner, id, name));
}

/** A sheet name that is free: 'Ark2', 'Ark3' … */
export function freeName(book: Book): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = book.sheets.length + 1;
  while (taken.has(`ark${number}`)) number++;
  return `Ark${number}`;
}

export function deleteSheet(book: Book, id: number): void {
  sheetById(book, id);
  if (!book.sheets.some((sheet) => sheet.id !== id && !sheet.hidden)) {
    throw new ServiceError(words.lastVisible);
  }
  book.sheets = book.sheets.filter((sheet) => sheet.id !== id);
}

export function renameSheet(book: Book, id: number, name: string): void {
  sheetById(book, id);
  checkName(book, name, id);
  writable(book, id).name = name;
}

export function moveSheet(book: Book, id: number, index: number): void {
  const sheet = sheetById(book, id);
  if (index < 0 || index >= book.sheets.length) {
    throw new ServiceError(`The sheet index ${index} is out of bounds.`);
  }
  const others = book.sheets.filter((one) => one !== sheet);
  book.sheets = [...others.slice(0, index), sheet, ...others.slice(index)];
}

export function hideSheet(book: Book, id: number, hidden: boolean): void {
  sheetById(book, id);
  if (hidden && !book.sheets.some((sheet) => sheet.id !== id && !sheet.hidden)) {
    throw new ServiceError(words.lastVisible);
  }
  writable(book, id).hidden = hidden;
}
