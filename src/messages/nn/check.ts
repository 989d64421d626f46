// Nynorsk: the dialog «Systemsjekk».
import type { CheckTexts } from '../check-texts';
import { windowBroken } from './trouble';

/** A blank text is something too. */
const visible = (text: string): string => (text === '' ? '(tomt)' : `«${text}»`);

export const check: CheckTexts = {
  title: 'Systemsjekk',
  what: [
    'Prøver om Google Regneark verkar slik tillegget reknar med, i eit ark som blir laga og fjerna igjen.',
    'Rapporten inneheld ingenting frå reknearket dykkar og kan sendast til dei som lagar tillegget.',
  ],
  running: 'Sjekkar. Det tek opptil eitt minutt …',
  again: 'Sjekk ein gong til',
  copy: 'Kopier rapporten',
  copied: 'Rapporten er kopiert.',
  copyByHand: 'Nettlesaren let oss ikkje kopiere. Merk teksten i feltet, og trykk Ctrl+C.',
  reportLabel: 'Rapport',
  summary: (passed, all) =>
    passed === all
      ? `Alle dei ${all} prøvene gjekk som venta.`
      : `${passed} av ${all} prøver gjekk som venta.`,
  differ: 'Dette er annleis',
  passed: 'Dette gjekk som venta',
  expected: (text) => `Venta ${visible(text)}.`,
  seen: (text) => `Fekk ${visible(text)}.`,
  probes: {
    'lock-taken-and-given': 'Låsen kan takast og sleppast',
    'setting-kept': 'Ei innstilling blir hugsa og kan slettast',
    'settings-read-together': 'Innstillingar kan lesast samla',
    'date-in-zone': 'Klokkeslett blir rekna om til norsk tid',
    'uuid-anew': 'Tilfeldige ID-ar er nye kvar gong',
    'language-es2019': 'Skriptspråket er nytt nok',
    'language-norwegian-case': 'Æ, Ø og Å har store og små bokstavar',
    'language-composed': 'Å i to teikn blir til eitt',
    'text-formula': 'Tekst som byrjar med =, blir ståande som tekst',
    'text-date': 'Tekst som liknar ein dato, blir ståande',
    'text-number': 'Tekst som liknar eit tal, blir ståande',
    'text-zero': 'Null først i ein tekst blir ståande',
    'text-norwegian': 'Norske bokstavar blir ståande',
    'text-apostrophe-plain-format': 'Apostrofen forsvinn òg i celler for rein tekst',
    'text-appended': 'Tekst i ei rad som blir lagd til, blir ståande',
    'text-empty': 'Tomme celler blir lesne som tomme',
    'text-narrow-column': 'Lang tekst i ein smal kolonne blir lesen heil',
    'number-typed': 'Eit tal blir vist som det er',
    'date-by-format': 'Ein dato blir vist etter formatet i cella',
    'note-kept': 'Merknader kan skrivast og lesast',
    'link-to-tab': 'Lenker til ark kan skrivast og lesast',
    'merge-keeps-first': 'Samanslåtte celler beheld den første teksten',
    'merge-survives-clear': 'Celler er slåtte saman òg etter tømming',
    'merge-part-refused': 'Ein del av samanslåtte celler kan ikkje slåast saman med andre',
    'merge-across-freeze-refused': 'Celler blir ikkje slåtte saman over frosne rader',
    'freeze-survives-clear': 'Frosne rader er frosne òg etter tømming',
    'freeze-all-refused': 'Ikkje alle rader kan frysast',
    'hidden-row-read': 'Gøymde rader blir lesne som andre',
    'filtered-row-read': 'Rader bak eit filter blir lesne som andre',
    'sorted-norwegian': 'Reknearket sorterer Æ, Ø og Å etter Z',
    'row-inserted-below': 'Ei ny rad flyttar dei under nedover',
    'delete-all-rows-refused': 'Ikkje alle rader kan slettast',
    'outside-refused': 'Ingenting kan skrivast utanfor arket',
    'size-must-match': 'Det som blir skrive, må passe i området',
    'low-row-forced': 'Ei rad kan gjerast lågare enn teksten',
    'tab-name-longest': 'Eit arknamn kan ha hundre teikn',
    'tab-name-long-refused': 'Eit lengre arknamn blir avvist',
    'tab-name-taken-refused': 'Eit arknamn som er i bruk, blir avvist',
    'tab-name-other-case-refused':
      'Eit arknamn der berre store og små bokstavar er ulike, blir avvist',
    'tab-found-by-exact-case': 'Eit ark kan berre finnast med nøyaktig namn',
    'mark-survives-renaming': 'Usynlege merke følger arket til nytt namn',
    'mark-removed': 'Usynlege merke kan fjernast',
    'warning-lets-scripts-write': 'Tillegget kan skrive i eit ark som berre åtvarar',
    'hidden-tab-comes-back': 'Eit gøymt ark kan visast igjen',
    'last-visible-tab-stays': 'Det siste synlege arket kan ikkje gøymast',
    'call-drops-dates': 'Eit svar som inneheld ein dato, kjem ikkje fram',
    'call-carries': 'Det tenaren svarar, kjem uendra fram til vindauget',
  },
  failed: {
    title: 'Sjekken kunne ikkje gjerast ferdig',
    text: ['Lukk vindauget, og prøv ein gong til. Ingenting i reknearket er endra.'],
  },
  broken: windowBroken,
};
