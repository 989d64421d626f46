// Who takes part on a day, and which considerations are then about somebody.
import type { IsoDate, PupilId, Rule } from './model';
import { activeRules, rulesOf } from './rules';

/**
 * The rules that hold on a day for those who go in the class, in the order given.
 *
 * @param pupils all of the class; a rule about somebody else, or about two of whom one has left, holds nothing
 */
export function rulesHolding(
  rules: readonly Rule[],
  pupils: readonly PupilId[],
  day: IsoDate,
): Rule[] {
  const known = new Set(pupils);
  return activeRules(rules, day).filter((rule) =>
    'pupils' in rule ? rule.pupils.every((pupil) => known.has(pupil)) : known.has(rule.pupil),
  );
}

/** Those of the pupils who are not «borte i perioden», in the order given. */
export function takingPart(pupils: readonly PupilId[], rules: readonly Rule[]): PupilId[] {
  const away = new Set(rulesOf(rules, 'away').map(({ pupil }) => pupil));
  return pupils.filter((pupil) => !away.has(pupil));
}
