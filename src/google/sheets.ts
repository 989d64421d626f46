// Finds the sheets of the workbook: by name, or by the mark a derived tab was given.
import { inputMark, type Mark } from '../app/ports';
import { tabInAnyCase } from './new-tab';

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
  rename(name: string, wanted: string): string;
  /** Looks through all tabs when none has this very name, and for one that had it once. */
  inAnyCase(name: string): Sheet | null;
}

/** What a derived tab shows; null for any other. */
export function markOf(sheet: Sheet): Mark | null {
  const keys = sheet
    .createDeveloperMetadataFinder()
    .find()
    .map((one) => one.getKey());
  return keys.find((key) => key.startsWith(PREFIX))?.slice(PREFIX.length) ?? null;
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

  return {
    named,
    metadata,
    marked,
    mark(sheet, mark, state) {
      byMark.delete(mark);
      bySheetMark.delete(mark);
      sheet.addDeveloperMetadata(PREFIX + mark, state);
    },
    rename(name, wanted) {
      named(name)?.setName(wanted);
      byName.delete(name);
      return wanted;
    },
    inAnyCase(name) {
      const sheet = named(name) ?? tabInAnyCase(spreadsheet, name) ?? marked(inputMark(name));
      if (sheet !== null) byName.set(name, sheet);
      return sheet;
    },
  };
}
