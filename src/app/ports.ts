// What the use cases need from the outside: the workbook, a lock, a clock, chance and the user.
import type { IsoDate } from '../core/model';
import type { TabPlan } from '../tabs/setup';
import { bokmalTab } from '../tabs/tab-names';
import type { Cell, TabView } from '../tabs/view';
import type { CellText } from '../tabs/who-is';

/** Display text of a tab from its cell A1, a rectangle. */
export type TabValues = readonly (readonly string[])[];

/**
 * A derived tab is known by what it shows, never by its name: `draw.12`, `chart.<class>`, `index`.
 */
export type Mark = string;

/**
 * Of a tab that people write in, the same in every language: by it the tab is found when they have given
 * it another name.
 */
export function inputMark(tab: string): Mark {
  return `tab.${bokmalTab(tab)}`;
}

export interface MarkedTab {
  readonly name: string;
  readonly sheetId: number;
}

export interface NewTab {
  readonly mark: Mark;
  /** What it was drawn from, to tell later whether it is up to date. */
  readonly state: string;
  /** A free one is found when another tab has it: `… (2)`. */
  readonly name: string;
  readonly view: TabView;
  /** Left as it is when it has been drawn: teachers write in it. */
  readonly keep?: boolean;
}

/** A tab as it stands, whoever made it. */
export interface WholeTab extends MarkedTab {
  /** Of a derived tab. */
  readonly mark: Mark | null;
  readonly values: TabValues;
  /** Where there are any; row and column from 1. */
  readonly notes: readonly CellText[];
}

export interface Amendments {
  readonly cells: readonly CellText[];
  /** An empty text takes the note away. */
  readonly notes: readonly CellText[];
  /** Emptied from the first column to the last, with their notes; `all`: the whole tab. */
  readonly emptied: readonly number[] | 'all';
}

/** Cells that this user may not write; rows and columns from 1, both ends included. */
export interface Shielded {
  readonly tab: string;
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

export interface WorkbookPort {
  /** Protected sheets and ranges that refuse this user; those that only warn are none. */
  shielded(): readonly Shielded[];
  /** null when there is no tab of that name. */
  read(tab: string): TabValues | null;
  /** As `read`, but a tab whose name differs in case only, or was changed, is the tab that is meant. */
  readRequired(tab: string): TabValues | null;
  readMarked(mark: Mark): TabValues | null;
  /** The state a derived tab was drawn from; null when there is none. */
  stateOf(mark: Mark): string | null;
  /** Of a derived tab that is there; never of one that is being drawn. */
  setState(mark: Mark, state: string): void;
  has(mark: Mark): boolean;
  /** The name a derived tab has now; null when there is none. */
  nameOf(mark: Mark): string | null;
  /** Draws a derived tab: the one with the mark, else a new one. */
  draw(tab: NewTab): MarkedTab;
  /**
   * Puts new rows into a derived tab, all in as many calls as one, or writes a row of it anew; rows from
   * 1. Where there is null, what stands there stays.
   *
   * @param blank so many of the rows are there, with nothing in them
   */
  insertRows(
    mark: Mark,
    row: number,
    rows: readonly (readonly (Cell | null)[])[],
    blank: number,
  ): void;
  replaceRow(mark: Mark, row: number, cells: readonly (Cell | null)[]): void;
  /** Hides a derived tab, if there is one; the last one in sight stays. */
  hide(mark: Mark): void;
  /** Shows a derived tab again, if there is one. */
  show(mark: Mark): void;
  /** Where the workbook exports a derived tab: `…/export?gid=<sheet id>`; null when there is none. */
  exportLink(mark: Mark): string | null;
  /** Whether there is a tab of this very name. */
  isThere(tab: string): boolean;
  /** What a tab that is required is called now; null when there is none. */
  called(tab: string): string | null;
  /** Brings a derived tab to the front of this user's screen; false when there is none. */
  activate(mark: Mark): boolean;
  /** Brings a tab to the front of this user's screen, if there is one of that name. */
  activateNamed(tab: string): void;
  /** Whether a tab is hidden; null when there is none of that name. */
  isHidden(tab: string): boolean | null;
  setHidden(tab: string, hidden: boolean): void;
  /** Gives a tab another name, so that a new one can have it; answers the name it has now. */
  setAside(tab: string): string;
  /** Makes an input tab that is missing, and takes the mark from the one that had it. */
  make(plan: TabPlan, mark: Mark): void;
  /** Gives a tab that is there its mark. */
  markAs(tab: string, mark: Mark): void;
  /** Adds a row below the last one. */
  append(tab: string, cells: readonly string[]): void;
  /** Overwrites one column from a row on, both from 1. */
  writeColumn(tab: string, column: number, firstRow: number, texts: readonly string[]): void;
  /** Adds a hidden column with this header; answers where it is, from 1. */
  addHiddenColumn(tab: string, headerRow: number, header: string): number;
  /** Makes the tab larger where it has fewer rows or columns than these. */
  makeRoom(tab: string, rows: number, columns: number): void;
  /**
   * Tabs as they stand, with the notes on their cells. `next` is where to go on, whatever is done to
   * other tabs in between; null after the last.
   *
   * @param from 0 for the first, or what was said to be next; from the first when that is gone
   */
  tabsFrom(
    from: number,
    count: number,
  ): { readonly tabs: readonly WholeTab[]; readonly next: number | null };
  /** Of every tab, by its name. */
  sheetIds(): ReadonlyMap<string, number>;
  /** Deletes a tab; false when there is none of that name, or it is the last one in sight. */
  remove(tab: string): boolean;
  /** Writes single cells and notes of a tab; before that, rows or the whole are emptied of both. */
  amend(tab: string, changes: Amendments): void;
  /** What was written so far is there for others from now on. */
  flush(): void;
}

/**
 * `show`: the draft that was shown to a class last, and how many of its cards. `turns`: who has had the
 * word today, as numbers.
 */
export type UserKey = 'name' | 'class' | 'show' | 'turns' | 'language';

export interface Ports {
  readonly workbook: WorkbookPort;
  /**
   * Runs alone in this document, as far as the same script goes. `null` when somebody else is
   * running and did not finish in time. Everything is flushed before others are let in; but an action
   * that answers that something is written has flushed it itself.
   */
  withLock<T>(action: () => T): T | null;
  readonly today: () => IsoDate;
  /** Local time with offset, `YYYY-MM-DDTHH:mm:ss+HH:mm`. */
  readonly now: () => string;
  /** Unpredictable text, new each time. */
  readonly chance: () => string;
  /** Settings of the user who is at the keyboard; never a pupil's name. */
  readonly user: {
    read(key: UserKey): string;
    write(key: UserKey, value: string): void;
  };
  /** Of the product, for the ledger. */
  readonly version: string;
}
