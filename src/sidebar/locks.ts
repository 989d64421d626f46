// Locks: groups of a draft that are kept when the rest is drawn again.
import type { PupilId } from '../core/model';

type Group = readonly PupilId[];

export function isLocked(locks: readonly Group[], group: Group): boolean {
  return locks.some((lock) => isSame(lock, group));
}

export function toggleLock(locks: readonly Group[], group: Group): readonly Group[] {
  return isLocked(locks, group)
    ? locks.filter((lock) => !isSame(lock, group))
    : [...locks, [...group]];
}

/** Of the locks those that still are groups: a swap lets go of what it takes apart. */
export function keptLocks(locks: readonly Group[], groups: readonly Group[]): readonly Group[] {
  return locks.filter((lock) => isLocked(groups, lock));
}

function isSame(one: Group, other: Group): boolean {
  return one.length === other.length && one.every((pupil) => other.includes(pupil));
}
