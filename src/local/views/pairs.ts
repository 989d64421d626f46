// A class in learning pairs: drawn, saved, corrected by hand, shown to the class, and a lesson.
import type { Page } from 'playwright-core';
import { chooseClass, press, swapTwo } from './deeds';
import type { Seat } from './seat';

export async function walkPairs(seat: Seat): Promise<void> {
  const page = await seat.openSidebar();
  await chooseClass(page, '5A');
  await page.getByRole('button', { name: 'Trekk nye læringspartnere' }).waitFor();
  await seat.arrive(page, 'class loaded');
  await press(page, 'Meny');
  await seat.arrive(page, 'menu');
  await press(page, 'Meny');
  await page.getByLabel('Borte i dag').fill('a');
  await page.locator('#away-hits li').first().waitFor();
  await seat.arrive(page, 'names suggested');
  await page.keyboard.press('Escape');
  await page.getByLabel('Borte i dag').fill('');
  await drawAndSave(seat, page);
  await corrected(seat, page);
  await panels(seat, page);
  await show(seat, page);
  await page.close();
  await lesson(seat);
}

async function drawAndSave(seat: Seat, page: Page): Promise<void> {
  await press(page, 'Trekk nye læringspartnere');
  await page.getByRole('button', { name: 'Lagre', exact: true }).waitFor();
  await seat.arrive(page, 'draft drawn');
  await press(page, 'Bare for læreren');
  await page.locator('.members .pick').nth(0).click();
  await page.locator('.members .pick').nth(3).click();
  await page.locator('.lock').first().click();
  await seat.arrive(page, 'two chosen');
  await press(page, 'Avbryt');
  await press(page, 'Bare for læreren');
  await press(page, 'Lagre');
  await page.getByText('Lagret. Gjelder fra i dag.').waitFor();
  await seat.arrive(page, 'saved');
}

async function corrected(seat: Seat, page: Page): Promise<void> {
  swapTwo(seat.host, '5A 2026-11-30');
  await press(page, 'Meny');
  await press(page, 'Oppdater');
  await page.getByText('er rettet for hånd').first().waitFor();
  await press(page, 'Bare for læreren');
  await seat.arrive(page, 'with a correction');
  await press(page, 'Sett tilbake');
  await page.getByText('Arket er satt tilbake slik det ble lagret.').waitFor();
}

/** What opens at the bottom of the sidebar. */
async function panels(seat: Seat, page: Page): Promise<void> {
  await press(page, 'Skriv ut');
  await page.getByRole('link', { name: 'Åpne som PDF' }).waitFor();
  await seat.arrive(page, 'print');
  await press(page, 'Angre siste');
  await page.getByRole('button', { name: 'Ja, angre byttet' }).waitFor();
  await seat.arrive(page, 'undo');
  await press(page, 'Hjelp');
  await seat.arrive(page, 'help');
  await press(page, 'Hjelp');
  await press(page, 'Meny');
  await press(page, 'Ferdige klasserom …');
  await page.locator('.room').first().waitFor();
  await seat.arrive(page, 'rooms');
}

/** «Vis trekningen», from the first card to the last. */
async function show(seat: Seat, sidebar: Page): Promise<void> {
  await chooseClass(sidebar, '5B');
  await press(sidebar, 'Trekk nye læringspartnere');
  const page = await seat.open('Show', () => press(sidebar, 'Vis trekningen'));
  const heading = page.getByRole('heading', { level: 2 });
  await heading.filter({ hasText: 'To stjerner og et ønske' }).waitFor();
  await seat.arrive(page, 'first card');
  const states: [RegExp, string][] = [
    [/ 1 av 13$/, 'a pair'],
    [/ 12 og 13 av 13$/, 'the last'],
    [/^Finn plassen din$/, 'the room'],
    [/^Lykke til sammen!$/, 'the end'],
  ];
  for (let next = states.shift(); next !== undefined; next = states.shift()) {
    await goOnTo(page, next[0]);
    await seat.arrive(page, next[1]);
  }
  await page.close();
}

/** From card to card, as a remote control goes on. */
async function goOnTo(page: Page, title: RegExp): Promise<void> {
  const heading = page.getByRole('heading', { level: 2 });
  for (;;) {
    const shown = (await heading.textContent()) ?? '';
    if (title.test(shown)) return;
    await page.keyboard.press('PageDown');
    await heading.filter({ hasNotText: shown }).waitFor();
  }
}

async function lesson(seat: Seat): Promise<void> {
  const wall = { width: 1280, height: 800 };
  const page = await seat.open('Lesson', () => seat.host.run('openLesson', '5A', [], wall, true));
  await page.getByText('har hatt ordet').waitFor();
  await page.getByRole('textbox').fill('Hvorfor blir det høst i Norge, men ikke ved ekvator?');
  await seat.arrive(page, 'plan');
  await press(page, 'Start');
  for (const [title, state] of [
    ['Tenk selv', 'think'],
    ['Snakk sammen', 'talk'],
    ['Hva snakket dere om?', 'plenary'],
  ] as const) {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await seat.arrive(page, state);
    await page.keyboard.press('PageDown');
  }
  await page.getByText('Ordet går til').waitFor();
  await seat.arrive(page, 'a word');
  await page.close();
}
