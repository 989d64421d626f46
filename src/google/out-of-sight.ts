// Takes tabs out of sight where Google lets it: the last one to be seen stays.

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** That it stays in sight is no fault: what it shows is as it was. */
export function hide(spreadsheet: Spreadsheet, sheet: Sheet | null): void {
  if (sheet !== null) unlessLast(spreadsheet, sheet, () => sheet.hideSheet());
}

/** @returns false when it is the last one to be seen, and so is still there */
export function remove(spreadsheet: Spreadsheet, sheet: Sheet): boolean {
  return unlessLast(spreadsheet, sheet, () => spreadsheet.deleteSheet(sheet));
}

/** All tabs are looked at only when Google has refused. */
function unlessLast(spreadsheet: Spreadsheet, sheet: Sheet, act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    const seen = spreadsheet.getSheets().filter((one) => !one.isSheetHidden());
    if (seen.length !== 1 || seen[0]?.getSheetId() !== sheet.getSheetId()) throw error;
    return false;
  }
}
