// A loaded class as the core wants it: what a draw is made from.
import type { Draft, LoadedClass } from '../contract/replies';
import { amends } from '../core/amended';
import { EARLY_DAYS } from '../core/calendar';
import { daysBetween } from '../core/dates';
import type { DrawEvent } from '../core/model';
import type { DrawInput } from '../core/problem';

export function inputOf({ pupils, rules, history, yearStart, calendar }: LoadedClass): DrawInput {
  const { drawsLeft } = calendar;
  return {
    pupils: pupils.map(({ id }) => id),
    rules,
    // Who sat in one base group has not been learning partners.
    history: history.filter(({ kind }) => kind === 'pairs'),
    yearStart,
    // Without a calendar the core reckons with a usual year.
    ...(drawsLeft > 0 ? { drawsLeft } : {}),
  };
}

/** The class as its next change will meet it; null when the school year has none left. */
export function inputAhead(loaded: LoadedClass): DrawInput | null {
  const { today, calendar } = loaded;
  const { due, next, drawsLeft } = calendar;
  if (drawsLeft === 0) return inputOf(loaded);
  // The draw of this period is made; one made today would be one too many.
  const isMade = due === 'notYet' && (next === '' || daysBetween(today, next) > EARLY_DAYS);
  const left = isMade ? drawsLeft - 1 : drawsLeft;
  return left === 0 ? null : { ...inputOf(loaded), drawsLeft: left };
}

/** The class as it would be after a draft; null when that is the last draw of the school year. */
export function inputAfter(
  basis: LoadedClass,
  { className, from, groups }: Draft,
): DrawInput | null {
  const { drawsLeft } = basis.calendar;
  if (drawsLeft === 1) return null;
  const { history, ...input } = inputOf(basis);
  const drawn = { nr: Infinity, className, from, groups, desks: [] };
  return {
    ...input,
    history: [...history, drawn],
    ...(drawsLeft > 0 ? { drawsLeft: drawsLeft - 1 } : {}),
  };
}

/** The draws of the class that can be looked up, newest first: its own, and what it was before. */
export function drawsOf({
  history,
  begun = 0,
  pupils,
  className,
}: LoadedClass): readonly DrawEvent[] {
  const here = new Set(pupils.map(({ id }) => id));
  const isOurs = ({ nr, groups, className: of }: DrawEvent): boolean => {
    const placed = groups.flat();
    return (
      (of === className && nr > begun) ||
      placed.filter((id) => here.has(id)).length * 2 > placed.length
    );
  };
  const isWhole = (draw: DrawEvent): boolean => !history.some((later) => amends(later, draw));
  return history.filter((draw) => isOurs(draw) && isWhole(draw)).reverse();
}
