// What every change of a class begins with: alone in the document, and the class as it stands.
import type { Answers } from '../core/identity';
import { TAB } from '../tabs/tab-names';
import { readClass, type ClassState } from './class-state';
import { readGrade, type Grade } from './grade';
import type { Ports } from './ports';
import { refuse, type Result } from './result';

/** Refuses where somebody else is at it, or where a newer version has written. */
export function withClass<T extends { readonly ok: true }>(
  ports: Ports,
  className: string,
  action: (grade: Grade, state: ClassState) => Result<T>,
  answers?: Answers,
): Result<T> {
  const done = ports.withLock(() => inClass(ports, className, action, answers));
  return done ?? refuse([{ code: 'busy', params: {} }]);
}

/** For whoever is alone in the document already. */
export function inClass<T extends { readonly ok: true }>(
  ports: Ports,
  className: string,
  action: (grade: Grade, state: ClassState) => Result<T>,
  answers?: Answers,
): Result<T> {
  const read = readGrade(ports);
  if (!read.ok) return refuse(read.findings);
  const { grade } = read;
  if (grade.ledger.newerRow > 0) {
    const params = { tab: TAB.ledger, row: grade.ledger.newerRow };
    return refuse([{ code: 'ledger-newer', params }]);
  }
  const loaded = readClass(ports, grade, className, answers);
  return loaded.ok ? action(grade, loaded.state) : refuse(loaded.findings);
}
