// The use case that mends what `loadClass` found missing: ids on the roster, tabs of the newest event.
import type { IdentityAnswers, Need, Repaired } from '../contract/replies';
import { newPupilId, reconcile } from '../core/identity';
import { randomFrom } from '../core/random';
import { ROSTER_COLUMNS } from '../tabs/roster';
import { TAB } from '../tabs/tab-names';
import type { CellText } from '../tabs/who-is';
import { readClass, type ClassState } from './class-state';
import { drawTabs } from './draw-tabs';
import { readGrade, type Grade } from './grade';
import type { Ports, TabValues } from './ports';
import { targetsOfDrawing, whatIsProtected, type CellPlace, type Target } from './protection';
import { refuse, type Result } from './result';
import { withClass } from './with-class';

export function repair(
  ports: Ports,
  className: string,
  answers: IdentityAnswers = {},
): Result<Repaired> {
  return withClass(
    ports,
    className,
    (grade, state) => repairAlone(ports, grade, state, answers),
    answers,
  );
}

/** For whoever is alone in the document already. */
export function repairAlone(
  ports: Ports,
  grade: Grade,
  before: ClassState,
  answers: IdentityAnswers = {},
): Result<Repaired> {
  const { className } = before;
  const unsettled = before.problems.filter(({ code }) => code.startsWith('identity-'));
  if (unsettled.length > 0) return refuse(unsettled, before.names);

  const shut = whatIsProtected(ports, () => targetsOf(ports, grade, before, answers));
  if (shut !== null) return shut;
  const ids = writeIds(ports, grade, answers);
  if (ids > 0) ports.workbook.flush();
  const again = ids > 0 ? readGrade(ports) : { ok: true as const, grade };
  if (!again.ok) return refuse(again.findings);
  const loaded = readClass(ports, again.grade, className);
  if (!loaded.ok) return refuse(loaded.findings);
  const { state } = loaded;
  const { considerations, grounds } = again.grade;
  const kept =
    writeKnownIds(ports, TAB.considerations, considerations, state.considerations.idCells) +
    writeKnownIds(ports, TAB.grounds, grounds() ?? [], state.grounds.idCells);
  const tabs = state.needs.some(isToDraw) ? redraw(ports, again.grade, state) : [];
  if (kept > 0 || tabs.length > 0) ports.workbook.flush();
  return { ok: true, className: state.className, ids: ids + kept, tabs };
}

/** What there is to mend, as far as it is known before anything is. */
function targetsOf(
  ports: Ports,
  grade: Grade,
  state: ClassState,
  answers: IdentityAnswers,
): Target[] {
  const { headerRow, lastRow, idColumn, rows, foundIds } = grade.roster;
  let count = 0;
  const ids = reconcile(rows, () => `new${++count}`, answers).writes.length + foundIds;
  // A column that is added stands beyond all that was protected as a range.
  const column = idColumn > 0 ? idColumn : Infinity;
  return [
    ...(ids > 0 ? [{ tab: TAB.roster, cells: columnCells(column, headerRow, lastRow) }] : []),
    ...[
      { tab: TAB.considerations, cells: state.considerations.idCells },
      { tab: TAB.grounds, cells: state.grounds.idCells },
    ].filter(({ cells }) => cells.length > 0),
    ...(state.needs.some(isToDraw) ? targetsOfDrawing(ports, grade, state) : []),
  ];
}

/** Whoever asks for it ends a showing: the last pair was shown, or it is not gone on with. */
function isToDraw({ kind }: Need): boolean {
  return kind === 'tabs' || kind === 'showing';
}

/** The cells of a column below its header. */
function columnCells(column: number, header: number, last: number): CellPlace[] {
  return Array.from({ length: last - header }, (_, index) => ({ row: header + 1 + index, column }));
}

/** Writes the whole column of ids in one go; answers how many cells changed. */
function writeIds(ports: Ports, grade: Grade, answers: IdentityAnswers): number {
  const { roster } = grade;
  const random = randomFrom(ports.chance());
  const { writes } = reconcile(roster.rows, () => newPupilId(random), answers);
  const count = writes.length + roster.foundIds;
  if (count === 0) return 0;
  const header = ROSTER_COLUMNS.find(({ key }) => key === 'id')?.header ?? '';
  const column =
    roster.idColumn > 0
      ? roster.idColumn
      : ports.workbook.addHiddenColumn(TAB.roster, roster.headerRow, header);
  const first = roster.headerRow + 1;
  const texts = Array.from({ length: roster.lastRow - first + 1 }, () => '');
  for (const { row, idCell } of roster.rows) texts[row - first] = idCell;
  for (const { row, idCell } of writes) texts[row - first] = idCell;
  ports.workbook.writeColumn(TAB.roster, column, first, texts);
  return count;
}

/** The hidden ids beside the names on a tab: with them a renamed pupil keeps the row. */
function writeKnownIds(
  ports: Ports,
  tab: string,
  values: TabValues,
  idCells: readonly CellText[],
): number {
  const rows = idCells.map(({ row }) => row);
  const first = Math.min(...rows);
  const last = Math.max(...rows);
  for (const column of new Set(idCells.map((cell) => cell.column))) {
    const texts = columnText(values, column, first, last);
    for (const cell of idCells) if (cell.column === column) texts[cell.row - first] = cell.text;
    ports.workbook.writeColumn(tab, column, first, texts);
  }
  return idCells.length;
}

function columnText(values: TabValues, column: number, first: number, last: number): string[] {
  return Array.from(
    { length: last - first + 1 },
    (_, index) => values[first - 1 + index]?.[column - 1] ?? '',
  );
}

function redraw(ports: Ports, grade: Grade, state: ClassState): string[] {
  const { dated, chart } = drawTabs(ports, grade, state, grade.history);
  return [...(dated === null ? [] : [dated.name]), chart.name];
}
