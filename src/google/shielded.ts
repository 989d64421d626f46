// Which cells Google will refuse to let this user write: protected sheets and ranges.
import type { Shielded } from '../app/ports';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Two calls for the whole workbook, and some more for each protection that is met. */
export function shieldedIn(spreadsheet: Spreadsheet): Shielded[] {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const refusing = (type: GoogleAppsScript.Spreadsheet.ProtectionType): Range[] =>
    spreadsheet
      .getProtections(type)
      .filter((one) => !one.canEdit() && !one.isWarningOnly())
      .map((one) => one.getRange());
  const nameOf = (range: Range): string => range.getSheet().getName();
  return [
    // What grows out of a protected sheet is refused too.
    ...refusing(SHEET).map((all) => ({ tab: nameOf(all), rows: ALL, columns: ALL })),
    ...refusing(RANGE).map((range) => ({
      tab: nameOf(range),
      rows: [range.getRow(), range.getLastRow()] as const,
      columns: [range.getColumn(), range.getLastColumn()] as const,
    })),
  ];
}

const ALL = [1, Infinity] as const;
