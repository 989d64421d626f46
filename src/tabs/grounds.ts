// The tab `Grunnlag`: what teachers need for composing base groups, in one row or several a pupil.
import type { Finding } from '../contract/findings';
import { idCell } from '../core/identity';
import type { PupilId } from '../core/model';
import { sameClass } from './roster';
import { columnsOf, headerOf, plain, readTable, type TableRow } from './table';
import { TAB } from './tab-names';
import { isNoClass, whoIs, type CellText, type Known } from './who-is';

type Key =
  'className' | 'pupil' | 'level' | 'gender' | 'supporter' | 'leads' | 'firstId' | 'secondId';

export const GROUNDS_COLUMNS = columnsOf<Key>((names) => names.columns.grounds, {
  className: true,
  pupil: true,
  level: false,
  gender: false,
  supporter: false,
  leads: false,
  firstId: false,
  secondId: false,
});

const header = (key: Key): string => headerOf(GROUNDS_COLUMNS, key);

/** Levels that are offered; higher ones are read too. */
export const LEVELS: readonly string[] = ['1', '2', '3'];

/** What stands on the tab about one pupil. Of two rows that say different things the lower holds. */
interface Note {
  level?: number;
  /** In lower case: `G` and `g` are the same. */
  gender?: string;
  leadsWithSupport?: boolean;
  readonly supporters: Set<PupilId>;
}

export interface Grounds {
  readonly notes: ReadonlyMap<PupilId, Readonly<Note>>;
  readonly problems: readonly Finding[];
  /** Rows about somebody who has left the class: they say nothing any more, and stand in no way. */
  readonly notices: readonly Finding[];
  /** Cells of hidden ids that should be written, so that a rename does not lose the row. */
  readonly idCells: readonly CellText[];
}

const LEVEL = /^0*[1-9]\d{0,5}$/;
/** The last two are what an empty checkbox says. */
const NO = ['', 'nei', 'no', '0', 'false', 'usann'];
const CONTENT: readonly Key[] = ['pupil', 'level', 'gender', 'supporter'];

/**
 * @param values null or without a text when nobody uses the tab
 */
export function readGrounds(
  values: readonly (readonly string[])[] | null,
  className: string,
  known: Known,
): Grounds {
  const notes = new Map<PupilId, Note>();
  const problems: Finding[] = [];
  const notices: Finding[] = [];
  const idCells: CellText[] = [];
  const used = values?.some((line) => line.some((text) => text.trim() !== ''));
  if (values === null || used !== true) return { notes, problems, notices, idCells };
  const read = readTable(TAB.grounds, values, GROUNDS_COLUMNS);
  if (!read.ok) return { notes, problems: [read.finding], notices, idCells };
  const { columns, rows } = read.table;
  for (const row of rows) {
    const { cells } = row;
    if (CONTENT.every((key) => cells[key] === '') && !isYes(cells.leads)) continue;
    if (cells.className !== '' && !sameClass(cells.className, className)) {
      if (isNoClass(cells.className, known)) {
        const params = { tab: TAB.grounds, row: row.row, text: cells.className };
        const classes = [...known.classes];
        problems.push({ code: 'rule-class-unknown', params: { ...params, classes } });
      }
      continue;
    }
    const result = readRow(row, known, notes);
    for (const found of result.problems) {
      (found.code === 'rule-gone' ? notices : problems).push(found);
    }
    for (const [key, text] of Object.entries(result.ids)) {
      const column = columns[key as Key];
      if (column !== undefined && cells[key as Key] !== text) {
        idCells.push({ row: row.row, column, text });
      }
    }
  }
  return { notes, problems, notices, idCells };
}

function isYes(text: string): boolean {
  return !NO.includes(plain(text));
}

interface ReadRow {
  readonly problems: readonly Finding[];
  readonly ids: Readonly<Partial<Record<Key, string>>>;
}

/** Adds what the row says to the notes; of a row with a mistake all that can be read. */
function readRow({ row, cells }: TableRow<Key>, known: Known, notes: Map<PupilId, Note>): ReadRow {
  const where = { tab: TAB.grounds, row };
  const stop = (finding: Finding): ReadRow => ({ problems: [finding], ids: {} });
  const empty = (key: Key): ReadRow =>
    stop({ code: 'value-empty', params: { ...where, column: header(key) } });
  if (cells.className === '') return empty('className');
  if (cells.pupil === '') return empty('pupil');
  const pupil = whoIs(cells.pupil, cells.firstId, known, { ...where, column: header('pupil') });
  if (typeof pupil !== 'string') return stop(pupil);
  const note = notes.get(pupil) ?? { supporters: new Set() };
  notes.set(pupil, note);
  const problems: Finding[] = [];
  if (LEVEL.test(cells.level)) note.level = Number(cells.level);
  else if (cells.level !== '') {
    problems.push({ code: 'level-invalid', params: { ...where, text: cells.level } });
  }
  if (cells.gender !== '') note.gender = plain(cells.gender);
  if (isYes(cells.leads)) note.leadsWithSupport = true;

  const ids: string[] = [];
  for (const { text, found } of supportersIn(cells, row, known)) {
    if (typeof found !== 'string') problems.push(found);
    else if (found === pupil) {
      problems.push({ code: 'rule-same-pupil', params: { ...where, name: text } });
    } else {
      note.supporters.add(found);
      ids.push(idCell(found, text));
    }
  }
  const first = { firstId: idCell(pupil, cells.pupil) };
  return { problems, ids: problems.length > 0 ? first : { ...first, secondId: ids.join(' ') } };
}

/** Whom the cell names; what a comma parts may be one name: «Berg, Emma». */
function supportersIn(
  { supporter, secondId }: TableRow<Key>['cells'],
  row: number,
  known: Known,
): { text: string; found: PupilId | Finding }[] {
  const where = { tab: TAB.grounds, row, column: header('supporter') };
  const meant = (text: string) => ({ text, found: whoIs(text, secondId, known, where) });
  return parts(supporter, /[;\n]/).flatMap((text) => {
    const whole = meant(text);
    const isName = typeof whole.found === 'string' || whole.found.code !== 'rule-nobody';
    return isName ? [whole] : parts(text, /,/).map(meant);
  });
}

function parts(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
