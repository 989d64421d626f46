// The use case «Lagre»: a draft becomes one ledger row, and the tabs that follow from it are drawn.
import type { Finding } from '../contract/findings';
import type { Committed, Draft } from '../contract/replies';
import { checkDraw } from '../core/check';
import { checkDesks } from '../core/check-desks';
import { isDate } from '../core/dates';
import { checkComposition, checkMove } from '../core/groups/check';
import { standingOf } from '../core/groups/standing';
import type { Rule } from '../core/model';
import { rulesOn, type ClassState } from './class-state';
import type { Grade } from './grade';
import { historyOf } from './load';
import type { Ports } from './ports';
import { refuse, type Refused, type Result } from './result';
import { storeOnce, type Made } from './store';

export function commit(ports: Ports, draft: Draft): Result<Committed> {
  const { kind = 'pairs', groups, desks, from, wishes } = draft;
  const { seed, algorithm, input, locked, drawsLeft, adjusted } = draft;
  const seating: Made['seating'] = {
    ...{ from, groups, desks, seed, algorithm, input, adjusted },
    ...(locked === undefined ? {} : { locked }),
    ...(drawsLeft === undefined ? {} : { drawsLeft }),
    ...(wishes === undefined ? {} : { wishes }),
  };
  return storeOnce(
    ports,
    { ...draft, kind },
    (stored) => JSON.stringify(stored.groups) === JSON.stringify(groups),
    (grade, state) => objections(grade, state, draft) ?? { ok: true, seating },
  );
}

function objections(grade: Grade, state: ClassState, draft: Draft): Refused | null {
  const { className, room, names } = state;
  const { kind = 'pairs', from, groups, desks } = draft;
  if (!isDate(from)) return unreadable('from');
  if (kind === 'move') {
    const standing = standingOf(grade.history.draws, className);
    if (standing === null) return refuse([{ code: 'groups-missing', params: { className } }]);
    if (from < standing.now.from) return unreadable('from');
  }
  if (kind === 'groups' && draft.wishes === undefined) return unreadable('wishes');
  // Learning partners are drawn for today; a team composes for a day to come.
  const rules = kind === 'pairs' ? state.rules : rulesOn(state, from);
  const findings: Finding[] = [
    ...groupFaults(grade, state, draft, rules),
    ...checkDesks({ groups, desks: room.desks, rules }, desks),
  ];
  return findings.length > 0 ? refuse(findings, names) : null;
}

function groupFaults(
  grade: Grade,
  state: ClassState,
  { kind, groups, wishes }: Draft,
  rules: readonly Rule[],
): Finding[] {
  const pupils = state.pupils.map(({ id }) => id);
  if (kind === 'groups') {
    return checkComposition({ pupils, rules }, wishes?.remainder ?? 3, groups);
  }
  if (kind === 'move') return checkMove({ pupils, rules }, groups);
  const { yearStart } = state;
  return checkDraw({ pupils, rules, history: historyOf(grade, state), yearStart }, groups);
}

function unreadable(field: string): Refused {
  return refuse([{ code: 'draft-unreadable', params: { field } }]);
}
