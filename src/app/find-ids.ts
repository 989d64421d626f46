// Ids that were emptied or deleted on the roster, found again by the names of the newest dated tab.
import { classKey } from '../core/class-key';
import { idCell } from '../core/identity';
import type { DrawEvent, PupilId } from '../core/model';
import { normaliseName } from '../core/names';
import type { History } from '../core/history';
import { readDated } from '../tabs/dated';
import { sameClass, type Roster, type RosterRow } from '../tabs/roster';
import { drawMark } from './marks';
import type { Ports } from './ports';

/**
 * A row without an id whose name stands beside a missing id in the class's newest dated tab is that
 * pupil. Reads a tab only where a pupil of the newest draw is missing and a row has no id.
 */
export function withFoundIds({ workbook }: Ports, roster: Roster, history: History): Roster {
  const there = new Set(roster.rows.map((row) => idOf(row)));
  let found = 0;
  let rows = roster.rows;
  for (const className of roster.classes) {
    const newest = history.newest(className);
    const missing = (newest?.groups ?? []).flat().filter((pupil) => !there.has(pupil));
    const blank = rows.filter((row) => lacksId(row) && sameClass(row.className, className));
    if (newest === undefined || missing.length === 0 || blank.length === 0) continue;
    const byName = namesOf(workbook, newest, missing);
    const ids = new Map(blank.map((row) => [row.row, byName.get(nameKey(row)) ?? null]));
    rows = rows.map((row) => {
      const id = ids.get(row.row) ?? null;
      if (id === null || !isOnly(blank, row)) return row;
      found++;
      return { ...row, idCell: idCell(id, row.name) };
    });
  }
  return { ...roster, rows, foundIds: found };
}

/** The id in a row's cell, whatever the check beside it says. */
export function idOf({ idCell: cell }: RosterRow): PupilId {
  return cell.split('.')[0] ?? '';
}

function lacksId({ idCell: cell, name }: RosterRow): boolean {
  return cell === '' && name !== '';
}

function nameKey({ name, showAs }: RosterRow): string {
  return normaliseName(showAs === '' ? name : showAs);
}

/** Of two rows of one name nobody can tell which is meant. */
function isOnly(rows: readonly RosterRow[], row: RosterRow): boolean {
  return rows.filter((other) => nameKey(other) === nameKey(row)).length === 1;
}

/** Missing ids by the name they were drawn under; a name that two had stands for neither. */
function namesOf(
  workbook: Ports['workbook'],
  { nr }: DrawEvent,
  missing: readonly PupilId[],
): Map<string, PupilId | null> {
  const byName = new Map<string, PupilId | null>();
  for (const { id, name } of readDated(workbook.readMarked(drawMark(nr)) ?? [])) {
    if (!missing.includes(id)) continue;
    const key = normaliseName(name);
    byName.set(key, byName.has(key) ? null : id);
  }
  return byName;
}

/** Classes whose ids are lost all the same: their history would be cut off without a question. */
export function lostClasses(
  roster: Roster,
  history: History,
): { className: string; pupils: PupilId[]; rows: number[] }[] {
  const there = new Set(roster.rows.map((row) => idOf(row)));
  return roster.classes.flatMap((className) => {
    const drawn = (history.newest(className)?.groups ?? []).flat();
    const pupils = drawn.filter((pupil) => !there.has(pupil));
    const blank = roster.rows.filter(
      (row) => lacksId(row) && classKey(row.className) === classKey(className),
    );
    // One who left and one who came is an ordinary Monday; half a class is an emptied column.
    const lost = blank.length >= MANY && pupils.length >= MANY && pupils.length * 2 >= drawn.length;
    return lost ? [{ className, pupils, rows: blank.map(({ row }) => row) }] : [];
  });
}

const MANY = 2;
