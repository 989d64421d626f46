// Nynorsk: what the sidebar says to a class in base groups.
import type { GroupTexts } from '../group-texts';
import { counted, dayOfYear, list, number, opening } from './words';

const periods = (count: number): string =>
  count === 1 ? 'den eine perioden' : `dei ${number(count)} periodane`;

export const sidebarGroups: GroupTexts = {
  buttons: {
    rotate: 'Byt gruppeleiar',
    compose: 'Føreslå basisgrupper',
    place: 'Finn plass',
    confirmUndo: 'Ja, angre',
  },
  labels: {
    leaders: 'Leiarar i dag',
    turns: 'Gonger som gruppeleiar',
    tip: 'Tips for perioden',
  },
  early: 'Det er ikkje bytedag enno, men de kan godt byte no.',
  changed: 'Bytet er alt gjort i denne perioden.',
  toCome: (from) =>
    `Basisgruppene gjeld frå ${dayOfYear(from)}. Etter det kan de byte gruppeleiar.`,
  usedUp: (count) => `Gruppene har sete ${periods(count)} dei blei sette saman for.`,
  lastPeriod: (count) => `Dette er den siste av ${periods(count)} gruppene blei sette saman for.`,
  dialog: 'Teammøtet er berre for lærarar. Ikkje vis det på tavla.',
  nothingYet: 'Klassen har ingen basisgrupper enno.',
  leader: (table, name, instead) =>
    `Bord ${table}: ${name}${instead === '' ? '' : ` (for ${instead})`}`,
  nobody: (table) => `Bord ${table}: ingen til stades`,
  unplaced: (count) => `${opening(count, 'éin elev', 'elevar')} har inga gruppe. Opne teammøtet.`,
  gone: (count) =>
    `${opening(count, 'éin elev', 'elevar')} i gruppene går ikkje i klassen no. Opne teammøtet.`,
  noGroup: (name) => `${name} har inga gruppe enno.`,
  goneFrom: (table, count) =>
    `${opening(count, 'éin elev', 'elevar')} står i gruppe ${table}, men går ikkje her no. Ved neste byte av gruppeleiar er ${count === 1 ? 'eleven' : 'dei'} ikkje med.`,
  turnsOf: (times, names) =>
    `${times === 0 ? 'Ingen gonger' : counted(times, 'gong', 'gonger')}: ${list(names)}`,
  question: 'Spør gruppene:',
  saved: {
    done: (from, today) => `Nye gruppeleiarar frå ${from === today ? 'i dag' : dayOfYear(from)}`,
    nameless: 'Vil du at kollegaene skal sjå namnet ditt ved neste byte?',
  },
  undo: {
    ask: (change, className, from) =>
      ({
        rotation: `Angre siste byte av gruppeleiar i ${className}, frå ${dayOfYear(from)}?`,
        groups: `Angre dei nye basisgruppene i ${className}, frå ${dayOfYear(from)}?`,
        move: `Angre siste flytting i ${className}, frå ${dayOfYear(from)}?`,
      })[change],
    back: (from) =>
      from === ''
        ? 'Då står klassen utan basisgrupper.'
        : `Då sit klassen slik han gjorde frå ${dayOfYear(from)}.`,
    kept: 'Det som blir angra, blir ståande i historikken, merkt som angra.',
    done: (className, from) =>
      from === ''
        ? `Angra. ${className} har ingen basisgrupper no.`
        : `Angra. Klassen sit no slik han gjorde frå ${dayOfYear(from)}.`,
  },
  onlyToday: 'Gjeld berre i dag og blir ikkje lagra. Å vere vikarleiar tel ikkje som tur.',
  uncertain:
    'Vi veit ikkje om bytet blei lagra. Prøv igjen: Det same bytet blir sendt på nytt, og det blir berre lagra éin gong.',
  otherRoom: (tab) => `Dei same gruppene i eit anna rom: ${tab}`,
  help: [
    {
      title: 'Kva er ei basisgruppe?',
      text: [
        'Fire elevar, to læringspar, som sit saman i alle fag, i prosjekt og på tur. Teamet set saman nye grupper fire til seks gonger i året.',
        'Gruppa er meint å vare. Møt uro med rettleiing, ikkje med ny gruppe. Det er vanleg at det buttar ei stund.',
      ],
    },
    {
      title: 'Når de byter gruppeleiar',
      text: [
        'Kvar 14. dag flyttar alle éin plass med klokka. Då får gruppa ny leiar, og alle får ny partnar. «Byt gruppeleiar» lagrar det og teiknar klassekartet.',
        'Er leiaren borte, er den som leidde sist, vikarleiar. I første periode er det den som skal leie neste gong. Å vere vikarleiar tel ikkje som tur.',
      ],
    },
    {
      title: 'Slik set de saman grupper',
      text: [
        '«Føreslå basisgrupper» opnar teammøtet. Der får de forslag, byter eller flyttar elevar, og lagrar. Ikkje opne det når skjermen blir vist på tavla.',
      ],
    },
  ],
};
