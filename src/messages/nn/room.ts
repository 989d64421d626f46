// Nynorsk: slips on the map of a room, each with its cells and what to do about it.
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
      return `I ${inCells(one.cells)} står det ${quote(one.text)}, som ikkje blir lese som ein pult. Er det ein pult, så skriv ${one.desk} der.`;
    }
    const texts = labels.map(({ text, cells }) => `${quote(text)} (${some(cells)})`);
    return `Dette blir ikkje lese som pultar: ${some(texts)}. Er det pultar, så skriv ${some(labels.map(({ desk }) => desk))} der.`;
  },
  'formula-error': ({ text, cells, free }) =>
    `I ${inCells(cells)} står det ein formel som ikkje går opp (${text}). Skriv berre teksten, til dømes ${free}, utan likskapsteikn framfor.`,
  'desks-single': ({ desks }) => {
    const [one] = desks;
    const merged = 'Er rutene slåtte saman, så del dei først.';
    return one !== undefined && desks.length === 1
      ? `${one.desk} står berre i rute ${one.cell}. Skriv ${one.desk} i ruta ved sida av òg. ${merged} Er det ein enkeltplass, kan han stå slik.`
      : `Desse pultane står berre i éi rute kvar: ${named(desks)}. Eit par treng same nummer i to ruter ved sida av kvarandre. ${merged} Enkeltplassar kan stå slik.`;
  },
  'tables-small': ({ desks }) => {
    const [one] = desks;
    const merged = 'Er ruter slåtte saman, så del dei først.';
    return one !== undefined && desks.length === 1
      ? `${one.desk} i rute ${one.cell} er for lite for ei basisgruppe. Skriv ${one.desk} i fire ruter, to og to. ${merged}`
      : `Desse borda er for små for ei basisgruppe: ${named(desks)}. Skriv kvart av dei i fire ruter, to og to. ${merged}`;
  },
  'desk-parted': ({ desk, cells, free }) =>
    `${desk} står fleire stader som ikkje heng saman: i ${inCells(cells)}. Flytt rutene saman, eller gi den eine pulten eit nytt nummer, til dømes ${free}.`,
  'desk-large': ({ desk, cells, free }) =>
    `${desk} står i ${number(cells.length)} ruter: ${list(cells)}. Er det fleire pultar, så gi dei kvart sitt nummer, til dømes ${free}.`,
  'tables-for-pairs': ({ desks }) =>
    `${desks.length === 1 ? 'Dette er eit gruppebord' : 'Dette er gruppebord'}: ${named(desks)}. Ved kvart bord blir det plass til eitt par. Skal det sitte to par der, så skriv LP og eit nytt nummer for kvart par, i to ruter ved sida av kvarandre.`,
  'leader-astray': ({ cells }) =>
    `I ${inCells(cells)} står det Leiar, men ikkje inntil ein plass ved eit bord. Skriv Leiar i ruta ved sida av plassen der gruppeleiaren skal sitte, eller til dømes «G1 Leiar» i sjølve plassen.`,
  'name-on-map': ({ name, cell }) =>
    `Namnet ${quote(name)} står i rute ${cell}. Kartet viser berre rommet: Skriv nummeret på pulten der, og før opp fast plass i arket ${called().tabs.considerations}.`,
  'front-unknown': ({ row, cell }) =>
    `Verken Tavle eller Kateter står på kartet, så vi reknar pultane i rad ${row} som nærast tavla. Skriv Tavle der tavla er, til dømes i rute ${cell}.`,
  'front-misspelt': ({ kind, text, cell }) =>
    `I rute ${cell} står det ${quote(text)}. Skriv ${kind === 'board' ? 'Tavle' : 'Kateter'} der, så veit vi kva pultar som er nærast tavla.`,
  'teacher-twice': ({ cells }) =>
    `Kateter står fleire stader: i ${inCells(cells)}. La det berre stå der kateteret er.`,
};
