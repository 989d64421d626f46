// A page that is one table: what stands where, and how it is shaded.
import { expect, test } from '@jest/globals';
import type { SheetPaper } from '../../src/contract/paper';
import { parsePaper } from '../../src/contract/parse-paper';
import { SHADES } from '../../src/core/shades';
import { drawSheet } from '../../src/tabs/sheet-page';

const PAPER: SheetPaper = {
  form: 'sheet',
  title: 'Hvem har sittet med hvem 5A',
  subtitle: 'I år',
  columns: [4, 1, 1],
  rows: [
    ['', '1', '2'],
    ['Ada', '', '4'],
    ['=Bo', '4', ''],
  ],
  looks: ['hhh', ' h4', ' 40'],
};

test('every text stands in its cell, shaded by how often, white on the darkest', () => {
  const { cells, boxes } = drawSheet(PAPER);
  expect(cells.map((row) => row.map(({ text }) => text))).toEqual([
    [PAPER.title, '', ''],
    [PAPER.subtitle, '', ''],
    ['', '', ''],
    ...PAPER.rows,
  ]);
  expect(cells[4]?.[2]?.style).toMatchObject({ background: SHADES[4], color: '#ffffff' });
  expect(cells[5]?.[2]?.style).toMatchObject({ background: SHADES[0], color: '#1f1f1f' });
  expect(boxes).toHaveLength(3);
});

test('what arrives is a page only when its rows are as long as its columns', () => {
  expect(parsePaper(PAPER)).toEqual(PAPER);
  const wrong: readonly Partial<Record<keyof SheetPaper, unknown>>[] = [
    { title: '' },
    { subtitle: 7 },
    { columns: [4, 1, 0] },
    { columns: [] },
    { rows: [...PAPER.rows, ['Cecilie', '1']] },
    { rows: [...PAPER.rows.slice(0, 2), ['Bo', 4, '']] },
    { rows: Array.from({ length: 61 }, () => ['', '', '']) },
    { looks: PAPER.looks.slice(1) },
    { looks: 'hhh' },
  ];
  for (const part of wrong) expect(parsePaper({ ...PAPER, ...part })).toBeNull();
});
