// The tab `Skolerute`: days without school.
import type { Finding } from '../contract/findings';
import { parseDate } from '../core/dates';
import type { IsoDate } from '../core/model';
import { columnsOf, headerOf, readTable } from './table';
import { TAB } from './tab-names';

export const HOLIDAY_COLUMNS = columnsOf<'from' | 'to' | 'what'>(
  (names) => names.columns.holidays,
  {
    from: true,
    to: false,
    what: false,
  },
);

export interface FreeDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Without `Til` a line is one day. */
export function readHolidays(
  values: readonly (readonly string[])[],
): { ok: true; free: FreeDays[]; problems: Finding[] } | { ok: false; finding: Finding } {
  const read = readTable(TAB.holidays, values, HOLIDAY_COLUMNS);
  if (!read.ok) return read;
  const free: FreeDays[] = [];
  const problems: Finding[] = [];
  for (const { row, cells } of read.table.rows) {
    if (cells.from === '' && cells.to === '') continue;
    const fromText = cells.from === '' ? cells.to : cells.from;
    const toText = cells.to === '' ? fromText : cells.to;
    const from = parseDate(fromText);
    const to = parseDate(toText);
    const where = { tab: TAB.holidays, row };
    if (from === null || to === null) {
      const [key, text] = from === null ? (['from', fromText] as const) : (['to', toText] as const);
      const params = { ...where, column: headerOf(HOLIDAY_COLUMNS, key), text };
      problems.push({ code: 'date-invalid', params });
    } else if (to < from) {
      problems.push({ code: 'dates-reversed', params: where });
    } else {
      free.push({ from, to });
    }
  }
  return { ok: true, free, problems };
}
