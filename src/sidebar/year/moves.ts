// What each class would be called, and what keeps the school year from being started.
import type { ClassMove, PlannedClass } from '../../contract/replies';
import { classKey } from '../../core/class-key';
import { parseDate } from '../../core/dates';
import type { IsoDate } from '../../core/model';
import { tidyName } from '../../core/names';
import { nextClassName } from '../../core/school-year';
import type { State } from './state';

/** null for a class that leaves; what a class is called that does not, after all. */
export function nameOf({ names }: State, { name, next }: PlannedClass): string | null {
  const chosen = names[name];
  return chosen === undefined ? (next === '' ? null : next) : chosen;
}

/** What to propose for a class that does not leave after all. */
export function stayingName({ name, next }: PlannedClass): string {
  return next === '' ? nextClassName(name) : next;
}

export function movesOf(state: State): ClassMove[] {
  const { plan } = state;
  return (plan?.classes ?? []).map((one) => ({
    from: one.name,
    to: tidyName(nameOf(state, one) ?? ''),
  }));
}

/** Empty where nothing is written; null where it is no day. */
export function dayIn(text: string): IsoDate | '' | null {
  return text.trim() === '' ? '' : parseDate(text);
}

export type YearFault =
  { readonly kind: 'twice' | 'nameless'; readonly className: string } | { readonly kind: 'day' };

export function faultsOf(state: State): YearFault[] {
  const faults: YearFault[] = [];
  for (const one of state.plan?.classes ?? []) {
    if (tidyName(nameOf(state, one) ?? '-') === '') {
      faults.push({ kind: 'nameless', className: one.name });
    }
  }
  const names = movesOf(state).flatMap(({ to }) => (to === '' ? [] : [to]));
  const twice = names.find((name, index) =>
    names.slice(0, index).some((other) => classKey(other) === classKey(name)),
  );
  if (twice !== undefined) faults.push({ kind: 'twice', className: twice });
  if (dayIn(state.firstDay) === null) faults.push({ kind: 'day' });
  return faults;
}
