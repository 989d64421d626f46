// Nynorsk: everything the dialog «Skuleåret» says.
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
    'no-day': 'Skriv kva dag den første trekninga var.',
    future: 'Dagen har ikkje kome enno.',
    'same-day': 'To trekningar har same dag.',
    late: `Klassen har trekt her sidan ${longDate(first)}. Berre det som er eldre, kan hentast inn.`,
    stored: 'Ei trekning frå denne dagen er henta inn før.',
  };
  return `Blir ikkje henta inn: ${said[why]}`;
}

function reason(unread: UnreadLine): string {
  switch (unread.why) {
    case 'unknown':
      return `vi finn ikkje ${list(unread.names.map(quote))} i klassen`;
    case 'ambiguous':
      return `fleire i klassen kan vere ${list(unread.names.map(quote))}`;
    case 'twice':
      return `${list(unread.names.map(quote))} står to gonger i same trekning`;
    case 'alone':
      return 'her står det berre eitt namn';
    case 'many':
      return 'her står det for mange namn';
    case 'date':
      return 'skriv datoen med dag, månad og år';
  }
}

export const year: YearTexts = {
  title: 'Skuleåret',
  tasks: {
    loading: 'Les arka …',
    starting: 'Flyttar klassane opp …',
    importing: 'Hentar inn …',
    tidying: 'Ryddar …',
  },
  modes: {
    label: 'Kva vil du gjere?',
    year: 'Nytt skuleår',
    earlier: 'Hent inn tidlegare par',
  },
  year: {
    title: 'Klassane flyttar opp',
    get what() {
      return [
        `Klassane får nye namn i ${called().tabs.roster}, ${called().tabs.classes}, ${called().tabs.considerations}, ${called().tabs.grounds} og ${called().tabs.cards}. Ingen sit saman før de har trekt på nytt. Sjå godt over namna: Dette kan ikkje angrast.`,
        'Historikken følger elevane. Kven som har sete saman før, tel framleis, og teljinga for året byrjar på nytt 1. august.',
        'Kartet over eit klasserom høyrer til klassenamnet: Klassen som no skal heite 6A, får rommet til førre 6A. Nye elevar limer du inn under «Elevar …» etterpå.',
      ];
    },
    last: (day) =>
      `Eit nytt skuleår blei starta ${longDate(day)}. Startar du eitt til, flyttar klassane opp ein gong til.`,
    headers: ['Klasse', 'Elevar', 'Nytt namn', 'Sluttar'],
    newName: (className) => `Nytt namn på ${className}`,
    leaves: (className) => `${className} sluttar på skulen`,
    leavesShort: 'sluttar',
    firstDay: 'Første skuledag',
    get firstDayHint() {
      return `Til dømes 17.8.2026. Står i ${called().tabs.classes} for alle. Kan stå tomt til de veit kva dag det blir.`;
    },
    dayUnread: (text) => `Vi forstår ikkje ${quote(text)}. Skriv datoen slik: 17.8.2026.`,
    twice: (name) => `To klassar har fått namnet ${name}. Gi den eine eit anna namn.`,
    nameless: (className) =>
      `Skriv kva ${className} skal heite, eller kryss av for at klassen sluttar.`,
    ended: (where) =>
      `Omsyn som er over, blir ståande som dei er (arket ${called().tabs.considerations}, ${rows(where)}). Du kan slette dei når du vil.`,
    start: 'Start nytt skuleår',
    begunTitle: 'Overgangen til nytt skuleår blei ikkje ferdig',
    begun: (moves) =>
      `Overgangen er i gang, men noko står att: ${list(moves)}. Ingen kan trekke før alt er fullført. Ingenting blir gjort to gonger.`,
    finish: 'Fullfør',
    move: (from, to) => (to === '' ? `${from} sluttar` : `${from} blir ${to}`),
    startedTitle: 'Det nye skuleåret er i gang',
    get started() {
      return [
        `Klassane har fått nye namn, og historikken er med. Elevar som har slutta, er merkte «${called().status.left}» i ${called().tabs.roster}.`,
      ];
    },
    tidyTitle: 'Gamle ark',
    get noClasses() {
      return `Det står ingen klassar i ${called().tabs.roster} enno.`;
    },
  },
  earlier: {
    className: 'Klasse',
    label: 'Kven sat saman?',
    hint: 'Lim inn frå eit rekneark eller eit dokument: eitt par på kvar linje, med namna i kvar sin kolonne. Ei tom linje eller ein dato skil trekningane. Den eldste kjem først.',
    groupsHint: 'Den første i kvar gruppe blir rekna som gruppeleiar.',
    firstDraw: 'Første trekning var',
    firstDrawHint: 'Til dømes 18.8.2025. Manglar ein dato, reknar vi 14 dagar frå den førre.',
    previewTitle: (className) => `Blir henta inn i ${className}`,
    empty: 'Her ser du kva vi har forstått, før noko blir lagra.',
    nothing: 'Vi fann ingen par her.',
    draw: (day, groups) => `${day === '' ? 'Utan dato' : longDate(day)} · ${sizes(groups)}`,
    reckoned: 'datoen er rekna ut',
    fault,
    together: (names) => list(names),
    unread: (count) => `Ikkje forstått (${count}). Rett det i teksten, elles blir det ikkje med.`,
    line: (unread) => `Linje ${unread.line}, ${quote(unread.text)}: ${reason(unread)}.`,
    save: 'Hent inn',
    saved: (count, className) =>
      count === 0
        ? 'Dette var henta inn frå før.'
        : `${opening(count, 'éi trekning', 'trekningar')} er henta inn i ${className}.`,
    savedText:
      'Dei står i Historikk og tel når de trekker. Blei det feil, så vel «Angre siste» i sidefeltet: Då blir éi om gongen angra, den nyaste først.',
    incomplete: 'Klassekartet blir teikna ferdig når du opnar klassen i sidefeltet.',
  },
  uncertain: 'Vi veit ikkje om det blei lagra. Prøv igjen: Det blir berre lagra éin gong.',
  buttons: { retry: 'Prøv igjen', refresh: 'Sjå over på nytt' },
  trouble: troubleInWindow,
};
