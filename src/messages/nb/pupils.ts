// Bokmål: everything the dialog «Elever» says.
import type { Trace } from '../../contract/replies';
import type { EnrolmentCount, PupilsTexts } from '../pupils-texts';
import { troubleInWindow } from './trouble';
import { counted, list, number, quote, weekdays } from './words';
import { names as called } from '../names';

function written({ fresh, gone, back, moved, renamed }: EnrolmentCount): string {
  const parts = [
    ...(fresh > 0 ? [`${number(fresh)} ${fresh === 1 ? 'ny' : 'nye'}`] : []),
    ...(gone > 0 ? [`${number(gone)} sluttet`] : []),
    ...(back > 0 ? [`${number(back)} tilbake`] : []),
    ...(moved > 0 ? [`${number(moved)} flyttet`] : []),
    ...(renamed > 0 ? [`${number(renamed)} med nytt navn`] : []),
  ];
  return parts.length === 0
    ? `Lagret i ${called().tabs.roster}.`
    : `Lagret i ${called().tabs.roster}: ${list(parts)}.`;
}

/** So many are named: more are best searched for. */
const NAMED = 20;

function inCells(cells: readonly string[]): string {
  const more = cells.length - NAMED;
  return more > 0 ? `${cells.slice(0, NAMED).join(', ')} og ${more} til` : list(cells);
}

function traced(kind: Trace['kind'], count: number, done: boolean): string {
  const places = counted(count, 'sted', 'steder');
  const emptied = done ? 'tømt' : 'tømmes';
  if (kind === 'replaced') return `${done ? 'byttet ut' : 'byttes ut'} ${places}`;
  if (kind === 'cleared') return `arket ${done ? 'er tømt' : 'tømmes'}`;
  return kind === 'emptied' ? `${counted(count, 'rad', 'rader')} ${emptied}` : places;
}

const STATUSES = { here: 'Går her', leave: 'Permisjon', left: 'Sluttet' };

export const pupils: PupilsTexts = {
  title: 'Elever',
  tasks: {
    loading: 'Henter elevlista …',
    saving: 'Lagrer …',
    listing: 'Leter gjennom arkene …',
    forgetting: 'Tar bort navnet …',
  },
  modes: { label: 'Hva vil du gjøre?', list: 'Lim inn klasseliste', one: 'Endre én elev' },
  className: { label: 'Klasse', hint: 'Velg en klasse, eller skriv en ny.' },
  paste: {
    label: 'Klasselista',
    hint: 'Kopier lista fra skolens system eller et regneark, og lim den inn her. Ett navn på hver linje, i én eller to kolonner.',
    order: 'Hva står først?',
    givenFirst: 'Fornavn',
    surnameFirst: 'Etternavn',
    elsewhere: (count, classes) =>
      `${counted(count, 'linje', 'linjer')} gjelder ${list(classes)} og er ikke med her.`,
  },
  preview: {
    title: (className) => `Endringer i ${className}`,
    empty: 'Her ser du hvem som er nye, og hvem som har sluttet, før noe lagres.',
    noClass: 'Hvilken klasse er det? Skriv den øverst, for eksempel 5A.',
    get nothing() {
      return `Lista og arket ${called().tabs.roster} er like. Det er ingenting å lagre.`;
    },
    fresh: (count) => `${count === 1 ? 'Ny' : 'Nye'} (${count})`,
    gone: (count) => `Ikke på lista: har sluttet? (${count})`,
    manyGone: 'Mange mangler. Skal du bare legge til nye, så la rutene stå tomme.',
    back: (count) => `Tilbake igjen (${count})`,
    doubts: (count) => `Hvem er dette? (${count})`,
    doubtsHint: 'Uten svar blir de ikke rørt. Historikken følger eleven du velger.',
    same: (count) => `Uendret (${count})`,
    unread: (count) => `Ikke forstått (${count})`,
    line: (line, text) => `Linje ${line}: ${quote(text)}`,
    twins: (names) =>
      `Flere heter ${list(names)}. Se nøye etter at det er så mange elever som det skal være.`,
    who: (name) => `${name}\u00a0er`,
    notNow: 'Velg senere',
    newPupil: 'en ny elev',
    renamed: (name) => `${name}, med nytt navn`,
    moved: (name, className) => `${name}, som flytter fra ${className}`,
    cameBack: (name) => `${name}, som har vært borte`,
  },
  get save() {
    return `Lagre i ${called().tabs.roster}`;
  },
  saved: written,
  savedBefore: 'Dette var lagret fra før.',
  uncertain: 'Vi vet ikke om endringene ble lagret. Prøv igjen: De lagres bare én gang.',
  one: {
    choose: 'Elev',
    none: 'Velg en elev',
    noPupils: 'Det står ingen elever i denne klassen ennå.',
    name: 'Navn',
    showAs: 'Vis som',
    showAsHint: 'Navnet som står på kart og lister. Tomt: navnet slik det er.',
    className: 'Klasse',
    days: 'Til stede',
    daysHint: (days) =>
      days.length < 5
        ? `Her ${weekdays(days)}.`
        : 'Her hver dag. Er eleven borte noen dager, så skriv dagene eleven er her: «ma–on» eller «ma, ti, to».',
    daysUnread: (text) =>
      `Vi forstår ikke ${quote(text)}. Skriv dagene slik: «ma–on» eller «ma, ti, to». La feltet stå tomt når eleven er her hver dag.`,
    status: 'Status',
    statuses: STATUSES,
    keeps: 'Historikken følger eleven, også med nytt navn og i ny klasse.',
    save: 'Lagre endringen',
    forget: 'Glem elev …',
    forgetHint: 'Når en elev har sluttet, kan navnet tas bort overalt.',
    option: (name, status) =>
      status === 'here' ? name : `${name} (${STATUSES[status].toLowerCase()})`,
  },
  forget: {
    title: (name) => `Glemme ${name}?`,
    get what() {
      return [
        `Navnet tas bort fra arkene under, og eleven forsvinner fra ${called().tabs.roster}. I gamle bytter står det «tidligere elev», så historikken til de andre fortsatt stemmer.`,
        'Dette kan ikke angres her.',
      ];
    },
    traces: 'Navnet står her',
    trace: ({ tab, kind, count }, done, cells) =>
      `${tab}: ${cells.length > 0 ? inCells(cells) : traced(kind, count, done)}`,
    was: 'Dette er gjort',
    look: 'Se over disse selv. Vi rører dem ikke, for her kan en annen være ment, eller arket er deres eget.',
    tabName: 'navnet på arket',
    first:
      'Her står bare fornavnet, i ark og ruter dere har laget selv. Det kan gjelde noen andre, så se over det selv.',
    drafts: 'Utkast og logg har bare ID-er, aldri navn.',
    confirm: (name) => `Skriv «${name}» for å bekrefte`,
    go: 'Glem eleven for godt',
    goOn: 'Fortsett',
    done: 'Navnet er tatt bort',
    doneText: [
      'Navnet kan fortsatt finnes i kommentarer, utskrifter, kopier av regnearket og Googles versjonshistorikk.',
    ],
    interrupted: 'Navnet er ikke borte overalt ennå. Trykk «Fortsett», så blir resten gjort.',
  },
  buttons: { retry: 'Prøv igjen', refresh: 'Hent lista på nytt', close: 'Lukk' },
  trouble: troubleInWindow,
};
