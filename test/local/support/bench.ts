// Services on an empty workbook without any script, and hosts that run a script of a test's own.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as HostModule from '../../../src/local/host';
import type { Host, HostOptions } from '../../../src/local/host';
import { newBook } from '../../../src/local/model/book';
import { LiveWorkbook } from '../../../src/local/model/live';
import { View } from '../../../src/local/model/view';
import { directServices, type Services } from '../../../src/local/services/direct';
import type { Context } from '../../../src/local/services/table';
import { saveXlsx } from '../../../src/local/xlsx/save';

const built = new URL('../../../dist/local/host.mjs', import.meta.url).href;

/** The bundle, since only beside it lies the worker. */
export const { openHost, internals } = (await import(built)) as typeof HostModule;

/** A folder as the build makes it, with the given script as Code.js. */
export function addonFolder(code: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'addon-'));
  for (const [name, text] of Object.entries({ 'Code.js': code, ...files })) {
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** A workbook with one empty sheet, 'Ark1'. */
export const emptyWorkbook = (): Promise<Uint8Array> =>
  saveXlsx(new LiveWorkbook(newBook('Prøve')), 'lærer');

const open: Host[] = [];

export async function openWith(code: string, options: HostOptions = {}): Promise<Host> {
  const workbook = options.workbook ?? (await emptyWorkbook());
  const host = await openHost({ addon: addonFolder(code), ...options, workbook });
  open.push(host);
  return host;
}

/** To be called after each test, so that no thread outlives it. */
export async function closeAll(): Promise<void> {
  await Promise.all(open.splice(0).map((host) => host.close()));
}

export interface Bench {
  readonly live: LiveWorkbook;
  readonly services: Services;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

export function bench(
  overrides: Partial<Context> = {},
  live = new LiveWorkbook(newBook('Prøve')),
): Bench {
  const user = overrides.user ?? 'lærer';
  const context: Context = {
    ...{ user, locale: 'no' },
    view: new View(live, user, true),
    mode: 'full',
    scopes: null,
    lockOwner: { halted: true },
    mayWait: false,
    now: () => new Date('2026-11-22T10:00:00Z'),
    sleep: () => undefined,
    ask: () => Promise.reject(new Error('Nobody to ask.')),
    show: () => undefined,
    addMenu: () => undefined,
    page: () => null,
    ...overrides,
  };
  const services = directServices(context);
  const sheet = services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  return { live, services, sheet };
}
