// Bokmål: everything the sidebar says.
import type { SidebarTexts } from '../sidebar-texts';
import { capital, clock, dayOfYear, list, moment, number, opening, rows } from './words';
import { sidebarGroups as groups } from './sidebar-groups';
import { help } from './help';
import { papers } from './papers';
import { replay } from './replay';
import { status } from './status';
import { teacher } from './teacher';
import { trouble } from './trouble';
import { names as called } from '../names';

function groupsReady(pairs: number, trios: number): string {
  const threes = trios === 1 ? 'én gruppe på tre' : `${number(trios)} grupper på tre`;
  const twos = opening(pairs, 'ett par', 'par');
  if (trios === 0) return `${twos} er ${pairs === 1 ? 'klart' : 'klare'}.`;
  if (pairs > 0) return `${twos} og ${threes} er klare.`;
  return `${capital(threes)} er ${trios === 1 ? 'klar' : 'klare'}.`;
}

export const sidebar: SidebarTexts = {
  title: 'Læringspartner',
  buttons: {
    draw: 'Trekk nye læringspartnere',
    drawAgain: 'Trekk på nytt',
    save: 'Lagre',
    show: 'Vis trekningen',
    showAnyway: 'Vis trekningen likevel',
    goOnShowing: 'Fortsett visningen',
    endShowing: 'Tegn kartet nå',
    undo: 'Angre siste',
    print: 'Skriv ut',
    help: 'Hjelp',
    retry: 'Prøv igjen',
    close: 'Lukk',
    cancel: 'Avbryt',
    refresh: 'Oppdater',
    prepare: 'Sett opp regnearket',
    pasteList: 'Lim inn klasseliste …',
    yourName: 'Navnet ditt …',
    rooms: 'Ferdige klasserom …',
    pupils: 'Elever …',
    year: 'Skoleåret …',
    lesson: 'IGP i timen …',
    yearPlan: 'Bytteplan',
    overview: 'Oversikt …',
    keepName: 'Bruk navnet',
    swapPupils: 'Bytt plass',
    swapDesks: 'Bytt pult',
    confirmUndo: 'Ja, angre byttet',
    confirmDamage: 'Ja, gå videre',
    showStanding: 'Vis den som gjelder',
    undoAndDraw: 'Angre den og trekk på nytt',
    sameNewName: 'Samme elev, nytt navn',
    newPupil: 'Ny elev',
    replay: 'Sjekk trekningen',
    showAll: (count) => `Vis alle ${count}`,
  },
  labels: {
    chooser: 'Klasse',
    menu: 'Meny',
    away: 'Borte i dag',
    typeName: 'Skriv navn …',
    suggestions: 'Forslag til navn',
    chosenAway: 'Elever som er borte i dag',
    remove: 'fjern',
    teacherOnly: 'Bare for læreren',
    nameField: 'Navnet ditt eller initialer',
    pairs: 'Par og pulter',
    findings: 'Verdt å vite om trekningen',
    foresight: 'Framover',
    notices: 'Verdt å se på i regnearket',
    today: 'I dag',
    mustMend: 'Må rettes før dere kan trekke',
    draws: 'Trekning',
  },
  tasks: {
    loading: 'Henter klassen …',
    drawing: 'Trekker …',
    saving: 'Lagrer …',
    rotating: 'Bytter gruppeleder …',
    postponing: 'Utsetter byttet …',
    planning: 'Tegner bytteplanen …',
    opening: 'Åpner vinduet …',
    undoing: 'Angrer …',
    repairing: 'Regnearket blir gjort klart …',
    preparing: 'Setter opp regnearket …',
    printing: 'Finner fram klassekartet …',
    arranging: 'Tegner klasserommet …',
    showing: 'Finner fram arket …',
    tidying: 'Rydder i arkene …',
    remembering: 'Lagrer navnet …',
  },
  status,
  draw: {
    ready: ({ pairs, trios }) => groupsReady(pairs, trios),
    notSaved: 'Ingenting er lagret ennå.',
    adjusted: 'Justert for hånd.',
    blocked: 'Trekningen kan ikke lagres slik den er nå. Se «Bare for læreren».',
    uncertain:
      'Vi vet ikke om trekningen ble lagret. Trykk «Lagre» igjen: Den samme trekningen sendes på nytt, og den lagres bare én gang.',
    impossible: 'Vi fikk ikke til en trekning',
  },
  saved: {
    done: (from, today) =>
      from === today ? 'Lagret. Gjelder fra i dag.' : `Lagret. Gjelder fra ${dayOfYear(from)}.`,
    nameless: 'Vil du at kollegene skal se navnet ditt ved neste bytte?',
    made: (tab, chart) => `Du finner byttet i arket «${tab}» og klassekartet i «${chart}».`,
  },
  undo: {
    ask: (className, from) => `Angre byttet i ${className} fra ${dayOfYear(from)}?`,
    by: (who) => `Det ble lagret${moment(who)}.`,
    back: (from) =>
      from === ''
        ? 'Da står klassen uten læringspartnere.'
        : `Da gjelder byttet fra ${dayOfYear(from)} igjen.`,
    redraw: 'Så trekkes det på nytt med en gang.',
    kept: 'Byttet blir stående i historikken, merket som angret.',
    losesDraft: 'Trekningen som ikke er lagret, forsvinner.',
    nothing: (className) => `${className} har ingenting å angre.`,
    done: (className, from) =>
      from === ''
        ? `Angret. ${className} har ingen læringspartnere nå.`
        : `Angret. Nå gjelder byttet fra ${dayOfYear(from)}.`,
  },
  wall: {
    title: 'Ser elevene skjermen?',
    visible: (tabs) =>
      `${list(tabs)} er for lærere og kan ses nederst i regnearket. En kollega kan holde på der, så ingenting skjules av seg selv.`,
    hide: 'Velg Læringspartner → Vis/skjul ark for lærere.',
    now: 'Trekningen vises nå',
    by: (className, { by, at }) =>
      by === ''
        ? `Visningen for ${className} begynte kl. ${clock(at)}.`
        : `${by} begynte å vise trekningen for ${className} kl. ${clock(at)}.`,
    waits: 'Klassekartet tegnes når siste par er vist.',
  },
  damage: { title: 'Lagre likevel?' },
  print: {
    title: 'Skriv ut',
    what: 'Hva vil du skrive ut?',
    open: 'Åpne som PDF',
    byHand: 'Skriv ut uten PDF',
    ready: (tab) => `Arket «${tab}» ligger framme i regnearket.`,
    steps: [
      'Velg Fil → Skriv ut.',
      'Velg papirstørrelse A4 og liggende retning.',
      'Velg skala «Tilpass til siden», og skriv ut.',
    ],
    nothing: 'Klassen har ikke noe klassekart ennå.',
    savedOnly: 'Kartet viser det siste byttet som er lagret, ikke trekningen du holder på med.',
  },
  away: {
    added: (name) => `${name} er borte i dag.`,
    removed: (name) => `${name} er til stede.`,
    nobody: 'Ingen med det navnet',
    onlyToday: 'Gjelder bare i dag og blir ikke lagret. Den som er borte, trekkes som vanlig.',
    joins: (names, desk) => `${list(names)} er alene i dag og kan sitte med paret ved ${desk}.`,
    sitTogether: (names, desk) => `${list(names)} er alene i dag og kan sitte sammen ved ${desk}.`,
    alone: (names) => `${list(names)} er alene i dag.`,
    empty: (desks) => `${list(desks)} står ${desks.length === 1 ? 'tom' : 'tomme'} i dag.`,
    hits: (count) => `${count} forslag`,
  },
  teacher,
  replay,
  papers,
  rooms: {
    title: 'Ferdige klasserom',
    text: 'Velg det som ligner mest på rommet deres. Etterpå kan dere flytte pultene ved å flytte rutene i arket.',
    kinds: {
      rows: 'Par i rader',
      columns: 'To kolonner med midtgang',
      horseshoe: 'Hestesko',
      tables: 'Grupper på fire',
    },
    done: (tab) => `Klasserommet er tegnet i arket «${tab}».`,
    kept: (tab) => `Kartet dere hadde, ligger i arket «${tab}».`,
  },
  name: {
    hint: 'Står i historikken, så kollegene ser hvem som gjorde byttet. Kan stå tomt.',
    kept: 'Navnet er lagret og står ved neste bytte.',
  },
  leftOut: (count) =>
    `${opening(count, 'én elev', 'elever')} i arket ${called().tabs.roster} mangler klasse og er ikke med. Se «Bare for læreren».`,
  newcomers: {
    title: 'Er alle nye elever?',
    text: (where) =>
      `Angre helst det siste dere gjorde i arket. Er alle i ${rows(where)} nye elever, begynner de uten historikk.`,
    confirm: 'Alle er nye elever',
  },
  questions: {
    title: 'Ny elev eller nytt navn?',
    ask: (row, name) =>
      `Rad ${row} i arket ${called().tabs.roster}: Er «${name}» samme elev med nytt navn, eller en ny elev?`,
    why: 'Svaret avgjør hvem historikken i raden tilhører.',
  },
  prepared: {
    made: (tabs) =>
      tabs.length === 0
        ? 'Regnearket er klart. Ingen ark manglet.'
        : `Regnearket er satt opp. Nye ark: ${list(tabs)}.`,
  },
  trouble,
  readOnly:
    'Regnearket er lagret med en nyere utgave av Læringspartner. Her kan du se, men ikke endre, til tillegget er oppdatert.',
  help,
  groups,
};
