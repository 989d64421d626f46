// Bokmål: what «Vis trekningen» says to the whole class.
import type { ShowTexts } from '../show-texts';
import { windowBroken } from './trouble';
import { list, sitsToday } from './words';

export const show: ShowTexts = {
  title: (className) => `Nye læringspartnere i ${className}`,
  titles: {
    stars: 'To stjerner og et ønske',
    stand: 'Pakk sekken og still dere klare',
    calm: 'Rolig kropp, rolig ansikt',
    seated: 'Finn plassen din',
    greet: 'Hils på læringspartneren din',
    wishes: 'Ønsker for perioden',
    talk: 'Ett minutt hver',
    done: 'Lykke til sammen!',
  },
  stand: [
    'Ta sekken på ryggen.',
    'Skyv inn stolen, og still dere langs veggen eller bak i rommet.',
    'Vent til du ser navnet ditt. Gå så rolig til pulten som lyser på kartet.',
  ],
  calm: [
    'Snart får alle en ny læringspartner.',
    'Vi holder kropp og ansikt rolig: ingen jubler, ingen sukker.',
    'Alle skal kjenne seg velkommen.',
  ],
  greet: {
    turn: 'Snu dere mot hverandre, rekk fram høyre hånd og si:',
    sentence: '«Det skal bli hyggelig å være den nye læringspartneren din.»',
    orElse: '… eller hils slik dere er enige om.',
  },
  talk: {
    first: 'Den som sitter nærmest døra, forteller først.',
    second: 'Nå forteller den andre.',
    timer: 'Tid igjen',
  },
  done: 'Nå sitter alle med en ny læringspartner. Ta godt vare på hverandre.',
  drawn: 'Klassekartet er tegnet og kan skrives ut.',
  drawnLater: 'Klassekartet blir tegnet neste gang sidefeltet åpnes.',
  progress: (from, to, of, pairs) => {
    const which = from === to ? String(from) : `${from} og ${to}`;
    return `${pairs ? 'Par' : 'Nummer'} ${which} av ${of}`;
  },
  map: (desks) => `Kart over klasserommet: ${list(desks)} lyser.`,
  wholeMap: 'Kart over klasserommet med alle navnene',
  shown: (names, desk) => `${list(names)}: ${desk}.`,
  away: 'borte i dag',
  today: sitsToday,
  storing: 'Gjør klart …',
  loading: 'Henter klassen …',
  buttons: {
    next: 'Neste',
    first: 'Vis det første paret',
    back: 'Tilbake',
    skip: 'Hopp til slutten',
    pause: 'Pause',
    goOn: 'Fortsett',
    close: 'Lukk',
    retry: 'Prøv igjen',
    swap: 'Bytt',
    startTimer: 'Start klokka',
  },
  pace: {
    label: 'Tempo',
    byHand: 'Jeg styrer selv',
    seconds: (count) => `${count} sekunder`,
  },
  trouble: {
    title: 'Vent litt',
    noAnswer: 'Regnearket svarte ikke. Sjekk nettet, og prøv igjen.',
    changed: 'Klassen er endret siden det ble trukket. Lukk vinduet, og se i sidefeltet.',
    nothing: 'Det er ingen trekning å vise. Lukk vinduet, og trekk i sidefeltet.',
  },
  broken: windowBroken,
};
