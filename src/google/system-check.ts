// «Systemsjekk»: runs the probes in the real spreadsheet, on a temporary tab that is always removed.
import { PROBES } from './probes';
import type { Probe, ProbeBench, Probed } from './probes/probe';

export const CHECK_TAB = 'Systemsjekk (fjernes)';

/** @param probes those to run; as a rule all there are */
export function checkSystem(probes: readonly Probe[] = PROBES): Probed[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // Left behind by a check that was broken off.
  const left = spreadsheet.getSheetByName(CHECK_TAB);
  if (left !== null) spreadsheet.deleteSheet(left);
  const before = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(CHECK_TAB, spreadsheet.getNumSheets());
  // A row that is not frozen and has something in it, so that what is appended comes below everything.
  let next = 3;
  const bench: ProbeBench = {
    ...{ spreadsheet, sheet },
    cells(rows, columns) {
      const range = sheet.getRange(next, 1, rows, columns);
      next += rows;
      return range;
    },
  };
  try {
    return probes.map(({ id, expected, run }) => ({ id, expected, seen: seenBy(run, bench) }));
  } finally {
    spreadsheet.setActiveSheet(before.isSheetHidden() ? before.showSheet() : before);
    spreadsheet.deleteSheet(sheet);
    SpreadsheetApp.flush();
  }
}

/** With a date in it, as no answer of ours has: Google carries none to a page. */
export function answerThatIsDropped(): { readonly ok: true; readonly at: Date } {
  return { ok: true, at: new Date(0) };
}

/** How the file writes numbers and dates: much of what differs comes from it. */
export function settingsOfFile(): { locale: string; zone: string } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = spreadsheet.getSpreadsheetLocale();
  return { locale, zone: spreadsheet.getSpreadsheetTimeZone() };
}

/** The text of an error may quote what stands in the spreadsheet: only its kind is told. */
function seenBy(run: Probe['run'], bench: ProbeBench): string {
  try {
    return run(bench);
  } catch (error) {
    return `! ${error instanceof Error ? error.name : typeof error}`;
  }
}
