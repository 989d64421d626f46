// Bokmål: titles and explaining lines of the tabs.
import type { GroupKind, PeriodOf, TabTexts } from '../tab-texts';
import { clock, dayOfYear, longDate } from './words';

const SEEN_FROM = {
  pupils: 'Slik elevene ser tavla',
  teacher: 'Slik læreren ser klassen',
} as const;

const HAPPENED: Readonly<Record<GroupKind, string>> = {
  groups: 'nye basisgrupper fra',
  rotation: 'ny gruppeleder fra',
  move: 'elev flyttet',
};

/** Those that are not empty. */
const parts = (...texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join('   ·   ');

export const tabs: TabTexts = {
  hint: {
    roster:
      'Én elev i hver rad. Bare Klasse og Navn må fylles ut. Lim gjerne inn en klasseliste, og ha egne kolonner ved siden av. Kolonnen Til stede er for dem som ikke er her hver dag: «ma–on».',
    classes:
      'Én klasse i hver rad. Skriv første skoledag og byttedag, så vet sidefeltet når det er tid for å bytte.',
    considerations:
      'Ett hensyn i hver rad. Skriv aldri grunner. Arket kan skjules, men er ikke hemmelig: Alle som kan åpne filen, kan finne det.',
    grounds:
      'Tomt er lov. Ingen karakterer, ingen diagnoser. Tøm arket når basisgruppene er satt sammen.',
    holidays:
      'Dager uten skole: ferier, fridager og planleggingsdager. Et bytte som faller på en slik dag, flyttes til neste skoledag.',
    room: 'Tegn rommet slik det er: LP1 i to ruter ved siden av hverandre er en pult for to. Flytt en pult ved å flytte rutene. Skriv Kateter, Tavle, Dør, Vindu og Voksen der de er.',
    tables:
      'Tegn rommet slik det er: G1 i fire ruter, to og to, er et bord for fire. Skriv Kateter, Tavle, Dør, Vindu og Voksen der de er. Gruppelederen sitter lengst fra kateteret og inn mot veggen. Skal det være en annen plass, så skriv Leder ved siden av den.',
    index: 'Alle bytter, det nyeste øverst. Hvert bytte får en rad her av seg selv.',
    cards:
      'Kort til samtalene ved byttene: Endre, slett og legg til som dere vil. Tomt i Trinn betyr alle trinn, tomt i Klasse alle klasser. Klassens egne ord til plakaten «En god læringspartner» skriver dere nederst.',
    drafts: 'Utkast til basisgrupper som dere vil tenke mer på. Ikke endre her.',
    ledger:
      'Loggen som alt annet tegnes etter. Ikke endre her. Elevene står med ID, aldri med navn.',
  },
  start: {
    title: 'Læringspartner',
    lines: [
      'Her trekker dere nye læringspartnere og får et klassekart til å henge på veggen.',
      '',
      '1   Skriv eller lim inn klasse og navn i arket Elever.',
      '2   Velg Læringspartner → Åpne sidefeltet øverst på skjermen.',
      '3   Velg klasse, og trykk på «Trekk nye læringspartnere».',
      '',
      'Tegn klasserommet slik det er, i arket Klasserom. Hensyn som «ikke sammen» skrives i arket Hensyn.',
      'Arket Hensyn er skjult: Velg Læringspartner → Vis/skjul ark for lærere.',
      'Alle bytter står i arket Historikk.',
      '',
      'Dette arket er trygt å vise på skjermen: Her står det ingen navn.',
    ],
  },
  seenFrom: SEEN_FROM,
  formerPupil: 'tidligere elev',
  chartTitle: (className) => `Klassekart ${className}`,
  chartSubtitle: (from, until, next, seenFrom) =>
    parts(
      from === '' ? 'Ingen læringspartnere nå' : days(from, until),
      nextChange(next),
      SEEN_FROM[seenFrom],
    ),
  groups: {
    title: (className) => `Basisgrupper ${className}`,
    subtitle: ({ from, until, next, seenFrom, ...of }) =>
      from === ''
        ? parts('Ingen basisgrupper ennå', SEEN_FROM[seenFrom])
        : parts(periodOf(of), days(from, until), nextChange(next), SEEN_FROM[seenFrom]),
    datedTitle: (kind, className, from) => `${className}: ${HAPPENED[kind]} ${longDate(from)}`,
    datedSubtitle: (at, by, of) => parts(periodOf(of), `Lagret ${whenAndWho(at, by)}`),
    table: 'Bord',
    leader: 'Gruppeleder',
    deputy: 'Vikarleder',
  },
  datedTitle: (className, from) => `${className}: læringspartnere fra ${longDate(from)}`,
  revokedTitle: (title) => `Angret – ${title}`,
  datedSubtitle: (at, by, adjusted, imported = false) =>
    parts(
      `${imported ? 'Hentet inn' : 'Trukket'} ${whenAndWho(at, by)}`,
      adjusted ? 'Justert av læreren' : '',
    ),
  dated: {
    desk: 'Pult',
    pupil: 'Elev',
    notes: 'Notater',
    ids: 'ID',
    drawn: 'Slik det ble trukket',
  },
  index: {
    title: 'Historikk',
    headers: ['Gjelder fra', 'Klasse', 'Hva', 'Grupper', 'Utført av', 'Ark', 'Nr', 'Ark-ID'],
    open: 'Åpne',
    adjusted: 'Nye læringspartnere (justert)',
    imported: 'Hentet inn',
    revoked: 'Angret',
  },
  event: {
    pairs: 'Nye læringspartnere',
    groups: 'Nye basisgrupper',
    rotation: 'Ny gruppeleder',
    move: 'Elev flyttet',
    revoke: 'Angret',
    year: 'Nytt skoleår',
  },
};

/** «30. november – 13. desember 2026»; without an end «Fra 30. november 2026». */
function days(from: string, until: string): string {
  if (until === '') return `Fra ${longDate(from)}`;
  const begin = longDate(from).replace(` ${until.slice(0, 4)}`, '');
  return `${begin} – ${longDate(until)}`;
}

const nextChange = (next: string): string => (next === '' ? '' : `Neste bytte: ${dayOfYear(next)}`);

const whenAndWho = (at: string, by: string): string =>
  `${longDate(at)} kl. ${clock(at)}${by === '' ? '' : ` av ${by}`}`;

/** «2. periode av 4»; more periods than were meant are not counted against them. */
function periodOf({ period, of }: PeriodOf): string {
  if (period === 0) return '';
  return of < period ? `${period}. periode` : `${period}. periode av ${of}`;
}
