// Two teachers click at once: each is held up at every call while the other runs; nothing is lost or doubled.
import { describe, expect, test } from '@jest/globals';
import { commit, freshGrade, groupsDraft, loaded, pairsDraft } from './support/classes';
import { fight, type Duel, type Step } from './support/duels';
import { say } from './support/report';

const fresh = freshGrade();
const drawn = fresh.copy();
expect(commit(drawn, pairsDraft(drawn, '5A', 'one')).ok).toBe(true);
const half = fresh.copy();
half.run('commit', [pairsDraft(half, '5A', 'half')], { fault: { call: 60, kind: 'kill' } });
const composed = fresh.copy();
expect(commit(composed, groupsDraft(composed, '8A', 'one')).ok).toBe(true);
const nextPeriod = composed.copy();
nextPeriod.day = 14;

const draw = (id: string, book = drawn): Step => ['commit', pairsDraft(book, '5A', id)];
const turn = (id: string): Step => [
  'rotate',
  { id, className: '8A', revision: loaded(nextPeriod, '8A').revision },
];
const compose = (id: string, book = nextPeriod): Step => ['commit', groupsDraft(book, '8A', id, 2)];
const undo = (nr: number): Step => ['undoLast', '5A', nr];
const PAIRS = ['5A'];
const GROUPS = ['8A'];

type Pairing = readonly [name: string, before: typeof fresh, one: Step, other: Step, most: number];
const PAIRINGS: readonly (Pairing & { 5?: readonly string[] })[] = [
  ['draw, draw', drawn, draw('mine'), draw('yours'), 1],
  ['the first draw, the first draw', fresh, draw('mine', fresh), draw('yours', fresh), 1],
  ['the same draft twice', drawn, draw('same'), draw('same'), 1],
  ['draw, undo', drawn, draw('mine'), undo(1), 1],
  ['undo, undo', drawn, undo(1), undo(1), 1],
  ['draw, repair', half, draw('mine', half), ['repair', '5A'], 1],
  ['repair, repair', half, ['repair', '5A'], ['repair', '5A'], 0],
  ['rotate, rotate', nextPeriod, turn('mine'), turn('yours'), 1],
  ['rotate, compose', nextPeriod, turn('mine'), compose('yours'), 1],
  ['draw in 5A, compose in 8A', fresh, draw('mine', fresh), compose('yours', fresh), 2],
];

const DUELS: readonly Duel[] = PAIRINGS.flatMap(([name, before, one, other, most]) => {
  const text = JSON.stringify([one, other]);
  const classes = [...(text.includes('5A') ? PAIRS : []), ...(text.includes('8A') ? GROUPS : [])];
  const rest = { before, classes, most };
  const there = { name, first: one, second: other, ...rest };
  const back = { name: `${name}, the other way round`, first: other, second: one, ...rest };
  return JSON.stringify(one) === JSON.stringify(other) ? [there] : [there, back];
});

describe('one is held up at every call, and the other runs', () => {
  test.each(DUELS)('$name', (duel) => {
    const { schedules, busy, wrong } = fight(duel);
    say(`${duel.name}: ${schedules} schedules, ${busy} of them waited for the lock in vain`);
    expect(wrong).toEqual([]);
    expect(busy).toBeGreaterThan(0);
  });
});
