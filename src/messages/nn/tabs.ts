// Nynorsk: titles and explaining lines of the tabs.
import type { GroupKind, PeriodOf, TabTexts } from '../tab-texts';
import { clock, dayOfYear, longDate } from './words';

const SEEN_FROM = {
  pupils: 'Slik elevane ser tavla',
  teacher: 'Slik læraren ser klassen',
} as const;

const HAPPENED: Readonly<Record<GroupKind, string>> = {
  groups: 'nye basisgrupper frå',
  rotation: 'ny gruppeleiar frå',
  move: 'elev flytta',
};

/** Those that are not empty. */
const parts = (...texts: readonly string[]): string =>
  texts.filter((text) => text !== '').join('   ·   ');

export const tabs: TabTexts = {
  hint: {
    roster:
      'Éin elev i kvar rad. Berre Klasse og Namn må fyllast ut. Lim gjerne inn ei klasseliste, og ha eigne kolonnar ved sida av. Kolonnen Til stades er for dei som ikkje er her kvar dag: «må–on».',
    classes:
      'Éin klasse i kvar rad. Skriv første skuledag og bytedag, så veit sidefeltet når det er tid for å byte.',
    considerations:
      'Eitt omsyn i kvar rad. Skriv aldri grunnar. Arket kan gøymast, men er ikkje hemmeleg: Alle som kan opne fila, kan finne det.',
    grounds:
      'Tomt er lov. Ingen karakterar, ingen diagnosar. Tøm arket når basisgruppene er sette saman.',
    holidays:
      'Dagar utan skule: feriar, fridagar og planleggingsdagar. Eit byte som fell på ein slik dag, blir flytta til neste skuledag.',
    room: 'Teikn rommet slik det er: LP1 i to ruter ved sida av kvarandre er ein pult for to. Flytt ein pult ved å flytte rutene. Skriv Kateter, Tavle, Dør, Vindauge og Vaksen der dei er.',
    tables:
      'Teikn rommet slik det er: G1 i fire ruter, to og to, er eit bord for fire. Skriv Kateter, Tavle, Dør, Vindauge og Vaksen der dei er. Gruppeleiaren sit lengst frå kateteret og inn mot veggen. Skal det vere ein annan plass, så skriv Leiar ved sida av han.',
    index: 'Alle byte, det nyaste øvst. Kvart byte får ei rad her av seg sjølv.',
    cards:
      'Kort til samtalane ved byta: Endre, slett og legg til som de vil. Tomt i Trinn betyr alle trinn, tomt i Klasse alle klassar. Dykkar eigne ord til plakaten «Ein god læringspartnar» skriv de nedst.',
    drafts: 'Utkast til basisgrupper som de vil tenke meir på. Ikkje endre noko her.',
    ledger:
      'Loggen som alt anna blir teikna etter. Ikkje endre noko her. Elevane står med ID, aldri med namn.',
  },
  start: {
    title: 'Læringspartner',
    lines: [
      'Her trekker de nye læringspartnarar og får eit klassekart til å henge på veggen.',
      '',
      '1   Skriv eller lim inn klasse og namn i arket Elevar.',
      '2   Vel Læringspartner → Opne sidefeltet øvst på skjermen.',
      '3   Vel klasse, og trykk på «Trekk nye læringspartnarar».',
      '',
      'Teikn klasserommet slik det er, i arket Klasserom. Omsyn som «ikkje saman» skriv de i arket Omsyn.',
      'Arket Omsyn er gøymt: Vel Læringspartner → Vis/gøym ark for lærarar.',
      'Alle byte står i arket Historikk.',
      '',
      'Dette arket er trygt å vise på skjermen: Her står det ingen namn.',
    ],
  },
  seenFrom: SEEN_FROM,
  formerPupil: 'tidlegare elev',
  chartTitle: (className) => `Klassekart ${className}`,
  chartSubtitle: (from, until, next, seenFrom) =>
    parts(
      from === '' ? 'Ingen læringspartnarar no' : days(from, until),
      nextChange(next),
      SEEN_FROM[seenFrom],
    ),
  groups: {
    title: (className) => `Basisgrupper ${className}`,
    subtitle: ({ from, until, next, seenFrom, ...of }) =>
      from === ''
        ? parts('Ingen basisgrupper enno', SEEN_FROM[seenFrom])
        : parts(periodOf(of), days(from, until), nextChange(next), SEEN_FROM[seenFrom]),
    datedTitle: (kind, className, from) => `${className}: ${HAPPENED[kind]} ${longDate(from)}`,
    datedSubtitle: (at, by, of) => parts(periodOf(of), `Lagra ${whenAndWho(at, by)}`),
    table: 'Bord',
    leader: 'Gruppeleiar',
    deputy: 'Vikarleiar',
  },
  datedTitle: (className, from) => `${className}: læringspartnarar frå ${longDate(from)}`,
  revokedTitle: (title) => `Angra – ${title}`,
  datedSubtitle: (at, by, adjusted, imported = false) =>
    parts(
      `${imported ? 'Henta inn' : 'Trekt'} ${whenAndWho(at, by)}`,
      adjusted ? 'Justert av læraren' : '',
    ),
  dated: {
    desk: 'Pult',
    pupil: 'Elev',
    notes: 'Notat',
    ids: 'ID',
    drawn: 'Slik det blei trekt',
  },
  index: {
    title: 'Historikk',
    headers: ['Gjeld frå', 'Klasse', 'Kva', 'Grupper', 'Utført av', 'Ark', 'Nr', 'Ark-ID'],
    open: 'Opne',
    adjusted: 'Nye læringspartnarar (justert)',
    imported: 'Henta inn',
    revoked: 'Angra',
  },
  event: {
    pairs: 'Nye læringspartnarar',
    groups: 'Nye basisgrupper',
    rotation: 'Ny gruppeleiar',
    move: 'Elev flytta',
    revoke: 'Angra',
    year: 'Nytt skuleår',
  },
};

/** «30. november – 13. desember 2026»; without an end «Frå 30. november 2026». */
function days(from: string, until: string): string {
  if (until === '') return `Frå ${longDate(from)}`;
  const begin = longDate(from).replace(` ${until.slice(0, 4)}`, '');
  return `${begin} – ${longDate(until)}`;
}

const nextChange = (next: string): string => (next === '' ? '' : `Neste byte: ${dayOfYear(next)}`);

const whenAndWho = (at: string, by: string): string =>
  `${longDate(at)} kl. ${clock(at)}${by === '' ? '' : ` av ${by}`}`;

/** «2. periode av 4»; more periods than were meant are not counted against them. */
function periodOf({ period, of }: PeriodOf): string {
  if (period === 0) return '';
  return of < period ? `${period}. periode` : `${period}. periode av ${of}`;
}
