// The local host as tests use it: the built bundle, with a class or two on the roster.
import type { Committed, Failed, LoadedClass, Reply } from '../../src/contract/replies';
import type * as HostModule from '../../src/local/host';
import type { Host, HostOptions } from '../../src/local/host';
import { openQuick } from './quick-host';

const built = new URL('../../dist/local/host.mjs', import.meta.url).href;

/** With a thread for each execution, as people use it. */
async function openHost(options: HostOptions = {}): Promise<Host> {
  const module = (await import(built)) as typeof HostModule;
  return module.openHost({ today: TODAY, user: 'Kari', ...options });
}

const TODAY = '2026-11-22';

const FIRST = ['Ada', 'Bo', 'Cecilie', 'Dina', 'Emil', 'Frida', 'Georg', 'Hanna', 'Ida', 'Jon'];
const LAST = ['Aas', 'Berg', 'Dahl', 'Eng', 'Foss'];

/** Invented names, all different. */
export function inventedNames(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) =>
      `${FIRST[index % FIRST.length]!} ${LAST[Math.floor(index / FIRST.length) % LAST.length]!}`,
  );
}

type Classes = Readonly<Record<string, readonly string[]>>;

/** A workbook set up by the product, with these classes on `Elever` from row 3 on. */
export async function openClasses(classes: Classes, options: HostOptions = {}): Promise<Host> {
  return listed(await openQuick({ today: TODAY, user: 'Kari', ...options }), classes);
}

/** The same on a host that can also ask, wait and be overtaken. */
export async function openThreaded(classes: Classes, options: HostOptions = {}): Promise<Host> {
  const host = await openHost({ workbook: await emptyWorkbook(), ...options });
  await good(host.run('prepareWorkbook') as Promise<Reply<{ ok: true }>>);
  return listed(host, classes);
}

/** In the languages of the product. */
const ROSTERS = ['Elever', 'Elevar', 'Pupils'];

function listed(host: Host, classes: Classes): Host {
  const rows = Object.entries(classes).flatMap(([name, pupils]) =>
    pupils.map((pupil) => [name, `'${pupil}`]),
  );
  const roster = host.sheets().find(({ name }) => ROSTERS.includes(name))?.name ?? '';
  if (rows.length > 0) tab(host, roster).getRange(3, 1, rows.length, 2).setValues(rows);
  return host;
}

let empty: Promise<Uint8Array> | undefined;

/** A workbook as Google makes it: one blank tab. */
async function emptyWorkbook(): Promise<Uint8Array> {
  empty ??= import('exceljs').then(async ({ default: ExcelJS }) => {
    const file = new ExcelJS.Workbook();
    file.addWorksheet('Ark1');
    return new Uint8Array(await file.xlsx.writeBuffer());
  });
  return empty;
}

export function tab(host: Host, name: string) {
  const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`no tab ${name}`);
  return sheet;
}

export function contents(host: Host, name: string): string[][] {
  const sheet = host.sheets().find((other) => other.name === name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet.values;
}

/** Of a dated tab, row by row: the desk, and who sits there. */
export function seatedIn(host: Host, name: string): string[][] {
  const rows = contents(host, name).slice(3);
  const end = rows.findIndex((row) => row[0] === '');
  return rows.slice(0, end).map((row) => row.slice(0, -2).filter((text) => text !== ''));
}

export function tabNames(host: Host): string[] {
  return host.sheets().map(({ name }) => name);
}

/** The events of the ledger, as stored; what cannot be read is left out. */
export function ledger(host: Host): Record<string, unknown>[] {
  return contents(host, '_Logg')
    .slice(2)
    .map((row) => row[5] ?? '')
    .filter((data) => data.endsWith('}'))
    .map((data) => JSON.parse(data) as Record<string, unknown>);
}

export async function load(host: Host, className: string): Promise<LoadedClass> {
  return good(host.run('loadClass', className) as Promise<Reply<LoadedClass>>);
}

export async function draw(host: Host, className: string): Promise<Committed> {
  return good(host.run('drawAndCommit', className) as Promise<Reply<Committed>>);
}

export async function good<T extends { ok: true }>(reply: Promise<Reply<T>>): Promise<T> {
  const answer = await reply;
  if (!answer.ok) throw new Error(answer.error.message);
  return answer;
}

/** The refusal a call is expected to meet. */
export async function refusal(
  host: Host,
  name: string,
  ...args: unknown[]
): Promise<Failed['error']> {
  const answer = (await host.run(name, ...args)) as Reply<{ ok: true }>;
  if (answer.ok) throw new Error(`${name} was not refused`);
  return answer.error;
}

/** Everything a write could have changed. */
export function everything(host: Host): string {
  return JSON.stringify(host.sheets());
}
