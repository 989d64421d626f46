// Reads what arrives from the dialog «Skoleåret»: draws that are brought in, and a new school year.
import type { Import, YearFound, YearStart } from './replies';
import type { Parsed } from './parse';
import { isCount, isDay, isGroups, isText, type Fields } from './shapes';

/** Seven years have 133. */
const MOST_DRAWS = 200;
/** More than a school has. */
const MOST = 2000;

function isListOf(arrived: unknown, most: number, is: (one: Fields) => boolean): boolean {
  const isList = Array.isArray(arrived) && arrived.length <= most;
  return isList && arrived.every((one) => is(Object(one) as Fields));
}

/** Like a cell's: it may be empty. */
function isCell(value: unknown): value is string {
  return value === '' || isText(value);
}

function isList(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= MOST && value.every(is);
}

/** The draws, or the name of the first part that is not what it should be. */
export function parseImport(arrived: unknown): Parsed<Import> {
  const { id, className, revision, draws } = Object(arrived) as Fields;
  if (!isText(id)) return { ok: false, field: 'id' };
  if (!isText(className)) return { ok: false, field: 'className' };
  if (!isText(revision)) return { ok: false, field: 'revision' };
  const isDraw = ({ from, groups }: Fields): boolean => isDay(from) && isGroups(groups);
  if (!isListOf(draws, MOST_DRAWS, isDraw)) return { ok: false, field: 'draws' };
  return { ok: true, value: { id, className, revision, draws: draws as Import['draws'] } };
}

function isFound(arrived: unknown): arrived is YearFound {
  const found = Object(arrived) as Fields;
  const fits: readonly [keyof YearFound, (one: Fields) => boolean][] = [
    ['pupils', ({ ids }) => isList(ids, isText)],
    ['classes', ({ row, grade, model }) => isCount(row) && isCell(grade) && isCell(model)],
    ['rows', (one) => isText(one['tab']) && isList(one['rows'], isCount)],
    ['drafts', ({ id }) => isText(id)],
  ];
  return fits.every(([part, is]) =>
    isListOf(found[part], MOST, (one) => isText(one['className']) && is(one)),
  );
}

/** The new school year, or the name of the first part that is not what it should be. */
export function parseYear(arrived: unknown): Parsed<YearStart> {
  const { id, firstDay, moves, found } = Object(arrived) as Fields;
  if (!isText(id)) return { ok: false, field: 'id' };
  if (firstDay !== '' && !isDay(firstDay)) return { ok: false, field: 'firstDay' };
  const isMove = ({ from, to }: Fields): boolean => isText(from) && isCell(to);
  if (!isListOf(moves, MOST, isMove)) return { ok: false, field: 'moves' };
  if (!isFound(found)) return { ok: false, field: 'found' };
  return { ok: true, value: { id, firstDay, moves: moves as YearStart['moves'], found } };
}
