// Bokmål: slips on the map of a room, each with its cells and what to do about it.
import type { RoomSentences } from '../room-sentences';
import { list, number, quote } from './words';
import { names as called } from '../names';

/** So many are named before «og 12 til»: the rest look alike. */
const NAMED = 4;

const some = (items: readonly string[]): string =>
  items.length <= NAMED + 1
    ? list(items)
    : `${items.slice(0, NAMED).join(', ')} og ${items.length - NAMED} til`;

const inCells = (cells: readonly string[]): string =>
  cells.length === 1 ? `rute ${list(cells)}` : `rutene ${some(cells)}`;

/** «LP4 (C7), LP5 (F7) og LP6 (C9)» */
const named = (desks: readonly { readonly desk: string; readonly cell: string }[]): string =>
  some(desks.map(({ desk, cell }) => `${desk} (${cell})`));

export const room: RoomSentences = {
  'labels-unread': ({ labels }) => {
    const [one] = labels;
    if (one !== undefined && labels.length === 1) {
      return `I ${inCells(one.cells)} står det ${quote(one.text)}, som ikke leses som en pult. Er det en pult, så skriv ${one.desk} der.`;
    }
    const texts = labels.map(({ text, cells }) => `${quote(text)} (${some(cells)})`);
    return `Dette leses ikke som pulter: ${some(texts)}. Er det pulter, så skriv ${some(labels.map(({ desk }) => desk))} der.`;
  },
  'formula-error': ({ text, cells, free }) =>
    `I ${inCells(cells)} står det en formel som ikke går opp (${text}). Skriv bare teksten, for eksempel ${free}, uten likhetstegn foran.`,
  'desks-single': ({ desks }) => {
    const [one] = desks;
    const merged = 'Er rutene slått sammen, så del dem først.';
    return one !== undefined && desks.length === 1
      ? `${one.desk} står bare i rute ${one.cell}. Skriv ${one.desk} i ruten ved siden av også. ${merged} Er det en enkeltplass, kan den stå slik.`
      : `Disse pultene står bare i én rute hver: ${named(desks)}. Et par trenger samme nummer i to ruter ved siden av hverandre. ${merged} Enkeltplasser kan stå slik.`;
  },
  'tables-small': ({ desks }) => {
    const [one] = desks;
    const merged = 'Er ruter slått sammen, så del dem først.';
    return one !== undefined && desks.length === 1
      ? `${one.desk} i rute ${one.cell} er for lite for en basisgruppe. Skriv ${one.desk} i fire ruter, to og to. ${merged}`
      : `Disse bordene er for små for en basisgruppe: ${named(desks)}. Skriv hvert av dem i fire ruter, to og to. ${merged}`;
  },
  'desk-parted': ({ desk, cells, free }) =>
    `${desk} står flere steder som ikke henger sammen: i ${inCells(cells)}. Flytt rutene sammen, eller gi den ene pulten et nytt nummer, for eksempel ${free}.`,
  'desk-large': ({ desk, cells, free }) =>
    `${desk} står i ${number(cells.length)} ruter: ${list(cells)}. Er det flere pulter, så gi dem hvert sitt nummer, for eksempel ${free}.`,
  'tables-for-pairs': ({ desks }) =>
    `${desks.length === 1 ? 'Dette er et gruppebord' : 'Dette er gruppebord'}: ${named(desks)}. Ved hvert bord blir det plass til ett par. Skal det sitte to par der, så skriv LP og et nytt nummer for hvert par, i to ruter ved siden av hverandre.`,
  'leader-astray': ({ cells }) =>
    `I ${inCells(cells)} står det Leder, men ikke inntil en plass ved et bord. Skriv Leder i ruten ved siden av plassen der gruppelederen skal sitte, eller for eksempel «G1 Leder» i selve plassen.`,
  'name-on-map': ({ name, cell }) =>
    `Navnet ${quote(name)} står i rute ${cell}. Kartet viser bare rommet: Skriv pultens nummer der, og før opp fast plass i arket ${called().tabs.considerations}.`,
  'front-unknown': ({ row, cell }) =>
    `Verken Tavle eller Kateter står på kartet, så vi regner pultene i rad ${row} som nærmest tavla. Skriv Tavle der tavla er, for eksempel i rute ${cell}.`,
  'front-misspelt': ({ kind, text, cell }) =>
    `I rute ${cell} står det ${quote(text)}. Skriv ${kind === 'board' ? 'Tavle' : 'Kateter'} der, så vet vi hvilke pulter som er nærmest tavla.`,
  'teacher-twice': ({ cells }) =>
    `Kateter står flere steder: i ${inCells(cells)}. La det bare stå der kateteret er.`,
};
