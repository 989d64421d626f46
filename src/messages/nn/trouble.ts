// Nynorsk: what the sidebar and its dialogs say when something did not work.
import type { Passage } from '../passage';
import type { SidebarTexts } from '../sidebar-texts';
import { names as called } from '../names';

export const trouble: SidebarTexts['trouble'] = {
  title: 'Det gjekk ikkje denne gongen',
  notSetUp: 'Reknearket er ikkje sett opp enno',
  nobodyYet: 'No trengst klasselista',
  mendFirst: 'Dette må ordnast først',
  busy: 'Eit augeblikk',
  unready: {
    title: 'Reknearket er ikkje heilt klart',
    get text() {
      return [
        `Nokre elevar manglar framleis det som knyter dei til historikken. Sjå etter at arket ${called().tabs.roster} ikkje er beskytta, og prøv igjen.`,
      ];
    },
  },
  noAnswer: {
    title: 'Vi fekk ikkje svar frå reknearket',
    text: [
      'Sjekk at du er på nett, og prøv igjen.',
      'Skjer det fleire gonger? Bruk eitt vindauge med berre éin Google-konto, eller eit privat vindauge.',
    ],
  },
  noAccess: {
    title: 'Google slepte oss ikkje inn i reknearket',
    text: [
      'Det skjer gjerne når du er logga inn med fleire Google-kontoar i same nettlesar.',
      'Bruk eitt vindauge med berre éin Google-konto, eller eit privat vindauge. Menyen Læringspartner → «Trekk nye læringspartnarar» verkar òg.',
    ],
  },
  draftKept: 'Trekninga di er her framleis.',
  broken: {
    title: 'Noko gjekk gale i sidefeltet',
    text: [
      'Lukk sidefeltet og opne det igjen frå menyen Læringspartner. Det som er lagra, er trygt.',
    ],
  },
};

/** Of a dialog: a fault in the page itself. */
export const windowBroken: Passage = {
  title: 'Noko gjekk gale i vindauget',
  text: ['Lukk vindauget og opne det igjen. Det som er lagra, er trygt.'],
};

/** Of a dialog with one thing to try again. */
export const troubleInWindow = {
  title: trouble.title,
  noAnswer: { title: trouble.noAnswer.title, text: ['Sjekk at du er på nett, og prøv igjen.'] },
  noAccess: {
    title: trouble.noAccess.title,
    text: [
      ...trouble.noAccess.text.slice(0, 1),
      'Bruk eitt vindauge med berre éin Google-konto, eller eit privat vindauge.',
    ],
  },
  broken: windowBroken,
};
