// Nynorsk: everything the dialog «Teammøte» says.
import type { Authorship } from '../authorship';
import type { PlaceReason, TeamTexts } from '../team-texts';
import { summary } from './team-counts';
import { windowBroken } from './trouble';
import { capital, clock, counted, dayOfYear, list, longDate, number, opening } from './words';
import { names as called } from '../names';

const PLACE_REASONS: Readonly<Record<Exclude<PlaceReason, 'own'>, string>> = {
  home: 'Der er gruppa frå før.',
  small: 'Gruppa er lita, så der forstyrrar det minst.',
  least: 'Der forstyrrar det minst.',
};

function draftOf({ by, at }: Authorship): string {
  const day = longDate(at).replace(/ \d{4}$/, '');
  return `Utkast frå ${day} kl. ${clock(at)}${by === '' ? '' : `, ${by}`}`;
}

/** In the middle of a sentence. */
const lower = (draft: string): string => draft.charAt(0).toLowerCase() + draft.slice(1);

export const team: TeamTexts = {
  title: 'Teammøte',
  banner: 'Her står det opplysningar om elevane. Slå av projektoren.',
  tabs: 'Klassar',
  unsaved: 'ikkje lagra',
  tasks: {
    loading: 'Hentar klassane …',
    composing: 'Set saman grupper …',
    saving: 'Lagrar …',
    keeping: 'Lagrar utkastet …',
    dropping: 'Slettar utkastet …',
    parting: 'Skriv omsynet …',
    printing: 'Lagar lista …',
  },
  get none() {
    return `Ingen klassar på trinnet sit i basisgrupper. Skriv «${called().model.groups}» i kolonnen ${called().columns.classes.model} i arket ${called().tabs.classes}.`;
  },
  unread: (className, message) => `${className} kunne ikkje lesast. ${message}`,
  buttons: {
    propose: 'Føreslå basisgrupper',
    proposeAll: 'Føreslå for alle klassane',
    proposeAgain: 'Føreslå på nytt',
    solveRest: 'Føreslå resten på nytt',
    stop: 'Stopp og bruk dette',
    save: 'Lagre',
    saveAll: 'Lagre alle',
    keep: 'Lagre utkast',
    undo: 'Angre',
    discard: 'Forkast',
    swap: 'Byt plass',
    moveHere: 'Flytt hit',
    apart: 'Ikkje saman',
    lock: 'Lås i gruppa',
    unlock: 'Lås opp',
    cancel: 'Avbryt',
    take: 'Bruk',
    bring: 'Hent',
    drop: 'Slett',
    composeAnyway: 'Set saman nye grupper likevel',
    movePupil: 'Flytt elev',
    refresh: 'Hent klassen på nytt',
    keepProposal: 'Behald forslaget og sjå på det igjen',
    openPdf: 'Opne som PDF',
    retry: 'Prøv igjen',
    acceptDamage: 'Ja, gå vidare',
  },
  controls: {
    title: 'Slik vil vi ha gruppene',
    balance: 'Kva er viktigast?',
    even: 'Jamne grupper',
    fresh: 'Nye å bli kjend med',
    steps: [
      'Jamne grupper først',
      'Mest jamne grupper',
      'Like viktig',
      'Mest nye å bli kjend med',
      'Nye å bli kjend med først',
    ],
    remainder: 'Når det ikkje går opp i fire',
    sizes: (remainder, count) =>
      `${count === 1 ? 'Éi' : capital(number(count))} på ${number(remainder)}`,
    lasts: 'Varer i',
    periods: (count) => counted(count, 'periode', 'periodar'),
    from: 'Gjeld frå',
    tooSoon: (first, today) =>
      first === today
        ? 'Vel i dag eller ein seinare dag.'
        : `Vel ${dayOfYear(first)} eller ein seinare dag. Gruppene som er lagra, byrjar då.`,
    nextTime: 'Endringane gjeld når de føreslår på nytt.',
  },
  hindrances: {
    title: 'Må rettast først',
    needs: 'Opne klassen i sidefeltet først. Der spør vi om noko i elevlista.',
    readOnly:
      'Reknearket er lagra med ei nyare utgåve av Læringspartner. Her kan de sjå, men ikkje lagre, til tillegget er oppdatert.',
    impossible: 'Vi fekk ikkje til nokre grupper',
    get notices() {
      return `Kan ryddast i arket ${called().tabs.grounds}`;
    },
  },
  lasting: {
    title: 'Gruppene er meinte å vare litt til',
    text: [
      'Det er vanleg at det gnissar i ei gruppe før ho finn seg til rette. Prøv gjerne rettleiing før nye grupper.',
      'Treng éin elev ei anna gruppe, kan de flytte berre den eine.',
    ],
    where: (period, of) => `Dette er periode ${period} av ${of}.`,
    first: 'Svar på spørsmålet til venstre før de lagrar.',
  },
  board: {
    title: (className) => `Forslag til basisgrupper i ${className}`,
    moveTitle: 'Flytt elev',
    standing: 'Gruppene er sette saman. Til venstre kan de flytte ein elev eller lage nye.',
    empty: 'Vel korleis de vil ha gruppene, og trykk «Føreslå basisgrupper».',
    summary: (counts) => summary(counts),
    adjusted: 'Justert for hand',
    stopped: 'Stoppa før søket var ferdig',
    help: 'Dra ein elev til ein annan, eller vel to, så ser de kva bytet har å seie.',
    leader: 'leiar',
    leaderWithSupport: 'leiar med støtte',
    withSupport: 'støtte som leiar',
    locked: 'låst',
    lockGroup: (table) => `Lås heile gruppa ved ${table}`,
    table: (desk) => (desk === '' ? 'Utan bord' : desk),
    met: 'ok',
    notMet: 'ikkje nådd',
    allMet: 'Alt er i orden',
    details: 'Sjå alt vi har sett på',
    weakest: 'Gruppene de bør sjå nøyast på, står først.',
  },
  bar: {
    title: 'Valde elevar',
    one: (name) => `${name} er vald. Vel éin til for å byte.`,
    two: (first, second) => `${first} og ${second}`,
    sameGroup: 'Dei to er i same gruppe.',
    noChange: 'Bytet gjer det verken betre eller verre.',
    better: 'Blir betre',
    worse: 'Blir verre',
    refused: 'Slik kan det ikkje lagrast',
    moveTo: (name, table) => `Flytt ${name} til ${table}`,
    ownPlace: 'eigen plass',
    to: 'Flytt til:',
  },
  prices: {
    title: 'Kva kostar det?',
    names: { even: 'Jamnast', now: 'No', fresh: 'Flest nye' },
    again: 'Møtest igjen',
    uneven: 'Ujamnskapar',
    waiting: 'Reknar …',
    take: (end) => `Bruk forslaget «${end}»`,
  },
  saving: {
    done: (kind, from, today) => {
      const when = from === today ? 'i dag' : dayOfYear(from);
      return kind === 'move'
        ? `Lagra. Flyttinga gjeld frå ${when}.`
        : `Lagra. Gruppene gjeld frå ${when}.`;
    },
    made: (tab, chart) => `De finn gruppene i arket «${tab}» og klassekartet i «${chart}».`,
    uncertain:
      'Vi veit ikkje om gruppene blei lagra. Trykk «Lagre» igjen: Dei same gruppene blir sende på nytt, og dei blir berre lagra éin gong.',
    blocked: 'Dette må ordnast før gruppene kan lagrast',
    changed: {
      title: 'Klassen er endra sidan forslaget blei laga',
      text: ['Ingenting er lagra. Sjå på forslaget igjen med klassen slik han er no.'],
    },
    colleague: {
      title: 'Ein kollega var først ute',
      text: ['Noko anna er lagra for klassen sidan forslaget blei laga.'],
    },
  },
  kept: {
    title: 'Utkast',
    waiting: 'De har lagra eit utkast. Hent det, eller lag eit nytt forslag.',
    one: draftOf,
    from: (from) => `Gjeld frå ${dayOfYear(from)}`,
    bring: (draft) => `Hent ${lower(draft)}`,
    drop: (draft) => `Slett ${lower(draft)}`,
    older: 'Utkastet er eldre enn gruppene som gjeld no.',
    changed: (gone, came) => [
      ...(gone === 0
        ? []
        : [
            `${opening(gone, 'éin elev', 'elevar')} i utkastet går ikkje her no, eller er borte i perioden, og er ${gone === 1 ? 'teken' : 'tekne'} ut.`,
          ]),
      ...(came.length === 0
        ? []
        : [
            `${list(came)} er ${came.length === 1 ? 'ny' : 'nye'} sidan utkastet blei laga, og treng ei gruppe.`,
          ]),
    ],
  },
  moving: {
    title: 'Treng ei gruppe',
    help: 'Vel eleven og gruppa eleven skal til, eller to elevar som skal byte. Grunnen blir ikkje lagra.',
    propose: (name) => `Føreslå plass til ${name}`,
    full: (name) =>
      `${name} passar ikkje i nokon av gruppene slik dei er no. Flytt nokon først, eller føreslå nye grupper.`,
    noDesk: (name) =>
      `${name} skal ha eigen plass, men ingen pult i rommet er ledig. Teikn inn éin til i klasserommet først, til dømes «G9» i éi rute.`,
  },
  lists: {
    title: 'Lister',
    names: { contactTeachers: 'Kontaktlærarar', teamPage: 'Til teammøtet' },
    ready: (name, tab) => `«${name}» ligg klar i arket «${tab}».`,
  },
  news: {
    composed: (count) =>
      `${opening(count, 'éi gruppe er klar', 'grupper er klare')}. Ingenting er lagra enno.`,
    swapped: (first, second) => `${first} og ${second} har bytt plass.`,
    moved: (name, table) => `${name} er flytta til ${table}.`,
    placed: (name, table, why, troubles) => {
      if (why === 'own') return `${name} har fått eigen plass ved ${table}.`;
      const but = troubles.length === 0 ? 'Ingenting blir verre av det.' : troubles.join(' ');
      return `${name} passar best ved ${table}. ${PLACE_REASONS[why]} ${but}`;
    },
    undone: 'Angra.',
    kept: 'Utkastet er lagra. De finn det igjen her.',
    thrown: 'Utkastet er sletta.',
    apart: (names, swapped, together) => {
      const noted = `${list(names)} skal ikkje vere saman. Det står no i arket ${called().tabs.considerations}.`;
      if (swapped !== null) return `${noted} ${list(swapped)} har bytt plass her.`;
      return together
        ? `${noted} Vi fann ikkje noko enkelt byte som løyser det: Føreslå resten på nytt.`
        : noted;
    },
  },
  trouble: {
    refused: { title: 'Det gjekk ikkje denne gongen', text: [] },
    noAnswer: {
      title: 'Vi fekk ikkje svar frå reknearket',
      text: [
        'Sjekk at de er på nett, og prøv igjen. Det som står i vindauget, er her framleis så lenge det er ope.',
      ],
    },
    noAccess: {
      title: 'Google slepte oss ikkje inn i reknearket',
      text: [
        'Det skjer gjerne når du er logga inn med fleire Google-kontoar i same nettlesar.',
        'Bruk eitt vindauge med berre éin Google-konto, eller eit privat vindauge.',
      ],
    },
    damage: { title: 'Noko av historikken er skadd', text: [] },
  },
  unknownPupil: 'ein elev som ikkje går her no',
  broken: windowBroken,
};
