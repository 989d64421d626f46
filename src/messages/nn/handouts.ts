// Nynorsk: posters for the wall, and the slips «to stjerner og eit ønske».
import type { HandoutTexts, PosterTexts } from '../handout-texts';
import { capital, dayOfYear, list, longDate, sitsToday } from './words';

const numbered = (...texts: readonly string[]): PosterTexts['points'] =>
  texts.map((text, index) => [String(index + 1), text]);

export const handouts: HandoutTexts = {
  posters: {
    partner: {
      title: 'Ein god læringspartnar',
      points: [
        ['Ser', 'Eg legg merke til korleis du har det.'],
        ['Høyrer', 'Eg let deg snakke ferdig.'],
        ['Deler', 'Eg deler tankar, tid og utstyr.'],
        ['Hjelper', 'Eg gir hint før svar, og eg spør når eg sjølv står fast.'],
        ['Er positiv', 'Eg heiar på deg når det buttar òg.'],
      ],
      end: 'Slik seier vi det i klassen vår',
    },
    leader: {
      title: 'Gruppeleiaren',
      points: numbered(
        'Set gruppa i gang når læraren har gitt beskjed.',
        'Passar på at alle slepp til, og leier samtalen.',
        'Fortel klassen kva gruppa kom fram til.',
        'Deler ut og samlar inn utstyr og oppgåver.',
        'På tur: held gruppa samla og hjelper til med fråvær, utstyr og billettar.',
      ),
      end: 'Å leie er å hjelpe dei andre til å bli gode. Du kan alltid be gruppa om hjelp.',
    },
    changePartner: {
      title: 'Slik byter vi læringspartnar',
      points: numbered(
        'To stjerner og eit ønske til partnaren.',
        'Sekken på. Vi stiller oss klare.',
        'Roleg kropp og roleg ansikt: Ingen jublar, ingen sukkar.',
        'To og to blir trekte og går roleg til plassen sin.',
        'Vi helsar: «Det skal bli hyggeleg å vere den nye læringspartnaren din.»',
        'Eitt minutt kvar. Så seier vi kva vi vil øve på.',
      ),
      end: 'Alle skal kjenne seg velkomne.',
    },
    changeLeader: {
      title: 'Slik byter vi gruppeleiar',
      points: numbered(
        'Vi ser tilbake: Kva gjekk bra, og kva kan bli betre?',
        'Vi takkar leiaren og seier kva vi takkar for.',
        'Alle flyttar éin plass med klokka.',
        'Den som kjem til leiarplassen, leier gruppa no. Den som leidde sist, er vikarleiar.',
        'Vi helsar på den nye læringspartnaren vår.',
        'Gruppa vel éin ting ho vil bli betre på.',
      ),
      end: 'Alle får leie, og alle får hjelp.',
    },
  },
  substitute: {
    title: (className) => `Til vikaren i ${className}`,
    away: (today, away) =>
      away.length === 0
        ? `${capital(dayOfYear(today))}. Alle er her, så langt vi veit.`
        : `${capital(dayOfYear(today))}. Borte i dag: ${list(away)}`,
    today: sitsToday,
    pairs:
      'Elevane sit i læringspar og hjelper kvarandre i alle fag. Den som er utan partnar i dag, sit med paret ved næraste pult.',
    groups:
      'Elevane sit i basisgrupper. Gruppeleiaren set gruppa i gang og passar på at alle slepp til. På karta har leiaren mørk rute og vikarleiaren lysare. Vikarleiaren tek over når leiaren er borte.',
    leaders: (leaders) =>
      `Leiar i dag: ${leaders.map(({ table, name }) => `${table} ${name}`).join(' · ')}`,
    nothing: 'Klassen har ingen faste plassar enno.',
    routines: 'Slik gjer vi det i klassen',
  },
  slips: {
    title: 'To stjerner og eit ønske',
    to: (names) => `Til ${list(names)}`,
    from: (name, today) => `Frå ${name} · ${longDate(today)}`,
    parts: ['Stjerne', 'Stjerne', 'Ønske'],
  },
};
