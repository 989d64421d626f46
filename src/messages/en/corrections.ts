// English: dated tabs that were changed by hand, are gone, or are old.
import type { CorrectionTexts } from '../correction-texts';
import { counted, form, list, longDate, quote } from './words';

/** 2024 → “2024/25”. */
function schoolYear(begins: number): string {
  return `${begins}/${String((begins + 1) % 100).padStart(2, '0')}`;
}

export const corrections: CorrectionTexts = {
  title: (from) => `The tab from ${longDate(from)} has been changed by hand`,
  ask: 'Someone has moved names in the tab. Should the change count, or should the tab be put back? The names are under “Teacher only”.',
  cannot:
    'Someone has changed names in the tab, and something does not add up. You can see what under “Teacher only”. Correct it in the tab and choose Refresh, or put the tab back.',
  keep: 'Keep the change',
  putBack: 'Put it back',
  details: 'Changed by hand in the tab',
  sits: (desk, names) => `${desk}: ${list(names)}`,
  nobody: (desk, text) => `${desk}: we do not know who in the class ${quote(text)} is.`,
  twice: (name) => `${name} is in two places.`,
  missing: (name) => `${name} is missing.`,
  kept: 'The change has been saved and counts from the same day. The notes are in the new tab, and the old one is kept hidden.',
  back: 'The tab has been put back as it was saved.',
  show: 'Show the tab',
  shown: (tab, drawn) =>
    drawn
      ? `The tab ${quote(tab)} has been made again and is now open.`
      : `The tab ${quote(tab)} is now open.`,
  older:
    'Someone has moved names in it by hand. In an older tab such changes do not count: the history says what was saved.',
  repaired: (tabs) =>
    `Part of the latest change was missing from the spreadsheet. ${list(tabs.map(quote))} ${form(tabs.length, 'is', 'are')} now in place.`,
  earlier: 'Earlier tabs',
  old: {
    menu: 'Tidy up old tabs…',
    title: 'Tidy up old tabs?',
    text: (tabs, years) => {
      if (tabs === 0) return 'History shows no tabs from earlier school years.';
      const when = list(years.map(schoolYear));
      const from = `the school ${form(years.length, 'year', 'years')} ${when}`;
      return `The spreadsheet has ${counted(tabs, 'tab', 'tabs')} from ${from}, counting all classes. ${form(tabs, 'It', 'They')} can be removed.`;
    },
    again: 'The lines in History stay, and each tab can be made again under “Teacher only”.',
    touched: 'Some tabs may have been changed by hand, have notes or be protected. They will stay.',
    remove: 'Remove the tabs',
    removeAll: 'Also remove tabs with corrections and notes',
    removed: (tabs) =>
      tabs === 0
        ? 'No tabs were removed.'
        : `${counted(tabs, 'tab has', 'tabs have')} been removed.`,
    left: (tabs) =>
      `${form(tabs.length, 'This one has been changed by hand, has notes or is', 'These have been changed by hand, have notes or are')} protected, and stayed: ${list(tabs)}.`,
  },
};
