// What every change of a class begins with: alone in the document, and the class as it stands.
import type { Answers } from '../core/identity';
import { readClass, type ClassState } from './class-state';
import { type Grade, readGrade, writtenByNewer } from './grade';
import type { Ports } from './ports';
import { busy, refuse, type Result } from './result';

/** Refuses where somebody else is at it, or where a newer version has written. */
export function withClass<T extends { readonly ok: true }>(
  ports: Ports,
  className: string,
  action: (grade: Grade, state: ClassState) => Result<T>,
  answers?: Answers,
): Result<T> {
  const done = ports.withLock(() => inClass(ports, className, action, answers));
  return done ?? busy();
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
  const newer = writtenByNewer(grade.ledger);
  if (newer !== null) return newer;
  const loaded = readClass(ports, grade, className, answers);
  return loaded.ok ? action(grade, loaded.state) : refuse(loaded.findings);
}
