// Reads the tabs that all classes share: roster, classes, days without school, ledger.
import { foldEvents, type History } from '../core/history';
import type { Finding } from '../contract/findings';
import { readClasses, type Classes } from '../tabs/classes';
import { readIndex } from '../tabs/history-index';
import { readHolidays, type FreeDays } from '../tabs/holidays';
import { readLedger, type Ledger } from '../tabs/ledger';
import { readRoster, type Roster } from '../tabs/roster';
import { TAB } from '../tabs/tab-names';
import { withFoundIds } from './find-ids';
import { INDEX_MARK } from './marks';
import type { Ports, TabValues, WorkbookPort } from './ports';
import { refuse, type Refused } from './result';

/** So many tabs have to be there. */
const TABS = 5;

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

function missing(tab: string): Finding {
  return { code: 'tab-missing', params: { tab } };
}

/** Where there is no ledger: whether there has been one. The index tells. */
export function lostLedger(workbook: WorkbookPort): Finding[] {
  const values = workbook.readMarked(INDEX_MARK) ?? workbook.readRequired(TAB.index) ?? [];
  const lost: Finding = { code: 'ledger-lost', params: { tab: TAB.ledger } };
  return (readIndex(values)?.entries.size ?? 0) > 0 ? [lost] : [];
}

/** Every tab is looked at before anything is answered, so that all that is missing is named. */
export function readGrade(ports: Ports): ReadGrade {
  const { workbook } = ports;
  const findings: Finding[] = [];
  function tab<T extends { ok: true }>(
    name: string,
    read: (values: TabValues) => T | { ok: false; finding: Finding },
  ): T | null {
    const values = workbook.readRequired(name);
    const result = values === null ? { ok: false as const, finding: missing(name) } : read(values);
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
    const blank = findings.every(({ code }) => code === 'tab-missing') && findings.length === TABS;
    // A new ledger would begin at nought, and take the tabs of what was before for its own.
    const lost = ledger === null ? lostLedger(workbook) : [];
    return {
      ok: false,
      findings: lost.length > 0 ? lost : blank ? findings.slice(0, 1) : findings,
    };
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

/** Refuses where a newer version has written; null when none has. */
export function writtenByNewer({ newerRow }: Ledger): Refused | null {
  if (newerRow === 0) return null;
  return refuse([{ code: 'ledger-newer', params: { tab: TAB.ledger, row: newerRow } }]);
}
