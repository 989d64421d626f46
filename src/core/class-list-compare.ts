// A pasted class list beside the roster: who is the same, new, gone, back, or a question.

import { classKey } from './class-key';
import type { ListEntry } from './class-list';
import { editDistance } from './edit-distance';
import type { PupilId } from './model';
import { normaliseName, tidyName } from './names';

/** A row of the roster of the whole grade. */
export interface Listed {
  readonly id: PupilId;
  readonly name: string;
  readonly className: string;
  readonly status: 'here' | 'leave' | 'left';
}

/** A name that is not in the class, and pupils it may belong to. Only a teacher knows. */
export interface Doubt<P extends Listed> {
  readonly entry: ListEntry;
  /** The same name in another class, or a name that is much alike and no longer on the list. */
  readonly candidates: readonly P[];
}

export interface Comparison<P extends Listed> {
  readonly same: readonly P[];
  readonly fresh: readonly ListEntry[];
  readonly doubts: readonly Doubt<P>[];
  /** In the class, but not on the list; those who may have a new name too. */
  readonly gone: readonly P[];
  /** Had left, and are on the list. */
  readonly back: readonly P[];
  /** Names that more than one has, on the list or in the class. */
  readonly twins: readonly string[];
  /** Lines about other classes. */
  readonly elsewhere: readonly ListEntry[];
}

/** Letters that may differ before two names are no longer alike. */
const FEW_LETTERS = 2;
const PREFERRED: readonly Listed['status'][] = ['here', 'leave', 'left'];

/** Nothing is decided here about whose history is whose: what is not certain is a doubt. */
export function compareClassList<P extends Listed>(
  entries: readonly ListEntry[],
  roster: readonly P[],
  className: string,
): Comparison<P> {
  const isHere = (name: string | undefined): boolean =>
    name === undefined || classKey(name) === classKey(className);
  const mine = entries.filter((entry) => isHere(entry.className));
  const members = roster.filter((pupil) => isHere(pupil.className));
  const others = roster.filter((pupil) => !isHere(pupil.className));
  const { pairs, entries: strange, pupils: unnamed } = matched(mine, members);
  const gone = unnamed.filter(({ status }) => status !== 'left');
  const left = unnamed.filter(({ status }) => status === 'left');
  const doubts: Doubt<P>[] = [];
  const fresh: ListEntry[] = [];
  for (const entry of strange) {
    const candidates = [
      ...others.filter((pupil) => keyOf(pupil.name) === keyOf(entry.name)),
      ...[...gone, ...left].filter((pupil) => alike(pupil.name, entry.name)),
    ];
    if (candidates.length > 0) doubts.push({ entry, candidates });
    else fresh.push(entry);
  }
  return {
    same: pairs.filter(({ status }) => status !== 'left'),
    back: pairs.filter(({ status }) => status === 'left'),
    fresh,
    doubts,
    gone,
    twins: twinsIn(mine, members),
    elsewhere: entries.filter((entry) => !isHere(entry.className)),
  };
}

interface Matched<P> {
  readonly pairs: readonly P[];
  readonly entries: readonly ListEntry[];
  readonly pupils: readonly P[];
}

/** By the same name, one to one; of several pupils those who go here first. */
function matched<P extends Listed>(
  entries: readonly ListEntry[],
  pupils: readonly P[],
): Matched<P> {
  const free = [...pupils].sort(
    (a, b) => PREFERRED.indexOf(a.status) - PREFERRED.indexOf(b.status),
  );
  const found = new Set<P>();
  // As written first: «Berg Emma» is «Emma Berg» only when nobody is called just that.
  let rest = entries;
  for (const key of [normaliseName, keyOf]) {
    rest = rest.filter((entry) => {
      const pupil = free.find((one) => !found.has(one) && key(one.name) === key(entry.name));
      if (pupil !== undefined) found.add(pupil);
      return pupil === undefined;
    });
  }
  return {
    pairs: pupils.filter((pupil) => found.has(pupil)),
    entries: rest,
    pupils: pupils.filter((pupil) => !found.has(pupil)),
  };
}

/** The words of a name, whatever their order. */
function keyOf(name: string): string {
  return words(name).sort().join(' ');
}

function words(name: string): string[] {
  return normaliseName(name.replace(/,/g, ' ')).split(' ');
}

/** Shares the given name or the surname, or differs by few letters. */
function alike(one: string, other: string): boolean {
  const [a, b] = [words(one), words(other)];
  const shares = a[0] === b[0] || a[a.length - 1] === b[b.length - 1];
  return shares || editDistance(a.join(' '), b.join(' ')) <= FEW_LETTERS;
}

function twinsIn(entries: readonly ListEntry[], members: readonly Listed[]): string[] {
  const present = members.filter(({ status }) => status !== 'left');
  const twins = new Map<string, string>();
  for (const names of [entries, present].map((list) => list.map(({ name }) => name))) {
    const seen = new Set<string>();
    for (const name of names) {
      const key = normaliseName(name);
      if (seen.has(key)) twins.set(key, tidyName(name));
      seen.add(key);
    }
  }
  return Array.from(twins.values());
}
