// A second room of the class: the same desks whenever it is asked for, and everybody comes around.

import { describe, expect, test } from '@jest/globals';
import type { Desk, DrawEvent, PupilId, Rule } from '../../src/core/model';
import { seatInRoom } from '../../src/core/other-room';
import { propose } from '../../src/core/propose';

const YEAR_START = '2026-08-01';

const room = (count: number, columns: number): Desk[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `LP${i + 1}`,
    row: 1 + Math.floor(i / columns),
    column: 1 + 3 * (i % columns),
    seats: 2,
    front: i < columns,
  }));

const OWN = room(14, 3);
const LAB = { name: 'Klasserom 5A naturfag', desks: room(15, 5) };

function year(draws: number): DrawEvent[] {
  const pupils = Array.from({ length: 28 }, (_, i) => `p${i}`);
  const history: DrawEvent[] = [];
  for (let nr = 1; nr <= draws; nr++) {
    const input = { pupils, rules: [], history, yearStart: YEAR_START, desks: OWN };
    const made = propose(input, `seed ${nr}`);
    if (!made.ok) throw new Error('no draw');
    const from = `2026-09-${String(nr).padStart(2, '0')}`;
    const told = { kind: 'pairs' as const, at: '', by: '', draftId: `d${nr}` };
    history.push({ ...told, nr, className: '5A', from, ...made.value });
  }
  return history;
}

const draws = year(19);

function desksIn(rules: readonly Rule[], upTo = draws.length): string[] {
  const seated = seatInRoom(LAB, draws.slice(0, upTo), rules, YEAR_START);
  if (!seated.ok) throw new Error(JSON.stringify(seated.findings));
  return seated.value;
}

describe('another room', () => {
  test('gives every group a desk of its own, the same each time', () => {
    const desks = desksIn([]);
    expect(new Set(desks).size).toBe(14);
    expect(desks.every((id) => LAB.desks.some((desk) => desk.id === id))).toBe(true);
    expect(desksIn([])).toEqual(desks);
  });

  test('lets everybody come around there too', () => {
    const visits = new Map<string, number>();
    let before = new Map<PupilId, string>();
    for (let nr = 1; nr <= draws.length; nr++) {
      const desks = desksIn([], nr);
      const now = new Map<PupilId, string>();
      draws[nr - 1]!.groups.forEach((group, i) => {
        for (const pupil of group) {
          now.set(pupil, desks[i]!);
          const key = `${pupil} ${desks[i]}`;
          visits.set(key, (visits.get(key) ?? 0) + 1);
          expect(before.get(pupil)).not.toBe(desks[i]);
        }
      });
      before = now;
    }
    expect(Math.max(...visits.values())).toBeLessThanOrEqual(3);
  });

  test('knows nothing of fixed places, but of who must sit near the board', () => {
    const rules: Rule[] = [
      { kind: 'place', row: 2, pupil: 'p0', desk: 'LP99' },
      { kind: 'front', row: 3, pupil: 'p1' },
    ];
    const desks = desksIn(rules);
    const group = draws[18]!.groups.findIndex((members) => members.includes('p1'));
    expect(LAB.desks.find(({ id }) => id === desks[group])?.front).toBe(true);
  });

  test('seats the draw that still holds before the first of a new school year', () => {
    const seated = seatInRoom(LAB, draws, [], '2027-08-01');
    expect(seated.ok && new Set(seated.value).size).toBe(14);
  });

  test('that is too small says so', () => {
    const small = { name: 'liten', desks: room(5, 2) };
    expect(seatInRoom(small, draws, [], YEAR_START)).toMatchObject({
      ok: false,
      findings: [{ code: 'seats-too-few' }],
    });
  });
});
