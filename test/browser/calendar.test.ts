// The calendar in a real browser: a change put off and taken back in one click, and the plan of the year.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { draw } from '../support/host';
import { violations } from './support/axe';
import { launchBrowser } from './support/browser';
import {
  picture,
  press,
  sitDown,
  startProduct,
  type Product,
  type Teacher,
} from './support/teacher';

let browser: Browser;
let product: Product;
let teacher: Teacher;
beforeAll(async () => {
  // The last school day before a change on a Monday.
  [browser, product] = await Promise.all([launchBrowser(), startProduct('2026-11-27')]);
  await product.host.run('rememberUser', 'Kari');
  await draw(product.host.reopen({ today: '2026-11-16' }), '5A');
  teacher = await sitDown(browser, product.url);
});
afterAll(async () => {
  await browser.close();
  await product.close();
  await product.remove();
});

test('the eve of a change is told', async () => {
  await teacher.sidebar.getByText('Neste bytte: mandag 30. november').waitFor();
  await teacher.sidebar.getByText('To stjerner og et ønske passer i dag').waitFor();
  await picture(teacher, 'calendar-eve');
  expect(await violations(teacher)).toEqual([]);
});

test('a change is put off in one click, and taken back', async () => {
  await press(teacher, 'Utsett byttet');
  await teacher.sidebar.getByText('Neste bytte: mandag 7. desember (utsatt)').waitFor();
  await picture(teacher, 'calendar-postponed');
  expect(await violations(teacher)).toEqual([]);
  await press(teacher, 'Angre utsettelsen');
  await teacher.sidebar.getByText('Neste bytte: mandag 30. november', { exact: true }).waitFor();
});

test('the plan of the year is a tab to be read and printed', async () => {
  await press(teacher, 'Meny');
  await press(teacher, 'Bytteplan');
  await teacher.page.getByRole('tab', { name: 'Bytteplan', selected: true }).waitFor();
  await picture(teacher, 'calendar-plan');
  const values = product.host.sheets().find(({ name }) => name === 'Bytteplan')?.values ?? [];
  expect(values.flat()).toEqual(
    expect.arrayContaining(['5A', '8A', 'Nye basisgrupper', 'ma. 16. nov., Kari']),
  );
  expect(teacher.errors).toEqual([]);
});
