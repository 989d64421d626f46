// The workbook's own address on the local server: page, PDF, and what is refused.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { pdfLink } from '../../../src/contract/print';
import type { HostInternals } from '../../../src/local/internals';
import { answerWorkbook } from '../../../src/local/print/export';
import { startPrinter, type Printer } from '../../../src/local/print/printer';
import { closeServer, listen, RequestError, sendText } from '../../../src/local/server/http';
import { closeAll, internals, openWith } from '../support/bench';

/** Prints by keeping the page it was given. */
function paperTray(): Printer & { pages: string[] } {
  const pages: string[] = [];
  return {
    pages,
    print: (html) => Promise.resolve(Buffer.from(`%PDF ${pages.push(html)}`)),
    close: () => Promise.resolve(),
  };
}

let inside: HostInternals;
let tray: ReturnType<typeof paperTray>;
let server: Server;
let place: string;

async function serve(printer: Printer): Promise<void> {
  server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://127.0.0.1');
    answerWorkbook({ internals: inside, printer }, request, response, address).catch(
      (error: unknown) => {
        const known = error instanceof RequestError;
        sendText(response, known ? error.status : 500, known ? error.message : String(error));
      },
    );
  });
  const port = await listen(server, 0);
  place = `http://127.0.0.1:${port}/spreadsheets/d/${inside.snapshot().id}`;
}

beforeEach(async () => {
  const host = await openWith('');
  inside = internals(host);
  inside.edit({ kind: 'type', sheet: 0, row: 1, column: 1, values: [['Åse']] });
  inside.edit({ kind: 'addSheet', name: 'Skjult' });
  tray = paperTray();
  await serve(tray);
});
afterEach(async () => {
  await closeServer(server);
  await closeAll();
});

const link = (gid: number): string => pdfLink(`${place}/export?gid=${gid}`, 'room');

test('gives the sheet as it is now as a PDF to look at, named as Google names it', async () => {
  const response = await fetch(link(0));
  expect([response.status, await response.text()]).toEqual([200, '%PDF 1']);
  expect(tray.pages[0]).toContain('>Åse</div>');
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('content-disposition')).toBe(
    `inline; filename*=UTF-8''${encodeURIComponent(`${inside.snapshot().name} - Ark1.pdf`)}`,
  );
  const kept = await fetch(link(0).replace('attachment=false', 'attachment=true'));
  expect(kept.headers.get('content-disposition')).toMatch(/^attachment; /);
});

test('the workbook’s address leads to its page', async () => {
  const response = await fetch(`${place}/edit?usp=x`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([302, '/']);
});

test('what is not there, hidden or not understood is refused, and nothing is printed', async () => {
  const hidden = inside.snapshot().sheets.find(({ name }) => name === 'Skjult');
  inside.edit({ kind: 'hideSheet', sheet: hidden?.id ?? 0, hidden: true });
  const statuses = async (...urls: string[]): Promise<number[]> =>
    Promise.all(urls.map(async (url) => (await fetch(url)).status));
  expect(
    await statuses(
      link(99),
      link(hidden?.id ?? 0),
      `${link(0)}&range=A1`,
      link(0).replace('/export', '/view'),
      link(0).replace('/d/', '/d/another-'),
    ),
  ).toEqual([404, 400, 400, 404, 404]);
  const foreign = await fetch(link(0), { headers: { 'sec-fetch-site': 'cross-site' } });
  expect(foreign.status).toBe(403);
  expect(tray.pages).toEqual([]);
});

test('without a browser on the machine there is a sentence for the teacher, and the next try counts', async () => {
  await closeServer(server);
  let tries = 0;
  await serve(startPrinter(() => Promise.reject(new Error(`no browser, try ${++tries}`))));
  const response = await fetch(link(0));
  expect([response.status, await response.text()]).toEqual([
    503,
    expect.stringMatching(/^Her finnes det ingen nettleser/),
  ]);
  expect((await fetch(link(0))).status).toBe(503);
  expect(tries).toBe(2);
});
