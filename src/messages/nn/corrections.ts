// Nynorsk: dated tabs that were changed by hand, are gone, or are old.
import type { CorrectionTexts } from '../correction-texts';
import { list, longDate, quote } from './words';

/** 2024 → «2024/25». */
function schoolYear(begins: number): string {
  return `${begins}/${String((begins + 1) % 100).padStart(2, '0')}`;
}

export const corrections: CorrectionTexts = {
  title: (from) => `Arket frå ${longDate(from)} er retta for hand`,
  ask: 'Nokon har flytta namn i arket. Skal endringa gjelde, eller skal arket settast tilbake? Namna står under «Berre for læraren».',
  cannot:
    'Nokon har endra namn i arket, og det er noko som ikkje går opp. Kva det er, står under «Berre for læraren». Rett det i arket og vel «Oppdater», eller set arket tilbake.',
  keep: 'Behald endringa',
  putBack: 'Set tilbake',
  details: 'Retta for hand i arket',
  sits: (desk, names) => `${desk}: ${list(names)}`,
  nobody: (desk, text) => `${desk}: Vi veit ikkje kva elev ${quote(text)} er.`,
  twice: (name) => `${name} står to stader.`,
  missing: (name) => `${name} manglar.`,
  kept: 'Endringa er lagra og gjeld frå same dag. Notata er med i det nye arket, og det gamle arket er gøymt.',
  back: 'Arket er sett tilbake slik det blei lagra.',
  show: 'Vis arket',
  shown: (tab, drawn) =>
    drawn
      ? `Arket ${quote(tab)} er teikna på nytt og ligg framme.`
      : `Arket ${quote(tab)} ligg framme.`,
  older:
    'Nokon har flytta namn i arket for hand. I eldre ark gjeld ikkje slike rettingar: Historikken viser det som blei lagra.',
  repaired: (tabs) =>
    `Noko av det siste bytet mangla i reknearket. No er ${list(tabs.map(quote))} på plass.`,
  earlier: 'Tidlegare ark',
  old: {
    menu: 'Rydd i gamle ark …',
    title: 'Rydde i gamle ark?',
    text: (tabs, years) => {
      if (tabs === 0) return 'Historikk viser ingen ark frå tidlegare skuleår.';
      const when = list(years.map(schoolYear));
      const from = years.length === 1 ? `skuleåret ${when}` : `skuleåra ${when}`;
      return tabs === 1
        ? `Reknearket har eitt ark frå ${from}. Det kan fjernast.`
        : `Reknearket har ${tabs} ark frå ${from}, i alle klassar til saman. Dei kan fjernast.`;
    },
    again:
      'Linjene i Historikk blir ståande, og kvart ark kan teiknast på nytt under «Berre for læraren».',
    touched: 'Nokre ark kan vere retta for hand, ha notat eller vere beskytta. Dei blir ståande.',
    remove: 'Fjern arka',
    removeAll: 'Fjern òg ark med rettingar og notat',
    removed: (tabs) => (tabs === 0 ? 'Ingen ark blei fjerna.' : `${tabs} ark er fjerna.`),
    left: (tabs) =>
      `Desse er retta for hand, har notat eller er beskytta, og blei ståande: ${list(tabs)}.`,
  },
};
