// The use case «Lagre»: a draft becomes one ledger row, and the tabs that follow from it are drawn.
import type { Finding } from '../contract/findings';
import type { Committed, Draft } from '../contract/replies';
import { EARLY_DAYS } from '../core/calendar';
import { checkDraw } from '../core/check';
import { checkDesks } from '../core/check-desks';
import { addDays, isDate } from '../core/dates';
import { broughtBy, checkComposition, checkMove } from '../core/groups/check';
import { standingOf } from '../core/groups/standing';
import type { DrawEvent, Rule } from '../core/model';
import { sameClass } from '../tabs/roster';
import { rulesOn, type ClassState } from './class-state';
import type { Grade } from './grade';
import { historyOf } from './load';
import type { Ports } from './ports';
import { refuse, type Refused, type Result, unreadable } from './result';
import { objection, storeOnce, type Made } from './store';

export function commit(ports: Ports, draft: Draft): Result<Committed> {
  const { kind = 'pairs', groups, desks, from, wishes, revealed } = draft;
  const { seed, algorithm, input, locked, drawsLeft, adjusted } = draft;
  const seating: Made['seating'] = {
    ...{ from, groups, desks, seed, algorithm, input, adjusted },
    ...(locked === undefined ? {} : { locked }),
    ...(drawsLeft === undefined ? {} : { drawsLeft }),
    ...(wishes === undefined ? {} : { wishes }),
    ...(revealed === undefined ? {} : { revealed }),
  };
  return storeOnce(
    ports,
    { ...draft, kind },
    (stored) =>
      sameClass(stored.className, draft.className) &&
      contentOf(stored) === contentOf({ ...seating, kind }),
    (grade, state) => whatIsWrong(grade, state, draft) ?? { ok: true, seating },
  );
}

/** Why a draft could not be saved as the class stands; null when it could. */
export function whyNotSaved(grade: Grade, state: ClassState, draft: Draft): Refused | null {
  const { kind = 'pairs' } = draft;
  return objection(grade, state, { ...draft, kind }) ?? whatIsWrong(grade, state, draft);
}

/** All that makes it this seating and no other. */
function contentOf({ kind, from, groups, desks, wishes }: Content): string {
  const { remainder, balance, periods } = wishes ?? {};
  return JSON.stringify([kind, from, groups, desks, remainder, balance, periods]);
}

type Content = Pick<DrawEvent, 'kind' | 'from' | 'groups' | 'desks' | 'wishes'>;

function whatIsWrong(grade: Grade, state: ClassState, draft: Draft): Refused | null {
  const { className, names, today } = state;
  const { kind = 'pairs', from } = draft;
  if (!isDate(from)) return unreadable('from');
  const standing = kind === 'pairs' ? null : standingOf(grade.history.current, className);
  if (kind === 'move' && standing === null) {
    return refuse([{ code: 'groups-missing', params: { className } }]);
  }
  if (standing !== null && from < standing.now.from) return unreadable('from');
  const earliest = addDays(from, -EARLY_DAYS);
  if (kind === 'groups' && today < earliest) {
    return refuse([{ code: 'groups-too-early', params: { from, earliest } }]);
  }
  if (kind === 'groups' && draft.wishes === undefined) return unreadable('wishes');
  // Learning partners are drawn for today; a team composes for a day to come.
  const rules = kind === 'pairs' ? state.rules : rulesOn(state, from);
  const findings: Finding[] = [
    ...groupFaults(grade, state, draft, rules),
    ...deskFaults(state, draft, rules, kind === 'move' ? standing?.now : undefined),
  ];
  return findings.length > 0 ? refuse(findings, names) : null;
}

function groupFaults(
  grade: Grade,
  state: ClassState,
  { kind, groups, wishes, adjusted }: Draft,
  rules: readonly Rule[],
): Finding[] {
  const pupils = state.pupils.map(({ id }) => id);
  if (kind === 'groups') {
    return checkComposition({ pupils, rules }, wishes?.remainder ?? 3, groups, adjusted);
  }
  if (kind === 'move') {
    const standing = standingOf(grade.history.current, state.className);
    return checkMove({ pupils, rules }, groups, standing?.now.groups);
  }
  const { yearStart } = state;
  return checkDraw({ pupils, rules, history: historyOf(grade, state), yearStart }, groups);
}

/** @param standing what somebody moves in: a table that is missing there keeps nobody from moving */
function deskFaults(
  { room: { desks } }: ClassState,
  { groups, desks: given }: Draft,
  rules: readonly Rule[],
  standing: DrawEvent | undefined,
): Finding[] {
  const faults = checkDesks({ groups, desks, rules }, given);
  if (standing === undefined) return faults;
  const before = { groups: standing.groups, desks, rules };
  return broughtBy(faults, checkDesks(before, standing.desks));
}
