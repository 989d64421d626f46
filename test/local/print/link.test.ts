// The address of the workbook and of its exports: Google's form, or the local server's.
import { afterEach, expect, test } from '@jest/globals';
import { openWorkbook } from '../../../src/google/workbook';
import { rectangular, textRow } from '../../../src/tabs/view';
import { bench, closeAll, internals, openWith } from '../support/bench';

afterEach(closeAll);

test('a workbook that nobody serves has an address of Google’s form', () => {
  const book = bench().services.SpreadsheetApp.getActiveSpreadsheet();
  expect(book.getUrl()).toBe(`https://docs.google.com/spreadsheets/d/${book.getId()}/edit`);
});

test('a served one has the server’s, for scripts too, until the server is gone', async () => {
  const host = await openWith(
    'function url() { return SpreadsheetApp.getActiveSpreadsheet().getUrl(); }',
  );
  internals(host).servedAt('http://127.0.0.1:4815');
  expect(await host.run('url')).toMatch(/^http:\/\/127\.0\.0\.1:4815\/spreadsheets\/d\/.+\/edit$/);
  internals(host).servedAt(null);
  expect(await host.run('url')).toMatch(/^https:\/\/docs\.google\.com\//);
});

test('the export link names the tab that has the mark, and is null without one', () => {
  const at = bench();
  Object.assign(globalThis, at.services);
  const { sheetId } = openWorkbook().draw({
    mark: 'm',
    state: '',
    name: 'Kart',
    view: {
      cells: rectangular([textRow(['x'])]),
      widths: { usual: 100, others: {} },
      heights: { usual: 21, others: {} },
      frozenRows: 0,
      boxes: [],
      lines: [],
      hiddenFrom: 0,
      gridlines: true,
      choices: [],
      formats: [],
      trim: true,
    },
  });
  const id = at.services.SpreadsheetApp.getActiveSpreadsheet().getId();
  expect(openWorkbook().exportLink('m')).toBe(
    `https://docs.google.com/spreadsheets/d/${id}/export?gid=${sheetId}`,
  );
  expect(openWorkbook().exportLink('other')).toBeNull();
});
