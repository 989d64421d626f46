// The dialog «Elever» in a real browser: a list is pasted, a pupil leaves and is forgotten.
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Frame, FrameLocator } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { sitDown, startProduct, type Product, type Teacher } from './support/teacher';

const PICTURES = new URL('../../dist/pictures/', import.meta.url).pathname;

let browser: Browser;
let product: Product;
let teacher: Teacher;
let dialog: FrameLocator;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [browser, product] = await Promise.all([launchBrowser(), startProduct('2026-11-30')]);
  teacher = await sitDown(browser, product.url);
  // As the sidebar asks for it.
  await teacher.page.mainFrame().childFrames()[0]?.evaluate("google.script.run.openPupils('5A')");
  dialog = teacher.page.getByRole('dialog', { name: 'Elever' }).frameLocator('iframe');
  await dialog.getByLabel('Klasselista').waitFor();
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

async function violations(): Promise<string[]> {
  const frames = teacher.page.mainFrame().childFrames();
  const frame = frames[frames.length - 1] as Frame;
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const loaded = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return (await loaded.axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
    );
  });
}

const picture = (name: string) =>
  teacher.page.getByRole('dialog', { name: 'Elever' }).screenshot({ path: `${PICTURES}${name}` });
const roster = (): string[][] =>
  product.host.sheets().find(({ name }) => name === 'Elever')?.values ?? [];
const rowOf = (name: string): string[] | undefined => roster().find((row) => row[1] === name);

test('a pasted list is compared with the roster, and only what is ticked is saved', async () => {
  const names = roster().flatMap((row) =>
    row[0] === '5A' && row[5] === 'Går her' ? [row[1] ?? ''] : [],
  );
  const [gone = '', renamed = '', ...rest] = names;
  const newName = `${renamed.split(' ')[0] ?? ''} Nordmann-Lie`;
  const list = ['Etternavn;Fornavn;Klasse', `Nordmann-Lie;${renamed.split(' ')[0] ?? ''};5A`];
  for (const name of rest) {
    const words = name.split(' ');
    list.push(`${words[words.length - 1] ?? ''};${words.slice(0, -1).join(' ')};5A`);
  }
  list.push('Haddad;Noor;5A', 'Antall: 28;;');
  expect(await violations()).toEqual([]);
  await picture('pupils-empty.png');
  await dialog.getByLabel('Klasselista').fill(list.join('\n'));
  await dialog.getByLabel('Noor Haddad').waitFor();
  await dialog.getByLabel(`${newName} er`).selectOption({ label: `${renamed}, med nytt navn` });
  expect(await violations()).toEqual([]);
  await picture('pupils-preview.png');
  await dialog.getByRole('button', { name: /^Lagre i Elever/ }).click();
  await dialog.getByText(/^Lagret i Elever:/).waitFor();
  expect(rowOf('Noor Haddad')).toMatchObject({ 0: '5A', 5: 'Går her' });
  expect(rowOf(gone)?.[5]).toBe('Sluttet');
  expect([rowOf(newName)?.[0], rowOf(renamed)]).toEqual(['5A', undefined]);
  await picture('pupils-saved.png');

  await dialog.getByRole('button', { name: 'Endre én elev' }).click();
  await dialog.getByLabel('Elev', { exact: true }).selectOption({ label: `${gone} (sluttet)` });
  expect(await violations()).toEqual([]);
  await picture('pupils-one.png');
  await dialog.getByRole('button', { name: 'Glem elev …' }).click();
  await dialog.getByText('Navnet står her').waitFor();
  await dialog.getByLabel(/for å bekrefte/).fill(gone);
  expect(await violations()).toEqual([]);
  await picture('pupils-forget.png');
  await dialog.getByRole('button', { name: 'Glem eleven for godt' }).click();
  await dialog.getByRole('heading', { name: 'Navnet er tatt bort' }).waitFor();
  await dialog.getByText('Elever: 1 rad tømt').waitFor();
  expect(rowOf(gone)).toBe(undefined);
  expect(await violations()).toEqual([]);
  await picture('pupils-forgotten.png');
  expect(teacher.errors).toEqual([]);
}, 120_000);
