// A tab as it comes out on paper, without the whole product: put on a sheet, then printed or saved.
import ExcelJS from 'exceljs';
import type { Paper } from '../../src/contract/paper';
import { pdfLink } from '../../src/contract/print';
import { openWorkbook } from '../../src/google/workbook';
import type { SheetSnapshot } from '../../src/local/internals';
import { snapshot } from '../../src/local/model/snapshot';
import { printSheet, type PrintedSheet } from '../../src/local/print/html';
import type { PageSetup } from '../../src/local/print/page';
import { readPrintRequest } from '../../src/local/print/request';
import { saveXlsx } from '../../src/local/xlsx/save';
import type { TabView } from '../../src/tabs/view';
import { bench, type Bench } from '../local/support/bench';

const NAME = 'Utskrift';

/** Drawn by the code that draws it in Google, on the fakes. */
function drawn(view: TabView): Bench {
  const at = bench();
  Object.assign(globalThis, at.services);
  openWorkbook().draw({ mark: 'printed', state: '', name: NAME, view });
  return at;
}

function sheetOf({ live }: Bench): SheetSnapshot {
  const sheet = snapshot(live, 'lærer').sheets.find(({ name }) => name === NAME);
  if (sheet === undefined) throw new Error('The tab was not drawn');
  return sheet;
}

/**
 * What the PDF link of «Skriv ut» prints for a tab: the page as HTML, and points on paper for each
 * point in the tab. To look at it in a browser: `seenOn` in test/browser/support/paper.ts.
 */
export function renderTab(view: TabView, form: Paper['form'] = 'room'): PrintedSheet {
  return printSheet(sheetOf(drawn(view)), pageOf(form));
}

/** How the PDF link of a page asks for it to be printed. */
export function pageOf(form: Paper['form']): PageSetup {
  const link = new URL(pdfLink('http://127.0.0.1/export?gid=1', form));
  return readPrintRequest(link.searchParams).page;
}

/** The tab as a sheet of a saved .xlsx file, as a spreadsheet program reads it. */
export async function savedTab(view: TabView): Promise<ExcelJS.Worksheet> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await saveXlsx(drawn(view).live, 'lærer')).slice().buffer);
  const sheet = file.getWorksheet(NAME);
  if (sheet === undefined) throw new Error('The tab was not saved');
  return sheet;
}
