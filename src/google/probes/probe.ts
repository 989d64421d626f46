// A probe: one thing we take for granted about Google's services, and what is seen when it is tried.

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a probe works on: cells of its own on a tab that is removed afterwards. */
export interface ProbeBench {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  /** Cells that no other probe has; they are blank. */
  readonly cells: (rows: number, columns: number) => Range;
}

export interface Probe {
  /** In the report, and in the platform notes. */
  readonly id: string;
  readonly expected: string;
  readonly run: (bench: ProbeBench) => string;
}

/** What came of one. */
export interface Probed {
  readonly id: string;
  readonly expected: string;
  readonly seen: string;
}

export const REFUSED = 'refused';
export const ACCEPTED = 'accepted';

/** Whether Google refuses: the sentence is in the user's language, so it is not looked at. */
export function tried(run: () => unknown): string {
  try {
    run();
    return ACCEPTED;
  } catch {
    return REFUSED;
  }
}

/** The display texts of a range in one line. */
export function shown(range: Range): string {
  return range
    .getDisplayValues()
    .map((line) => line.join('|'))
    .join('/');
}
