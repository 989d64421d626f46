// The tab `Skolerute`: days without school.
import type { Finding } from '../contract/findings';
import { parseDate } from '../core/dates';
import type { IsoDate } from '../core/model';
import { readTable, type Column } from './table';
import { TAB } from './tab-names';

export const HOLIDAY_COLUMNS: readonly Column<'from' | 'to' | 'what'>[] = [
  { key: 'from', header: 'Fra', required: true },
  { key: 'to', header: 'Til', required: false },
  { key: 'what', header: 'Hva', required: false },
];

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
    if (from === null) {
      problems.push({ code: 'date-invalid', params: { ...where, column: 'Fra', text: fromText } });
    } else if (to === null) {
      problems.push({ code: 'date-invalid', params: { ...where, column: 'Til', text: toText } });
    } else if (to < from) {
      problems.push({ code: 'dates-reversed', params: where });
    } else {
      free.push({ from, to });
    }
  }
  return { ok: true, free, problems };
}
