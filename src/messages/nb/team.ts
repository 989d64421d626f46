// Bokmål: everything the dialog «Teammøte» says.
import type { Authorship } from '../authorship';
import type { PlaceReason, TeamTexts } from '../team-texts';
import { summary } from './team-counts';
import { windowBroken } from './trouble';
import { capital, clock, counted, dayOfYear, list, longDate, number, opening } from './words';
import { names as called } from '../names';

const PLACE_REASONS: Readonly<Record<Exclude<PlaceReason, 'own'>, string>> = {
  home: 'Der er gruppa fra før.',
  small: 'Gruppa er liten, så der forstyrrer det minst.',
  least: 'Der forstyrrer det minst.',
};

function draftOf({ by, at }: Authorship): string {
  const day = longDate(at).replace(/ \d{4}$/, '');
  return `Utkast fra ${day} kl. ${clock(at)}${by === '' ? '' : `, ${by}`}`;
}

/** In the middle of a sentence. */
const lower = (draft: string): string => draft.charAt(0).toLowerCase() + draft.slice(1);

export const team: TeamTexts = {
  title: 'Teammøte',
  banner: 'Her står opplysninger om elevene. Slå av projektoren.',
  tabs: 'Klasser',
  unsaved: 'ikke lagret',
  tasks: {
    loading: 'Henter klassene …',
    composing: 'Setter sammen grupper …',
    saving: 'Lagrer …',
    keeping: 'Lagrer utkastet …',
    dropping: 'Sletter utkastet …',
    parting: 'Skriver hensynet …',
    printing: 'Lager lista …',
  },
  get none() {
    return `Ingen klasser på trinnet sitter i basisgrupper. Skriv «${called().model.groups}» i kolonnen ${called().columns.classes.model} i arket ${called().tabs.classes}.`;
  },
  unread: (className, message) => `${className} kunne ikke leses. ${message}`,
  buttons: {
    propose: 'Foreslå basisgrupper',
    proposeAll: 'Foreslå for alle klassene',
    proposeAgain: 'Foreslå på nytt',
    solveRest: 'Foreslå resten på nytt',
    stop: 'Stopp og bruk dette',
    save: 'Lagre',
    saveAll: 'Lagre alle',
    keep: 'Lagre utkast',
    undo: 'Angre',
    discard: 'Forkast',
    swap: 'Bytt plass',
    moveHere: 'Flytt hit',
    apart: 'Ikke sammen',
    lock: 'Lås i gruppa',
    unlock: 'Lås opp',
    cancel: 'Avbryt',
    take: 'Bruk',
    bring: 'Hent',
    drop: 'Slett',
    composeAnyway: 'Sett sammen nye grupper likevel',
    movePupil: 'Flytt elev',
    refresh: 'Hent klassen på nytt',
    keepProposal: 'Behold forslaget og se på det igjen',
    openPdf: 'Åpne som PDF',
    retry: 'Prøv igjen',
    acceptDamage: 'Ja, gå videre',
  },
  controls: {
    title: 'Slik vil vi ha gruppene',
    balance: 'Hva er viktigst?',
    even: 'Jevne grupper',
    fresh: 'Nye å bli kjent med',
    steps: [
      'Jevne grupper først',
      'Mest jevne grupper',
      'Like viktig',
      'Mest nye å bli kjent med',
      'Nye å bli kjent med først',
    ],
    remainder: 'Når det ikke går opp i fire',
    sizes: (remainder, count) => `${capital(number(count))} på ${number(remainder)}`,
    lasts: 'Varer i',
    periods: (count) => counted(count, 'periode', 'perioder'),
    from: 'Gjelder fra',
    tooSoon: (first, today) =>
      first === today
        ? 'Velg i dag eller en senere dag.'
        : `Velg ${dayOfYear(first)} eller en senere dag. Gruppene som er lagret, begynner da.`,
    nextTime: 'Endringene gjelder når dere foreslår på nytt.',
  },
  hindrances: {
    title: 'Må rettes først',
    needs: 'Åpne klassen i sidefeltet først. Der spør vi om noe i elevlista.',
    readOnly:
      'Regnearket er lagret med en nyere utgave av Læringspartner. Her kan dere se, men ikke lagre, til tillegget er oppdatert.',
    impossible: 'Vi fikk ikke til noen grupper',
    get notices() {
      return `Kan ryddes i arket ${called().tabs.grounds}`;
    },
  },
  lasting: {
    title: 'Gruppene er ment å vare litt til',
    text: [
      'Det er vanlig at det gnisser i en gruppe før den finner seg til rette. Prøv gjerne veiledning før nye grupper.',
      'Trenger én elev en annen gruppe, kan dere flytte bare den ene.',
    ],
    where: (period, of) => `Dette er periode ${period} av ${of}.`,
    first: 'Svar på spørsmålet til venstre før dere lagrer.',
  },
  board: {
    title: (className) => `Forslag til basisgrupper i ${className}`,
    moveTitle: 'Flytt elev',
    standing: 'Gruppene er satt sammen. Til venstre kan dere flytte en elev eller lage nye.',
    empty: 'Velg hvordan dere vil ha gruppene, og trykk «Foreslå basisgrupper».',
    summary: (counts) => summary(counts),
    adjusted: 'Justert for hånd',
    stopped: 'Stoppet før søket var ferdig',
    help: 'Dra en elev til en annen, eller velg to, så ser dere hva byttet betyr.',
    leader: 'leder',
    leaderWithSupport: 'leder med støtte',
    withSupport: 'støtte som leder',
    locked: 'låst',
    lockGroup: (table) => `Lås hele gruppa ved ${table}`,
    table: (desk) => (desk === '' ? 'Uten bord' : desk),
    met: 'ok',
    notMet: 'ikke nådd',
    allMet: 'Alt er i orden',
    details: 'Se alt vi har sett på',
    weakest: 'Gruppene dere bør se nøyest på, står først.',
  },
  bar: {
    title: 'Valgte elever',
    one: (name) => `${name} er valgt. Velg én til for å bytte.`,
    two: (first, second) => `${first} og ${second}`,
    sameGroup: 'De to er i samme gruppe.',
    noChange: 'Byttet gjør det verken bedre eller verre.',
    better: 'Blir bedre',
    worse: 'Blir verre',
    refused: 'Slik kan det ikke lagres',
    moveTo: (name, table) => `Flytt ${name} til ${table}`,
    ownPlace: 'egen plass',
    to: 'Flytt til:',
  },
  prices: {
    title: 'Hva koster det?',
    names: { even: 'Jevnest', now: 'Nå', fresh: 'Flest nye' },
    again: 'Møtes igjen',
    uneven: 'Ujevnheter',
    waiting: 'Regner …',
    take: (end) => `Bruk forslaget «${end}»`,
  },
  saving: {
    done: (kind, from, today) => {
      const when = from === today ? 'i dag' : dayOfYear(from);
      return kind === 'move'
        ? `Lagret. Flyttingen gjelder fra ${when}.`
        : `Lagret. Gruppene gjelder fra ${when}.`;
    },
    made: (tab, chart) => `Dere finner gruppene i arket «${tab}» og klassekartet i «${chart}».`,
    uncertain:
      'Vi vet ikke om gruppene ble lagret. Trykk «Lagre» igjen: De samme gruppene sendes på nytt, og de lagres bare én gang.',
    blocked: 'Dette må ordnes før gruppene kan lagres',
    changed: {
      title: 'Klassen er endret siden forslaget ble laget',
      text: ['Ingenting er lagret. Se på forslaget igjen med klassen slik den er nå.'],
    },
    colleague: {
      title: 'En kollega var først ute',
      text: ['Noe annet er lagret for klassen siden forslaget ble laget.'],
    },
  },
  kept: {
    title: 'Utkast',
    waiting: 'Dere har lagret et utkast. Hent det, eller lag et nytt forslag.',
    one: draftOf,
    from: (from) => `Gjelder fra ${dayOfYear(from)}`,
    bring: (draft) => `Hent ${lower(draft)}`,
    drop: (draft) => `Slett ${lower(draft)}`,
    older: 'Utkastet er eldre enn gruppene som gjelder nå.',
    changed: (gone, came) => [
      ...(gone === 0
        ? []
        : [
            `${opening(gone, 'én elev', 'elever')} i utkastet går ikke her nå, eller er borte i perioden, og er tatt ut.`,
          ]),
      ...(came.length === 0
        ? []
        : [
            `${list(came)} er ${came.length === 1 ? 'ny' : 'nye'} siden utkastet ble laget, og trenger en gruppe.`,
          ]),
    ],
  },
  moving: {
    title: 'Trenger en gruppe',
    help: 'Velg eleven og gruppa eleven skal til, eller to elever som skal bytte. Grunnen lagres ikke.',
    propose: (name) => `Foreslå plass til ${name}`,
    full: (name) =>
      `${name} passer ikke i noen av gruppene slik de er nå. Flytt noen først, eller foreslå nye grupper.`,
    noDesk: (name) =>
      `${name} skal ha egen plass, men ingen pult i rommet er ledig. Tegn inn én til i klasserommet først, for eksempel «G9» i én rute.`,
  },
  lists: {
    title: 'Lister',
    names: { contactTeachers: 'Kontaktlærere', teamPage: 'Til teammøtet' },
    ready: (name, tab) => `«${name}» ligger klar i arket «${tab}».`,
  },
  news: {
    composed: (count) =>
      `${opening(count, 'én gruppe er klar', 'grupper er klare')}. Ingenting er lagret ennå.`,
    swapped: (first, second) => `${first} og ${second} har byttet plass.`,
    moved: (name, table) => `${name} er flyttet til ${table}.`,
    placed: (name, table, why, troubles) => {
      if (why === 'own') return `${name} har fått egen plass ved ${table}.`;
      const but = troubles.length === 0 ? 'Ingenting blir verre av det.' : troubles.join(' ');
      return `${name} passer best ved ${table}. ${PLACE_REASONS[why]} ${but}`;
    },
    undone: 'Angret.',
    kept: 'Utkastet er lagret. Dere finner det igjen her.',
    thrown: 'Utkastet er slettet.',
    apart: (names, swapped, together) => {
      const noted = `${list(names)} settes ikke sammen. Det står nå i arket ${called().tabs.considerations}.`;
      if (swapped !== null) return `${noted} ${list(swapped)} har byttet plass her.`;
      return together
        ? `${noted} Vi fant ikke noe enkelt bytte som løser det: Foreslå resten på nytt.`
        : noted;
    },
  },
  trouble: {
    refused: { title: 'Det gikk ikke denne gangen', text: [] },
    noAnswer: {
      title: 'Vi fikk ikke svar fra regnearket',
      text: [
        'Sjekk at dere er på nett, og prøv igjen. Det som står i vinduet, er her fortsatt så lenge det er åpent.',
      ],
    },
    noAccess: {
      title: 'Google slapp oss ikke inn i regnearket',
      text: [
        'Det skjer gjerne når du er logget inn med flere Google-kontoer i samme nettleser.',
        'Bruk ett vindu med bare én Google-konto, eller et privat vindu.',
      ],
    },
    damage: { title: 'Noe av historikken er skadet', text: [] },
  },
  unknownPupil: 'en elev som ikke går her nå',
  broken: windowBroken,
};
