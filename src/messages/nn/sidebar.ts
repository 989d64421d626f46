// Nynorsk: everything the sidebar says.
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
  const threes = trios === 1 ? 'éi gruppe på tre' : `${number(trios)} grupper på tre`;
  const twos = opening(pairs, 'eitt par', 'par');
  if (trios === 0) return `${twos} er ${pairs === 1 ? 'klart' : 'klare'}.`;
  if (pairs > 0) return `${twos} og ${threes} er klare.`;
  return `${capital(threes)} er ${trios === 1 ? 'klar' : 'klare'}.`;
}

export const sidebar: SidebarTexts = {
  title: 'Læringspartner',
  buttons: {
    draw: 'Trekk nye læringspartnarar',
    drawAgain: 'Trekk på nytt',
    save: 'Lagre',
    show: 'Vis trekninga',
    showAnyway: 'Vis trekninga likevel',
    goOnShowing: 'Hald fram med visninga',
    endShowing: 'Teikn kartet no',
    undo: 'Angre siste',
    print: 'Skriv ut',
    help: 'Hjelp',
    retry: 'Prøv igjen',
    close: 'Lukk',
    cancel: 'Avbryt',
    refresh: 'Oppdater',
    prepare: 'Set opp reknearket',
    pasteList: 'Lim inn klasseliste …',
    yourName: 'Namnet ditt …',
    rooms: 'Ferdige klasserom …',
    pupils: 'Elevar …',
    year: 'Skuleåret …',
    lesson: 'IGP i timen …',
    yearPlan: 'Byteplan',
    overview: 'Oversikt …',
    keepName: 'Bruk namnet',
    swapPupils: 'Byt plass',
    swapDesks: 'Byt pult',
    confirmUndo: 'Ja, angre bytet',
    confirmDamage: 'Ja, gå vidare',
    showStanding: 'Vis den som gjeld',
    undoAndDraw: 'Angre den og trekk på nytt',
    sameNewName: 'Same elev, nytt namn',
    newPupil: 'Ny elev',
    replay: 'Sjekk trekninga',
    showAll: (count) => `Vis alle ${count}`,
  },
  labels: {
    chooser: 'Klasse',
    menu: 'Meny',
    away: 'Borte i dag',
    typeName: 'Skriv namn …',
    suggestions: 'Forslag til namn',
    chosenAway: 'Elevar som er borte i dag',
    remove: 'fjern',
    teacherOnly: 'Berre for læraren',
    nameField: 'Namnet ditt eller initialar',
    pairs: 'Par og pultar',
    findings: 'Verdt å vite om trekninga',
    foresight: 'Framover',
    notices: 'Verdt å sjå på i reknearket',
    today: 'I dag',
    mustMend: 'Må rettast før de kan trekke',
    draws: 'Trekning',
  },
  tasks: {
    loading: 'Hentar klassen …',
    drawing: 'Trekker …',
    saving: 'Lagrar …',
    rotating: 'Byter gruppeleiar …',
    postponing: 'Utset bytet …',
    planning: 'Teiknar byteplanen …',
    opening: 'Opnar vindauget …',
    undoing: 'Angrar …',
    repairing: 'Gjer reknearket klart …',
    preparing: 'Set opp reknearket …',
    printing: 'Finn fram klassekartet …',
    arranging: 'Teiknar klasserommet …',
    showing: 'Finn fram arket …',
    tidying: 'Ryddar i arka …',
    remembering: 'Lagrar namnet …',
  },
  status,
  draw: {
    ready: ({ pairs, trios }) => groupsReady(pairs, trios),
    notSaved: 'Ingenting er lagra enno.',
    adjusted: 'Justert for hand.',
    blocked: 'Trekninga kan ikkje lagrast slik ho er no. Sjå «Berre for læraren».',
    uncertain:
      'Vi veit ikkje om trekninga blei lagra. Trykk «Lagre» igjen: Den same trekninga blir send på nytt, og ho blir berre lagra éin gong.',
    impossible: 'Vi fekk ikkje til ei trekning',
  },
  saved: {
    done: (from, today) =>
      from === today ? 'Lagra. Gjeld frå i dag.' : `Lagra. Gjeld frå ${dayOfYear(from)}.`,
    nameless: 'Vil du at kollegaene skal sjå namnet ditt ved neste byte?',
    made: (tab, chart) => `Du finn bytet i arket «${tab}» og klassekartet i «${chart}».`,
  },
  undo: {
    ask: (className, from) => `Angre bytet i ${className} frå ${dayOfYear(from)}?`,
    by: (who) => `Det blei lagra${moment(who)}.`,
    back: (from) =>
      from === ''
        ? 'Då står klassen utan læringspartnarar.'
        : `Då gjeld bytet frå ${dayOfYear(from)} igjen.`,
    redraw: 'Så blir det trekt på nytt med ein gong.',
    kept: 'Bytet blir ståande i historikken, merkt som angra.',
    losesDraft: 'Trekninga som ikkje er lagra, forsvinn.',
    nothing: (className) => `${className} har ingenting å angre.`,
    done: (className, from) =>
      from === ''
        ? `Angra. ${className} har ingen læringspartnarar no.`
        : `Angra. No gjeld bytet frå ${dayOfYear(from)}.`,
  },
  wall: {
    title: 'Ser elevane skjermen?',
    visible: (tabs) =>
      `${list(tabs)} er for lærarar og kan sjåast nedst i reknearket. Ein kollega kan halde på der, så ingenting blir gøymt av seg sjølv.`,
    hide: 'Vel Læringspartner → Vis/gøym ark for lærarar.',
    now: 'Trekninga blir vist no',
    by: (className, { by, at }) =>
      by === ''
        ? `Visninga for ${className} byrja kl. ${clock(at)}.`
        : `${by} byrja å vise trekninga for ${className} kl. ${clock(at)}.`,
    waits: 'Klassekartet blir teikna når det siste paret er vist.',
  },
  damage: { title: 'Lagre likevel?' },
  print: {
    title: 'Skriv ut',
    what: 'Kva vil du skrive ut?',
    open: 'Opne som PDF',
    byHand: 'Skriv ut utan PDF',
    ready: (tab) => `Arket «${tab}» ligg framme i reknearket.`,
    steps: [
      'Vel Fil → Skriv ut.',
      'Vel papirstorleik A4 og liggande retning.',
      'Vel skala «Tilpass til siden», og skriv ut.',
    ],
    nothing: 'Klassen har ikkje noko klassekart enno.',
    savedOnly: 'Kartet viser det siste bytet som er lagra, ikkje trekninga du held på med.',
  },
  away: {
    added: (name) => `${name} er borte i dag.`,
    removed: (name) => `${name} er til stades.`,
    nobody: 'Ingen med det namnet',
    onlyToday: 'Gjeld berre i dag og blir ikkje lagra. Den som er borte, blir trekt som vanleg.',
    joins: (names, desk) => `${list(names)} er åleine i dag og kan sitte med paret ved ${desk}.`,
    sitTogether: (names, desk) => `${list(names)} er åleine i dag og kan sitte saman ved ${desk}.`,
    alone: (names) => `${list(names)} er åleine i dag.`,
    empty: (desks) => `${list(desks)} står ${desks.length === 1 ? 'tom' : 'tomme'} i dag.`,
    hits: (count) => `${count} forslag`,
  },
  teacher,
  replay,
  papers,
  rooms: {
    title: 'Ferdige klasserom',
    text: 'Vel det som liknar mest på rommet dykkar. Etterpå kan de flytte pultane ved å flytte rutene i arket.',
    kinds: {
      rows: 'Par i rader',
      columns: 'To kolonnar med midtgang',
      horseshoe: 'Hestesko',
      tables: 'Grupper på fire',
    },
    done: (tab) => `Klasserommet er teikna i arket «${tab}».`,
    kept: (tab) => `Kartet de hadde, ligg i arket «${tab}».`,
  },
  name: {
    hint: 'Står i historikken, så kollegaene ser kven som gjorde bytet. Kan stå tomt.',
    kept: 'Namnet er lagra og står ved neste byte.',
  },
  leftOut: (count) =>
    `${opening(count, 'éin elev', 'elevar')} i arket ${called().tabs.roster} manglar klasse og er ikkje med. Sjå «Berre for læraren».`,
  newcomers: {
    title: 'Er alle nye elevar?',
    text: (where) =>
      `Angre helst det siste de gjorde i arket. Er alle i ${rows(where)} nye elevar, byrjar dei utan historikk.`,
    confirm: 'Alle er nye elevar',
  },
  questions: {
    title: 'Ny elev eller nytt namn?',
    ask: (row, name) =>
      `Rad ${row} i arket ${called().tabs.roster}: Er «${name}» same elev med nytt namn, eller ein ny elev?`,
    why: 'Svaret avgjer kven historikken i rada høyrer til.',
  },
  prepared: {
    made: (tabs) =>
      tabs.length === 0
        ? 'Reknearket er klart. Ingen ark mangla.'
        : `Reknearket er sett opp. Nye ark: ${list(tabs)}.`,
  },
  trouble,
  readOnly:
    'Reknearket er lagra med ei nyare utgåve av Læringspartner. Her kan du sjå, men ikkje endre, til tillegget er oppdatert.',
  help,
  groups,
};
