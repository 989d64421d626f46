// Text as Sheets must be given it so that it stays text.

/**
 * `setValues` reads text as a person's typing: `=1` becomes a formula, `2026-11-22` a date, `1E2`
 * a number. An apostrophe before it keeps it as it is, and is not part of the value.
 */
export function literal(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** `A1` notation of a column from 1: 1 → A, 27 → AA. */
function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function a1(rect: { row: number; column: number; rows: number; columns: number }): string {
  const end = `${columnName(rect.column + rect.columns - 1)}${rect.row + rect.rows - 1}`;
  return `${columnName(rect.column)}${rect.row}:${end}`;
}
