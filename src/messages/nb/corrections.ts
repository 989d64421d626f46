// Bokmål: dated tabs that were changed by hand, are gone, or are old.
import type { CorrectionTexts } from '../correction-texts';
import { list, longDate, quote } from './words';

/** 2024 → «2024/25». */
function schoolYear(begins: number): string {
  return `${begins}/${String((begins + 1) % 100).padStart(2, '0')}`;
}

export const corrections: CorrectionTexts = {
  title: (from) => `Arket fra ${longDate(from)} er rettet for hånd`,
  ask: 'Noen har flyttet navn i arket. Skal endringen gjelde, eller skal arket settes tilbake? Navnene står under «Bare for læreren».',
  cannot:
    'Noen har endret navn i arket, og det er noe som ikke går opp. Hva det er, står under «Bare for læreren». Rett det i arket og velg «Oppdater», eller sett arket tilbake.',
  keep: 'Behold endringen',
  putBack: 'Sett tilbake',
  details: 'Rettet for hånd i arket',
  sits: (desk, names) => `${desk}: ${list(names)}`,
  nobody: (desk, text) => `${desk}: Vi vet ikke hvilken elev ${quote(text)} er.`,
  twice: (name) => `${name} står to steder.`,
  missing: (name) => `${name} mangler.`,
  kept: 'Endringen er lagret og gjelder fra samme dag. Notatene er med i det nye arket, og det gamle arket er skjult.',
  back: 'Arket er satt tilbake slik det ble lagret.',
  show: 'Vis arket',
  shown: (tab, drawn) =>
    drawn
      ? `Arket ${quote(tab)} er tegnet på nytt og ligger framme.`
      : `Arket ${quote(tab)} ligger framme.`,
  older:
    'Noen har flyttet navn i arket for hånd. I eldre ark gjelder ikke slike rettelser: Historikken viser det som ble lagret.',
  repaired: (tabs) =>
    `Noe av det siste byttet manglet i regnearket. Nå er ${list(tabs.map(quote))} på plass.`,
  earlier: 'Tidligere ark',
  old: {
    menu: 'Rydd i gamle ark …',
    title: 'Rydde i gamle ark?',
    text: (tabs, years) => {
      if (tabs === 0) return 'Historikk viser ingen ark fra tidligere skoleår.';
      const when = list(years.map(schoolYear));
      const from = years.length === 1 ? `skoleåret ${when}` : `skoleårene ${when}`;
      return `Regnearket har ${tabs} ark fra ${from}. ${tabs === 1 ? 'Det' : 'De'} kan fjernes.`;
    },
    again:
      'Linjene i Historikk blir stående, og hvert ark kan tegnes på nytt under «Bare for læreren».',
    touched: 'Noen ark kan være rettet for hånd, ha notater eller være beskyttet. De blir stående.',
    remove: 'Fjern arkene',
    removeAll: 'Fjern også ark med rettelser og notater',
    removed: (tabs) => (tabs === 0 ? 'Ingen ark ble fjernet.' : `${tabs} ark er fjernet.`),
    left: (tabs) =>
      `${tabs.length === 1 ? 'Dette' : 'Disse'} er rettet for hånd, har notater eller er beskyttet, og ble stående: ${list(tabs)}.`,
  },
};
