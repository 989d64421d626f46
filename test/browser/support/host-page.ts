// The local page on a real host with a small add-on of its own, for tests of the page itself.
import ExcelJS from 'exceljs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as HostModule from '../../../src/local/host';
import type { Host } from '../../../src/local/host';
import type * as ServerModule from '../../../src/local/server/server';

/** The bundles `npm start` runs; the page's script and styles lie beside them. */
const HOST = new URL('../../../dist/local/host.mjs', import.meta.url).href;
const SERVER = new URL('../../../dist/local/server.mjs', import.meta.url).href;

const CODE = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Læringspartner')
    .addItem('Åpne sidefeltet', 'openSidebar')
    .addItem('Spør', 'ask')
    .addSeparator()
    .addItem('Feil', 'fail')
    .addItem('Åpne dialog', 'openDialog')
    .addSubMenu(ui.createMenu('Hjelp').addItem('Systemsjekk', 'check'))
    .addToUi();
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('Side').setTitle('Sidefelt for prøve'));
}
function openDialog() {
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutputFromFile('Side').setWidth(500).setHeight(240), 'Teammøte');
}
function ask() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.prompt('Klasse', 'Hvilken klasse?', ui.ButtonSet.OK_CANCEL);
  var sure = ui.alert('Sikker?', 'Trekke for ' + answer.getResponseText() + '?', ui.ButtonSet.YES_NO);
  write('C2', sure === ui.Button.YES ? answer.getResponseText() : 'nei');
}
function check() { SpreadsheetApp.getActiveSpreadsheet().toast('Alt i orden', 'Systemsjekk'); }
function fail() { throw new Error('Finner ikke fanen Elever.'); }
function echo(value) { return value; }
function write(where, text) {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  book.getSheetByName('Elever').getRange(Number(where.slice(1)), where.charCodeAt(0) - 64)
    .setValue(text);
}
function whoAmI() { return Session.getTemporaryActiveUserKey(); }
function goHome() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  book.setActiveSheet(book.getSheetByName('Start'));
}
`;

const SIDE = `<!DOCTYPE html>
<html><head><style>body { font: 14px Arial; margin: 12px; }</style></head>
<body>
<button id="echo">Ekko</button> <button id="write">Skriv</button> <button id="who">Hvem</button>
<button id="date">Dato</button> <button id="net">Nett</button> <button id="home">Hjem</button>
<button id="many">Mange</button> <button id="close">Lukk meg</button>
<output id="out"></output>
<script>
  var out = document.getElementById('out');
  var show = function (value) { out.textContent = JSON.stringify(value); };
  var failed = function (error) { out.textContent = error.name + ': ' + error.message; };
  var run = function () {
    return google.script.run.withSuccessHandler(show).withFailureHandler(failed);
  };
  var on = function (id, act) { document.getElementById(id).onclick = act; };
  on('echo', function () { run().echo({ a: [1, undefined, null], b: undefined, c: 'x' }); });
  on('write', function () { run().write('B3', 'Skrevet'); });
  on('who', function () { run().whoAmI(); });
  on('home', function () { run().goHome(); });
  on('date', function () { try { run().echo({ d: new Date() }); } catch (e) { show(e.message); } });
  on('net', function () { fetch('/api/workbook').then(show, function () { show('stengt'); }); });
  on('close', function () { google.script.host.close(); });
  on('many', function () {
    var sum = 0;
    for (var i = 1; i <= 15; i += 1) {
      google.script.run.withUserObject(i).withSuccessHandler(function (value, own) {
        sum += value === own ? own : 1000;
        show(sum);
      }).echo(i);
    }
  });
</script>
</body></html>`;

const MANIFEST = {
  timeZone: 'Europe/Oslo',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

async function addonFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'addon-'));
  await writeFile(path.join(folder, 'Code.js'), CODE);
  await writeFile(path.join(folder, 'Side.html'), SIDE);
  await writeFile(path.join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
  return `${folder}${path.sep}`;
}

async function workbook(): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  const pupils = file.addWorksheet('Elever');
  pupils.addRow(['Klasse', 'Navn']);
  pupils.addRow(['5A', 'Amina']);
  pupils.addRow(['5A', 'Jonas']);
  file.addWorksheet('Start').addRow(['Velkommen']);
  file.addWorksheet('_Logg', { state: 'hidden' }).addRow(['Nr']);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

export interface HostPage {
  readonly host: Host;
  readonly url: string;
  /** What a cell of a sheet shows, as the workbook holds it; rows and columns from 1. */
  cell(sheet: string, row: number, column: number): string | undefined;
  close(): Promise<void>;
}

export async function startHostPage(): Promise<HostPage> {
  const { openHost, internals } = (await import(HOST)) as typeof HostModule;
  const { startServer } = (await import(SERVER)) as typeof ServerModule;
  const host = await openHost({ workbook: await workbook(), addon: await addonFolder() });
  const server = await startServer(internals(host), { port: 0 });
  return {
    host,
    url: server.url,
    cell: (sheet, row, column) =>
      host.sheets().find(({ name }) => name === sheet)?.values[row - 1]?.[column - 1],
    close: async () => {
      await server.close();
      await host.close();
    },
  };
}
