// English: what the sidebar and its dialogs say when something did not work.
import type { Passage } from '../passage';
import type { SidebarTexts } from '../sidebar-texts';
import { names as called } from '../names';

export const trouble: SidebarTexts['trouble'] = {
  title: 'It did not work this time',
  notSetUp: 'The spreadsheet has not been set up yet',
  nobodyYet: 'Now for the class list',
  mendFirst: 'This has to be sorted out first',
  busy: 'One moment',
  unready: {
    title: 'The spreadsheet is not quite ready',
    get text() {
      return [
        `Some pupils still lack what links them to the history. Check that the ${called().tabs.roster} tab is not protected, and try again.`,
      ];
    },
  },
  noAnswer: {
    title: 'We got no answer from the spreadsheet',
    text: [
      'Check that you are online, and try again.',
      'Does it keep happening? Use a window with only one Google account, or a private window.',
    ],
  },
  noAccess: {
    title: 'Google did not let us into the spreadsheet',
    text: [
      'This tends to happen when you are signed in to several Google accounts in the same browser.',
      'Use a window with only one Google account, or a private window. The Læringspartner menu → “Draw new learning partners” works too.',
    ],
  },
  draftKept: 'Your draw is still here.',
  broken: {
    title: 'Something went wrong in the sidebar',
    text: [
      'Close the sidebar and open it again from the Læringspartner menu. What has been saved is safe.',
    ],
  },
};

/** Of a dialog: a fault in the page itself. */
export const windowBroken: Passage = {
  title: 'Something went wrong in the window',
  text: ['Close the window and open it again. What has been saved is safe.'],
};

/** Of a dialog with one thing to try again. */
export const troubleInWindow = {
  title: trouble.title,
  noAnswer: {
    title: trouble.noAnswer.title,
    text: ['Check that you are online, and try again.'],
  },
  noAccess: {
    title: trouble.noAccess.title,
    text: [
      ...trouble.noAccess.text.slice(0, 1),
      'Use a window with only one Google account, or a private window.',
    ],
  },
  broken: windowBroken,
};
