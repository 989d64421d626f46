// Finding pupils by a few letters of any of their names.
import type { PupilView } from '../contract/replies';
import { compareNorwegian } from '../core/names';

const MOST = 7;

/** Case and accents aside: «ase» finds «Åse», and «åse» does too. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** Names that begin so before names with a later word that does, each in Norwegian order; at most seven. */
export function matchingPupils(pupils: readonly PupilView[], text: string): PupilView[] {
  const wanted = fold(text.trim());
  const places = pupils.map((pupil) => {
    const name = fold(pupil.name);
    const short = fold(pupil.short);
    if (name.startsWith(wanted) || short.startsWith(wanted)) return { pupil, place: 0 };
    const later = [' ', '-', '('].some((before) => name.includes(before + wanted));
    return { pupil, place: later ? 1 : 2 };
  });
  return [0, 1]
    .flatMap((place) =>
      places
        .filter((at) => at.place === place)
        .sort((a, b) => compareNorwegian(a.pupil.name, b.pupil.name)),
    )
    .slice(0, MOST)
    .map((at) => at.pupil);
}
