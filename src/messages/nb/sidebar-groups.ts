// Bokmål: what the sidebar says to a class in base groups.
import type { GroupTexts } from '../group-texts';
import { counted, dayOfYear, list } from './words';

const periods = (count: number): string =>
  count === 1 ? 'den ene perioden' : `de ${count} periodene`;

export const sidebarGroups: GroupTexts = {
  buttons: {
    rotate: 'Bytt gruppeleder',
    compose: 'Foreslå basisgrupper',
    place: 'Finn plass',
    confirmUndo: 'Ja, angre',
  },
  labels: {
    leaders: 'Ledere i dag',
    turns: 'Ganger som gruppeleder',
    tip: 'Tips for perioden',
  },
  early: 'Det er ikke byttedag ennå, men dere kan godt bytte nå.',
  changed: 'Byttet er allerede gjort i denne perioden.',
  toCome: (from) => `Basisgruppene gjelder fra ${dayOfYear(from)}. Gruppeleder byttes etter det.`,
  usedUp: (count) => `Gruppene har sittet ${periods(count)} de ble satt sammen for.`,
  lastPeriod: (count) => `Dette er den siste av ${periods(count)} gruppene ble satt sammen for.`,
  dialog: 'Teammøtet er bare for lærere. Ikke vis det på tavla.',
  nothingYet: 'Klassen har ingen basisgrupper ennå.',
  leader: (table, name, instead) =>
    `Bord ${table}: ${name}${instead === '' ? '' : ` (for ${instead})`}`,
  nobody: (table) => `Bord ${table}: ingen til stede`,
  unplaced: (count) => `${counted(count, 'elev', 'elever')} har ingen gruppe. Åpne teammøtet.`,
  gone: (count) =>
    `${counted(count, 'elev', 'elever')} i gruppene går ikke i klassen nå. Åpne teammøtet.`,
  noGroup: (name) => `${name} har ingen gruppe ennå.`,
  goneFrom: (table, count) =>
    `${counted(count, 'elev', 'elever')} står i gruppe ${table}, men går ikke her nå. Ved neste bytte av gruppeleder er de ikke med.`,
  turnsOf: (times, names) =>
    `${times === 0 ? 'Ingen ganger' : counted(times, 'gang', 'ganger')}: ${list(names)}`,
  question: 'Spør gruppene:',
  saved: {
    done: (from, today) => `Nye gruppeledere fra ${from === today ? 'i dag' : dayOfYear(from)}`,
    nameless: 'Vil du at kollegene skal se hvem som bytter neste gang?',
  },
  undo: {
    ask: (change, className, from) =>
      ({
        rotation: `Angre siste bytte av gruppeleder i ${className}, fra ${dayOfYear(from)}?`,
        groups: `Angre de nye basisgruppene i ${className}, fra ${dayOfYear(from)}?`,
        move: `Angre siste flytting i ${className}, fra ${dayOfYear(from)}?`,
      })[change],
    back: (from) =>
      from === ''
        ? 'Klassen står da uten basisgrupper.'
        : `Klassen sitter da igjen slik den gjorde fra ${dayOfYear(from)}.`,
    kept: 'Det angrede blir stående i historikken, merket som angret.',
    done: (className, from) =>
      from === ''
        ? `Angret. ${className} har ingen basisgrupper nå.`
        : `Angret. Klassen sitter igjen slik den gjorde fra ${dayOfYear(from)}.`,
  },
  onlyToday: 'Gjelder bare i dag og blir ikke lagret. Å steppe inn teller ikke som tur.',
  uncertain:
    'Vi vet ikke om byttet ble lagret. Prøv igjen: Det samme byttet sendes på nytt, og det lagres bare én gang.',
  otherRoom: (tab) => `De samme gruppene i et annet rom: ${tab}`,
  help: [
    {
      title: 'Hva er en basisgruppe?',
      text: [
        'Fire elever, to læringspar, som sitter sammen i alle fag, i prosjekter og på tur. Teamet setter dem sammen fire til seks ganger i året.',
        'Gruppa er ment å vare. Uro møtes med veiledning, ikke med ny gruppe. At det butter en stund, er vanlig.',
      ],
    },
    {
      title: 'Når dere bytter gruppeleder',
      text: [
        'Hver 14. dag flytter alle én plass med klokka. Da leder en ny, og alle får ny partner. «Bytt gruppeleder» lagrer det og tegner klassekartet.',
        'Er lederen borte, leder den som ledet sist. I første periode er det den som leder neste gang. Å steppe inn teller ikke som tur.',
      ],
    },
    {
      title: 'Slik setter dere sammen grupper',
      text: [
        '«Foreslå basisgrupper» åpner teammøtet. Der får dere forslag, bytter elever og lagrer. Der flytter dere også en elev. Åpne det ikke når skjermen vises på tavla.',
      ],
    },
  ],
};
