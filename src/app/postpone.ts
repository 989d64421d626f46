// The use case «Utsett byttet»: the change falls a week later, and the count goes on from there.
import type { Done } from '../contract/replies';
import { laterDay } from '../core/calendar';
import type { IsoDate } from '../core/model';
import { classCells } from '../tabs/classes';
import { TAB } from '../tabs/tab-names';
import { calendarOf } from './calendar-view';
import type { Ports } from './ports';
import { whatIsProtected } from './protection';
import { refuse, type Result } from './result';
import { withClass } from './with-class';

/**
 * @param change the day the change would have fallen on, had it never been postponed
 * @param back it falls on that day again
 */
export function postpone(
  ports: Ports,
  asked: string,
  change: IsoDate,
  back: boolean,
): Result<Done> {
  return withClass(ports, asked, (grade, { className, settings, today }): Result<Done> => {
    const { periods } = calendarOf(settings, grade.free, today);
    const period = periods.find(({ planned }) => planned === change);
    if (period === undefined) return refuse([{ code: 'change-gone', params: { className } }]);
    const others = settings.postponed.filter((one) => one.change !== change);
    const to = laterDay(settings, period, today);
    const cells = classCells(grade.classes, className, back ? others : [...others, { change, to }]);
    const shut = whatIsProtected(ports, () => [{ tab: TAB.classes, cells }]);
    if (shut !== null) return shut;
    const columns = cells.map(({ column }) => column);
    ports.workbook.makeRoom(TAB.classes, 0, Math.max(...columns));
    ports.workbook.amend(TAB.classes, { cells, notes: [], emptied: [] });
    ports.workbook.flush();
    return { ok: true };
  });
}
