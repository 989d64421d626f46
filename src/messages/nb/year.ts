// Bokmål: everything the dialog «Skoleåret» says.
import type { UnreadLine } from '../../core/earlier-draws';
import type { DrawFault, YearTexts } from '../year-texts';
import { troubleInWindow } from './trouble';
import { counted, groupsInWords, list, longDate, opening, quote, rows } from './words';
import { names as called } from '../names';

/** Base groups are told by their number alone. */
function sizes(groups: readonly (readonly unknown[])[]): string {
  const isPairs = groups.some(({ length }) => length === 2);
  return isPairs ? groupsInWords(groups) : counted(groups.length, 'gruppe', 'grupper');
}

function fault(why: DrawFault, first: string): string {
  const said: Readonly<Record<DrawFault, string>> = {
    'no-day': 'Skriv hvilken dag den første trekningen var.',
    future: 'Dagen er ikke kommet ennå.',
    'same-day': 'To trekninger har samme dag.',
    late: `Klassen har trukket her siden ${longDate(first)}. Bare det som er eldre, kan hentes inn.`,
    stored: 'En trekning fra denne dagen er hentet inn før.',
  };
  return `Hentes ikke inn: ${said[why]}`;
}

function reason(unread: UnreadLine): string {
  switch (unread.why) {
    case 'unknown':
      return `vi finner ikke ${list(unread.names.map(quote))} i klassen`;
    case 'ambiguous':
      return `flere i klassen kan være ${list(unread.names.map(quote))}`;
    case 'twice':
      return `${list(unread.names.map(quote))} står to ganger i samme trekning`;
    case 'alone':
      return 'her står det bare ett navn';
    case 'many':
      return 'her står det for mange navn';
    case 'date':
      return 'skriv datoen med dag, måned og år';
  }
}

export const year: YearTexts = {
  title: 'Skoleåret',
  tasks: {
    loading: 'Leser arkene …',
    starting: 'Flytter klassene opp …',
    importing: 'Henter inn …',
    tidying: 'Rydder …',
  },
  modes: {
    label: 'Hva vil du gjøre?',
    year: 'Nytt skoleår',
    earlier: 'Hent inn tidligere par',
  },
  year: {
    title: 'Klassene flytter opp',
    get what() {
      return [
        `Klassene får nye navn i ${called().tabs.roster}, ${called().tabs.classes}, ${called().tabs.considerations}, ${called().tabs.grounds} og ${called().tabs.cards}. Ingen sitter sammen før dere har trukket på nytt. Se godt over navnene: Dette kan ikke angres.`,
        'Historikken følger elevene. Hvem som har sittet sammen før, telles fortsatt, og årets telling begynner på nytt 1. august.',
        'Kartet over et klasserom hører til klassenavnet: Klassen som nå skal hete 6A, får rommet til forrige 6A. Nye elever limer du inn under «Elever …» etterpå.',
      ];
    },
    last: (day) =>
      `Et nytt skoleår ble startet ${longDate(day)}. Starter du ett til, flytter klassene opp en gang til.`,
    headers: ['Klasse', 'Elever', 'Nytt navn', 'Slutter'],
    newName: (className) => `Nytt navn på ${className}`,
    leaves: (className) => `${className} slutter på skolen`,
    leavesShort: 'slutter',
    firstDay: 'Første skoledag',
    get firstDayHint() {
      return `For eksempel 17.8.2026. Står i ${called().tabs.classes} for alle. Kan stå tomt til dere vet den.`;
    },
    dayUnread: (text) => `Vi forstår ikke ${quote(text)}. Skriv datoen slik: 17.8.2026.`,
    twice: (name) => `To klasser har fått navnet ${name}. Gi den ene et annet navn.`,
    nameless: (className) =>
      `Skriv hva ${className} skal hete, eller kryss av for at klassen slutter.`,
    ended: (where) =>
      `Hensyn som er over, blir stående som de er (arket ${called().tabs.considerations}, ${rows(where)}). Du kan slette dem når du vil.`,
    start: 'Start nytt skoleår',
    begunTitle: 'Overgangen til nytt skoleår ble ikke ferdig',
    begun: (moves) =>
      `Skoleåret er begynt, men noe gjenstår: ${list(moves)}. Ingen kan trekke før det er fullført. Ingenting gjøres to ganger.`,
    finish: 'Fullfør',
    move: (from, to) => (to === '' ? `${from} slutter` : `${from} blir ${to}`),
    startedTitle: 'Det nye skoleåret er i gang',
    get started() {
      return [
        `Klassene har fått nye navn, og historikken er med. Elever som har sluttet, er merket «${called().status.left}» i ${called().tabs.roster}.`,
      ];
    },
    tidyTitle: 'Gamle ark',
    get noClasses() {
      return `Det står ingen klasser i ${called().tabs.roster} ennå.`;
    },
  },
  earlier: {
    className: 'Klasse',
    label: 'Hvem satt sammen?',
    hint: 'Lim inn fra et regneark eller et dokument: ett par på hver linje, med navnene i hver sin kolonne. En tom linje eller en dato skiller trekningene. Den eldste kommer først.',
    groupsHint: 'Den første i hver gruppe regnes som gruppeleder.',
    firstDraw: 'Første trekning var',
    firstDrawHint: 'For eksempel 18.8.2025. Mangler en dato, regner vi 14 dager fra den forrige.',
    previewTitle: (className) => `Hentes inn i ${className}`,
    empty: 'Her ser du hva vi har forstått, før noe lagres.',
    nothing: 'Vi fant ingen par her.',
    draw: (day, groups) => `${day === '' ? 'Uten dato' : longDate(day)} · ${sizes(groups)}`,
    reckoned: 'datoen er regnet ut',
    fault,
    together: (names) => list(names),
    unread: (count) => `Ikke forstått (${count}). Rett det i teksten, ellers blir det ikke med.`,
    line: (unread) => `Linje ${unread.line}, ${quote(unread.text)}: ${reason(unread)}.`,
    save: 'Hent inn',
    saved: (count, className) =>
      count === 0
        ? 'Dette var hentet inn fra før.'
        : `${opening(count, 'én trekning', 'trekninger')} er hentet inn i ${className}.`,
    savedText:
      'De står i Historikk og teller når dere trekker. Ble det feil, så velg «Angre siste» i sidefeltet: Da angres én om gangen, den nyeste først.',
    incomplete: 'Klassekartet blir tegnet ferdig når du åpner klassen i sidefeltet.',
  },
  uncertain: 'Vi vet ikke om det ble lagret. Prøv igjen: Det lagres bare én gang.',
  buttons: { retry: 'Prøv igjen', refresh: 'Se over på nytt' },
  trouble: troubleInWindow,
};
