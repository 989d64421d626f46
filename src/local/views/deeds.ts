// What teachers do on the way from one state to the next.
import type { Page } from 'playwright-core';
import type { Host } from '../host';

export function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

/** In the sidebar. */
export async function chooseClass(page: Page, className: string): Promise<void> {
  await page.getByLabel('Klasse', { exact: true }).selectOption(className);
}

/** In a dated tab: those in the first column of names change places in the first two rows. */
export function swapTwo(host: Host, name: string): void {
  const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`no tab ${name}`);
  const cells = [4, 5].map((row) => sheet.getRange(row, 2));
  const [one = '', other = ''] = cells.map((cell) => cell.getDisplayValues()[0]?.[0] ?? '');
  cells[0]?.setValue(other);
  cells[1]?.setValue(one);
}

/** Who goes in a class, as the roster has them. */
export function namesIn(host: Host, className: string): string[] {
  const roster = host.sheets().find(({ name }) => name === 'Elever')?.values ?? [];
  return roster.flatMap((row) =>
    row[0] === className && row[5] === 'Går her' ? [row[1] ?? ''] : [],
  );
}
