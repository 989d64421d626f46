// The forecast: the draws that are left, made by the very draw that will be made, and what they give.

import { withoutAway } from './coverage';
import { addDays } from './dates';
import { drawPairs } from './draw';
import { companyOf } from './company';
import type { IsoDate, PastDraw, PupilId } from './model';
import type { DrawInput } from './problem';
import { problemOf } from './problem';
import type { ProposalInput } from './propose';
import { randomFrom } from './random';
import { rulesOf } from './rules';
import { assignDesks, rulesFromPlaces } from './seats';

/**
 * Draw by draw to the end of the school year, each after the ones before it; ends early where none
 * is possible. The draws of the year will have other seeds: pairs are not told, only counted.
 */
export function* drawsAhead(input: ProposalInput, seed: string): Generator<PastDraw, void> {
  const rules = [...input.rules, ...rulesFromPlaces(input.rules)];
  const { drawsLeft } = problemOf(input);
  const history = input.history.slice();
  const nr = Math.max(0, ...history.map((draw) => draw.nr));
  const first = dayAfter(history, input.yearStart);
  for (let i = 0; i < drawsLeft; i++) {
    const now = { ...input, rules, history: history.slice(), drawsLeft: drawsLeft - i };
    const own = `${seed}/${i + 1}`;
    const drawn = drawPairs(now, own);
    if (!drawn.ok) return;
    const { groups } = drawn.value;
    const seated = assignDesks({ ...now, groups, random: randomFrom(`${own} desks`) });
    const desks = seated.ok ? seated.value : [];
    const draw = { nr: nr + i + 1, className: '', from: addDays(first, i), groups, desks };
    history.push(draw);
    yield draw;
  }
}

/** The days of draws to come matter in their order alone. */
function dayAfter(history: readonly PastDraw[], yearStart: IsoDate): IsoDate {
  const [last = yearStart] = history.map(({ from }) => from).sort((a, b) => (a < b ? 1 : -1));
  return addDays(last > yearStart ? last : yearStart, 1);
}

/** The class as the coming draws will meet it. */
export function asForecast<Input extends DrawInput>(input: Input): Input {
  return { ...input, rules: withoutAway(input.rules) };
}

/**
 * Those whose partners chance decides: who has a place of their own, is kept together with somebody,
 * or sits with a few only, meets fewer by agreement.
 */
export function drawnFreely({ pupils, rules }: DrawInput): PupilId[] {
  const { pupils: placed, singles } = companyOf(pupils, rules);
  const bound = new Set(rulesOf(rules, 'onlyWith').map(({ pupil }) => pupil));
  const free = new Set(singles.flatMap((i) => placed[i] ?? []).filter((id) => !bound.has(id)));
  return pupils.filter((id) => free.has(id));
}
