// Edits as they arrive at the interface: whatever is sent, an answer in plain words and nothing else.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Host } from '../../../src/local/host';
import type { Edit, HostInternals } from '../../../src/local/internals';
import { newBook } from '../../../src/local/model/book';
import { applyEdit } from '../../../src/local/model/edits';
import { ServiceError } from '../../../src/local/model/errors';
import { LiveWorkbook } from '../../../src/local/model/live';
import { readEdit } from '../../../src/local/server/edit-shape';
import { RequestError } from '../../../src/local/server/http';
import { startServer, type LocalServer } from '../../../src/local/server/server';
import { closeAll, internals, openWith } from '../support/bench';

const area = { row: 1, column: 2, rows: 3, columns: 1 };
const lines = { sheet: 0, axis: 'row', at: 2, count: 3 } as const;

/** One of each kind, with every field it may have. */
const EDITS: readonly Edit[] = [
  { kind: 'type', sheet: 0, row: 1, column: 1, values: [['a', ''], ['=b']] },
  { kind: 'clear', sheet: 0, area },
  { kind: 'format', sheet: 0, area, format: '' },
  {
    kind: 'style',
    sheet: 0,
    area,
    style: { bold: false, size: 12, horizontal: 'left', top: { line: 'SOLID', color: '#00aaFF' } },
  },
  { kind: 'insertLines', ...lines },
  { kind: 'deleteLines', ...lines },
  { kind: 'hideLines', ...lines, hidden: true },
  { kind: 'resize', ...lines, size: 40 },
  { kind: 'sort', sheet: 0, area, column: 2, ascending: true },
  { kind: 'addSheet', name: 'Ny', index: 0 },
  { kind: 'deleteSheet', sheet: 0 },
  { kind: 'renameSheet', sheet: 0, name: 'Ny' },
  { kind: 'moveSheet', sheet: 0, index: 0 },
  { kind: 'hideSheet', sheet: 0, hidden: false },
  { kind: 'merge', sheet: 0, area },
  { kind: 'unmerge', sheet: 0, area },
  { kind: 'activate', sheet: 0 },
];

describe('reading', () => {
  test.each(EDITS)('$kind arrives as it was sent, without what does not belong to it', (edit) => {
    expect(readEdit({ ...edit, more: 1 })).toEqual(edit);
  });

  test('what may be left out may be left out', () => {
    expect(readEdit({ kind: 'addSheet' })).toEqual({ kind: 'addSheet' });
  });

  test.each(EDITS)('$kind is refused by the name of each field that is wrong', (edit) => {
    const fields = Object.keys(edit).filter((field) => field !== 'kind');
    for (const field of fields) {
      for (const wrong of [null, 1.5, [3], { a: 1 }, [[1]]]) {
        expect(() => readEdit({ ...edit, [field]: wrong })).toThrow(`'${field}' of this edit must`);
      }
    }
  });

  test('whatever is sent is refused in words or done; the workbook holds no row 0', () => {
    const field = fc.constantFrom(...EDITS.flatMap(Object.keys));
    const value = fc.oneof(
      fc.jsonValue(),
      fc.integer({ min: -2, max: 2 }),
      fc.constant({ ...area, row: 0 }),
      fc.constant(1e300),
    );
    const sent = fc
      .tuple(fc.constantFrom(...EDITS), field, value)
      .map(([edit, name, other]) => ({ ...edit, [name]: other }));
    fc.assert(
      fc.property(fc.oneof(sent, fc.jsonValue()), (given) => {
        const live = new LiveWorkbook(newBook('p'));
        try {
          applyEdit(live, readEdit(given), 'x', 2026);
        } catch (error) {
          const refused = error instanceof RequestError || error instanceof ServiceError;
          if (!refused) throw error;
          expect(error.message).toMatch(/^[^\n]+$/);
        }
        for (const { cells } of live.book.sheets) expect([...cells.keys()]).not.toContain(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('a paste of very many rows is refused as Google would refuse it', () => {
    const live = new LiveWorkbook(newBook('p'));
    const values = Array.from({ length: 500_000 }, () => ['']);
    const edit = readEdit({ kind: 'type', sheet: 0, row: 1, column: 1, values });
    expect(() => applyEdit(live, edit, 'x', 2026)).toThrow('limit of 10000000 cells');
  });
});

async function send(server: LocalServer, edit: unknown): Promise<[status: number, text: string]> {
  const response = await fetch(`${server.url}api/edit`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ edit }),
  });
  return [response.status, await response.text()];
}

describe('the interface', () => {
  let host: Host;
  let server: LocalServer;

  beforeEach(async () => {
    host = await openWith('');
    server = await startServer(internals(host), { port: 0 });
  });

  afterEach(async () => {
    await server.close();
    await closeAll();
  });

  test('an edit of no known shape gets 400 and one sentence', async () => {
    const noEdit = [400, 'An edit must be an object with a kind.'];
    for (const none of [null, undefined, 'type', 3, []])
      expect(await send(server, none)).toEqual(noEdit);
    for (const kind of [undefined, 'fly', 'constructor', '__proto__', {}]) {
      const [status, text] = await send(server, { kind });
      expect([status, text.startsWith("An edit's kind must be one of type, clear,")]).toEqual([
        400,
        true,
      ]);
    }
    expect(await send(server, { kind: 'type', sheet: 0, row: 1, column: 1 })).toEqual([
      400,
      "The field 'values' of this edit must be a list of rows, each a list of texts.",
    ]);
    expect(host.sheets().map(({ values }) => values)).toEqual([[]]);
  });

  test('what Sheets would refuse comes with Google\u2019s words, the rest is done', async () => {
    const [status, text] = await send(server, { kind: 'deleteSheet', sheet: 0 });
    expect([status, JSON.parse(text)]).toEqual([
      200,
      { refused: "You can't remove all the visible sheets in a document." },
    ]);
    const typed = await send(server, {
      kind: 'type',
      sheet: 0,
      row: 1,
      column: 1,
      values: [['a']],
    });
    expect(typed).toEqual([200, '{}']);
    expect(host.sheets()[0]?.values).toEqual([['a']]);
  });
});

describe('a fault of the host itself', () => {
  let server: LocalServer;

  beforeEach(async () => {
    const broken: HostInternals = {
      ...internals(await openWith('')),
      setAnswerer: () => undefined,
      edit: () => {
        throw new TypeError('a fault this test has made up');
      },
    };
    server = await startServer(broken, { port: 0 });
  });

  afterEach(async () => {
    await server.close();
    await closeAll();
  });

  test('reaches the page without its words', async () => {
    expect(await send(server, { kind: 'activate', sheet: 0 })).toEqual([500, 'Internal error']);
  });
});
