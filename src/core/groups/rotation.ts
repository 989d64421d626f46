// Around the table from period to period: who moves where, who are partners, and who stands in.

/**
 * Seats are numbered clockwise seen from above, seat 0 being the leader's; a group is an array
 * with the pupil on seat i at place i. Groups of three and five go round as fours do, one seat at
 * a time, so that everybody leads once in as many periods as there are pupils.
 */
export type Table<T> = readonly T[];

/** The next period: everybody one seat clockwise, so the last seat's pupil leads. */
export function rotated<T>(group: Table<T>): T[] {
  return [...group.slice(-1), ...group.slice(0, -1)];
}

/** The group in a later period: `periods` rotations on. */
export function rotatedBy<T>(group: Table<T>, periods: number): T[] {
  const turn = group.length === 0 ? 0 : periods % group.length;
  return [...group.slice(group.length - turn), ...group.slice(0, group.length - turn)];
}

/**
 * Who leads and who stands in, in turn: the leader, the deputy (the previous period's leader, now
 * on the seat clockwise of the leader's; in a first period the one who leads next), then those who
 * lead next. Standing in costs no turn.
 */
export function leadersInLine<T>(group: Table<T>, firstPeriod: boolean): T[] {
  const [leader, previous, ...rest] = group;
  if (leader === undefined || previous === undefined) return [...group];
  const next = rest.reverse();
  return firstPeriod ? [leader, ...next, previous] : [leader, previous, ...next];
}

/**
 * How a group sits while some of its pupils are not here: the others keep their order, and when the
 * leader is gone, who would lead next takes the leader's seat.
 */
export function seatedNow<T>(group: Table<T>, here: ReadonlySet<T>): T[] {
  const left = group.filter((pupil) => here.has(pupil));
  const [leader] = group;
  return leader === undefined || here.has(leader) ? left : rotated(left);
}

/** The group in seat order again, from a line of `leadersInLine`. */
export function seatsOfLine<T>(line: Table<T>, firstPeriod: boolean): T[] {
  const [leader, ...others] = line;
  if (leader === undefined) return [];
  const previous = firstPeriod ? others.slice(-1) : others.slice(0, 1);
  const next = firstPeriod ? others.slice(0, -1) : others.slice(1);
  return [leader, ...previous, ...next.reverse()];
}

/**
 * Which two sides of a table make partners: the leader with seat 1, or with the last seat. The
 * room decides, by how the table stands, and it stays so: since everybody moves one seat, partners
 * change every period all the same.
 */
export type Sides = 'first' | 'last';

/**
 * Partners of a period. A group of four is two pairs, seats {0,1} and {2,3}, or {3,0} and {1,2}. A
 * group of five is the leader's pair and the other three; in these three the one in the middle has
 * two partners. Three are partners all of them; two are a pair.
 */
export function partnersAt<T>(group: Table<T>, sides: Sides): T[][] {
  if (group.length < 4) return group.length === 0 ? [] : [[...group]];
  const seats = sides === 'first' ? group : rotated(group);
  return [seats.slice(0, 2), seats.slice(2)];
}
