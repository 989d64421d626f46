// What the local page may ask of a host beyond the public Host: plain data in, plain data out.

/** Rows and columns are counted from 1 everywhere; sizes are pixels; colours are '#rrggbb'. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type BorderLine = 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOUBLE';

export interface Border {
  readonly line: BorderLine;
  readonly color: string;
}

/** How a cell looks; what is absent is the default of a new sheet (Arial 10, black, bottom, left). */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly family?: string;
  readonly background?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly top?: Border;
  readonly left?: Border;
  readonly bottom?: Border;
  readonly right?: Border;
}

/** A list validation: what may be chosen, and whether anything else is refused. */
export interface CellValidation {
  readonly list: readonly string[];
  readonly dropdown: boolean;
  readonly allowInvalid: boolean;
  readonly help?: string;
}

/** One cell that holds, or looks like, something. A date is a serial number with a date format. */
export interface CellSnapshot {
  readonly r: number;
  readonly c: number;
  /** What a person sees. */
  readonly display: string;
  /** What stands in the editing line: formula with '=', literal text with a leading "'" if needed. */
  readonly input: string;
  readonly raw: string | number | boolean | null;
  readonly formula?: string;
  readonly format?: string;
  readonly link?: string;
  readonly note?: string;
  readonly style?: CellStyle;
  readonly validation?: CellValidation;
}

export interface SheetSnapshot {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly Area[];
  /** Pixels by row or column number, where not the default (21 and 100). */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlinesHidden: boolean;
  readonly tabColor: string | null;
  /** 'warning' asks before an edit, 'locked' refuses other users' edits. */
  readonly protection: 'none' | 'warning' | 'locked';
}

export interface WorkbookSnapshot {
  /** As in the workbook's address. */
  readonly id: string;
  readonly name: string;
  /** Grows by one at every change of the shared workbook. */
  readonly revision: number;
  /** The id of the sheet this host's user looks at. */
  readonly active: number;
  readonly sheets: readonly SheetSnapshot[];
}

/** What a person may do in the grid; `sheet` is always a sheet's id. */
export type Edit =
  /** Typing or pasting: the texts as typed, coerced as Sheets does ('' empties a cell). */
  | {
      readonly kind: 'type';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly string[])[];
    }
  /** The delete key: values go, formats stay. */
  | { readonly kind: 'clear'; readonly sheet: number; readonly area: Area }
  /** Number format, e.g. '@' for text or '' for automatic. */
  | {
      readonly kind: 'format';
      readonly sheet: number;
      readonly area: Area;
      readonly format: string;
    }
  | {
      readonly kind: 'style';
      readonly sheet: number;
      readonly area: Area;
      readonly style: CellStyle;
    }
  /** Insert so that the first new line is number `at`. */
  | {
      readonly kind: 'insertLines' | 'deleteLines';
      readonly sheet: number;
      readonly axis: 'row' | 'column';
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'hideLines';
      readonly sheet: number;
      readonly axis: 'row' | 'column';
      readonly at: number;
      readonly count: number;
      readonly hidden: boolean;
    }
  | {
      readonly kind: 'resize';
      readonly sheet: number;
      readonly axis: 'row' | 'column';
      readonly at: number;
      readonly count: number;
      readonly size: number;
    }
  /** Sort the rows of an area by one of its columns (number in the sheet, not in the area). */
  | {
      readonly kind: 'sort';
      readonly sheet: number;
      readonly area: Area;
      readonly column: number;
      readonly ascending: boolean;
    }
  | { readonly kind: 'addSheet'; readonly name?: string; readonly index?: number }
  | { readonly kind: 'deleteSheet'; readonly sheet: number }
  | { readonly kind: 'renameSheet'; readonly sheet: number; readonly name: string }
  /** `index` counts from 0 among all sheets, hidden ones too. */
  | { readonly kind: 'moveSheet'; readonly sheet: number; readonly index: number }
  | { readonly kind: 'hideSheet'; readonly sheet: number; readonly hidden: boolean }
  | { readonly kind: 'merge' | 'unmerge'; readonly sheet: number; readonly area: Area }
  /** The user looks at this sheet now; changes nothing for others. */
  | { readonly kind: 'activate'; readonly sheet: number };

/** What onOpen built. */
export type MenuNode =
  | { readonly kind: 'item'; readonly label: string; readonly function: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly items: readonly MenuNode[] };

/** Something a script put before its user. A toast has no page: `html` is its text. */
export interface Shown {
  readonly kind: 'sidebar' | 'dialog' | 'toast';
  readonly title: string;
  readonly html: string;
  /** Pixels; a sidebar is always 300 wide. */
  readonly width: number | null;
  readonly height: number | null;
  readonly user: string;
}

/** A question that suspends the script. `text` holds title and question, one above the other. */
export interface Ask {
  readonly kind: 'alert' | 'prompt';
  readonly text: string;
  /** 'OK', 'CANCEL', 'YES', 'NO' in Google's order. */
  readonly buttons: readonly string[];
  readonly title: string;
  readonly user: string;
}

/** `button` is one of Ask.buttons, or 'CLOSE' for the cross in the corner. */
export interface Answer {
  readonly button: string;
  readonly text?: string | undefined;
}

export interface Change {
  readonly revision: number;
  readonly user: string;
  /** 'content' concerns everybody; 'active' is only the sheet that user looks at. */
  readonly kind: 'content' | 'active';
}

/** One finished execution, for a trace. `milliseconds` is wall time, questions included. */
export interface ExecutionRecord {
  readonly function: string;
  readonly calls: Readonly<Record<string, number>>;
  readonly total: number;
  readonly milliseconds: number;
}

export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
  readonly user: string;
}

/** Hooks that may be given to openHost in `hooks`, or set later through HostInternals. */
export interface HostHooks {
  readonly onShow?: (shown: Shown) => void;
  readonly onChange?: (change: Change) => void;
  readonly onExecution?: (record: ExecutionRecord & { user: string }) => void;
  readonly onLog?: (line: LogLine) => void;
}

/** Get it with `internals(host)` from './host'. Every callback setter returns its own undoing. */
export interface HostInternals {
  snapshot(user?: string): WorkbookSnapshot;
  /** Throws an Error with Google's words where Sheets would refuse (name taken, protected …). */
  edit(edit: Edit, user?: string): void;
  onChange(callback: (change: Change) => void): () => void;
  onShow(callback: (shown: Shown) => void): () => void;
  onExecution(callback: (record: ExecutionRecord & { user: string }) => void): () => void;
  onLog(callback: (line: LogLine) => void): () => void;
  /** Answers alert and prompt of this host's executions; wins over the option `answer`. */
  setAnswerer(answerer: (ask: Ask) => Promise<Answer>): void;
  /** Runs onOpen as the simple trigger and gives its menus. */
  menuTree(user?: string): Promise<readonly MenuNode[]>;
  /** As Host.run, for another user of the same workbook. */
  runFor(user: string, name: string, args: readonly unknown[]): Promise<unknown>;
  /** Where the workbook is to be found from now on, e.g. 'http://127.0.0.1:4815'; null: nowhere. */
  servedAt(origin: string | null): void;
  /** Resolves when all changes so far stand in the workbook's file (at once if not persisted). */
  saved(): Promise<void>;
}
