// Bokmål: posters for the wall, and the slips «to stjerner og et ønske».
import type { HandoutTexts, PosterTexts } from '../handout-texts';
import { capital, dayOfYear, list, longDate, sitsToday } from './words';

const numbered = (...texts: readonly string[]): PosterTexts['points'] =>
  texts.map((text, index) => [String(index + 1), text]);

export const handouts: HandoutTexts = {
  posters: {
    partner: {
      title: 'En god læringspartner',
      points: [
        ['Ser', 'Jeg legger merke til hvordan du har det.'],
        ['Hører', 'Jeg lar deg snakke ferdig.'],
        ['Deler', 'Jeg deler tanker, tid og utstyr.'],
        ['Hjelper', 'Jeg gir hint før svar, og jeg spør når jeg selv står fast.'],
        ['Er positiv', 'Jeg heier på deg, også når det butter.'],
      ],
      end: 'Slik sier vi det i vår klasse',
    },
    leader: {
      title: 'Gruppelederen',
      points: numbered(
        'Setter gruppa i gang når læreren har gitt beskjed.',
        'Passer på at alle slipper til, og leder samtalen.',
        'Forteller klassen hva gruppa kom fram til.',
        'Deler ut og samler inn utstyr og oppgaver.',
        'På tur: holder gruppa samlet og hjelper til med fravær, utstyr og billetter.',
      ),
      end: 'Å lede er å hjelpe de andre til å bli gode. Du kan alltid be gruppa om hjelp.',
    },
    changePartner: {
      title: 'Slik bytter vi læringspartner',
      points: numbered(
        'To stjerner og et ønske til partneren.',
        'Sekken på. Vi stiller oss klare.',
        'Rolig kropp og rolig ansikt: Ingen jubler, ingen sukker.',
        'To og to blir trukket og går rolig til plassen sin.',
        'Vi hilser: «Det skal bli hyggelig å være den nye læringspartneren din.»',
        'Ett minutt hver. Så sier vi hva vi vil øve på.',
      ),
      end: 'Alle skal kjenne seg velkommen.',
    },
    changeLeader: {
      title: 'Slik bytter vi gruppeleder',
      points: numbered(
        'Vi ser tilbake: Hva gikk bra, og hva kan bli bedre?',
        'Vi takker lederen og sier hva vi takker for.',
        'Alle flytter én plass med klokka.',
        'Den som kommer til lederplassen, leder gruppa nå. Den som ledet sist, er vikarleder.',
        'Vi hilser på den nye læringspartneren vår.',
        'Gruppa velger én ting den vil bli bedre på.',
      ),
      end: 'Alle får lede, og alle får hjelp.',
    },
  },
  substitute: {
    title: (className) => `Til vikaren i ${className}`,
    away: (today, away) =>
      away.length === 0
        ? `${capital(dayOfYear(today))}. Alle er her, så langt vi vet.`
        : `${capital(dayOfYear(today))}. Borte i dag: ${list(away)}`,
    today: sitsToday,
    pairs:
      'Elevene sitter i læringspar og hjelper hverandre i alle fag. Den som er uten partner i dag, sitter med paret ved nærmeste pult.',
    groups:
      'Elevene sitter i basisgrupper. Gruppelederen setter gruppa i gang og passer på at alle slipper til. På kartene har lederen mørk rute og vikarlederen lysere. Vikarlederen tar over når lederen er borte.',
    leaders: (leaders) =>
      `Leder i dag: ${leaders.map(({ table, name }) => `${table} ${name}`).join(' · ')}`,
    nothing: 'Klassen har ingen faste plasser ennå.',
    routines: 'Slik gjør vi det i klassen',
  },
  slips: {
    title: 'To stjerner og et ønske',
    to: (names) => `Til ${list(names)}`,
    from: (name, today) => `Fra ${name} · ${longDate(today)}`,
    parts: ['Stjerne', 'Stjerne', 'Ønske'],
  },
};
