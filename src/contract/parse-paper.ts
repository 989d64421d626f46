// Reads a page to print that arrives from the sidebar.
import type { Paper, PosterKind, RoomPaper, SheetPaper } from './paper';
import { parseIds } from './parse';
import { isCount, isGroups, isLine, isTexts, MAX_GROUPS, type Fields } from './shapes';

const POSTERS: readonly PosterKind[] = ['partner', 'leader', 'change'];

/** The page, or null for anything that is none. */
export function parsePaper(arrived: unknown): Paper | null {
  const paper = Object(arrived) as Fields;
  const { form } = paper;
  if (form === 'room') return readRoom(paper);
  if (form === 'sheet') return readSheet(paper);
  if (form === 'slips') return { form };
  if (form === 'substitute') return { form, away: parseIds(paper['away']) };
  const poster = POSTERS.find((kind) => kind === paper['poster']);
  return form === 'poster' && poster !== undefined ? { form, poster } : null;
}

function isSeat(value: unknown): boolean {
  const { row, column } = Object(value) as Fields;
  return [row, column].every((at) => isCount(at) && at <= MAX_GROUPS);
}

/** Numbers of periods; 0 for unknown. */
function isBase(value: unknown): boolean {
  const { period, of } = Object(value) as Fields;
  return [period, of].every((count) => count === 0 || isCount(count));
}

function readRoom(paper: Fields): RoomPaper | null {
  const { title, subtitle, desks, fixtures, texts, at, table = [], base, forTeachers } = paper;
  const furniture = ([] as unknown[]).concat(desks, fixtures);
  const seats = furniture.flatMap((one) => [one].concat((Object(one) as Fields)['cells'] ?? []));
  const fits =
    seats.every(isSeat) &&
    [texts, table].every(isGroups) &&
    isTexts([title, subtitle]) &&
    isTexts(at) &&
    (base === undefined || isBase(base)) &&
    (forTeachers === undefined || forTeachers === true);
  return fits ? (paper as unknown as RoomPaper) : null;
}

function readSheet(paper: Fields): SheetPaper | null {
  const { title, subtitle, columns, rows, looks } = paper;
  const isList = (value: unknown): value is unknown[] =>
    Array.isArray(value) && value.length > 0 && value.length <= MAX_GROUPS;
  const fits =
    isTexts([title, subtitle]) &&
    isList(columns) &&
    columns.every((width) => isCount(width) && width <= MAX_GROUPS) &&
    isList(rows) &&
    rows.every((row) => isLine(row, columns.length)) &&
    isLine(looks, rows.length);
  return fits ? (paper as unknown as SheetPaper) : null;
}
