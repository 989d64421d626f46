// Probes of text in cells: what is written is what is read.
import { shown, type Probe } from './probe';

/** Text behind an apostrophe, as everything is written. */
function kept(id: string, text: string): Probe {
  return {
    id,
    expected: text,
    run: ({ cells }) => shown(cells(1, 1).setValues([[`'${text}`]])),
  };
}

export const TEXT_PROBES: readonly Probe[] = [
  kept('text-formula', '=1+1'),
  kept('text-date', '2026-11-22'),
  kept('text-number', '1E2'),
  kept('text-zero', '01'),
  kept('text-norwegian', 'Åse Øvrebø'),
  {
    id: 'text-apostrophe-plain-format',
    expected: 'p1',
    run: ({ cells }) =>
      shown(
        cells(1, 1)
          .setNumberFormats([['@']])
          .setValues([["'p1"]]),
      ),
  },
  {
    id: 'text-appended',
    expected: '=x|1E2',
    run({ sheet }) {
      sheet.appendRow(["'=x", "'1E2"]);
      const row = sheet.getRange(sheet.getLastRow(), 1, 1, 2);
      const text = shown(row);
      row.clearContent();
      return text;
    },
  },
  {
    id: 'text-empty',
    expected: '|',
    run: ({ cells }) => shown(cells(1, 2)),
  },
  {
    id: 'text-narrow-column',
    expected: 'Et langt navn som ikke får plass',
    run({ sheet, cells }) {
      sheet.setColumnWidths(1, 1, 20);
      return shown(cells(1, 1).setValues([['Et langt navn som ikke får plass']]));
    },
  },
  {
    id: 'number-typed',
    expected: '7',
    run: ({ cells }) => shown(cells(1, 1).setValues([[7]])),
  },
  {
    id: 'date-by-format',
    expected: '2026-12-08',
    run: ({ cells }) =>
      shown(
        cells(1, 1)
          .setNumberFormats([['yyyy-mm-dd']])
          .setValues([['2026-12-08']]),
      ),
  },
  {
    id: 'note-kept',
    expected: 'merknad|',
    run({ cells }) {
      const range = cells(1, 2);
      const { sheet, row, column } = {
        sheet: range.getSheet(),
        row: range.getRow(),
        column: range.getColumn(),
      };
      sheet.getRange(row, column).setNote('merknad');
      return range
        .getNotes()
        .map((line) => line.join('|'))
        .join('/');
    },
  },
  {
    id: 'link-to-tab',
    expected: 'Åpne #gid=0',
    run({ cells }) {
      const link = SpreadsheetApp.newRichTextValue().setText('Åpne').setLinkUrl('#gid=0').build();
      const range = cells(1, 1).setRichTextValues([[link]]);
      const read = range.getRichTextValues()[0]?.[0];
      return `${read?.getText() ?? ''} ${read?.getLinkUrl() ?? ''}`;
    },
  },
];
