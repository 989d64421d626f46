// Who stands in a class: the roster's rows with their ids, and what is unsettled about them.
import type { Finding } from '../contract/findings';
import type { Need } from '../contract/replies';
import { reconcile, type Answers, type Reconciled } from '../core/identity';
import type { PupilId } from '../core/model';
import type { Named } from '../core/names';
import { sameClass, type RosterRow } from '../tabs/roster';
import { TAB } from '../tabs/tab-names';
import type { Grade } from './grade';

export interface ClassPupil extends Named {
  /** On the tab `Elever`, from 1. */
  readonly row: number;
  readonly present: boolean;
}

export interface WhoIsWho {
  /** All who stand in the class on the roster, in its order; those on leave too. */
  readonly everybody: readonly ClassPupil[];
  /** ID cells that are to be written, of all classes. */
  readonly missing: number;
  /** What only a teacher can answer. */
  readonly questions: readonly Need[];
  readonly problems: readonly Finding[];
}

const NEW = 'new';

/** Nothing is written: rows without an id are given one that never leaves this execution. */
export function whoIsWho(grade: Grade, className: string, answers: Answers): WhoIsWho {
  let count = 0;
  const settled = reconcile(grade.roster.rows, () => `${NEW}${++count}`, answers);
  const everybody = classPupils(grade.roster.rows, settled, className);
  const lost = lostPupils(grade, className, everybody);
  if (lost.length > 0 && !lost.every((pupil) => answers[pupil] === 'new')) {
    return {
      everybody,
      missing: 0,
      questions: [{ kind: 'newcomers', rows: everybody.map(({ row }) => row), pupils: lost }],
      problems: [{ code: 'identity-lost', params: { tab: TAB.roster, className } }],
    };
  }
  return {
    everybody,
    missing: settled.writes.length,
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
    const { name, showAs, present } = entry;
    pupils.push({ id, row, name, present, ...(showAs === '' ? {} : { showAs }) });
  }
  return pupils;
}

/**
 * The pupils of the class's newest draw, when everybody in the class lacks an id: the column was
 * emptied or deleted, and new ids would cut the class off from its history.
 */
function lostPupils(
  grade: Grade,
  className: string,
  everybody: readonly ClassPupil[],
): readonly PupilId[] {
  const fresh = everybody.length > 0 && everybody.every(({ id }) => id.startsWith(NEW));
  return fresh ? (grade.history.newest(className)?.groups ?? []).flat() : [];
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
