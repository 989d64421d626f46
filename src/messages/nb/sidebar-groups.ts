// Bokmål: what the sidebar says to a class in base groups.
import type { GroupTexts } from '../group-texts';
import { counted, dayOfYear, list, number, opening } from './words';

const periods = (count: number): string =>
  count === 1 ? 'den ene perioden' : `de ${number(count)} periodene`;

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
  toCome: (from) =>
    `Basisgruppene gjelder fra ${dayOfYear(from)}. Etter det kan dere bytte gruppeleder.`,
  usedUp: (count) => `Gruppene har sittet ${periods(count)} de ble satt sammen for.`,
  lastPeriod: (count) => `Dette er den siste av ${periods(count)} gruppene ble satt sammen for.`,
  dialog: 'Teammøtet er bare for lærere. Ikke vis det på tavla.',
  nothingYet: 'Klassen har ingen basisgrupper ennå.',
  leader: (table, name, instead) =>
    `Bord ${table}: ${name}${instead === '' ? '' : ` (for ${instead})`}`,
  nobody: (table) => `Bord ${table}: ingen til stede`,
  unplaced: (count) => `${opening(count, 'én elev', 'elever')} har ingen gruppe. Åpne teammøtet.`,
  gone: (count) =>
    `${opening(count, 'én elev', 'elever')} i gruppene går ikke i klassen nå. Åpne teammøtet.`,
  noGroup: (name) => `${name} har ingen gruppe ennå.`,
  goneFrom: (table, count) =>
    `${opening(count, 'én elev', 'elever')} står i gruppe ${table}, men går ikke her nå. Ved neste bytte av gruppeleder er ${count === 1 ? 'eleven' : 'de'} ikke med.`,
  turnsOf: (times, names) =>
    `${times === 0 ? 'Ingen ganger' : counted(times, 'gang', 'ganger')}: ${list(names)}`,
  question: 'Spør gruppene:',
  saved: {
    done: (from, today) => `Nye gruppeledere fra ${from === today ? 'i dag' : dayOfYear(from)}`,
    nameless: 'Vil du at kollegene skal se navnet ditt ved neste bytte?',
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
        ? 'Da står klassen uten basisgrupper.'
        : `Da sitter klassen slik den gjorde fra ${dayOfYear(from)}.`,
    kept: 'Det som angres, blir stående i historikken, merket som angret.',
    done: (className, from) =>
      from === ''
        ? `Angret. ${className} har ingen basisgrupper nå.`
        : `Angret. Klassen sitter nå slik den gjorde fra ${dayOfYear(from)}.`,
  },
  onlyToday: 'Gjelder bare i dag og blir ikke lagret. Å være vikarleder teller ikke som tur.',
  uncertain:
    'Vi vet ikke om byttet ble lagret. Prøv igjen: Det samme byttet sendes på nytt, og det lagres bare én gang.',
  otherRoom: (tab) => `De samme gruppene i et annet rom: ${tab}`,
  help: [
    {
      title: 'Hva er en basisgruppe?',
      text: [
        'Fire elever, to læringspar, som sitter sammen i alle fag, i prosjekter og på tur. Teamet setter sammen nye grupper fire til seks ganger i året.',
        'Gruppa er ment å vare. Møt uro med veiledning, ikke med ny gruppe. Det er vanlig at det butter en stund.',
      ],
    },
    {
      title: 'Når dere bytter gruppeleder',
      text: [
        'Hver 14. dag flytter alle én plass med klokka. Da får gruppa ny leder, og alle får ny partner. «Bytt gruppeleder» lagrer det og tegner klassekartet.',
        'Er lederen borte, er den som ledet sist, vikarleder. I første periode er det den som skal lede neste gang. Å være vikarleder teller ikke som tur.',
      ],
    },
    {
      title: 'Slik setter dere sammen grupper',
      text: [
        '«Foreslå basisgrupper» åpner teammøtet. Der får dere forslag, bytter eller flytter elever, og lagrer. Ikke åpne det når skjermen vises på tavla.',
      ],
    },
  ],
};
