// Tests of history: what holds, folded from a ledger in any order.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deskVisits, foldEvents, lastDesks } from '../../src/core/history';
import type { DrawEvent, LedgerEvent, RevokeEvent } from '../../src/core/model';
import { randomFrom } from '../../src/core/random';

function draw(nr: number, more: Partial<DrawEvent> = {}): DrawEvent {
  return {
    kind: 'pairs',
    nr,
    className: '5A',
    from: '2026-09-01',
    groups: [['a', 'b']],
    desks: ['LP1'],
    draftId: `d${nr}`,
    at: '2026-09-01T08:30:00+02:00',
    by: '',
    seed: 's',
    algorithm: '1',
    input: 'x',
    adjusted: false,
    ...more,
  };
}

function revoke(nr: number, revokes: number, className = '5A'): RevokeEvent {
  return { kind: 'revoke', nr, className, at: '2026-09-01T08:40:00+02:00', by: '', revokes };
}

const nrs = (events: readonly { nr: number }[]) => events.map(({ nr }) => nr);

describe('what holds', () => {
  test('is every draw that was not revoked, by nr', () => {
    const history = foldEvents([draw(3), revoke(4, 3), draw(1), draw(2, { className: '5B' })]);
    expect(nrs(history.draws)).toEqual([1, 2]);
    expect(Array.from(history.revoked)).toEqual([3]);
    expect(history.newest('5A')?.nr).toBe(1);
    expect(history.newest('5B')?.nr).toBe(2);
    expect(history.newest('6A')).toBeUndefined();
    expect(history.newestEvent('5A')?.nr).toBe(4);
  });

  test('is decided by the first of two events with one nr', () => {
    const history = foldEvents([draw(1, { draftId: 'first' }), draw(1, { draftId: 'second' })]);
    expect(history.draws.map(({ draftId }) => draftId)).toEqual(['first']);
    expect(foldEvents([draw(1), draw(2), revoke(2, 1)]).revoked.size).toBe(0);
  });

  test('is not changed by a revoke of a revoke, of nothing or of what came later', () => {
    const history = foldEvents([
      draw(1),
      revoke(2, 1),
      revoke(3, 2),
      revoke(4, 99),
      revoke(5, 6),
      draw(6),
    ]);
    expect(nrs(history.draws)).toEqual([6]);
  });

  test('does not depend on the order of the rows', () => {
    const event = (nr: number, revokes: number): LedgerEvent =>
      revokes < 6 ? revoke(nr, revokes) : draw(nr, { className: revokes % 2 ? '5A' : '5B' });
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 12 }), fc.string(), (kinds, seed) => {
        const events = kinds.map((kind, index) => event(index + 1, kind));
        const inOrder = foldEvents(events);
        const mixed = foldEvents(randomFrom(seed).shuffle(events));
        expect(mixed.draws).toEqual(inOrder.draws);
        expect(mixed.newest('5A')).toEqual(inOrder.newest('5A'));
        expect(mixed.newestEvent('5B')).toEqual(inOrder.newestEvent('5B'));
        expect(inOrder.draws.length + inOrder.revoked.size).toBe(
          events.filter(({ kind }) => kind === 'pairs').length,
        );
      }),
    );
  });
});

describe('places', () => {
  const draws = [
    draw(3, { from: '2026-10-01', desks: ['LP2'] }),
    draw(2, { from: '2026-08-20' }),
    draw(4, { from: '2026-10-15', groups: [['a'], ['b', 'c']], desks: ['LP1', ''] }),
    draw(1, { from: '2026-06-01' }),
  ];

  test('are counted from the start of the school year', () => {
    const visits = deskVisits(draws, '2026-08-01');
    expect(Array.from(visits.get('a') ?? [])).toEqual([
      ['LP2', 1],
      ['LP1', 2],
    ]);
    expect(visits.get('b')?.get('LP1')).toBe(1);
    expect(visits.has('c')).toBe(false);
  });

  test('count once in a period: of one in which somebody moved, what held last', () => {
    const groups = [['a', 'b', 'c'], ['d']];
    const base = { groups, desks: ['G1', 'G2'] } as const;
    const moved = {
      kind: 'move',
      groups: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      desks: base.desks,
    } as const;
    const visits = deskVisits(
      [
        draw(1, { ...base, kind: 'groups' }),
        draw(2, { ...base, kind: 'rotation' }),
        draw(3, { ...base, className: '5B', kind: 'groups', groups: [['x']], desks: ['G1'] }),
        draw(4, moved),
        draw(5, { ...moved, groups: [['a', 'b', 'c', 'd']], desks: ['G1'] }),
      ],
      '2026-08-01',
    );
    expect(visits.get('a')?.get('G1')).toBe(2);
    expect(visits.get('c')?.get('G1')).toBe(2);
    expect([visits.get('d')?.get('G2'), visits.get('d')?.get('G1')]).toEqual([1, 1]);
    expect(visits.get('x')?.get('G1')).toBe(1);
  });

  test('last sat at are those of the newest draw with a desk', () => {
    const last = lastDesks(draws, '2026-08-01');
    expect([last.get('a'), last.get('b'), last.get('c')]).toEqual(['LP1', 'LP2', undefined]);
  });
});
