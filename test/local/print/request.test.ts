// Which PDF links the host understands, and that it refuses the others by name.
import { describe, expect, test } from '@jest/globals';
import { pdfLink } from '../../../src/contract/print';
import { CHART_PAGE } from '../../../src/local/print/page';
import { readPrintRequest } from '../../../src/local/print/request';

const queryOf = (change: (query: URLSearchParams) => void = () => undefined): URLSearchParams => {
  const query = new URL(pdfLink('http://127.0.0.1:1/export?gid=77', 'room')).searchParams;
  change(query);
  return query;
};

describe('the parameters of a PDF link', () => {
  test('those of «Skriv ut» ask for the chart’s page, to look at', () => {
    expect(readPrintRequest(queryOf())).toEqual({ gid: 77, page: CHART_PAGE, attachment: false });
  });

  test('margins, alignment, direction, fit and download are the caller’s to choose', () => {
    const wanted = queryOf((query) => {
      query.set('portrait', 'true');
      query.set('scale', '2');
      query.set('left_margin', '1.25');
      query.set('vertical_alignment', 'MIDDLE');
      query.set('horizontal_alignment', 'RIGHT');
      query.set('attachment', 'true');
    });
    expect(readPrintRequest(wanted)).toEqual({
      gid: 77,
      page: {
        landscape: false,
        fit: 'width',
        margins: { ...CHART_PAGE.margins, left: 1.25 },
        horizontal: 'right',
        vertical: 'middle',
      },
      attachment: true,
    });
  });

  test.each([
    ['range', 'A1:B2'],
    ['fitw', 'true'],
    ['scale', '1'],
    ['size', 'A3'],
    ['gridlines', 'true'],
    ['left_margin', '-1'],
    ['left_margin', '1e3'],
    ['gid', 'x'],
    ['format', 'csv'],
    ['portrait', ''],
  ])('%s=%s is refused, and named', (name, value) => {
    expect(() => readPrintRequest(queryOf((query) => query.set(name, value)))).toThrow(name);
  });

  test.each([...queryOf().keys()])('without %s nothing is guessed', (name) => {
    expect(() => readPrintRequest(queryOf((query) => query.delete(name)))).toThrow(
      `${name} is missing`,
    );
  });

  test('a parameter twice is refused', () => {
    expect(() => readPrintRequest(queryOf((query) => query.append('gid', '78')))).toThrow('gid');
  });
});
