// The names of the tabs as they are made, in the language of the workbook; after that they stay.
import { LANGUAGES, type Language } from '../messages/language';
import { bokmalNames, everyName, names } from '../messages/names';

type TabKey = Exclude<keyof ReturnType<typeof names>['tabs'], 'teamPaper' | 'substitute'>;

/** The product's own, never read by teachers: one name in every language. */
const OWN = { drafts: '_Utkast', ledger: '_Logg' } as const;

/** Asked for each time: the language of a workbook is known when the first of its tabs is looked for. */
export const TAB: Readonly<Record<TabKey | keyof typeof OWN, string>> = {
  get start() {
    return names().tabs.start;
  },
  get roster() {
    return names().tabs.roster;
  },
  get classes() {
    return names().tabs.classes;
  },
  get considerations() {
    return names().tabs.considerations;
  },
  get grounds() {
    return names().tabs.grounds;
  },
  get holidays() {
    return names().tabs.holidays;
  },
  get index() {
    return names().tabs.index;
  },
  get yearPlan() {
    return names().tabs.yearPlan;
  },
  get cards() {
    return names().tabs.cards;
  },
  ...OWN,
};

/**
 * The language a workbook was set up in, by what its first tabs are called; undefined when none of them
 * is called so any more, or there is none.
 */
export function languageOfTabs(isThere: (name: string) => boolean): Language | undefined {
  for (const tab of ['roster', 'classes', 'considerations'] as const) {
    const called = everyName(({ tabs }) => tabs[tab]);
    const found = LANGUAGES.find((_language, at) => isThere(called[at] ?? ''));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where pages for the team's meeting are drawn; with the tabs below it is hidden from a projector. */
export const teamPaperTab = (): string => names().tabs.teamPaper;

/** Where the page for a substitute is drawn. */
export const substituteTab = (): string => names().tabs.substitute;

/** Tabs a teacher may hide from a projector with «Vis/skjul ark for lærere». */
export const teacherTabs = (): string[] => [TAB.considerations, TAB.grounds];

/** The same for a tab in all languages: what the first workbooks called it. */
export function bokmalTab(name: string): string {
  for (const { tabs, classTabs } of everyName((every) => every)) {
    const key = (Object.keys(tabs) as (keyof typeof tabs)[]).find((one) => tabs[one] === name);
    if (key !== undefined) return bokmalNames.tabs[key];
    if (name.startsWith(`${classTabs.room} `)) {
      return bokmalNames.classTabs.room + name.slice(classTabs.room.length);
    }
  }
  return name;
}

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
  return fitting(`${names().classTabs.room} ${className}`) + (nth > 1 ? ` (${nth})` : '');
}

export function chartTab(className: string): string {
  return fitting(`${names().classTabs.chart} ${className}`);
}

/** Where pages are drawn that are only printed. */
export function paperTab(className: string): string {
  return fitting(`${names().classTabs.paper} ${className}`);
}

/** `5A 2026-11-22`; the second of a day is `5A 2026-11-22 (2)`. The date is never cut off. */
export function datedTab(className: string, from: string, nth: number): string {
  const end = nth > 1 ? ` ${from} (${nth})` : ` ${from}`;
  return cut(fitting(className), LONGEST_NAME - end.length) + end;
}
