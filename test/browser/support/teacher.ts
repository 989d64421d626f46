// A teacher at work: the product on the demo workbook, in a file, through menu and sidebar.
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type * as HostModule from '../../../src/local/host';
import type { Host } from '../../../src/local/host';
import type * as ServerModule from '../../../src/local/server/server';
import { openPage } from './browser';

const HOST = new URL('../../../dist/local/host.mjs', import.meta.url).href;
const PICTURES = new URL('../../../dist/pictures/', import.meta.url).pathname;
const SERVER = new URL('../../../dist/local/server.mjs', import.meta.url).href;

export interface Product {
  readonly host: Host;
  readonly url: string;
  /** The workbook's file; whole after `close`. */
  readonly file: string;
  close(): Promise<void>;
  /** Removes the file. */
  remove(): Promise<void>;
}

/** @param earlier a workbook's file to go on with, as another day finds it */
export async function startProduct(today: string, earlier?: string): Promise<Product> {
  const { openHost, internals } = (await import(HOST)) as typeof HostModule;
  const { startServer } = (await import(SERVER)) as typeof ServerModule;
  const folder =
    earlier === undefined
      ? await mkdtemp(path.join(tmpdir(), 'laeringspartner-'))
      : path.dirname(earlier);
  const file = path.join(folder, 'trinnet.xlsx');
  // A file that is not there yet begins as the demo workbook.
  const host = await openHost({ workbook: file, persist: true, today, user: 'Kari' });
  const server = await startServer(internals(host), { port: 0 });
  return {
    host,
    url: server.url,
    file,
    async close() {
      await server.close();
      await host.close();
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export interface Teacher {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly errors: string[];
}

export async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: 'Læringspartner', exact: true }).click();
  await page.getByRole('menuitem', { name: label, exact: true }).click();
}

/** Opens the page and the sidebar, and waits until a class is there. */
export async function sitDown(browser: Browser, url: string, user = 'Kari'): Promise<Teacher> {
  const { page, errors } = await openPage(browser, `${url}?user=${user}`);
  await choose(page, 'Åpne sidefeltet');
  const sidebar = page
    .getByRole('complementary', { name: 'Læringspartner' })
    .frameLocator('iframe');
  await sidebar.getByRole('button', { name: 'Trekk nye læringspartnere' }).waitFor();
  return { page, sidebar, errors };
}

export async function chooseClass({ sidebar }: Teacher, className: string): Promise<void> {
  await sidebar.getByLabel('Klasse').selectOption(className);
  await sidebar.getByRole('button', { name: 'Trekk nye læringspartnere' }).waitFor();
}

export async function draw({ sidebar }: Teacher): Promise<void> {
  await sidebar.getByRole('button', { name: 'Trekk nye læringspartnere' }).click();
  await sidebar.getByRole('button', { name: 'Lagre' }).waitFor();
}

export async function save({ sidebar }: Teacher): Promise<void> {
  await sidebar.getByRole('button', { name: 'Lagre' }).click();
  await sidebar.getByText('Lagret. Gjelder fra i dag.').waitFor();
}

export async function press({ sidebar }: Teacher, name: string): Promise<void> {
  await sidebar.getByRole('button', { name, exact: true }).click();
}

/** «Bare for læreren», if it is not open. */
export async function openTeachers(teacher: Teacher): Promise<void> {
  const button = teacher.sidebar.getByRole('button', { name: 'Bare for læreren' });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** «Oppdater», and the class is read. */
export async function refresh(teacher: Teacher): Promise<void> {
  await press(teacher, 'Meny');
  await press(teacher, 'Oppdater');
  await teacher.sidebar.locator('[aria-busy=false]').waitFor();
}

/** For people to look at, in dist/pictures. */
export async function picture({ page }: Teacher, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}${name}.png` });
}
