// A pupil's name on the tabs that are drawn: dated tabs and seating charts.
import type { PupilId } from '../core/model';
import { normaliseName, type Named } from '../core/names';
import { formerPupil, isDrawnHeading, isFormer, parseNames } from './dated';
import {
  clearNotes,
  mayMean,
  noChanges,
  onTheMap,
  textsOf,
  without,
  type Changes,
  type Subject,
  type TabText,
} from './traces';
import type { CellText } from './who-is';

interface DatedRow {
  /** From 1. */
  readonly row: number;
  readonly pupils: readonly Named[];
}

interface Dated {
  readonly rows: readonly DatedRow[];
  /** Of the ids, from 1; the names as drawn stand beside it. */
  readonly hidden: number;
}

/** On a dated tab; null when the pupil does not stand there by id. */
export function onDated(tab: TabText, subject: Subject): Changes | null {
  const { id } = subject;
  const { rows, hidden } = readRows(tab.values);
  const own = rows.find(({ pupils }) => pupils.some((pupil) => pupil.id === id));
  const drawn = own?.pupils.find((pupil) => pupil.id === id);
  if (own === undefined || drawn === undefined) return null;
  // Begun before: in the map the name may still stand.
  const known = isFormer(drawn.name) ? subject : drawn;
  const seated = rows.flatMap(({ pupils }) => pupils.filter((other) => other.id !== id));
  const twin = seated.some((other) => isSame(other.name, known.name));
  const changes = noChanges();
  const line = tab.values[own.row - 1] ?? [];
  const visible = line.findIndex((text) => isSame(text, known.name));
  if (visible >= 0) write(changes, own.row, visible + 1, formerPupil());
  const named = twin ? seated : [known, ...seated];
  for (const one of textsOf(tab.values)) {
    const done = one.row === own.row && one.column === visible + 1;
    if (!done && one.column < hidden) sweep(one, subject, named, changes);
  }
  clearNotes(tab, subject, changes);
  // Last of all: as long as the name stands here, it is known what to look for in the other cells.
  if (!isFormer(drawn.name)) {
    const names = own.pupils.map((pupil) => (pupil.id === id ? formerPupil() : pupil.name));
    write(changes, own.row, hidden + 1, JSON.stringify(names));
  }
  return changes;
}

/** On a chart of this seating. */
export function onChart(tab: TabText, subject: Subject, seated: readonly Named[]): Changes {
  const changes = noChanges();
  for (const one of textsOf(tab.values)) sweep(one, subject, seated, changes);
  clearNotes(tab, subject, changes);
  return changes;
}

/** One cell: the name alone, as short as it is shown; or in full in a longer text. */
function sweep(
  { text, row, column }: CellText,
  subject: Subject,
  seated: readonly Named[],
  changes: Changes,
): void {
  if (isFormer(text)) return;
  const whose = onTheMap(text, subject.id, seated);
  if (whose === 'theirs') write(changes, row, column, formerPupil());
  if (whose === 'unsure') changes.look.push({ row, column });
  if (whose !== null) return;
  const rest = without(text, subject);
  if (rest === 'unsure' || (rest === null && speaksOf(text, subject))) {
    changes.look.push({ row, column });
  } else if (rest !== null) write(changes, row, column, rest);
}

function write({ cells }: Changes, row: number, column: number, text: string): void {
  cells.push({ row, column, text });
}

/** The first name in a sentence: this pupil's, or a namesake's? */
function speaksOf(text: string, subject: Subject): boolean {
  return text.trim().split(/\s+/).length > 2 && mayMean(text, subject);
}

function isSame(one: string, other: string): boolean {
  return normaliseName(one) === normaliseName(other);
}

function readRows(values: TabText['values']): Dated {
  const header = values.findIndex((line) => line.some(isDrawnHeading));
  const hidden = (values[header] ?? []).findIndex(isDrawnHeading);
  if (hidden < 1) return { rows: [], hidden: 0 };
  const rows = values.slice(header + 1).map((line, index) => {
    const names = parseNames(line[hidden] ?? '');
    const ids: PupilId[] = (line[hidden - 1] ?? '').split(' ').filter((id) => id !== '');
    const pupils = ids.map((id, at) => ({ id, name: names[at] ?? '' }));
    return { row: header + index + 2, pupils };
  });
  return { rows, hidden };
}
