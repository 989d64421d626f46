// What «Nytt skoleår» writes on each tab; what has been written stays as it is when it is written again.
import type { Enrolment, YearFound, YearStart } from '../contract/replies';
import { nextGradeText } from '../core/school-year';
import { meant, written } from '../tabs/choices';
import { CLASS_COLUMNS, defaultSettings, models } from '../tabs/classes';
import { draftRow } from '../tabs/drafts';
import { sameClass } from '../tabs/roster';
import { readTable, type Table } from '../tabs/table';
import { TAB } from '../tabs/tab-names';
import { typedDay } from '../tabs/postponed';
import { runsOf, writeEnrolment } from './enrol';
import type { YearStand } from './plan-year';
import type { Ports } from './ports';
import type { Target } from './protection';
import type { Result } from './result';

type ClassRow = YearFound['classes'][number];
type ClassKey = (typeof CLASS_COLUMNS)[number]['key'];

/** Everything that is going to be written, as far as it can be protected. */
export function targetsOfYear({ columns, pupils }: YearStand, { found }: YearStart): Target[] {
  const { className = 0, status = Infinity } = pupils.roster.columns;
  const rows = pupils.pupils.map(({ row }) => row);
  return [
    { tab: TAB.ledger },
    {
      tab: TAB.roster,
      cells: rows.flatMap((row) => [className, status].map((column) => ({ row, column }))),
    },
    { tab: TAB.classes, cells: found.classes.map(({ row }) => ({ row })) },
    ...columns.map(({ tab, column }) => ({
      tab,
      cells: found.rows
        .filter((one) => one.tab === tab)
        .flatMap((one) => one.rows.map((row) => ({ row, column }))),
    })),
    ...(found.drafts.length > 0 ? [{ tab: TAB.drafts }] : []),
  ];
}

/** Of `Klasser` last the names: a row that has its new one is done. */
export function writeYear(
  ports: Ports,
  stand: YearStand,
  start: YearStart,
): Result<{ readonly ok: true }> {
  const to = new Map(start.moves.map((move) => [move.from, move.to]));
  const enrolled = writeEnrolment(ports, stand.pupils, enrolmentOf(stand, start, to));
  if (!enrolled.ok) return enrolled;
  writeNamed(ports, stand, start, to);
  writeDrafts(ports, stand, start, to);
  writeClasses(ports, start, to);
  return { ok: true };
}

type Moves = ReadonlyMap<string, string>;

/** Whoever is not in the class any more that they were planned from has been moved already. */
function enrolmentOf({ pupils }: YearStand, { found }: YearStart, to: Moves): Enrolment {
  const from = new Map(
    found.pupils.flatMap(({ className, ids }) => ids.map((id) => [id, className] as const)),
  );
  const changes = pupils.pupils.flatMap(({ id, className, name, showAs, status, days }) => {
    const planned = from.get(id);
    const next = planned === undefined ? undefined : to.get(planned);
    if (planned === undefined || next === undefined || !sameClass(planned, className)) return [];
    const before = { className, name, showAs, status, days };
    const after = next === '' ? { status: 'left' as const } : { className: next };
    return [{ id, before, after: { ...before, ...after } }];
  });
  return { revision: '', newcomers: [], changes };
}

/** Rows about a class that leaves stay: they hold for nobody any more. */
function writeNamed(ports: Ports, stand: YearStand, { found }: YearStart, to: Moves): void {
  for (const { tab, values, column } of stand.columns) {
    const texts = new Map<number, string>();
    for (const { className, rows } of found.rows.filter((one) => one.tab === tab)) {
      const next = nextOf(to, className);
      for (const row of rows) {
        const there = values[row - 1]?.[column - 1] ?? '';
        if (next !== '' && sameClass(there, className)) texts.set(row, next);
      }
    }
    // What stands between may be a formula of the teachers' own.
    for (const { first, texts: run } of runsOf(texts)) {
      ports.workbook.writeColumn(tab, column, first, run);
    }
  }
}

/** A row may spell the class in its own way. */
function nextOf(to: Moves, className: string): string {
  for (const [from, next] of to) if (sameClass(from, className)) return next;
  return '';
}

/** A draft goes with its class; of one that leaves it is thrown away. */
function writeDrafts(ports: Ports, { drafts }: YearStand, { found }: YearStart, to: Moves): void {
  if (drafts === null) return;
  let nr = drafts.nextNr;
  for (const { id, className } of found.drafts) {
    const kept = drafts.kept.find(({ draft }) => draft.id === id);
    const next = nextOf(to, className);
    if (kept === undefined || !sameClass(kept.draft.className, className) || next === className)
      continue;
    const draft = next === '' ? kept.draft : { ...kept.draft, className: next };
    const row = { nr: nr++, at: kept.at, by: kept.by, dropped: next === '', draft };
    ports.workbook.append(TAB.drafts, draftRow(row, drafts.columns));
  }
}

/** The row of a class that leaves is emptied: another may be called so from now on. */
function writeClasses({ workbook }: Ports, { found, firstDay }: YearStart, to: Moves): void {
  const values = workbook.readRequired(TAB.classes) ?? [];
  const read = readTable(TAB.classes, values, CLASS_COLUMNS);
  if (!read.ok) return;
  const { columns, rows } = read.table;
  const texts = new Map<ClassKey, Map<number, string>>();
  for (const planned of found.classes) {
    const cells = rows.find(({ row }) => row === planned.row)?.cells;
    if (cells === undefined || !sameClass(cells.className, planned.className)) continue;
    const after = rowAfter(planned, nextOf(to, planned.className), firstDay);
    for (const { key } of CLASS_COLUMNS) {
      const text = after(key);
      if (text === undefined || text === cells[key]) continue;
      texts.set(key, (texts.get(key) ?? new Map<number, string>()).set(planned.row, text));
    }
  }
  const named = texts.get('className');
  texts.delete('className');
  for (const [key, column] of texts) writeRuns(workbook, columns[key], column);
  writeRuns(workbook, columns.className, named ?? new Map());
}

function writeRuns(
  workbook: Ports['workbook'],
  column: Table<ClassKey>['columns'][ClassKey],
  texts: ReadonlyMap<number, string>,
): void {
  if (column === undefined) return;
  for (const run of runsOf(texts)) workbook.writeColumn(TAB.classes, column, run.first, run.texts);
}

/** What a row of `Klasser` says afterwards; undefined for what stays. */
function rowAfter(
  { className, grade, model }: ClassRow,
  to: string,
  firstDay: string,
): (key: ClassKey) => string | undefined {
  if (to === '') return () => '';
  const years = nextGradeText(grade, className, to);
  const isOlder = defaultSettings(to, years).model === 'groups';
  const was = defaultSettings(className, grade).model;
  const changed: Partial<Record<ClassKey, string>> = {
    className: to,
    grade: years,
    firstDay: firstDay === '' ? '' : typedDay(firstDay),
    // What was put off is over.
    postponed: '',
    // Learning pairs end with primary school, unless the teachers chose base groups before.
    ...(isOlder && was === 'pairs' && meant(models, model) === 'pairs'
      ? { model: written(models, 'groups') }
      : {}),
  };
  return (key) => changed[key];
}
