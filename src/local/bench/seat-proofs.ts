// What the seats promise over a year, as checks that are run for many seeds.

import type { Desk, DeskId, PupilId } from '../../core/model';
import { randomFrom } from '../../core/random';
import type { Plan } from './plan';
import type { Proof } from './proof';
import type { Simulation } from './simulation';
import { simulate } from './simulation';

const DRAWS = 19;
const PUPILS = 28;
/** At one desk, with 14 desks to go round. */
const MOST_VISITS = 3;

export const seatProofs: readonly Proof[] = [
  {
    name: 'seats: at most three times at a desk, never twice running',
    sizes: [PUPILS],
    run: (size, seed) => comesAround(simulate(planOf(size, seed, 3, {}))),
  },
  ...[2, 3, 4, 5].map((desks): Proof => ({
    name: `seats: near the board on all ${desks} front desks`,
    sizes: [PUPILS],
    run: (size, seed) => nearTheBoard(size, seed, desks, 0),
  })),
  // Of two front desks one would be left: the other is open only to the keeper's partner.
  ...[3, 4, 5].map((desks): Proof => ({
    name: `seats: near the board on ${desks} front desks, one with a fixed place`,
    sizes: [PUPILS],
    run: (size, seed) => nearTheBoard(size, seed, desks, 1),
  })),
];

type Room = NonNullable<Plan['room']>;

/** Double desks, so many in a row; the first row is nearest the board. */
function planOf(size: number, seed: string, columns: number, more: Partial<Room>): Plan {
  const pupils = Array.from({ length: size }, (_, i) => `p${i}`);
  const desks = Array.from({ length: size / 2 }, (_, i): Desk => {
    const row = Math.floor(i / columns);
    return {
      id: `LP${i + 1}`,
      row: row + 1,
      column: 1 + 3 * (i % columns),
      seats: 2,
      front: row === 0,
    };
  });
  const room = { desks, fixed: [], front: [], ...more };
  return { seed, years: [DRAWS], pupils, rules: [], history: [], events: [], room };
}

/** The desk of each pupil, draw by draw. */
function desksOf({ draws }: Simulation): Map<PupilId, DeskId>[] {
  return draws.map(({ groups, desks }) => {
    const seated = new Map<PupilId, DeskId>();
    groups.forEach((group, i) => group.forEach((pupil) => seated.set(pupil, desks?.[i] ?? '')));
    return seated;
  });
}

function comesAround(played: Simulation): string | null {
  const draws = desksOf(played);
  const visits = new Map<string, number>();
  for (const [i, seated] of draws.entries()) {
    for (const [pupil, desk] of seated) {
      if (desk === '') return `${pupil} has no desk in draw ${i + 1}`;
      if (draws[i - 1]?.get(pupil) === desk) return `${pupil} at ${desk} twice running`;
      const at = `${pupil} at ${desk}`;
      visits.set(at, (visits.get(at) ?? 0) + 1);
      if ((visits.get(at) ?? 0) > MOST_VISITS) return `${at} more than ${MOST_VISITS} times`;
    }
  }
  return null;
}

/** As many pupils need to be in front as there are desks there, or fewer. */
function nearTheBoard(size: number, seed: string, front: number, fixed: number): string | null {
  const random = randomFrom(`front ${seed}`);
  const plan = planOf(size, seed, front, {});
  const mixed = random.shuffle(plan.pupils);
  const needing = mixed.slice(0, 1 + random.int(front - fixed));
  const keeper = mixed[size - 1] ?? '';
  const desks = plan.room?.desks ?? [];
  const kept = desks[random.int(front)]?.id ?? '';
  const places = fixed === 0 ? [] : [{ pupil: keeper, desk: kept }];
  const room = { desks, front: needing, fixed: places };
  const draws = desksOf(simulate({ ...plan, room }));
  // A desk with a fixed place is open only to the keeper's partner.
  const most = Math.ceil(DRAWS / front) + 1 + (fixed === 0 ? 0 : 2);
  for (const pupil of needing) {
    const visits = new Map<DeskId, number>();
    for (const seated of draws) {
      const desk = seated.get(pupil) ?? '';
      if (Number(desk.slice(2)) > front) return `${pupil} at ${desk}`;
      visits.set(desk, (visits.get(desk) ?? 0) + 1);
    }
    const seen = [...visits.keys()].filter((desk) => fixed === 0 || desk !== kept).length;
    if (seen < front - fixed) return `${pupil} at ${visits.size} front desks only`;
    const often = Math.max(...visits.values());
    if (often > most) return `${pupil} ${often} times at one front desk`;
  }
  return null;
}
