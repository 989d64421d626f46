// Makes demo.xlsx beside the running file, by the product itself: run last by the build.
import ExcelJS from 'exceljs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openHost, type Host } from '../host';
import { classRows, FIRST_DAY, holidayRows } from './calendar';
import { considerationRows } from './considerations';
import { fillRoom, fillTable, type Row } from './fill';
import { groundsRows } from './grounds';
import { rosterRows } from './pupils';
import { ROOMS } from './rooms';

/** The tab of an empty workbook; gone before a teacher sees the file. */
const EMPTY_TAB = 'Ark1';

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  Elever: rosterRows,
  Klasser: classRows,
  Hensyn: considerationRows,
  Grunnlag: groundsRows,
  Skolerute: holidayRows,
};

/** An empty file in the folder; its name becomes the workbook's own. */
async function emptyWorkbook(folder: string): Promise<string> {
  const file = new ExcelJS.Workbook();
  file.addWorksheet(EMPTY_TAB);
  const name = path.join(folder, 'Læringspartner.xlsx');
  await file.xlsx.writeFile(name);
  return name;
}

/** Runs a function of the add-on, which must answer that all went well. */
async function must(host: Host, name: string, ...args: string[]): Promise<void> {
  const reply = (await host.run(name, ...args)) as { ok?: boolean } | null;
  if (reply?.ok !== true) throw new Error(`${name}: ${JSON.stringify(reply)}`);
}

function tab(host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = host.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`«Sett opp regnearket» made no tab ${name}.`);
  return sheet;
}

async function makeDemo(host: Host): Promise<void> {
  const { SpreadsheetApp } = host.services;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  await must(host, 'prepareWorkbook');
  spreadsheet.deleteSheet(tab(host, EMPTY_TAB));
  for (const [name, rows] of Object.entries(TABLES)) fillTable(tab(host, name), rows);
  // Now the classes are known, and each gets a room.
  await must(host, 'prepareWorkbook');
  for (const [className, map] of Object.entries(ROOMS)) {
    fillRoom(tab(host, `Klasserom ${className}`), map, SpreadsheetApp.BorderStyle.SOLID);
    await must(host, 'repair', className);
  }
  spreadsheet.setActiveSheet(tab(host, 'Start'));
}

const folder = await mkdtemp(path.join(tmpdir(), 'laeringspartner-'));
// The first day of the year: considerations that end later all get their pupils' ids.
const host = await openHost({ workbook: await emptyWorkbook(folder), today: FIRST_DAY });
try {
  await makeDemo(host);
  await writeFile(new URL('./demo.xlsx', import.meta.url), await host.toXlsx());
} finally {
  await host.close();
  await rm(folder, { recursive: true, force: true });
}
