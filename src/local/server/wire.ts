// What crosses between the local page and its server, as plain JSON.
import type { Edit, MenuNode, SheetSnapshot, Shown } from '../internals';
import type { PendingAsk } from './asks';

/** One tab, without its cells: a workbook of forty tabs is sent one sheet at a time. */
export interface TabInfo {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
  readonly protection: SheetSnapshot['protection'];
}

/** GET /api/workbook: all tabs and the one sheet its user looks at. */
export interface WorkbookView {
  readonly name: string;
  /** Whose view this is. */
  readonly user: string;
  readonly revision: number;
  readonly tabs: readonly TabInfo[];
  readonly sheet: SheetSnapshot;
}

/** GET /api/menu. `error` is what onOpen threw; the menu is then missing, as it is in Google. */
export interface MenuReply {
  readonly menus: readonly MenuNode[];
  readonly error?: string;
}

/** POST /api/edit. */
export interface EditRequest {
  readonly user: string;
  readonly edit: Edit;
}

/** `refused` holds the host's words for why nothing was changed. */
export interface EditReply {
  readonly refused?: string;
}

/**
 * POST /api/run: starts an execution and returns at once; its end arrives as the event 'finished'.
 * A waiting answer would occupy one of a browser's six connections for as long as a prompt is open.
 */
export interface RunRequest {
  readonly user: string;
  /** Made by the page, unique. */
  readonly run: string;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** POST /api/answer. */
export interface AnswerRequest {
  readonly user: string;
  readonly id: number;
  readonly button: string;
  readonly text?: string;
}

/** Events by name, sent on GET /api/events. */
export interface HostEvents {
  readonly changed: { readonly revision: number };
  readonly shown: Omit<Shown, 'html' | 'user'> & {
    readonly text: string;
    readonly url: string;
  };
  readonly ask: PendingAsk;
  readonly answered: { readonly id: number };
  readonly finished: {
    readonly run: string;
    readonly value?: unknown;
    readonly error?: string;
  };
}
