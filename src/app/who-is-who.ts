// Who stands in a class: the roster's rows with their ids, and what is unsettled about them.
import type { Finding } from '../contract/findings';
import type { Need } from '../contract/replies';
import { reconcile, type Answers, type Reconciled } from '../core/identity';
import type { PupilId } from '../core/model';
import type { Named } from '../core/names';
import { sameClass, type RosterRow } from '../tabs/roster';
import { TAB } from '../tabs/tab-names';
import { lostClasses } from './find-ids';
import type { Grade } from './grade';

export interface ClassPupil extends Named {
  /** On the tab `Elever`, from 1. */
  readonly row: number;
  readonly present: boolean;
  /** Is not to come back. */
  readonly left: boolean;
  /** Feeder school and contact teacher; empty where nobody filled them in. */
  readonly school: string;
  readonly teacher: string;
  /** Weekdays in school, Monday 1; left out for every day. */
  readonly days?: readonly number[];
}

export interface WhoIsWho {
  /** All who stand in the class on the roster, in its order; those on leave too. */
  readonly everybody: readonly ClassPupil[];
  /** Ids that stand on the roster in other classes. */
  readonly elsewhere: ReadonlySet<PupilId>;
  /** ID cells that are to be written, of all classes. */
  readonly missing: number;
  /** What only a teacher can answer. */
  readonly questions: readonly Need[];
  readonly problems: readonly Finding[];
}

const NEW = 'new';

/** Nothing is written: rows without an id are given one that never leaves this execution. */
export function whoIsWho(
  grade: Pick<Grade, 'roster' | 'history'>,
  className: string,
  answers: Answers,
): WhoIsWho {
  let count = 0;
  const settled = reconcile(grade.roster.rows, () => `${NEW}${++count}`, answers);
  const everybody = classPupils(grade.roster.rows, settled, className);
  const here = new Set(everybody.map(({ id }) => id));
  const others = settled.pupils.filter(({ id }) => !here.has(id));
  const elsewhere = new Set(others.map(({ id }) => id));
  const lost = lostClasses(grade.roster, grade.history).filter(({ pupils }) =>
    pupils.some((pupil) => answers[pupil] !== 'new'),
  );
  if (lost.length > 0) {
    return {
      everybody,
      elsewhere,
      missing: 0,
      questions: lost.map(({ rows, pupils }) => ({ kind: 'newcomers', rows, pupils })),
      problems: lost.map(({ className: name }) => ({
        code: 'identity-lost',
        params: { tab: TAB.roster, className: name },
      })),
    };
  }
  return {
    everybody,
    elsewhere,
    missing: settled.writes.length + grade.roster.foundIds,
    questions: questionsOf(settled),
    problems: problemsOf(settled),
  };
}

function classPupils(
  rows: readonly RosterRow[],
  settled: Reconciled,
  className: string,
): ClassPupil[] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const pupils: ClassPupil[] = [];
  for (const { row, id } of settled.pupils) {
    const entry = byRow.get(row);
    if (entry === undefined || entry.name === '' || !sameClass(entry.className, className))
      continue;
    const { name, showAs, present, left, school, teacher, days } = entry;
    const more = { ...(showAs === '' ? {} : { showAs }), ...(days && { days }) };
    pupils.push({ id, row, name, present, left, school, teacher, ...more });
  }
  return pupils;
}

function questionsOf({ questions, stopped }: Reconciled): Need[] {
  const asked: Need[] = questions.map(({ row, id, name }) => ({
    kind: 'answer',
    row,
    pupil: id,
    name,
  }));
  return stopped?.reason === 'names'
    ? [...asked, { kind: 'newcomers', rows: stopped.rows, pupils: stopped.ids }]
    : asked;
}

function problemsOf({ questions, stopped }: Reconciled): Finding[] {
  if (stopped !== null) {
    const code = stopped.reason === 'names' ? 'identity-stopped' : 'identity-overwritten';
    return [{ code, params: { tab: TAB.roster, rows: [...stopped.rows] } }];
  }
  return questions.map(({ row, id, name }) => ({
    code: 'identity-question',
    params: { tab: TAB.roster, row, pupil: id, name },
  }));
}
