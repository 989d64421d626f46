// Bokmål: the dialog «Systemsjekk».
import type { CheckTexts } from '../check-texts';
import { windowBroken } from './trouble';

/** A blank text is something too. */
const visible = (text: string): string => (text === '' ? '(tomt)' : `«${text}»`);

export const check: CheckTexts = {
  title: 'Systemsjekk',
  what: [
    'Prøver om Google Regneark virker slik tillegget regner med, i et ark som lages og fjernes igjen.',
    'Rapporten inneholder ingenting fra regnearket deres og kan sendes til dem som lager tillegget.',
  ],
  running: 'Sjekker. Det tar opptil et minutt …',
  again: 'Sjekk en gang til',
  copy: 'Kopier rapporten',
  copied: 'Rapporten er kopiert.',
  copyByHand: 'Nettleseren lot oss ikke kopiere. Merk teksten i feltet, og trykk Ctrl+C.',
  reportLabel: 'Rapport',
  summary: (passed, all) =>
    passed === all
      ? `Alle ${all} prøvene gikk som ventet.`
      : `${passed} av ${all} prøver gikk som ventet.`,
  differ: 'Dette er annerledes',
  passed: 'Dette gikk som ventet',
  expected: (text) => `Ventet ${visible(text)}.`,
  seen: (text) => `Fikk ${visible(text)}.`,
  probes: {
    'lock-taken-and-given': 'Låsen kan tas og slippes',
    'setting-kept': 'En innstilling blir husket og kan slettes',
    'settings-read-together': 'Innstillinger kan leses samlet',
    'date-in-zone': 'Klokkeslett regnes om til norsk tid',
    'uuid-anew': 'Tilfeldige ID-er er nye hver gang',
    'language-es2019': 'Skriptspråket er nytt nok',
    'language-norwegian-case': 'Æ, Ø og Å har store og små bokstaver',
    'language-composed': 'Å i to tegn blir til ett',
    'text-formula': 'Tekst som begynner med =, blir stående som tekst',
    'text-date': 'Tekst som ligner en dato, blir stående',
    'text-number': 'Tekst som ligner et tall, blir stående',
    'text-zero': 'Null først i en tekst blir stående',
    'text-norwegian': 'Norske bokstaver blir stående',
    'text-apostrophe-plain-format': 'Apostrofen forsvinner også i celler for ren tekst',
    'text-appended': 'Tekst i en rad som legges til, blir stående',
    'text-empty': 'Tomme celler leses som tomme',
    'text-narrow-column': 'Lang tekst i en smal kolonne leses hel',
    'number-typed': 'Et tall vises som det er',
    'date-by-format': 'En dato vises etter formatet i cellen',
    'note-kept': 'Merknader kan skrives og leses',
    'link-to-tab': 'Lenker til ark kan skrives og leses',
    'merge-keeps-first': 'Sammenslåtte celler beholder den første teksten',
    'merge-survives-clear': 'Celler er slått sammen også etter tømming',
    'merge-part-refused': 'En del av sammenslåtte celler kan ikke slås sammen med andre',
    'merge-across-freeze-refused': 'Celler slås ikke sammen over frosne rader',
    'freeze-survives-clear': 'Frosne rader er frosne også etter tømming',
    'freeze-all-refused': 'Ikke alle rader kan fryses',
    'hidden-row-read': 'Skjulte rader leses som andre',
    'filtered-row-read': 'Rader bak et filter leses som andre',
    'sorted-norwegian': 'Regnearket sorterer Æ, Ø og Å etter Z',
    'row-inserted-below': 'En ny rad flytter dem under nedover',
    'delete-all-rows-refused': 'Ikke alle rader kan slettes',
    'outside-refused': 'Ingenting kan skrives utenfor arket',
    'size-must-match': 'Det som skrives, må passe i området',
    'low-row-forced': 'En rad kan gjøres lavere enn teksten',
    'tab-name-longest': 'Et arknavn kan ha hundre tegn',
    'tab-name-long-refused': 'Et lengre arknavn blir avvist',
    'tab-name-taken-refused': 'Et arknavn som er i bruk, blir avvist',
    'tab-name-other-case-refused':
      'Et arknavn der bare store og små bokstaver er ulike, blir avvist',
    'tab-found-by-exact-case': 'Et ark blir bare funnet ved nøyaktig navn',
    'mark-survives-renaming': 'Usynlige merker følger arket til nytt navn',
    'mark-removed': 'Usynlige merker kan fjernes',
    'warning-lets-scripts-write': 'Tillegget kan skrive i et ark som bare advarer',
    'hidden-tab-comes-back': 'Et skjult ark kan vises igjen',
    'last-visible-tab-stays': 'Det siste synlige arket kan ikke skjules',
    'call-drops-dates': 'Et svar som inneholder en dato, kommer ikke fram',
    'call-carries': 'Det serveren svarer, kommer uendret fram til vinduet',
  },
  failed: {
    title: 'Sjekken kunne ikke gjøres ferdig',
    text: ['Lukk vinduet, og prøv en gang til. Ingenting i regnearket er endret.'],
  },
  broken: windowBroken,
};
