// The local host's page in a real browser: grid, menu, sidebar, questions, a second teacher.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser, openPage, WINDOW } from './support/browser';
import { startHostPage, type HostPage } from './support/host-page';

let browser: Browser;
let site: HostPage;
const opened: { page: Page; errors: string[] }[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), startHostPage()]);
});

afterEach(async () => {
  const errors = opened.flatMap((one) => one.errors);
  await Promise.all(opened.map(({ page }) => page.context().close()));
  opened.length = 0;
  expect(errors).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(user = ''): Promise<Page> {
  const one = await openPage(browser, user ? `${site.url}?user=${user}` : site.url);
  opened.push(one);
  await one.page.getByRole('button', { name: 'Læringspartner', exact: true }).waitFor();
  await one.page.locator('.grid canvas').first().waitFor();
  return one.page;
}

async function choose(page: Page, ...labels: string[]): Promise<void> {
  await page.getByRole('button', { name: 'Læringspartner', exact: true }).click();
  for (const label of labels)
    await page.getByRole('menuitem', { name: label, exact: true }).click();
}

async function openSidebar(page: Page): Promise<FrameLocator> {
  await choose(page, 'Åpne sidefeltet');
  const frame = sidebar(page).frameLocator('iframe');
  await frame.getByRole('button', { name: 'Ekko' }).waitFor();
  return frame;
}

/** Chooses a cell by pressing on it: rows are 22 pixels, columns 101, as the grid draws them. */
async function pressCell(
  page: Page,
  row: number,
  column: number,
  button: 'left' | 'right' = 'left',
): Promise<void> {
  const box = await page.locator('.grid canvas').first().boundingBox();
  if (!box) throw new Error('no grid');
  await page.mouse.click(box.x + 46 + 101 * (column - 1) + 50, box.y + 20 + 22 * (row - 1) + 11, {
    button,
  });
}

/** A person at speed: some ten signs a second. Faster keys can outrun the grid's own refresh. */
async function typeFast(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 40 });
}

/** From one cell to the next, or to a key with Control held down. */
async function handsMove(page: Page): Promise<void> {
  await page.waitForTimeout(250);
}

