// Probes of merged cells, frozen rows, and rows that come, go or are hidden.
import { shown, tried, ACCEPTED, REFUSED, type Probe } from './probe';

export const SHAPE_PROBES: readonly Probe[] = [
  {
    id: 'merge-keeps-first',
    expected: 'a|',
    run({ cells }) {
      const range = cells(1, 2).setValues([['a', 'b']]);
      range.merge();
      return shown(range);
    },
  },
  {
    id: 'merge-survives-clear',
    // Under a merge nothing is kept but the first cell.
    expected: 'a|',
    run({ cells }) {
      const range = cells(1, 2);
      range.merge();
      range.clear();
      return shown(range.setValues([['a', 'b']]));
    },
  },
  {
    id: 'merge-part-refused',
    expected: REFUSED,
    run({ sheet, cells }) {
      const range = cells(1, 3);
      sheet.getRange(range.getRow(), range.getColumn(), 1, 2).merge();
      return tried(() => sheet.getRange(range.getRow(), range.getColumn() + 1, 1, 2).merge());
    },
  },
  {
    id: 'merge-across-freeze-refused',
    expected: REFUSED,
    run({ sheet }) {
      sheet.setFrozenRows(1);
      const said = tried(() => sheet.getRange(1, 1, 2, 1).merge());
      sheet.getRange(1, 1, 2, 1).breakApart();
      sheet.setFrozenRows(0);
      return said;
    },
  },
  {
    id: 'freeze-survives-clear',
    expected: '1',
    run({ sheet, cells }) {
      sheet.setFrozenRows(1);
      cells(1, 1).clear();
      const frozen = String(sheet.getFrozenRows());
      sheet.setFrozenRows(0);
      return frozen;
    },
  },
  {
    id: 'freeze-all-refused',
    expected: REFUSED,
    run({ sheet }) {
      const said = tried(() => sheet.setFrozenRows(sheet.getMaxRows()));
      sheet.setFrozenRows(0);
      return said;
    },
  },
  {
    id: 'hidden-row-read',
    expected: 'a/b',
    run({ sheet, cells }) {
      const range = cells(2, 1).setValues([['a'], ['b']]);
      sheet.hideRows(range.getRow(), 1);
      const text = shown(range);
      sheet.showRows(range.getRow(), 1);
      return text;
    },
  },
  {
    id: 'filtered-row-read',
    expected: 'n/a/b, b true',
    run({ sheet, cells }) {
      const range = cells(3, 1).setValues([['n'], ['a'], ['b']]);
      const filter = range.createFilter();
      try {
        const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build();
        filter.setColumnFilterCriteria(1, criteria);
        return `${shown(range)}, b ${String(sheet.isRowHiddenByFilter(range.getRow() + 2))}`;
      } finally {
        filter.remove();
      }
    },
  },
  {
    id: 'sorted-norwegian',
    expected: 'a/z/æ/ø/å',
    run({ cells }) {
      const range = cells(5, 1).setValues([['å'], ['z'], ['æ'], ['ø'], ['a']]);
      range.sort(1);
      return shown(range);
    },
  },
  {
    id: 'row-inserted-below',
    expected: 'a//b',
    run({ sheet, cells }) {
      const range = cells(3, 1).setValues([['a'], ['b'], ['']]);
      sheet.insertRowsAfter(range.getRow(), 1);
      const text = shown(sheet.getRange(range.getRow(), range.getColumn(), 3, 1));
      sheet.deleteRows(range.getRow() + 1, 1);
      return text;
    },
  },
  {
    id: 'delete-all-rows-refused',
    expected: REFUSED,
    run: ({ sheet }) => tried(() => sheet.deleteRows(1, sheet.getMaxRows())),
  },
  {
    id: 'outside-refused',
    expected: REFUSED,
    run: ({ sheet }) => tried(() => sheet.getRange(sheet.getMaxRows() + 1, 1).setValue('x')),
  },
  {
    id: 'size-must-match',
    expected: REFUSED,
    run: ({ cells }) => tried(() => cells(2, 1).setValues([['a']])),
  },
  {
    id: 'low-row-forced',
    expected: ACCEPTED,
    run: ({ sheet, cells }) => tried(() => sheet.setRowHeightsForced(cells(1, 1).getRow(), 1, 5)),
  },
];
