// The local host as a module: a workbook, Google's services, and the add-on that runs on them.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DEFAULT_USER } from './default-user';
import { demoWorkbook } from './demo/workbook';
import type { ExecutionRecord, HostInternals, MenuNode } from './internals';
import type { LiveWorkbook } from './model/live';
import { displayValues } from './model/snapshot';
import { FileSaver } from './persist';
import { directServices, type Services } from './services/direct';
import { readShared, Session, type SessionOptions, type Shared } from './session';
import { loadXlsx } from './xlsx/load';
import { saveXlsx } from './xlsx/save';

export interface HostOptions extends SessionOptions {
  /** A file, or the bytes of one; the demo workbook in memory when absent. */
  readonly workbook?: string | Uint8Array | undefined;
  /** Save to the workbook's file after every change; a file that is not there yet is made. */
  readonly persist?: boolean | undefined;
  /** The folder with Code.js, the pages and the manifest; '../addon/' beside the bundle if absent. */
  readonly addon?: string | undefined;
}

export interface MenuEntry {
  readonly label: string;
  readonly function: string;
}

export interface SheetContents {
  readonly name: string;
  readonly hidden: boolean;
  readonly values: string[][];
}

export interface Host {
  /** One execution; arguments and result are marshalled as google.script.run does. */
  run(name: string, ...args: unknown[]): Promise<unknown>;
  /**
   * The items onOpen built when the workbook was opened, those of submenus included, in order.
   * Throws what onOpen threw; Google would leave the menu out without a word.
   */
  menu(): MenuEntry[];
  /** The fakes for a test's own thread; writes apply at once and are not counted. */
  readonly services: Services;
  /** The last finished `run` of this host; null before the first. */
  readonly lastExecution: ExecutionRecord | null;
  /** Every sheet in order with its display values. */
  sheets(): SheetContents[];
  /** Another session on the same live workbook. Date, user, language and answers are taken over if absent. */
  reopen(options?: SessionOptions): Host;
  toXlsx(): Promise<Uint8Array>;
  /** Ends running executions and waits for the file. The threads end with the last host. */
  close(): Promise<void>;
}

const sessions = new WeakMap<Host, Session>();

/** What the local page may ask beyond the public interface. */
export function internals(host: Host): HostInternals {
  const session = sessions.get(host);
  if (!session) throw new Error('This is no host of openHost.');
  return session;
}

export async function openHost(options: HostOptions = {}): Promise<Host> {
  const live = await openWorkbook(options);
  const file = typeof options.workbook === 'string' ? options.workbook : null;
  const user = options.user ?? DEFAULT_USER;
  const saver = options.persist && file !== null ? new FileSaver(live, file, user) : null;
  const folder = options.addon ?? new URL('../addon/', import.meta.url);
  const opened: Opened = { hosts: 0, menu: () => [] };
  const host = makeHost(readShared(live, folder, saver), options, opened);
  opened.menu = await builtMenu(internals(host));
  return host;
}

/** What the hosts on one workbook have in common beside it. */
interface Opened {
  hosts: number;
  menu: () => MenuEntry[];
}

async function builtMenu(inside: HostInternals): Promise<() => MenuEntry[]> {
  try {
    const tree = await inside.menuTree();
    return () => tree.flatMap(entries);
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

async function openWorkbook(options: HostOptions): Promise<LiveWorkbook> {
  const { workbook } = options;
  if (workbook === undefined) return loadXlsx(await demoWorkbook(), 'Læringspartner');
  if (typeof workbook !== 'string') return loadXlsx(workbook, 'Regneark');
  const name = path.basename(workbook).replace(/\.xlsx$/i, '');
  const data = await fileOr(workbook, options.persist ? demoWorkbook : null);
  try {
    return await loadXlsx(data, name);
  } catch (error) {
    const text = `${workbook} cannot be read as a workbook: save it as .xlsx, or give another file.`;
    throw new Error(text, { cause: error });
  }
}

/** What stands in the file; `otherwise` makes it when there is no such file. */
async function fileOr(
  file: string,
  otherwise: (() => Promise<Uint8Array>) | null,
): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if (otherwise && (error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise();
    throw error;
  }
}

function makeHost(shared: Shared, options: SessionOptions, opened: Opened): Host {
  const session = new Session(shared, options);
  const { live } = shared;
  let closed = false;
  opened.hosts++;
  const host: Host = {
    run: (name, ...args) => session.runFor(session.user, name, args),
    menu: () => opened.menu(),
    services: directServices(session.directContext),
    get lastExecution() {
      return session.lastExecution;
    },
    sheets: () =>
      live.book.sheets.map((sheet) => ({
        name: sheet.name,
        hidden: sheet.hidden,
        values: displayValues(sheet),
      })),
    reopen: (next = {}) => makeHost(shared, { ...inherited(options), ...next }, opened),
    toXlsx: () => saveXlsx(live, session.user),
    close: async () => {
      if (closed) return;
      closed = true;
      session.close();
      if (--opened.hosts > 0) return;
      await shared.threads.close();
      await shared.saver?.close();
    },
  };
  sessions.set(host, session);
  return host;
}

function inherited(options: SessionOptions): SessionOptions {
  const { today, user, locale, answer, authMode } = options;
  return { today, user, locale, answer, authMode };
}

function entries(node: MenuNode): MenuEntry[] {
  if (node.kind === 'menu') return node.items.flatMap(entries);
  return node.kind === 'item' ? [{ label: node.label, function: node.function }] : [];
}
