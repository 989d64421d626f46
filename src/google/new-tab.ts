// Makes tabs under a free name, and keeps what the teacher looks at.

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A new tab of this name, or with the first number no other tab has: `… (2)`. */
export function insertTab(spreadsheet: Spreadsheet, wanted: string, index: number): Sheet {
  const there = spreadsheet.getSheetByName(wanted);
  if (there === null) return insertAs(spreadsheet, wanted, index);
  // Left behind by a script that stopped right after making it; there is nothing in it to lose.
  if (there.getLastRow() === 0) return there;
  return insertAs(spreadsheet, freeName(spreadsheet, wanted), index);
}

/**
 * What the user looks at. A new tab comes to the front, and its names with it: on the wall when the
 * laptop is mirrored. So the view is kept before the first one is made, and given back at the end.
 */
export class View {
  private before: Sheet | null = null;

  constructor(private readonly spreadsheet: Spreadsheet) {}

  keep(): void {
    this.before ??= this.spreadsheet.getActiveSheet();
  }

  giveBack(): void {
    const { before } = this;
    this.before = null;
    if (before !== null && !before.isSheetHidden()) this.spreadsheet.setActiveSheet(before);
  }

  show(sheet: Sheet): void {
    this.before = null;
    // Whether a hidden tab can be made active is not certain; a protected one cannot be shown.
    this.spreadsheet.setActiveSheet(sheet.isSheetHidden() ? sheet.showSheet() : sheet);
  }
}

/** Google tells `elever` and `Elever` apart when it looks, but not when it names. */
export function tabInAnyCase(spreadsheet: Spreadsheet, name: string): Sheet | null {
  const wanted = name.toLowerCase();
  return spreadsheet.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted) ?? null;
}

export function freeName(spreadsheet: Spreadsheet, wanted: string): string {
  const plain = wanted.replace(/ \(\d+\)$/, '');
  let nth = 2;
  while (spreadsheet.getSheetByName(`${plain} (${nth})`) !== null) nth++;
  return `${plain} (${nth})`;
}

function insertAs(spreadsheet: Spreadsheet, name: string, index: number): Sheet {
  try {
    return spreadsheet.insertSheet(name, index);
  } catch (error) {
    const there = tabInAnyCase(spreadsheet, name);
    if (there === null) throw error;
    // It was made all the same, and only the answer failed.
    if (there.getName() === name && there.getLastRow() === 0) return there;
    return insertAs(spreadsheet, `${name} (2)`, index);
  }
}
