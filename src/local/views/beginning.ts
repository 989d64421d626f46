// A workbook as Google makes it: nothing is set up, then nobody is on the roster.
import { press } from './deeds';
import type { Seat } from './seat';

export async function walkBeginning(seat: Seat): Promise<void> {
  const book = seat.host.services.SpreadsheetApp.getActiveSpreadsheet();
  const blank = book.insertSheet('Ark1');
  for (const sheet of book.getSheets()) {
    if (sheet.getSheetId() !== blank.getSheetId()) book.deleteSheet(sheet);
  }
  const page = await seat.openSidebar();
  await page.getByRole('button', { name: 'Sett opp regnearket' }).waitFor();
  await seat.arrive(page, 'nothing set up');
  await press(page, 'Sett opp regnearket');
  await page.getByRole('button', { name: 'Sett opp regnearket' }).waitFor({ state: 'detached' });
  await seat.arrive(page, 'nobody yet');
  await page.close();
}
