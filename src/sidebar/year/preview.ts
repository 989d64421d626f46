// What the pasted text is understood as: draws with their days, and what cannot be brought in.
import type { EarlierDraw, LoadedClass } from '../../contract/replies';
import { classKey } from '../../core/class-key';
import { parseDate } from '../../core/dates';
import { daysOf, readEarlierDraws, type UnreadLine } from '../../core/earlier-draws';
import { isImported } from '../../core/imported';
import type { IsoDate, PupilId } from '../../core/model';
import { shortNames } from '../../core/names';
import type { DrawFault } from '../../messages/year-texts';
import type { State } from './state';

export interface PreviewedDraw {
  readonly line: number;
  /** null while nobody knows. */
  readonly from: IsoDate | null;
  /** It did not stand there. */
  readonly reckoned: boolean;
  readonly groups: readonly (readonly PupilId[])[];
  readonly fault: DrawFault | null;
}

export interface Preview {
  readonly draws: readonly PreviewedDraw[];
  readonly unread: readonly UnreadLine[];
  /** The day of the first draw does not stand there. */
  readonly asksFirst: boolean;
  /** First draw that was made here; empty when there is none. */
  readonly ownFrom: IsoDate | '';
}

/** What one group may have at most, as the server takes it. */
const MOST = { pairs: 4, groups: 5 };

/** null before anything is pasted. */
export function previewOf({ roster, loaded, className, pasted, firstDraw }: State): Preview | null {
  if (roster === null || loaded === null || pasted.trim() === '') return null;
  const members = roster.pupils.map(({ id, name, showAs, className: of }) => {
    return { id, name, showAs, here: classKey(of) === classKey(className) };
  });
  const { draws, unread } = readEarlierDraws(pasted, members, MOST[loaded.model]);
  const days = daysOf(draws, parseDate(firstDraw));
  const current = loaded.history.filter(
    (draw) =>
      draw.nr > (loaded.begun ?? 0) && classKey(draw.className) === classKey(loaded.className),
  );
  const ownFrom = current.find((draw) => !isImported(draw))?.from ?? '';
  const stored = new Set(current.filter(isImported).map(({ from }) => from));
  const faultOf = (from: IsoDate | null): DrawFault | null => {
    if (from === null) return 'no-day';
    if (from > loaded.today) return 'future';
    if (days.filter((day) => day === from).length > 1) return 'same-day';
    if (ownFrom !== '' && from >= ownFrom) return 'late';
    return stored.has(from) ? 'stored' : null;
  };
  return {
    draws: draws.map(({ line, from, groups }, i) => {
      const day = days[i] ?? null;
      const isSaid = from !== null || (i === 0 && parseDate(firstDraw) !== null);
      return { line, from: day, reckoned: !isSaid, groups, fault: faultOf(day) };
    }),
    unread,
    asksFirst: draws[0]?.from === null,
    ownFrom,
  };
}

/** What «Hent inn» would send now, oldest first. */
export function askedFor(state: State): EarlierDraw[] {
  return (previewOf(state)?.draws ?? [])
    .flatMap(({ from, groups, fault }) =>
      from === null || fault !== null ? [] : [{ from, groups }],
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** As short as the class allows; those of other classes in full. */
export function calledIn(
  { roster }: State,
  { className }: LoadedClass,
): (pupil: PupilId) => string {
  const pupils = roster?.pupils ?? [];
  const here = pupils.filter((pupil) => classKey(pupil.className) === classKey(className));
  const names = new Map([
    ...pupils.map(({ id, name }) => [id, name] as const),
    ...shortNames(here),
  ]);
  return (pupil) => names.get(pupil) ?? '';
}
