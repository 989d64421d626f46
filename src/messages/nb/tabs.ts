// Bokmål: titles and explaining lines of the tabs.
import type { TabTexts } from '../tab-texts';
import { clock, dayOfYear, longDate } from './words';

export const tabs: TabTexts = {
  hint: {
    roster:
      'Én elev i hver rad. Bare Klasse og Navn må fylles ut. Lim gjerne inn en klasseliste, og ha egne kolonner ved siden av.',
    classes:
      'Én klasse i hver rad. Skriv første skoledag og byttedag, så vet sidefeltet når det er tid for å bytte.',
    considerations:
      'Ett hensyn i hver rad. Skriv aldri grunner. Arket kan skjules, men er ikke hemmelig: Alle som kan åpne filen, kan finne det.',
    grounds: 'Tomt er lov. Ingen karakterer, ingen diagnoser. Tøm arket når basisgruppene står.',
    holidays:
      'Dager uten skole: ferier, fridager og planleggingsdager. Bytter flyttes til neste skoledag.',
    room: 'Tegn rommet slik det er: LP1 i to ruter ved siden av hverandre er en pult for to. Flytt en pult ved å flytte rutene. Skriv Kateter, Tavle, Dør, Vindu og Voksen der de er.',
    index: 'Alle bytter, det nyeste øverst. Hvert bytte får en rad her av seg selv.',
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
      'Tegn klasserommet slik det er i arket Klasserom. Hensyn som «ikke sammen» skrives i arket Hensyn.',
      'Det er skjult: Velg Læringspartner → Vis/skjul ark for lærere.',
      'Alle bytter står i arket Historikk.',
      '',
      'Dette arket er trygt å vise på skjermen: Her står det ingen navn.',
    ],
  },
  formerPupil: 'tidligere elev',
  chartTitle: (className) => `Klassekart ${className}`,
  chartSubtitle: (from, until, next, seenFrom) =>
    [
      from === '' ? 'Ingen læringspartnere nå' : period(from, until),
      ...(next === '' ? [] : [`Neste bytte: ${dayOfYear(next)}`]),
      seenFrom === 'pupils' ? 'Slik elevene ser tavla' : 'Slik læreren ser klassen',
    ].join('   ·   '),
  datedTitle: (className, from) => `${className}: læringspartnere fra ${longDate(from)}`,
  datedSubtitle: (at, by, adjusted) =>
    [
      `Trukket ${longDate(at)} kl. ${clock(at)}${by === '' ? '' : ` av ${by}`}`,
      ...(adjusted ? ['Justert av læreren'] : []),
    ].join('   ·   '),
  dated: {
    desk: 'Pult',
    pupil: 'Elev',
    notes: 'Notater',
    ids: 'ID',
    drawn: 'Slik det ble trukket',
  },
  index: {
    title: 'Historikk',
    headers: ['Gjelder fra', 'Klasse', 'Hva', 'Par', 'Utført av', 'Ark', 'Nr', 'Ark-ID'],
    open: 'Åpne',
    pairs: 'Nye læringspartnere',
    adjusted: 'Nye læringspartnere (justert)',
    revoked: 'Angret',
  },
  event: { pairs: 'Nye læringspartnere', revoke: 'Angret' },
};

/** «30. november – 13. desember 2026»; without an end «Fra 30. november 2026». */
function period(from: string, until: string): string {
  if (until === '') return `Fra ${longDate(from)}`;
  const begin = longDate(from).replace(` ${until.slice(0, 4)}`, '');
  return `${begin} – ${longDate(until)}`;
}
