// The workbook under its own address: the page itself, and a PDF of a tab as Google's export gives it.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HostInternals } from '../internals';
import { RequestError } from '../server/http';
import { printSheet } from './html';
import { NoBrowser, type Printer } from './printer';
import { readPrintRequest } from './request';
import { workbookPath } from '../workbook-path';
import { PRINT_TEXTS } from './texts';

export interface PrintParts {
  readonly internals: HostInternals;
  readonly printer: Printer;
}

/**
 * Answers `GET /spreadsheets/d/<id>/export?format=pdf…`, and leads `…/edit` to the page. Throws a
 * RequestError for what is neither, or not of this workbook.
 */
export async function answerWorkbook(
  { internals, printer }: PrintParts,
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, searchParams: query }: URL,
): Promise<void> {
  const book = internals.snapshot();
  const place = workbookPath(book.id);
  if (pathname === `${place}/edit`) {
    response.writeHead(302, { Location: '/' });
    response.end();
    return;
  }
  if (pathname !== `${place}/export`) throw new RequestError(404, 'Not found');
  // A link may be followed from our own frames; a foreign page may not keep a browser busy.
  if (request.headers['sec-fetch-site'] === 'cross-site') throw new RequestError(403, 'Forbidden');
  const { gid, page, attachment } = readPrintRequest(query);
  const sheet = book.sheets.find(({ id }) => id === gid);
  if (sheet === undefined) throw new RequestError(404, `PDF: no sheet has the gid ${gid}`);
  // Whether Google prints one is not known.
  if (sheet.hidden) throw new RequestError(400, `PDF: the sheet with the gid ${gid} is hidden`);
  const pdf = await printed(printer, printSheet(sheet, page).html);
  const name = encodeURIComponent(`${book.name} - ${sheet.name}.pdf`).replace(/['()*]/g, '_');
  response.writeHead(200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `${attachment ? 'attachment' : 'inline'}; filename*=UTF-8''${name}`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': "frame-ancestors 'none'",
  });
  response.end(pdf);
}

async function printed(printer: Printer, html: string): Promise<Uint8Array> {
  try {
    return await printer.print(html);
  } catch (error) {
    if (error instanceof NoBrowser) throw new RequestError(503, PRINT_TEXTS.noBrowser);
    throw error;
  }
}
