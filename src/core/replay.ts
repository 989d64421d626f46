// Replay: a stored draw is drawn again from its seed, and compared with what was stored.

import { drawPairs, PAIR_ALGORITHM } from './draw';
import type { DrawEvent, IsoDate, PupilId, Rule } from './model';
import { companyFingerprint } from './problem';
import { rulesFromPlaces } from './seats';

/** What a stored draw is drawn again from. */
export interface ReplayInput {
  /** Everything that has been drawn; of it what came before the draw counts. */
  readonly history: readonly DrawEvent[];
  /** Those that held on the day of the draw. */
  readonly rules: readonly Rule[];
  /** First day of the draw's school year. */
  readonly yearStart: IsoDate;
}

export type Replay =
  /** Drawn again it came out the same. */
  | { readonly outcome: 'same' }
  /** `drawn`: groups that came out, but do not stand. They were changed by hand, and marked so. */
  | { readonly outcome: 'adjusted'; readonly drawn: PupilId[][] }
  /** The same, but the draw is not marked as changed. */
  | { readonly outcome: 'differs'; readonly drawn: PupilId[][] }
  /** It cannot be drawn again: by another algorithm; with other considerations; after other draws. */
  | { readonly outcome: 'other-version' | 'other-rules' | 'other-past' };

/** Draws a stored draw again. Desks are left out: the room may have been rearranged since. */
export function replayDraw(stored: DrawEvent, input: ReplayInput): Replay {
  if (stored.algorithm !== PAIR_ALGORITHM) return { outcome: 'other-version' };
  const { locked, drawsLeft } = stored;
  const again = drawPairs(
    {
      pupils: stored.groups.flat(),
      rules: [...input.rules, ...rulesFromPlaces(input.rules)],
      history: input.history.filter(({ nr }) => nr < stored.nr),
      yearStart: input.yearStart,
      ...(locked === undefined ? {} : { locked }),
      ...(drawsLeft === undefined ? {} : { drawsLeft }),
    },
    stored.seed,
  );
  if (!again.ok) return { outcome: 'other-rules' };
  const { groups, input: print } = again.value;
  if (print !== stored.input) {
    const sameCompany = companyFingerprint(print) === companyFingerprint(stored.input);
    return { outcome: sameCompany ? 'other-past' : 'other-rules' };
  }
  const standing = new Set(stored.groups.map(keyOf));
  const drawn = groups.filter((group) => !standing.has(keyOf(group)));
  if (stored.adjusted) return { outcome: 'adjusted', drawn };
  return drawn.length === 0 ? { outcome: 'same' } : { outcome: 'differs', drawn };
}

function keyOf(group: readonly PupilId[]): string {
  return group.slice().sort().join(' ');
}
