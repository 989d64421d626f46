// Drafts of every kind, to be made in several places and compared: classes, pasts, considerations.
import type { Rule } from '../../src/core/model';
import type { DrawTask } from '../../src/local/bench/core-script';
import { draftsOfLastYear, roomFor } from '../../src/local/bench/drafts';

const pupils = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${at}`);

/** A class without a past, unless said. */
const fresh = (count: number, more: Partial<DrawTask['input']> = {}): DrawTask['input'] => ({
  pupils: pupils(count),
  rules: [],
  history: [],
  yearStart: '2026-08-01',
  desks: roomFor(count),
  ...more,
});

type OfKind<K extends Rule['kind']> = Rule & { readonly kind: K };

/** At least one of every kind of consideration: one that lacks does not compile. */
const BY_KIND: { readonly [K in Rule['kind']]: readonly [OfKind<K>, ...OfKind<K>[]] } = {
  apart: [{ kind: 'apart', row: 3, pupils: ['p0', 'p1', 'p2'] }],
  together: [{ kind: 'together', row: 4, pupils: ['p3', 'p4'] }],
  onlyWith: [{ kind: 'onlyWith', row: 5, pupil: 'p5', partners: ['p6', 'p7', 'p8'] }],
  place: [
    { kind: 'place', row: 6, pupil: 'p9', desk: 'LP5' },
    { kind: 'place', row: 7, pupil: 'p10', desk: 'LP2' },
  ],
  front: [{ kind: 'front', row: 8, pupil: 'p11' }],
  alone: [{ kind: 'alone', row: 9, pupil: 'p12' }],
  away: [{ kind: 'away', row: 10, pupil: 'p13' }],
};
const RULES: readonly Rule[] = Object.values(BY_KIND).flat();

const [EVEN, ODD] = [24, 21];
const LOCKED = [
  ['p14', 'p15'],
  ['p16', 'p17'],
];

/** The first, a middle and the last draft of a third school year. */
function withPast(size: number): [DrawTask, DrawTask, DrawTask] {
  const tasks = draftsOfLastYear(size, 3, 'past');
  return [tasks[0]!, tasks[9]!, tasks[18]!];
}

const changed = ({ input, seed }: DrawTask, more: Partial<DrawTask['input']>): DrawTask => ({
  input: { ...input, ...more },
  seed,
});

/** Tasks by name; the same at every call. */
export function drawTasks(): Map<string, DrawTask> {
  const even = withPast(EVEN);
  const odd = withPast(ODD);
  return new Map([
    ['an even class', { input: fresh(28), seed: 'first' }],
    ['an odd class', { input: fresh(29), seed: 'first' }],
    ['another seed, with letters of ours', { input: fresh(28), seed: 'blåbærsyltetøy' }],
    ['an even class, years behind it', even[1]],
    ['the last draw of its year', even[2]],
    ['an odd class, years behind it', odd[0]],
    ['in the middle of its year', odd[1]],
    ['when some must repeat', odd[2]],
    ['an even class, considerations', changed(even[1], { rules: RULES })],
    ['an odd class, considerations', changed(odd[1], { rules: RULES })],
    ['locks in an even class', changed(even[1], { locked: LOCKED })],
    ['locks in an odd class', changed(odd[0], { locked: LOCKED })],
    ['three draws left', changed(odd[1], { drawsLeft: 3 })],
    ['more draws left than there are pupils', { input: fresh(9, { drawsLeft: 19 }), seed: 'nine' }],
    ['no draw at all', { input: fresh(3, { rules: BY_KIND.apart }), seed: 'none' }],
  ]);
}
