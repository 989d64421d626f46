// A tab as pure data: what stands in each cell and how it looks, before any sheet is touched.

/** How a cell looks. What is left out is the sheet's plain look. */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  /** `#rrggbb`. */
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  /** Breaks into lines, instead of running on over empty neighbours. */
  readonly wrap?: boolean;
}

export interface Cell {
  /** Shown as it is, whatever it begins with; never a formula. */
  readonly text: string;
  readonly style?: Style;
  /** Links the text to the tab with this sheet id. */
  readonly link?: number;
}

/** A block of cells; rows and columns from 1. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Lines to write on, or dashed ones to cut along: below each row of a block, or along its right side. */
export interface Line extends Rect {
  readonly edge: 'bottom' | 'right';
  readonly dashed: boolean;
}

/** Lengths in pixels; `others` where rows or columns differ from `usual`, keyed from 1. */
export interface Sizes {
  readonly usual: number;
  readonly others: Readonly<Record<number, number>>;
}

/** Choices offered in a column of an input tab. Google marks other text, but lets it stand. */
export interface Choices {
  readonly column: number;
  readonly firstRow: number;
  readonly options: readonly string[];
}

/** How what is typed into a column of an input tab is shown: dates alike in every locale. */
export interface Format {
  readonly column: number;
  readonly firstRow: number;
  readonly format: string;
}

export interface TabView {
  /** Rectangular: every row has the same number of cells. */
  readonly cells: readonly (readonly Cell[])[];
  readonly widths: Sizes;
  readonly heights: Sizes;
  readonly frozenRows: number;
  /** Drawn with a line around. */
  readonly boxes: readonly Rect[];
  readonly lines: readonly Line[];
  /** From this column on, everything is hidden; 0 for none. */
  readonly hiddenFrom: number;
  readonly gridlines: boolean;
  readonly choices: readonly Choices[];
  readonly formats: readonly Format[];
  /** Cut the tab to its content (derived tabs), or leave room to write in (input tabs). */
  readonly trim: boolean;
}

/** A tab to write in, with nothing special about it. */
export const PLAIN_TAB = {
  frozenRows: 0,
  boxes: [],
  lines: [],
  hiddenFrom: 0,
  gridlines: true,
  choices: [],
  formats: [],
  trim: false,
} as const;

export const EMPTY: Cell = { text: '' };

/** Rows of unequal length filled up to the longest. */
export function rectangular(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => EMPTY)]);
}

/** A row of cells of one style. */
export function textRow(texts: readonly string[], style?: Style): Cell[] {
  return texts.map((text) => (style === undefined ? { text } : { text, style }));
}
