// Nynorsk: everything the dialog «Elevar» says.
import type { Trace } from '../../contract/replies';
import type { EnrolmentCount, PupilsTexts } from '../pupils-texts';
import { troubleInWindow } from './trouble';
import { counted, list, number, quote, weekdays } from './words';
import { names as called } from '../names';

function written({ fresh, gone, back, moved, renamed }: EnrolmentCount): string {
  const parts = [
    ...(fresh > 0 ? [`${number(fresh)} ${fresh === 1 ? 'ny' : 'nye'}`] : []),
    ...(gone > 0 ? [`${number(gone)} slutta`] : []),
    ...(back > 0 ? [`${number(back)} tilbake`] : []),
    ...(moved > 0 ? [`${number(moved)} flytta`] : []),
    ...(renamed > 0 ? [`${number(renamed)} med nytt namn`] : []),
  ];
  return parts.length === 0
    ? `Lagra i ${called().tabs.roster}.`
    : `Lagra i ${called().tabs.roster}: ${list(parts)}.`;
}

/** So many are named: more are best searched for. */
const NAMED = 20;

function inCells(cells: readonly string[]): string {
  const more = cells.length - NAMED;
  return more > 0 ? `${cells.slice(0, NAMED).join(', ')} og ${more} til` : list(cells);
}

function traced(kind: Trace['kind'], count: number, done: boolean): string {
  const places = counted(count, 'stad', 'stader');
  if (kind === 'replaced') return `${done ? 'bytt ut' : 'blir bytt ut'} ${places}`;
  if (kind === 'cleared') return `arket ${done ? 'er' : 'blir'} tømt`;
  if (kind !== 'emptied') return places;
  const emptied = count === 1 ? 'tømd' : 'tømde';
  return `${counted(count, 'rad', 'rader')} ${done ? emptied : `blir ${emptied}`}`;
}

const STATUSES = { here: 'Går her', leave: 'Permisjon', left: 'Slutta' };

export const pupils: PupilsTexts = {
  title: 'Elevar',
  tasks: {
    loading: 'Hentar elevlista …',
    saving: 'Lagrar …',
    listing: 'Leitar gjennom arka …',
    forgetting: 'Tek bort namnet …',
  },
  modes: { label: 'Kva vil du gjere?', list: 'Lim inn klasseliste', one: 'Endre éin elev' },
  className: { label: 'Klasse', hint: 'Vel ein klasse, eller skriv ein ny.' },
  paste: {
    label: 'Klasselista',
    hint: 'Kopier lista frå systemet til skulen eller eit rekneark, og lim ho inn her. Eitt namn på kvar linje, i éin eller to kolonnar.',
    order: 'Kva står først?',
    givenFirst: 'Fornamn',
    surnameFirst: 'Etternamn',
    elsewhere: (count, classes) =>
      `${counted(count, 'linje', 'linjer')} gjeld ${list(classes)} og er ikkje med her.`,
  },
  preview: {
    title: (className) => `Endringar i ${className}`,
    empty: 'Her ser du kven som er nye, og kven som har slutta, før noko blir lagra.',
    noClass: 'Kva klasse er det? Skriv han øvst, til dømes 5A.',
    get nothing() {
      return `Lista og arket ${called().tabs.roster} er like. Det er ingenting å lagre.`;
    },
    fresh: (count) => `${count === 1 ? 'Ny' : 'Nye'} (${count})`,
    gone: (count) => `Ikkje på lista: har slutta? (${count})`,
    manyGone: 'Mange manglar. Skal du berre leggje til nye, så la rutene stå tomme.',
    back: (count) => `Tilbake igjen (${count})`,
    doubts: (count) => `Kven er dette? (${count})`,
    doubtsHint: 'Utan svar blir dei ikkje rørte. Historikken følger eleven du vel.',
    same: (count) => `Uendra (${count})`,
    unread: (count) => `Ikkje forstått (${count})`,
    line: (line, text) => `Linje ${line}: ${quote(text)}`,
    twins: (names) =>
      `Fleire heiter ${list(names)}. Sjå nøye etter at det er så mange elevar som det skal vere.`,
    who: (name) => `${name}\u00a0er`,
    notNow: 'Vel seinare',
    newPupil: 'ein ny elev',
    renamed: (name) => `${name}, med nytt namn`,
    moved: (name, className) => `${name}, som flyttar frå ${className}`,
    cameBack: (name) => `${name}, som har vore borte`,
  },
  get save() {
    return `Lagre i ${called().tabs.roster}`;
  },
  saved: written,
  savedBefore: 'Dette var lagra frå før.',
  uncertain: 'Vi veit ikkje om endringane blei lagra. Prøv igjen: Dei blir berre lagra éin gong.',
  one: {
    choose: 'Elev',
    none: 'Vel ein elev',
    noPupils: 'Det står ingen elevar i denne klassen enno.',
    name: 'Namn',
    showAs: 'Vis som',
    showAsHint: 'Namnet som står på kart og lister. Tomt: namnet slik det er.',
    className: 'Klasse',
    days: 'Til stades',
    daysHint: (days) =>
      days.length < 5
        ? `Her ${weekdays(days)}.`
        : 'Her kvar dag. Er eleven borte nokre dagar, så skriv dagane eleven er her: «må–on» eller «må, ty, to».',
    daysUnread: (text) =>
      `Vi forstår ikkje ${quote(text)}. Skriv dagane slik: «må–on» eller «må, ty, to». La feltet stå tomt når eleven er her kvar dag.`,
    status: 'Status',
    statuses: STATUSES,
    keeps: 'Historikken følger eleven, òg med nytt namn og i ny klasse.',
    save: 'Lagre endringa',
    forget: 'Gløym elev …',
    forgetHint: 'Når ein elev har slutta, kan namnet takast bort overalt.',
    option: (name, status) =>
      status === 'here' ? name : `${name} (${STATUSES[status].toLowerCase()})`,
  },
  forget: {
    title: (name) => `Gløyme ${name}?`,
    get what() {
      return [
        `Namnet blir teke bort frå arka under, og eleven forsvinn frå ${called().tabs.roster}. I gamle byte står det «tidlegare elev», så historikken til dei andre framleis stemmer.`,
        'Dette kan ikkje angrast her.',
      ];
    },
    traces: 'Namnet står her',
    trace: ({ tab, kind, count }, done, cells) =>
      `${tab}: ${cells.length > 0 ? inCells(cells) : traced(kind, count, done)}`,
    was: 'Dette er gjort',
    look: 'Sjå over desse sjølv. Vi rører dei ikkje, for her kan det vere meint ein annan, eller arket er dykkar eige.',
    tabName: 'namnet på arket',
    first:
      'Her står berre fornamnet, i ark og ruter de har laga sjølve. Det kan gjelde nokon andre, så sjå over det sjølv.',
    drafts: 'Utkast og logg har berre ID-ar, aldri namn.',
    confirm: (name) => `Skriv «${name}» for å stadfeste`,
    go: 'Gløym eleven for godt',
    goOn: 'Hald fram',
    done: 'Namnet er teke bort',
    doneText: [
      'Namnet kan framleis finnast i kommentarar, utskrifter, kopiar av reknearket og versjonshistorikken til Google.',
    ],
    interrupted: 'Namnet er ikkje borte overalt enno. Trykk «Hald fram», så blir resten gjort.',
  },
  buttons: { retry: 'Prøv igjen', refresh: 'Hent lista på nytt', close: 'Lukk' },
  trouble: troubleInWindow,
};
