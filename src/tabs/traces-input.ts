// A pupil's name on `Hensyn` and `Grunnlag`: rows about the pupil, and lists the name stands in.
import { idCell } from '../core/identity';
import { CONSIDERATION_COLUMNS } from './considerations';
import { GROUNDS_COLUMNS } from './grounds';
import { sameClass } from './roster';
import { readTable, type Column } from './table';
import {
  clearNotes,
  isName,
  lookIn,
  noChanges,
  textsOf,
  type Changes,
  type Subject,
  type TabText,
} from './traces';

export interface Pupil extends Subject {
  readonly className: string;
  /** Names of others in the same class: they may be meant where no id stands. */
  readonly classmates: readonly string[];
}

/** Every row that names the pupil is about the pupil, one who is to be kept apart from another too. */
export function onConsiderations(tab: TabText, pupil: Pupil): Changes {
  return rowsAbout(tab, CONSIDERATION_COLUMNS, pupil, [
    ['first', 'firstId'],
    ['second', 'secondId'],
  ]);
}

/** Where the pupil supports somebody, the row is that pupil's and stays. */
export function onGrounds(tab: TabText, pupil: Pupil): Changes {
  const changes = rowsAbout(tab, GROUNDS_COLUMNS, pupil, [['pupil', 'firstId']]);
  const read = readTable('', tab.values, GROUNDS_COLUMNS);
  if (!read.ok) return changes;
  const { supporter, secondId } = read.table.columns;
  for (const { row, cells } of read.table.rows) {
    if (supporter === undefined || changes.emptied.includes(row)) continue;
    const parts = cells.supporter.split(/\s*[;\n]\s*/);
    // What a comma parts may be one name, as in `supportersIn`.
    const names = parts.flatMap((part) => (isName(part, pupil) ? [part] : part.split(/\s*,\s*/)));
    const ids = cells.secondId.split(/\s+/);
    const gone = names.filter((name) => meaning(name, ids, cells.className, pupil) === 'theirs');
    if (names.some((name) => meaning(name, ids, cells.className, pupil) === 'unsure')) {
      changes.look.push({ row, column: supporter });
    }
    if (gone.length === 0) continue;
    const text = names.filter((name) => !gone.includes(name)).join('; ');
    // The ids last: by them it is known whom the names mean.
    changes.cells.push({ row, column: supporter, text });
    const kept = ids.filter((id) => !id.startsWith(`${pupil.id}.`)).join(' ');
    if (secondId !== undefined && kept !== cells.secondId) {
      changes.cells.push({ row, column: secondId, text: kept });
    }
  }
  return changes;
}

function rowsAbout<Key extends string>(
  tab: TabText,
  columns: readonly Column<Key>[],
  pupil: Pupil,
  pairs: readonly (readonly [Key, Key])[],
): Changes {
  const changes = noChanges();
  const read = readTable('', tab.values, columns);
  if (read.ok) {
    for (const { row, cells } of read.table.rows) {
      const className = (cells as Readonly<Record<string, string>>)['className'] ?? '';
      const meant = pairs.map(([name, id]) =>
        meaning(cells[name], cells[id].split(/\s+/), className, pupil),
      );
      const unsure = pairs[meant.indexOf('unsure')];
      if (meant.includes('theirs')) changes.emptied.push(row);
      else if (unsure) changes.look.push({ row, column: read.table.columns[unsure[0]] ?? 1 });
    }
  }
  const known = read.ok ? Object.values<number | undefined>(read.table.columns) : [];
  elsewhere(tab, pupil, known, changes);
  clearNotes(tab, pupil, changes);
  return changes;
}

/** The teachers' own columns beside the rows of others. */
function elsewhere(
  tab: TabText,
  pupil: Pupil,
  known: readonly (number | undefined)[],
  changes: Changes,
): void {
  for (const one of textsOf(tab.values)) {
    const isTheirs = changes.emptied.includes(one.row) || known.includes(one.column);
    if (!isTheirs) lookIn(one, pupil, changes, true);
  }
}

/** By the id that was written for this text; without one by the name, where only one has it. */
function meaning(
  text: string,
  ids: readonly string[],
  className: string,
  pupil: Pupil,
): 'theirs' | 'unsure' | null {
  if (text === '') return null;
  if (ids.includes(idCell(pupil.id, text))) return 'theirs';
  const written = ids.some((id) => id.endsWith(idCell('', text)));
  if (written || !isName(text, pupil)) return null;
  if (!sameClass(className, pupil.className)) return 'unsure';
  return pupil.classmates.some((name) => isName(name, pupil)) ? 'unsure' : 'theirs';
}
