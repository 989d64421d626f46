// Reads the tabs that all classes share: roster, classes, days without school, ledger.
import { foldEvents, type History } from '../core/history';
import type { Finding } from '../contract/findings';
import { readClasses, type Classes } from '../tabs/classes';
import { readHolidays, type FreeDays } from '../tabs/holidays';
import { readLedger, type Ledger } from '../tabs/ledger';
import { readRoster, type Roster } from '../tabs/roster';
import { TAB } from '../tabs/tab-names';
import { withFoundIds } from './find-ids';
import type { Ports, TabValues } from './ports';

export interface Grade {
  readonly roster: Roster;
  readonly classes: Classes;
  readonly free: readonly FreeDays[];
  readonly freeProblems: readonly Finding[];
  readonly considerations: TabValues;
  /** The tab `Grunnlag`, read when it is first asked for; null when there is none. */
  readonly grounds: () => TabValues | null;
  readonly ledger: Ledger;
  readonly history: History;
}

export type ReadGrade = { ok: true; grade: Grade } | { ok: false; findings: Finding[] };

/** Every tab is looked at before anything is answered, so that all that is missing is named. */
export function readGrade(ports: Ports): ReadGrade {
  const { workbook } = ports;
  const findings: Finding[] = [];
  function tab<T extends { ok: true }>(
    name: string,
    read: (values: TabValues) => T | { ok: false; finding: Finding },
  ): T | null {
    const values = workbook.readRequired(name);
    const result =
      values === null
        ? { ok: false as const, finding: { code: 'tab-missing' as const, params: { tab: name } } }
        : read(values);
    if (result.ok) return result;
    findings.push(result.finding);
    return null;
  }
  const roster = tab(TAB.roster, readRoster);
  const classes = tab(TAB.classes, readClasses);
  const considerations = tab(TAB.considerations, (values) => ({ ok: true as const, values }));
  const holidays = tab(TAB.holidays, readHolidays);
  const ledger = tab(TAB.ledger, readLedger);
  if (
    roster === null ||
    classes === null ||
    considerations === null ||
    holidays === null ||
    ledger === null
  ) {
    // In a blank spreadsheet one sentence says it all.
    const blank = findings.every(({ code }) => code === 'tab-missing') && findings.length === 5;
    return { ok: false, findings: blank ? findings.slice(0, 1) : findings };
  }
  const history = foldEvents(ledger.ledger.events);
  let grounds: TabValues | null | undefined;
  const grade: Grade = {
    roster: withFoundIds(ports, roster.roster, history),
    classes: classes.classes,
    free: holidays.free,
    freeProblems: holidays.problems,
    considerations: considerations.values,
    grounds: () =>
      grounds === undefined ? (grounds = workbook.readRequired(TAB.grounds)) : grounds,
    ledger: ledger.ledger,
    history,
  };
  return { ok: true, grade };
}
