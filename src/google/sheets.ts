// Finds the sheets of the workbook: by name, or by the mark a derived tab was given.
import type { Mark } from '../app/ports';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Before every key of developer metadata, so that other scripts' marks are never met. */
const PREFIX = 'laeringspartner.';

export interface Sheets {
  named(name: string): Sheet | null;
  marked(mark: Mark): Sheet | null;
  metadata(mark: Mark): Metadata | null;
  mark(sheet: Sheet, mark: Mark, state: string): void;
  /** A new tab of this name, or with the first number no other tab has: `… (2)`. */
  insert(wanted: string, index: number): Sheet;
  /** Looks through all tabs when none has this very name. */
  inAnyCase(name: string): Sheet | null;
}

export function sheetsOf(spreadsheet: Spreadsheet): Sheets {
  // Nothing is looked up twice in an execution: calls are what time goes to.
  const byMark = new Map<Mark, Metadata>();
  const bySheetMark = new Map<Mark, Sheet>();
  const byName = new Map<string, Sheet>();

  function named(name: string): Sheet | null {
    const sheet = byName.get(name) ?? spreadsheet.getSheetByName(name);
    if (sheet !== null) byName.set(name, sheet);
    return sheet;
  }

  function metadata(mark: Mark): Metadata | null {
    const known = byMark.get(mark);
    if (known !== undefined) return known;
    const found = spreadsheet
      .createDeveloperMetadataFinder()
      .withKey(PREFIX + mark)
      .find()[0];
    if (found !== undefined) byMark.set(mark, found);
    return found ?? null;
  }

  function marked(mark: Mark): Sheet | null {
    const sheet = bySheetMark.get(mark) ?? metadata(mark)?.getLocation().getSheet() ?? null;
    if (sheet !== null) bySheetMark.set(mark, sheet);
    return sheet;
  }

  /** Google tells `elever` and `Elever` apart when it looks, but not when it names. */
  function sheetLike(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return (
      spreadsheet.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted) ?? null
    );
  }

  /** Left behind by a script that stopped right after making it; there is nothing in it to lose. */
  function blankTab(name: string): Sheet | null {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet !== null && sheet.getLastRow() === 0 ? sheet : null;
  }

  function freeName(wanted: string): string {
    const plain = wanted.replace(/ \(\d+\)$/, '');
    let name = wanted;
    for (let nth = 2; spreadsheet.getSheetByName(name) !== null; nth++) name = `${plain} (${nth})`;
    return name;
  }

  function insertAs(name: string, index: number): Sheet {
    try {
      return spreadsheet.insertSheet(name, index);
    } catch (error) {
      if (sheetLike(name) === null) throw error;
      return insertAs(`${name} (2)`, index);
    }
  }

  return {
    named,
    metadata,
    marked,
    mark(sheet, mark, state) {
      byMark.delete(mark);
      sheet.addDeveloperMetadata(PREFIX + mark, state);
    },
    insert(wanted, index) {
      const before = spreadsheet.getActiveSheet();
      const sheet = blankTab(wanted) ?? insertAs(freeName(wanted), index);
      // A new tab comes to the front, and its names with it: on the wall when the laptop is mirrored.
      spreadsheet.setActiveSheet(before);
      return sheet;
    },
    inAnyCase(name) {
      const sheet = named(name) ?? sheetLike(name);
      if (sheet !== null) byName.set(name, sheet);
      return sheet;
    },
  };
}
