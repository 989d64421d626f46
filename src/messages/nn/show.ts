// Nynorsk: what «Vis trekninga» says to the whole class.
import type { ShowTexts } from '../show-texts';
import { windowBroken } from './trouble';
import { list, sitsToday } from './words';

export const show: ShowTexts = {
  title: (className) => `Nye læringspartnarar i ${className}`,
  titles: {
    stars: 'To stjerner og eit ønske',
    stand: 'Pakk sekken og still dykk klare',
    calm: 'Roleg kropp, roleg ansikt',
    seated: 'Finn plassen din',
    greet: 'Hels på læringspartnaren din',
    wishes: 'Ønske for perioden',
    talk: 'Eitt minutt kvar',
    done: 'Lykke til saman!',
  },
  stand: [
    'Ta sekken på ryggen.',
    'Skyv inn stolen, og still dykk langs veggen eller bak i rommet.',
    'Vent til du ser namnet ditt. Gå så roleg til pulten som lyser på kartet.',
  ],
  calm: [
    'Snart får alle ein ny læringspartnar.',
    'Vi held kropp og ansikt rolege: ingen jublar, ingen sukkar.',
    'Alle skal kjenne seg velkomne.',
  ],
  greet: {
    turn: 'Snu dykk mot kvarandre, rekk fram høgre hand og sei:',
    sentence: '«Det skal bli hyggeleg å vere den nye læringspartnaren din.»',
    orElse: '… eller hels slik de er einige om.',
  },
  talk: {
    first: 'Den som sit nærast døra, fortel først.',
    second: 'No fortel den andre.',
    timer: 'Tid igjen',
  },
  done: 'No sit alle med ein ny læringspartnar. Ta godt vare på kvarandre.',
  drawn: 'Klassekartet er teikna og kan skrivast ut.',
  drawnLater: 'Klassekartet blir teikna neste gong sidefeltet blir opna.',
  progress: (from, to, of, pairs) => {
    const which = from === to ? String(from) : `${from} og ${to}`;
    return `${pairs ? 'Par' : 'Nummer'} ${which} av ${of}`;
  },
  map: (desks) => `Kart over klasserommet: ${list(desks)} lyser.`,
  wholeMap: 'Kart over klasserommet med alle namna',
  shown: (names, desk) => `${list(names)}: ${desk}.`,
  away: 'borte i dag',
  today: sitsToday,
  storing: 'Gjer klart …',
  loading: 'Hentar klassen …',
  buttons: {
    next: 'Neste',
    first: 'Vis det første paret',
    back: 'Tilbake',
    skip: 'Hopp til slutten',
    pause: 'Pause',
    goOn: 'Hald fram',
    close: 'Lukk',
    retry: 'Prøv igjen',
    swap: 'Byt',
    startTimer: 'Start klokka',
  },
  pace: {
    label: 'Tempo',
    byHand: 'Eg styrer sjølv',
    seconds: (count) => `${count} sekund`,
  },
  trouble: {
    title: 'Vent litt',
    noAnswer: 'Reknearket svarte ikkje. Sjekk nettet, og prøv igjen.',
    changed: 'Klassen er endra sidan det blei trekt. Lukk vindauget, og sjå i sidefeltet.',
    nothing: 'Det er inga trekning å vise. Lukk vindauget, og trekk i sidefeltet.',
  },
  broken: windowBroken,
};
