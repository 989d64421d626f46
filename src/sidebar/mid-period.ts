// Somebody of the pairs that hold has left, or somebody has come: who needs company, and a proposal.
import type { LoadedClass } from '../contract/replies';
import { MID_PERIOD } from '../core/amended';
import { isImported } from '../core/imported';
import { looseIn, mendPairs, type Mended } from '../core/mid-period';
import type { DrawEvent, PupilId } from '../core/model';
import { seatNotices } from '../core/seat-notices';
import { drawable } from './ask';
import { inputOf } from './basis';
import type { Line } from './line';
import type { DraftState } from './state';

export interface Unpaired {
  readonly loose: readonly PupilId[];
  /** The least that could be changed; null when no small change is in order. */
  readonly mended: Mended | null;
  /** Who would get a new place, and not the one near the board that is agreed. */
  readonly farBack: readonly PupilId[];
}

/** Null when everybody has company, and when partners are changed in any case. */
export function unpairedIn(loaded: LoadedClass): Unpaired | null {
  const { newest, calendar, corrected } = loaded;
  if (newest === null || newest.kind !== 'pairs' || newest.from < loaded.yearStart) return null;
  // Nobody knows where those sit that were brought in.
  if (isImported(newest) || !drawable(loaded) || corrected !== undefined) return null;
  if (calendar.due === 'today' || calendar.due === 'overdue') return null;
  const basis = before(loaded, newest);
  const loose = looseIn(inputOf(basis), newest);
  if (loose.length === 0) return null;
  const mended = mendPairs({ ...inputOf(basis), desks: loaded.desks }, newest);
  return { loose, mended, farBack: mended === null ? [] : farBackIn(loaded, mended) };
}

function farBackIn(
  { desks, rules }: LoadedClass,
  { groups, desks: given, fresh }: Mended,
): PupilId[] {
  const far = seatNotices({ groups, desks, rules }, given).flatMap(({ code, params }) =>
    code === 'front-full' ? [params.pupil] : [],
  );
  return fresh.flat().filter((pupil) => far.includes(pupil));
}

/** The class as it was before the draw that stands: what goes on is no repeat. */
function before(loaded: LoadedClass, newest: DrawEvent): LoadedClass {
  return { ...loaded, history: loaded.history.filter(({ nr }) => nr !== newest.nr) };
}

/** «Bruk forslaget»: a draft of the same date, to be looked at, changed and saved as any other. */
export function mend(line: Line, chance: () => string): void {
  const { loaded, draft } = line.state();
  const newest = loaded?.newest ?? null;
  const mended = loaded === null || draft !== null ? null : unpairedIn(loaded)?.mended;
  if (loaded === null || newest === null || !mended) return;
  const { groups, desks } = mended;
  const made: DraftState = {
    draft: {
      ...{ id: `d${chance()}`, className: loaded.className, revision: loaded.revision },
      ...{ from: newest.from, groups, desks, adjusted: true },
      // Nothing was drawn; which draw it amends makes one amendment unlike the next.
      ...{ seed: '-', algorithm: MID_PERIOD, input: String(newest.nr) },
    },
    basis: before(loaded, newest),
    ...{ locks: [], drawn: groups, byHand: true, findings: [], uncertain: false, conflict: null },
  };
  line.dispatch({ type: 'drawn', draft: made });
}