async function until(value: () => unknown, wanted: unknown): Promise<void> {
  for (let tries = 0; tries < 200 && value() !== wanted; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect(value()).toBe(wanted);
}

const sidebar = (page: Page) => page.getByRole('complementary', { name: 'Sidefelt for prøve' });
const editingLine = (page: Page) => page.locator('#luckysheet-functionbox-cell');

describe('the sheet', () => {
  test('a typed cell arrives in the workbook as Sheets understands it', async () => {
    const page = await open();
    await pressCell(page, 2, 3);
    await page.keyboard.type('1E2');
    await page.keyboard.press('Enter');
    await until(() => site.cell('Elever', 2, 3), '1,00E+02');
    await page.keyboard.type("'1E2");
    await page.keyboard.press('Tab');
    await until(() => site.cell('Elever', 3, 3), '1E2');
  });

  test('entries of a fast typist all arrive, the last one of a cell counts', async () => {
    const page = await open();
    await pressCell(page, 8, 1);
    for (const text of ['a', 'b', 'c']) {
      await typeFast(page, text);
      await page.keyboard.press('Tab');
      await handsMove(page);
    }
    await until(() => site.cell('Elever', 8, 3), 'c');
    await pressCell(page, 9, 1);
    await typeFast(page, 'første');
    await page.keyboard.press('Enter');
    await until(() => site.cell('Elever', 9, 1), 'første');
    await handsMove(page);
    await page.keyboard.press('ArrowUp');
    await typeFast(page, 'andre');
    await page.keyboard.press('Enter');
    await until(() => site.cell('Elever', 9, 1), 'andre');
    expect([1, 2, 3].map((column) => site.cell('Elever', 8, column))).toEqual(['a', 'b', 'c']);
  });

  test('delete, undo and paste go through the host', async () => {
    const page = await open();
    await pressCell(page, 2, 2);
    await page.keyboard.press('Delete');
    await until(() => site.cell('Elever', 2, 2), '');
    await editingLine(page).filter({ hasNotText: 'Amina' }).waitFor();
    await handsMove(page);
    await page.keyboard.press('Control+z');
    await until(() => site.cell('Elever', 2, 2), 'Amina');
    // What is copied is what the page shows, and it shows it when the host has answered.
    await editingLine(page).filter({ hasText: 'Amina' }).waitFor();
    await handsMove(page);
    await page.keyboard.press('Control+c');
    await pressCell(page, 6, 2);
    await handsMove(page);
    await page.keyboard.press('Control+v');
    await until(() => site.cell('Elever', 6, 2), 'Amina');
  });

  test('rows are inserted from the menu at the pointer', async () => {
    const page = await open();
    await pressCell(page, 3, 2);
    await pressCell(page, 3, 2, 'right');
    await page.getByRole('menuitem', { name: 'Sett inn rad over' }).click();
    await until(() => site.cell('Elever', 4, 2), 'Jonas');
    await page.getByRole('button', { name: 'Rediger' }).click();
    await page.getByRole('menuitem', { name: 'Angre' }).click();
    await until(() => site.cell('Elever', 3, 2), 'Jonas');
  });

  test('hidden sheets are out of sight until they are shown, and can be renamed', async () => {
    const page = await open();
    await expect(page.getByRole('tab').allTextContents()).resolves.toEqual(['Elever', 'Start']);
    await page.getByRole('button', { name: 'Alle ark' }).click();
    await page.getByRole('menuitem', { name: '_Logg (skjult)' }).click();
    await page.getByRole('button', { name: 'Valg for arket _Logg' }).click();
    await page.getByRole('menuitem', { name: 'Gi nytt navn' }).click();
    await page.getByRole('textbox').last().fill('Elever');
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByRole('alert').filter({ hasText: 'Elever' }).waitFor();
    await page.getByRole('button', { name: 'Valg for arket _Logg' }).click();
    await page.getByRole('menuitem', { name: 'Skjul ark' }).click();
    await until(() => site.host.sheets().find(({ name }) => name === '_Logg')?.hidden, true);
  });
});

describe('the add-on', () => {
  test('the sidebar is 300 pixels wide and its calls come back', async () => {
    const page = await open();
    const frame = await openSidebar(page);
    const box = await sidebar(page).locator('iframe').boundingBox();
    expect(box?.width).toBe(300);
    expect((box?.x ?? 0) + 300).toBe(WINDOW.width);
    await frame.getByRole('button', { name: 'Ekko' }).click();
    await frame.getByText('{"a":[1,null,null],"c":"x"}').waitFor();
    await frame.getByRole('button', { name: 'Dato' }).click();
    await frame.getByText('"Failed due to illegal value in property: d"').waitFor();
    await frame.getByRole('button', { name: 'Mange' }).click();
    await frame.getByText('120', { exact: true }).waitFor();
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/page.png` });
    await frame.getByRole('button', { name: 'Lukk meg' }).click();
    await sidebar(page).waitFor({ state: 'detached' });
  });

  test('the sidebar reaches nothing but its own script', async () => {
    const page = await open();
    const frame = await openSidebar(page);
    await frame.getByRole('button', { name: 'Nett' }).click();
    await frame.getByText('"stengt"').waitFor();
    const [one] = opened;
    // The browser tells of the refusal; any other error would still be one.
    expect(one?.errors.every((text) => text.includes('Content Security Policy'))).toBe(true);
    one?.errors.splice(0);
  });

  test('what a script writes is seen in the grid at once', async () => {
    const page = await open();
    await pressCell(page, 3, 2);
    const frame = await openSidebar(page);
    await frame.getByRole('button', { name: 'Skriv' }).click();
    await editingLine(page).filter({ hasText: 'Skrevet' }).waitFor();
    await frame.getByRole('button', { name: 'Hjem' }).click();
    await page.getByRole('tab', { name: 'Start', selected: true }).waitFor();
    await page.getByRole('tab', { name: 'Elever' }).click();
    await page.getByRole('tab', { name: 'Elever', selected: true }).waitFor();
  });

  test('a script waits for the answers to its questions', async () => {
    const page = await open();
    await choose(page, 'Spør');
    await page.getByText('Skript kjører …').waitFor();
    await page.getByRole('textbox', { name: 'Hvilken klasse?' }).fill('8A');
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByText('Trekke for 8A?').waitFor();
    await page.getByRole('button', { name: 'Ja' }).click();
    await until(() => site.cell('Elever', 2, 3), '8A');
    await page.getByText('Skript kjører …').waitFor({ state: 'detached' });
  });

  test('an error of a menu item is shown, a toast passes, a dialog has its size', async () => {
    const page = await open();
    await choose(page, 'Feil');
    await page.getByRole('alert').filter({ hasText: 'Finner ikke fanen Elever.' }).waitFor();
    await choose(page, 'Hjelp', 'Systemsjekk');
    await page.getByText('Alt i orden').waitFor();
    await choose(page, 'Åpne dialog');
    const dialog = page.getByRole('dialog', { name: 'Teammøte' });
    await dialog.frameLocator('iframe').getByRole('button', { name: 'Ekko' }).waitFor();
    const box = await dialog.locator('iframe').boundingBox();
    expect([box?.width, box?.height]).toEqual([500, 240]);
    await dialog.getByRole('button', { name: 'Lukk', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

test('a second teacher has her own sidebar, tab and key, and sees the same cells', async () => {
  const first = await open();
  const second = await open('Kari');
  const frame = await openSidebar(second);
  await frame.getByRole('button', { name: 'Hvem' }).click();
  await frame.locator('#out').filter({ hasText: '"' }).waitFor();
  const hers = await frame.locator('#out').textContent();
  expect(await sidebar(first).count()).toBe(0);
  await second.getByRole('tab', { name: 'Start' }).click();
  await second.getByRole('tab', { name: 'Start', selected: true }).waitFor();
  await first.getByRole('tab', { name: 'Elever', selected: true }).waitFor();
  const own = await openSidebar(first);
  await own.getByRole('button', { name: 'Hvem' }).click();
  await own.locator('#out').filter({ hasText: '"' }).waitFor();
  expect(await own.locator('#out').textContent()).not.toBe(hers);
  await pressCell(first, 5, 1);
  await first.keyboard.type('delt');
  await first.keyboard.press('Enter');
  await second.getByRole('tab', { name: 'Elever' }).click();
  await second.getByRole('tab', { name: 'Elever', selected: true }).waitFor();
  await pressCell(second, 5, 1);
  await editingLine(second).filter({ hasText: 'delt' }).waitFor();
});

test('no foreign page can call the interface', async () => {
  const call = (headers: Record<string, string>) =>
    fetch(`${site.url}api/workbook`, { headers }).then(({ status }) => status);
  expect(await call({})).toBe(200);
  expect(await call({ origin: 'https://example.org' })).toBe(403);
  expect(await call({ origin: site.url.slice(0, -1) })).toBe(200);
  expect(await call({ 'sec-fetch-site': 'same-site' })).toBe(403);
});
