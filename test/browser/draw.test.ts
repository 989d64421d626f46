// The first draw, end to end: a teacher, a browser, the pushed bundle, a real .xlsx file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Browser } from 'playwright-core';
import { violations } from './support/axe';
import { launchBrowser } from './support/browser';
import {
  choose,
  chooseClass,
  draw,
  save,
  sitDown,
  startProduct,
  type Product,
  type Teacher,
} from './support/teacher';

const TODAY = '2026-11-30';

let browser: Browser;
let product: Product;
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startProduct(TODAY)]);
});
afterAll(async () => {
  await browser.close();
  await product.remove();
});

/** Cells of a tab of the saved file, as text. */
function tabOf(file: ExcelJS.Workbook, name: string): string[][] {
  const sheet = file.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  const rows: string[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text));
    rows.push(cells);
  });
  return rows;
}

/** Pairs of a dated tab as texts «A + B». */
function pairsOf(file: ExcelJS.Workbook, name: string): string[] {
  return groupsOf(file, name).flatMap((drawn) =>
    drawn.flatMap((one, index) =>
      drawn.slice(index + 1).map((other) => [one, other].sort().join(' + ')),
    ),
  );
}

/** Who sits together, from the hidden column of a dated tab; below its table stands a chart. */
function groupsOf(file: ExcelJS.Workbook, name: string): string[][] {
  return tabOf(file, name)
    .map((row) => row[row.length - 1] ?? '')
    .filter((text) => text.startsWith('['))
    .map((text) => JSON.parse(text) as string[]);
}

describe('a teacher draws for 5A and 5B, twice each', () => {
  let teacher: Teacher;
  beforeAll(async () => {
    teacher = await sitDown(browser, product.url);
  });

  test.each([
    ['5A', '14 par er klare.'],
    ['5A', '14 par er klare.'],
    ['5B', /12 par .* gruppe på tre/],
    ['5B', /12 par .* gruppe på tre/],
  ])('%s', async (className, ready) => {
    await chooseClass(teacher, className);
    await draw(teacher);
    await teacher.sidebar.getByText(ready).waitFor();
    await save(teacher);
    expect(teacher.errors).toEqual([]);
  });

  test('the saved workbook holds the dated tabs, the charts and the index', async () => {
    await product.close();
    const file = new ExcelJS.Workbook();
    await file.xlsx.readFile(product.file);
    const roster = tabOf(file, 'Elever');
    for (const [className, pupils] of [
      ['5A', 28],
      ['5B', 27],
    ] as const) {
      const here = roster.filter((row) => row[0] === className && row[5] !== 'Sluttet');
      const names = here.map((row) => row[1] ?? '').sort();
      expect(names).toHaveLength(pupils);

      const tabs = [`${className} ${TODAY}`, `${className} ${TODAY} (2)`];
      const drawn = tabs.map((name) => pairsOf(file, name));
      for (const [index, name] of tabs.entries()) {
        const seated = groupsOf(file, name).flat();
        expect(new Set(seated).size).toBe(pupils);
        expect(seated).toHaveLength(pupils);
        expect(file.getWorksheet(name)?.state).toBe(index === 0 ? 'hidden' : 'visible');
      }
      const [first, second] = drawn as [string[], string[]];
      expect(second.filter((pair) => first.includes(pair))).toEqual([]);
      expect(tabOf(file, `Klassekart ${className}`)[0]?.[0]).toBe(`Klassekart ${className}`);
    }
    expect(
      tabOf(file, 'Historikk')
        .slice(2)
        .filter((row) => row[1] !== '')
        .map((row) => row[1]),
    ).toEqual(['5B', '5B', '5A', '5A']);
    const log = JSON.stringify(tabOf(file, '_Logg'));
    const names = roster.slice(2).flatMap((row) => (row[1] ? [row[1]] : []));
    expect(names.length).toBeGreaterThan(140);
    for (const name of names) expect(log).not.toContain(name);
  });
});

describe('the rest of the sidebar, on a workbook of its own', () => {
  let own: Product;
  beforeAll(async () => {
    own = await startProduct(TODAY);
  });
  afterAll(async () => {
    await own.close();
    await own.remove();
  });

  test('two teachers: the second is told who was first, and nothing is lost', async () => {
    const kari = await sitDown(browser, own.url, 'Kari');
    const per = await sitDown(browser, own.url, 'Per');
    for (const teacher of [kari, per]) await chooseClass(teacher, '5A');
    await draw(kari);
    await draw(per);
    await save(kari);
    await per.sidebar.getByRole('button', { name: 'Lagre' }).click();
    await per.sidebar.getByText(/var først ute: 5A fikk nye læringspartnere/).waitFor();
    expect(own.host.sheets().filter(({ name }) => name.startsWith('5A 2026'))).toHaveLength(1);
    await kari.page.context().close();
    await per.page.context().close();
  });

  test('undo asks first, and takes the draw back', async () => {
    const teacher = await sitDown(browser, own.url);
    await chooseClass(teacher, '5B');
    await draw(teacher);
    await save(teacher);
    await teacher.sidebar.getByRole('button', { name: 'Angre siste' }).click();
    expect(own.host.sheets().find(({ name }) => name === '_Logg')?.values).not.toContainEqual(
      expect.arrayContaining(['Angret']),
    );
    await teacher.sidebar.getByRole('button', { name: 'Ja, angre byttet' }).click();
    await teacher.sidebar
      .getByText(/^Angret/)
      .first()
      .waitFor();
    const index = own.host.sheets().find(({ name }) => name === 'Historikk')?.values ?? [];
    expect(index[2]?.slice(1, 3)).toEqual(['5B', 'Angret']);
    await teacher.page.context().close();
  });

  test('the menu draws without the sidebar', async () => {
    const { openPage } = await import('./support/browser');
    const { page, errors } = await openPage(browser, own.url);
    await choose(page, 'Trekk nye læringspartnere');
    await page.getByRole('dialog').getByRole('textbox').fill('5b');
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByText('Vil du lagre denne trekningen?').waitFor();
    await page.getByRole('button', { name: 'Ja' }).click();
    await page
      .getByText(/Lagret\. Gjelder fra i dag\. Parene står i arket «5B 2026-11-30/)
      .waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('no accessibility violation in the sidebar, before and after a draw', async () => {
    const teacher = await sitDown(browser, own.url);
    await chooseClass(teacher, '5A');
    expect(await violations(teacher)).toEqual([]);
    await draw(teacher);
    await teacher.sidebar.getByRole('button', { name: 'Bare for læreren' }).click();
    expect(await violations(teacher)).toEqual([]);
    await teacher.page.context().close();
  });
});
