// The names of the tabs, as teachers see them (docs/contracts: they stay as they are).

export const TAB = {
  start: 'Start',
  roster: 'Elever',
  classes: 'Klasser',
  considerations: 'Hensyn',
  grounds: 'Grunnlag',
  holidays: 'Skolerute',
  index: 'Historikk',
  yearPlan: 'Bytteplan',
  cards: 'Samtalekort',
  drafts: '_Utkast',
  ledger: '_Logg',
} as const;

/** Where pages for the team's meeting are drawn; with the tabs below it is hidden from a projector. */
export const TEAM_PAPER_TAB = 'Teammøte';

/** Tabs a teacher may hide from a projector with «Vis/skjul ark for lærere». */
export const TEACHER_TABS: readonly string[] = [TAB.considerations, TAB.grounds];

/** Google refuses longer names. */
const LONGEST_NAME = 100;

/** Never in the middle of a sign that takes two places, such as an emoji. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > length) break;
    kept += sign;
  }
  return kept;
}

function fitting(name: string): string {
  return cut(name.replace(/\s+/g, ' ').trim(), LONGEST_NAME);
}

/** The map of the class's own room, or of its `nth`: `Klasserom 5A (2)`. */
export function roomTab(className: string, nth = 1): string {
  return fitting(`Klasserom ${className}`) + (nth > 1 ? ` (${nth})` : '');
}

export function chartTab(className: string): string {
  return fitting(`Klassekart ${className}`);
}

/** Where pages are drawn that are only printed. */
export function paperTab(className: string): string {
  return fitting(`Utskrift ${className}`);
}

/** `5A 2026-11-22`; the second of a day is `5A 2026-11-22 (2)`. The date is never cut off. */
export function datedTab(className: string, from: string, nth: number): string {
  const end = nth > 1 ? ` ${from} (${nth})` : ` ${from}`;
  return cut(fitting(className), LONGEST_NAME - end.length) + end;
}
