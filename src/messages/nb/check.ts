// Bokmål: the dialog «Systemsjekk».
import type { CheckTexts } from '../check-texts';
import { windowBroken } from './trouble';

/** A blank text is something too. */
const visible = (text: string): string => (text === '' ? '(tomt)' : `«${text}»`);

export const check: CheckTexts = {
  title: 'Systemsjekk',
  what: [
    'Prøver om Google Regneark virker slik tillegget regner med, i et ark som lages og fjernes igjen.',
    'Rapporten inneholder ingenting fra regnearket deres, og kan sendes til dem som lager tillegget.',
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
  seen: (text) => `Så ${visible(text)}.`,
  probes: {
    'lock-taken-and-given': 'Låsen kan tas og gis fra seg',
    'setting-kept': 'En innstilling blir husket og kan slettes',
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
    'merge-keeps-first': 'Slåtte sammen celler beholder den første teksten',
    'merge-survives-clear': 'Celler er slått sammen også etter tømming',
    'merge-part-refused': 'En del av sammenslåtte celler kan ikke slås sammen med andre',
    'merge-across-freeze-refused': 'Celler slås ikke sammen over frosne rader',
    'freeze-survives-clear': 'Frosne rader er frosne også etter tømming',
    'freeze-all-refused': 'Ikke alle rader kan fryses',
    'hidden-row-read': 'Skjulte rader leses som andre',
    'row-inserted-below': 'En ny rad flytter dem under nedover',
    'delete-all-rows-refused': 'Ikke alle rader kan slettes',
    'outside-refused': 'Utenfor arket kan ingenting skrives',
    'size-must-match': 'Det som skrives, må passe i området',
    'low-row-forced': 'En rad kan gjøres lavere enn teksten',
    'tab-name-longest': 'Et arknavn kan ha hundre tegn',
    'tab-name-long-refused': 'Et lengre arknavn blir avvist',
    'tab-name-taken-refused': 'Et arknavn som er i bruk, blir avvist',
    'tab-name-other-case-refused': 'Et arknavn som bare har andre store bokstaver, blir avvist',
    'tab-found-by-exact-case': 'Et ark finnes bare ved nøyaktig navn',
    'mark-survives-renaming': 'Usynlige merker følger arket til nytt navn',
    'mark-removed': 'Usynlige merker kan fjernes',
    'warning-lets-scripts-write': 'Et ark som bare advarer, kan skrives av tillegget',
    'hidden-tab-comes-back': 'Et skjult ark kan vises igjen',
    'last-visible-tab-stays': 'Det siste synlige arket kan ikke skjules',
    'call-carries': 'Det serveren svarer, kommer uendret fram til vinduet',
  },
  failed: {
    title: 'Sjekken kunne ikke gjøres ferdig',
    text: ['Lukk vinduet, og prøv en gang til. Ingenting i regnearket er endret.'],
  },
  broken: windowBroken,
};
