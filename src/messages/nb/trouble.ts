// Bokmål: what the sidebar and its dialogs say when something did not work.
import type { Passage } from '../passage';
import type { SidebarTexts } from '../sidebar-texts';
import { names as called } from '../names';

export const trouble: SidebarTexts['trouble'] = {
  title: 'Det gikk ikke denne gangen',
  notSetUp: 'Regnearket er ikke satt opp ennå',
  nobodyYet: 'Nå trengs klasselista',
  mendFirst: 'Dette må ordnes først',
  busy: 'Et øyeblikk',
  unready: {
    title: 'Regnearket er ikke helt klart',
    get text() {
      return [
        `Noen elever mangler fortsatt det som knytter dem til historikken. Se etter at arket ${called().tabs.roster} ikke er beskyttet, og prøv igjen.`,
      ];
    },
  },
  noAnswer: {
    title: 'Vi fikk ikke svar fra regnearket',
    text: [
      'Sjekk at du er på nett, og prøv igjen.',
      'Skjer det flere ganger? Bruk ett vindu med bare én Google-konto, eller et privat vindu.',
    ],
  },
  noAccess: {
    title: 'Google slapp oss ikke inn i regnearket',
    text: [
      'Det skjer gjerne når du er logget inn med flere Google-kontoer i samme nettleser.',
      'Bruk ett vindu med bare én Google-konto, eller et privat vindu. Menyen Læringspartner → «Trekk nye læringspartnere» virker også.',
    ],
  },
  draftKept: 'Trekningen din er her fortsatt.',
  broken: {
    title: 'Noe gikk galt i sidefeltet',
    text: [
      'Lukk sidefeltet og åpne det igjen fra menyen Læringspartner. Det som er lagret, er trygt.',
    ],
  },
};

/** Of a dialog: a fault in the page itself. */
export const windowBroken: Passage = {
  title: 'Noe gikk galt i vinduet',
  text: ['Lukk vinduet og åpne det igjen. Det som er lagret, er trygt.'],
};

/** Of a dialog with one thing to try again. */
export const troubleInWindow = {
  title: trouble.title,
  noAnswer: { title: trouble.noAnswer.title, text: ['Sjekk at du er på nett, og prøv igjen.'] },
  noAccess: {
    title: trouble.noAccess.title,
    text: [
      ...trouble.noAccess.text.slice(0, 1),
      'Bruk ett vindu med bare én Google-konto, eller et privat vindu.',
    ],
  },
  broken: windowBroken,
};
