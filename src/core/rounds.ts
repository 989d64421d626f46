// Company as rounds: of each draw, period or composition who was together, each two of them once.

import { heldIn } from './groups/standing';
import type { DrawEvent, PastDraw, PupilId } from './model';
import { partnerGroups, type Tables } from './partners';

type Groups = readonly (readonly PupilId[])[];

/**
 * Learning partners: a round is a draw of pairs, or a period of base groups, where it is who sits
 * beside one at the table.
 *
 * @param draws that hold, by nr
 * @param room how the tables stand now; they are taken to have stood so before
 */
export function partnerRounds(draws: readonly DrawEvent[], room: Tables): PastDraw[] {
  const { compositions, partners } = heldIn(draws);
  const periods = compositions.flat().map((period) => ({
    period,
    seatings: period.map((draw) => partnerGroups(draw, new Set(draw.groups.flat()), room)),
  }));
  return [
    ...partners.map((draw) => roundOf(draw, draw.groups)),
    ...periods.flatMap(({ period: [opened], seatings }) =>
      opened === undefined ? [] : [roundOf(opened, merged(seatings))],
    ),
  ].sort((one, other) => one.nr - other.nr);
}

/** Classmates in one base group: a round is a composition, on the day its last period began. */
export function groupRounds(draws: readonly DrawEvent[]): PastDraw[] {
  return heldIn(draws).compositions.flatMap((periods) => {
    const [opened] = periods[periods.length - 1] ?? [];
    const seatings = periods.flat().map(({ groups }) => groups);
    return opened === undefined ? [] : [roundOf(opened, merged(seatings))];
  });
}

function roundOf({ nr, className, from }: DrawEvent, groups: Groups): PastDraw {
  return { nr, className, from, groups, desks: [] };
}

/** The last seating, and each two who were together in an earlier one only. */
function merged(seatings: readonly Groups[]): Groups {
  const last = seatings[seatings.length - 1] ?? [];
  const seen = new Set(last.flatMap(pairsOf));
  const more: PupilId[][] = [];
  for (const group of seatings.slice(0, -1).flat()) {
    for (const pair of pairsOf(group)) {
      if (seen.has(pair)) continue;
      seen.add(pair);
      more.push(pair.split(' '));
    }
  }
  return [...last, ...more];
}

/** Each two of a group, as a text: ids are letters and digits. */
function pairsOf(group: readonly PupilId[]): string[] {
  const ids = [...new Set(group)].sort();
  return ids.flatMap((one, i) => ids.slice(i + 1).map((other) => `${one} ${other}`));
}
