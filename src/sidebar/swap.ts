// Changing a draft by hand: two pupils or two desks swapped, and what that would break or repeat.
import type { Draft, LoadedClass } from '../contract/replies';
import { checkDraw, repeatsOf, type Repeat } from '../core/check';
import { checkDesks } from '../core/check-desks';
import type { CoreFinding } from '../core/finding';
import type { DeskId, PupilId } from '../core/model';
import { seatNotices } from '../core/seat-notices';
import { inputOf } from './basis';
import type { DraftState, Pick } from './state';

/** What can be said of a draft as it stands. */
export interface Verdict {
  /** Considerations that must hold and do not: such a draft is not saved. */
  readonly broken: readonly CoreFinding[];
  /** Desks with too few seats; an extra chair is reckoned with. */
  readonly tooSmall: readonly DeskId[];
  /** Those who should sit near the board and do not. */
  readonly farBack: readonly PupilId[];
  readonly repeats: readonly Repeat[];
}

export function swapPupils(draft: Draft, first: PupilId, second: PupilId): Draft {
  const other = new Map([
    [first, second],
    [second, first],
  ]);
  const groups = draft.groups.map((group) => group.map((pupil) => other.get(pupil) ?? pupil));
  return { ...draft, groups, adjusted: true };
}

export function swapDesks(draft: Draft, first: DeskId, second: DeskId): Draft {
  const other = new Map([
    [first, second],
    [second, first],
  ]);
  return { ...draft, desks: draft.desks.map((desk) => other.get(desk) ?? desk), adjusted: true };
}

/** The draft as it would be with the two picks swapped; null when there are not two of a kind. */
export function withSwap(draft: Draft, picks: readonly Pick[]): Draft | null {
  const [first, second] = picks;
  if (first === undefined || second === undefined || first.kind !== second.kind) return null;
  return first.kind === 'pupil'
    ? swapPupils(draft, first.id, second.id)
    : swapDesks(draft, first.id, second.id);
}

/** Swaps, giving the draft a new id: what was sent under the old one may be stored. */
export function carryOutSwap(
  { draft, basis }: DraftState,
  picks: readonly Pick[],
  id: string,
): { readonly draft: Draft; readonly first: string; readonly second: string } | null {
  const swapped = withSwap(draft, picks);
  if (swapped === null || samePair(draft, picks)) return null;
  const nameOf = (pick: Pick | undefined): string =>
    pick?.kind === 'pupil'
      ? (basis.pupils.find((pupil) => pupil.id === pick.id)?.short ?? '')
      : (pick?.id ?? '');
  return { draft: { ...swapped, id }, first: nameOf(picks[0]), second: nameOf(picks[1]) };
}

/** Two pupils who sit together already: swapping them changes nothing. */
export function samePair(draft: Draft, picks: readonly Pick[]): boolean {
  const [first, second] = picks;
  if (first?.kind !== 'pupil' || second?.kind !== 'pupil') return false;
  return draft.groups.some((group) => group.includes(first.id) && group.includes(second.id));
}

export function verdictOf(basis: LoadedClass, draft: Draft): Verdict {
  const input = inputOf(basis);
  const { groups, desks } = draft;
  const room = { groups, desks: basis.desks, rules: basis.rules };
  const inRoom = checkDesks(room, desks);
  const tooSmall = inRoom.filter((finding) => finding.code === 'desk-overfull');
  const back = new Set(
    seatNotices(room, desks).flatMap(({ code, params }) =>
      code === 'front-full' ? [params.pupil] : [],
    ),
  );
  return {
    broken: [
      ...checkDraw(input, groups),
      ...inRoom.filter((finding) => finding.code !== 'desk-overfull'),
    ],
    tooSmall: tooSmall.map(({ params }) => params.desk),
    farBack: groups.flat().filter((pupil) => back.has(pupil)),
    repeats: repeatsOf(input, groups),
  };
}

export function mayBeSaved(verdict: Verdict): boolean {
  return verdict.broken.length === 0 && verdict.tooSmall.length === 0;
}

/** The second of a kind joins the first; the same again lets go; another kind starts anew. */
export function pickOne(picks: readonly Pick[], pick: Pick): readonly Pick[] {
  if (picks.some((other) => other.kind === pick.kind && other.id === pick.id)) {
    return picks.filter((other) => other.id !== pick.id);
  }
  const first = picks[0];
  return first !== undefined && first.kind === pick.kind ? [first, pick] : [pick];
}
