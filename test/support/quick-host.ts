// A host in the test's own thread: the built bundle on the same fakes, a run in a fraction of the time.
import { fileURLToPath } from 'node:url';
import type { Host, HostOptions } from '../../src/local/host';
import type { ExecutionRecord } from '../../src/local/internals';
import type { LiveWorkbook } from '../../src/local/model/live';
import { displayValues } from '../../src/local/model/snapshot';
import { marshalArguments } from '../../src/local/run/marshal';
import { readShared, Session, type SessionOptions, type Shared } from '../../src/local/session';
import { directServices } from '../../src/local/services/direct';
import { QuickBook } from './quick-book';
import type { Ended } from './quick-rules';

const ADDON = fileURLToPath(new URL('../../dist/addon/', import.meta.url));
const FIRST_DAY = Date.parse('2026-11-22');
/** What only a thread can do: wait for a person, or let another execution in. */
const OF_THREADS = ['answer', 'beforeCall', 'authMode', 'persist', 'addon'] as const;

/** More than any test has. */
const RUNS_BEFORE = 1000;

const prepared = new Map<string, QuickBook>();
let files = 0;

/** @param options the workbook as bytes; without it one that the product has set up */
export async function openQuick(options: HostOptions): Promise<Host> {
  const { workbook, locale = 'no' } = options;
  if (typeof workbook === 'string') throw new Error('A quick host has no file.');
  const book = workbook === undefined ? fresh(locale) : await bookOf(workbook);
  // Its threads are never started.
  return new QuickHost(book, readShared(book.live, ADDON, null), options);
}

/** Set up once in each language for all tests of a file. */
function fresh(locale: string): QuickBook {
  const book = prepared.get(locale) ?? QuickBook.blank();
  if (!prepared.has(locale)) book.run('prepareWorkbook', [], { locale });
  prepared.set(locale, book);
  return book.copy();
}

/** Files are read and written in few tests, and what does it takes long to load. */
async function bookOf(bytes: Uint8Array): Promise<QuickBook> {
  const { loadXlsx } = await import('../../src/local/xlsx/load');
  // Chance goes by the number of the run: in a copy it must not begin anew.
  const book = QuickBook.of(await loadXlsx(bytes, 'Regneark'), RUNS_BEFORE * ++files);
  book.run('prepareWorkbook');
  return book;
}

/** A copy of a quick host's workbook as it stands, in no time: ids and marks are the same. */
export function forked(host: Host, options: SessionOptions = {}): Host {
  if (!(host instanceof QuickHost)) throw new Error('Only a quick host is copied like that.');
  const book = host.book.copy();
  return new QuickHost(book, readShared(book.live, ADDON, null), { ...host.options, ...options });
}

/** Of a cell, as a teacher wrote it; undefined where there is none. */
export function formulaAt(
  host: Host,
  name: string,
  row: number,
  column: number,
): string | undefined {
  if (!(host instanceof QuickHost)) throw new Error('Only a quick host is looked into like that.');
  const sheet = host.book.live.book.sheets.find((one) => one.name === name);
  return sheet?.cells.get(row)?.get(column)?.formula;
}

class QuickHost implements Host {
  lastExecution: ExecutionRecord | null = null;
  readonly services: Host['services'];
  private readonly live: LiveWorkbook;
  private readonly session: Session;

  constructor(
    readonly book: QuickBook,
    private readonly shared: Shared,
    readonly options: SessionOptions,
  ) {
    for (const name of OF_THREADS) {
      if (name in options) throw new Error(`A quick host knows no ${name}: use openThreaded.`);
    }
    this.live = book.live;
    this.session = new Session(shared, options);
    this.services = directServices(this.session.directContext);
  }

  run(name: string, ...args: unknown[]): Promise<unknown> {
    const { today = '2026-11-22', fault, failAtCall, hooks } = this.options;
    this.book.day = Math.round((Date.parse(today) - FIRST_DAY) / 86_400_000);
    const failing = failAtCall === undefined ? undefined : { call: failAtCall, kind: 'throw' };
    const chosen = fault ?? (failing as typeof fault);
    const ended = this.book.run(name, JSON.parse(marshalArguments(args)) as unknown[], {
      user: this.session.user,
      locale: this.session.locale,
      scopes: this.shared.addon.scopes,
      page: this.shared.addon.page,
      onShow: (shown) => hooks?.onShow?.({ ...shown, user: this.session.user }),
      ...(chosen === undefined ? {} : { fault: chosen }),
    });
    for (const line of ended.log) hooks?.onLog?.(line);
    this.lastExecution = recordOf(name, ended);
    if (ended.killed) return Promise.reject(new Error('The script was killed.'));
    if (ended.thrown !== null) return Promise.reject(new Error(ended.thrown));
    return Promise.resolve(ended.answer);
  }

  menu(): never {
    throw new Error('A quick host has no menu: use openThreaded.');
  }

  sheets(): ReturnType<Host['sheets']> {
    return this.live.book.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      values: displayValues(sheet),
    }));
  }

  reopen(next: SessionOptions = {}): Host {
    const { today, user, locale } = this.options;
    return new QuickHost(this.book, this.shared, { today, user, locale, ...next });
  }

  async toXlsx(): Promise<Uint8Array> {
    const { saveXlsx } = await import('../../src/local/xlsx/save');
    return saveXlsx(this.live, this.session.user);
  }

  close(): Promise<void> {
    this.session.close();
    return Promise.resolve();
  }
}

function recordOf(name: string, { calls }: Ended): ExecutionRecord {
  const counted: Record<string, number> = {};
  for (const call of calls) counted[call] = (counted[call] ?? 0) + 1;
  return { function: name, calls: counted, total: calls.length, milliseconds: 0 };
}
