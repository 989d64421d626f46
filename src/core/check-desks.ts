// Whether the desks of a draw can be: each in the room, given once, large enough, fixed places kept.
import type { CoreFinding } from './finding';
import type { Desk, DeskId, PupilId, Rule } from './model';

export interface DeskCheck {
  readonly groups: readonly (readonly PupilId[])[];
  readonly desks: readonly Desk[];
  readonly rules: readonly Rule[];
}

/** A group of three may sit at a desk for two with an extra chair. */
const EXTRA_CHAIRS = 1;

/** @param given beside `groups`: the desk each has been given */
export function checkDesks(
  { groups, desks, rules }: DeskCheck,
  given: readonly DeskId[],
): CoreFinding[] {
  const findings: CoreFinding[] = [];
  const deskOf = new Map<PupilId, DeskId>();
  groups.forEach((group, index) => {
    const id = given[index] ?? '';
    const desk = desks.find((other) => other.id === id);
    for (const pupil of group) deskOf.set(pupil, id);
    if (desk === undefined) findings.push({ code: 'desk-missing', params: { desk: id } });
    else if (group.length > desk.seats + (desk.seats > 1 ? EXTRA_CHAIRS : 0)) {
      findings.push({ code: 'desk-overfull', params: { desk: id, pupils: [...group], rows: [] } });
    }
  });
  for (const desk of new Set(given.filter((id, index) => given.indexOf(id) !== index))) {
    findings.push({ code: 'desk-twice', params: { desk } });
  }
  for (const rule of rules) {
    if (rule.kind !== 'place') continue;
    const desk = deskOf.get(rule.pupil);
    if (desk === undefined || desk === rule.desk) continue;
    const params = { rule: rule.kind, row: rule.row, pupils: [rule.pupil] };
    findings.push({ code: 'rule-broken', params });
  }
  return findings;
}
