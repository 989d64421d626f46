// English: the dialog “System check”.
import type { CheckTexts } from '../check-texts';
import { windowBroken } from './trouble';

/** A blank text is something too. */
const visible = (text: string): string => (text === '' ? '(empty)' : `“${text}”`);

export const check: CheckTexts = {
  title: 'System check',
  what: [
    'Tests whether Google Sheets works the way the add-on expects, in a tab that is made and then removed.',
    'The report contains nothing from your spreadsheet, and can be sent to the people who make the add-on.',
  ],
  running: 'Checking. This takes up to a minute…',
  again: 'Check again',
  copy: 'Copy the report',
  copied: 'The report has been copied.',
  copyByHand: 'The browser did not let us copy. Select the text in the box and press Ctrl+C.',
  reportLabel: 'Report',
  summary: (passed, all) =>
    passed === all
      ? `All ${all} tests went as expected.`
      : `${passed} of ${all} tests went as expected.`,
  differ: 'This is different',
  passed: 'This went as expected',
  expected: (text) => `Expected ${visible(text)}.`,
  seen: (text) => `Got ${visible(text)}.`,
  probes: {
    'lock-taken-and-given': 'The lock can be taken and released',
    'setting-kept': 'A setting is remembered and can be deleted',
    'date-in-zone': 'Times are converted to Norwegian time',
    'uuid-anew': 'Random IDs are new every time',
    'language-es2019': 'The script language is recent enough',
    'language-norwegian-case': 'Æ, Ø and Å have upper and lower case',
    'language-composed': 'Å written as two characters becomes one',
    'text-formula': 'Text that begins with = stays text',
    'text-date': 'Text that looks like a date stays as it is',
    'text-number': 'Text that looks like a number stays as it is',
    'text-zero': 'A zero at the start of a text stays',
    'text-norwegian': 'Norwegian letters stay as they are',
    'text-apostrophe-plain-format': 'The apostrophe disappears in plain text cells too',
    'text-appended': 'Text in a row that is added stays as it is',
    'text-empty': 'Empty cells are read as empty',
    'text-narrow-column': 'Long text in a narrow column is read in full',
    'number-typed': 'A number is shown as it is',
    'date-by-format': 'A date is shown in the format of its cell',
    'note-kept': 'Notes can be written and read',
    'link-to-tab': 'Links to tabs can be written and read',
    'merge-keeps-first': 'Merged cells keep the first text',
    'merge-survives-clear': 'Cells are still merged after they are cleared',
    'merge-part-refused': 'Part of a merged cell cannot be merged with others',
    'merge-across-freeze-refused': 'Cells are not merged across frozen rows',
    'freeze-survives-clear': 'Frozen rows are still frozen after they are cleared',
    'freeze-all-refused': 'Not all rows can be frozen',
    'hidden-row-read': 'Hidden rows are read like any others',
    'row-inserted-below': 'A new row moves the ones below it down',
    'delete-all-rows-refused': 'Not all rows can be deleted',
    'outside-refused': 'Nothing can be written outside the tab',
    'size-must-match': 'What is written must fit the range',
    'low-row-forced': 'A row can be made lower than its text',
    'tab-name-longest': 'A tab name can have a hundred characters',
    'tab-name-long-refused': 'A longer tab name is refused',
    'tab-name-taken-refused': 'A tab name already in use is refused',
    'tab-name-other-case-refused': 'A tab name that differs only in capital letters is refused',
    'tab-found-by-exact-case': 'A tab is found only by its exact name',
    'mark-survives-renaming': 'Invisible marks follow the tab to its new name',
    'mark-removed': 'Invisible marks can be removed',
    'warning-lets-scripts-write': 'The add-on can write in a tab that only warns',
    'hidden-tab-comes-back': 'A hidden tab can be shown again',
    'last-visible-tab-stays': 'The last visible tab cannot be hidden',
    'call-carries': 'What the server answers reaches the window unchanged',
  },
  failed: {
    title: 'The check could not be completed',
    text: ['Close the window and try again. Nothing in the spreadsheet has been changed.'],
  },
  broken: windowBroken,
};
