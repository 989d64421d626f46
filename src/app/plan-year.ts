// The use case that opens «Nytt skoleår»: what names a class anywhere, and what it would be called.
import { parseDraft } from '../contract/parse';
import { parseYear } from '../contract/parse-year';
import type { PlannedClass, YearFound, YearPlan, YearStart } from '../contract/replies';
import type { History } from '../core/history';
import { proposedName } from '../core/school-year';
import { CARD_COLUMNS } from '../tabs/cards';
import { CLASS_COLUMNS } from '../tabs/classes';
import { CONSIDERATION_COLUMNS, hasEnded } from '../tabs/considerations';
import { readDrafts, type Drafts } from '../tabs/drafts';
import { GROUNDS_COLUMNS } from '../tabs/grounds';
import { sameClass } from '../tabs/roster';
import { readTable, type Column } from '../tabs/table';
import { TAB } from '../tabs/tab-names';
import { writtenOn } from './class-state';
import { knownClasses, settingsOf } from './classes';
import { readGrade, type Grade } from './grade';
import type { Ports, TabValues } from './ports';
import { readPupils, type Pupils } from './pupils';
import { refuse, type Result } from './result';

/** A tab whose rows name a class, and where. */
export interface ClassColumn {
  readonly tab: string;
  readonly values: TabValues;
  readonly column: number;
}

/** All that a turn of the year is planned from, and carried out on. */
export interface YearStand {
  readonly ok: true;
  readonly grade: Grade;
  readonly pupils: Pupils;
  readonly classes: readonly string[];
  readonly found: YearFound;
  readonly ended: readonly number[];
  readonly columns: readonly ClassColumn[];
  readonly drafts: Drafts | null;
}

export function planYear(ports: Ports): Result<YearPlan> {
  const stand = readYear(ports);
  if (!stand.ok) return stand;
  const { grade, found, ended } = stand;
  const begun = begunIn(grade.history);
  return {
    ok: true,
    today: ports.today(),
    classes: stand.classes.map((name) => planned(stand, name)),
    found,
    ended,
    last: begun === null ? (grade.history.year?.at ?? '') : '',
    ...(begun === null ? {} : { begun }),
  };
}

function planned({ grade, pupils }: YearStand, name: string): PlannedClass {
  const here = pupils.pupils.filter(
    ({ className, status }) => status !== 'left' && sameClass(className, name),
  );
  const { model } = settingsOf(grade, name);
  return { name, next: proposedName(name), model, pupils: here.length };
}

/** What was confirmed and not finished; null when there is no such turn of the year. */
export function begunIn({ year }: History): YearStart | null {
  const parsed = parseYear(year?.open);
  return parsed.ok ? parsed.value : null;
}

export function readYear(ports: Ports): Result<YearStand> {
  const { workbook } = ports;
  const read = readGrade(ports);
  if (!read.ok) return refuse(read.findings);
  const { grade } = read;
  const pupils = readPupils(ports);
  if (!pupils.ok) return pupils;
  const classes = knownClasses(grade);
  const table = readTable(TAB.classes, workbook.readRequired(TAB.classes) ?? [], CLASS_COLUMNS);
  if (!table.ok) return refuse([table.finding]);
  const isKnown = (className: string): boolean =>
    classes.some((name) => sameClass(name, className));
  const named = readNamed(ports, grade, isKnown);
  const kept = readDrafts(workbook.readRequired(TAB.drafts) ?? [], parseDraft);
  const drafts = kept.ok ? kept.drafts : null;
  return {
    ok: true,
    ...{ grade, pupils, classes, drafts },
    ended: named.ended,
    columns: named.columns,
    found: {
      pupils: classes.map((className) => ({
        className,
        ids: pupils.pupils
          .filter((pupil) => sameClass(pupil.className, className))
          .map(({ id }) => id),
      })),
      classes: table.table.rows
        .filter(({ cells }) => cells.className !== '')
        .map(({ row, cells: { className, grade: years, model } }) => {
          return { row, className, grade: years, model };
        }),
      rows: named.rows,
      drafts: (drafts?.kept ?? [])
        .filter(({ draft }) => isKnown(draft.className))
        .map(({ draft: { id, className } }) => ({ id, className })),
    },
  };
}

/** Rows of `Hensyn`, `Grunnlag` and `Samtalekort` by the class they name; what is over is left out. */
function readNamed(
  ports: Ports,
  grade: Grade,
  isKnown: (className: string) => boolean,
): { rows: YearFound['rows']; ended: number[]; columns: ClassColumn[] } {
  const tabs = [
    inTab(TAB.considerations, grade.considerations, CONSIDERATION_COLUMNS),
    inTab(TAB.grounds, grade.grounds(), GROUNDS_COLUMNS),
    inTab(TAB.cards, ports.workbook.readRequired(TAB.cards), CARD_COLUMNS),
  ].flatMap((one) => one ?? []);
  const ended: number[] = [];
  const rows = tabs.flatMap(({ tab, named }) => {
    const byClass = new Map<string, number[]>();
    for (const { row, className, to } of named) {
      if (!isKnown(className)) continue;
      if (hasEnded(to, ports.today())) ended.push(row);
      else byClass.set(className, [...(byClass.get(className) ?? []), row]);
    }
    return [...byClass].map(([className, its]) => ({ tab, className, rows: its }));
  });
  return { rows, ended, columns: tabs };
}

function inTab<Key extends string>(
  tab: string,
  given: TabValues | null,
  columns: readonly Column<Key | 'className' | 'to'>[] | readonly Column<Key | 'className'>[],
): (ClassColumn & { named: { row: number; className: string; to: string }[] }) | null {
  const values = writtenOn(given);
  if (values === null) return null;
  const read = readTable<string>(tab, values, columns);
  const column = read.ok ? read.table.columns['className'] : undefined;
  if (!read.ok || column === undefined) return null;
  const named = read.table.rows.map(({ row, cells }) => {
    return { row, className: cells['className'] ?? '', to: cells['to'] ?? '' };
  });
  return { tab, values, column, named };
}
