// What an .xlsx file cannot hold, kept as JSON in a very hidden sheet of the host's own.
import type { Worksheet } from 'exceljs';
import type { CellValidation } from '../internals';
import type { CellValue, Metadata, Protection } from '../model/book';

/** Row, column, and what the file could not say about that cell. */
export interface CellExtra {
  readonly row: number;
  readonly column: number;
  /** The cell as it stands in the file; if it was changed there since, that change wins. */
  readonly stands?: string | number;
  readonly value?: CellValue;
  readonly formula?: string;
  readonly link?: string;
  readonly note?: string;
  readonly validation?: CellValidation;
}

export interface SheetExtra {
  readonly fileName: string;
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly metadata: readonly Metadata[];
  readonly protections: readonly Protection[];
  readonly cells: readonly CellExtra[];
}

export interface HostExtra {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  readonly active: Readonly<Record<string, number>>;
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly sheets: readonly SheetExtra[];
}

const VERSION = 1;
const PIECE = 30_000;

/** Writes the JSON down column A, cut into pieces a cell can hold; ASCII, so no pair is cut. */
export function writeExtra(worksheet: Worksheet, extra: HostExtra): void {
  const json = JSON.stringify(extra).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // A piece is marked so that neither spaces at its ends nor '_x0041_' are taken for something else.
  const safe = json.replace(/_/g, '\\u005f').replace(/ /g, '\\u0020');
  for (let at = 0, row = 1; at < safe.length; at += PIECE, row++) {
    worksheet.getCell(row, 1).value = safe.slice(at, at + PIECE);
  }
}

/** Null when there is no such sheet or its text cannot be read. */
export function readExtra(worksheet: Worksheet | undefined): HostExtra | null {
  if (!worksheet) return null;
  const pieces: string[] = [];
  for (let row = 1; row <= worksheet.rowCount; row++) {
    const value = worksheet.getCell(row, 1).value;
    if (typeof value === 'string') pieces.push(value);
  }
  try {
    const extra = JSON.parse(pieces.join('')) as { version?: unknown };
    return extra.version === VERSION ? (extra as HostExtra) : null;
  } catch {
    return null;
  }
}
