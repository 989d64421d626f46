// Bokmål: the short help in the sidebar, about the model, the flow and privacy.
import type { Passage } from '../passage';
import { names as called } from '../names';

export const help: readonly Passage[] = [
  {
    title: 'Hva er en læringspartner?',
    text: [
      'En medelev du er sammen med en periode. Dere hjelper hverandre, gir og får tilbakemelding, inspirerer og heier på hverandre, snakker sammen om faget og blir godt kjent.',
      'Klassen sitter i par i alle fag og får nye partnere hver 14. dag. I løpet av året skal hver elev få så mange forskjellige partnere som mulig.',
    ],
  },
  {
    title: 'Når dere bytter',
    get text() {
      return [
        'Før byttet gir elevene partneren to stjerner og et ønske. Minn om rolig kropp og ansikt: Alle skal kjenne seg velkommen.',
        `Spørsmål til samtalene står i arket «${called().tabs.cards}». Endre dem som dere vil. Plakater til veggen og lapper til to stjerner og et ønske ligger under «Skriv ut».`,
        'Trekk, lagre og vis to og to hvor de skal sitte. Når alle sitter, sier de: «Det skal bli hyggelig å være den nye læringspartneren din.»',
      ];
    },
  },
  {
    title: 'Slik trekker du',
    text: [
      'Velg klasse og trykk «Trekk nye læringspartnere». Ingenting er lagret før du trykker «Lagre». Da lages et datert ark og et klassekart.',
      'Under «Bare for læreren» ser du parene og hva som ikke lot seg unngå. Der kan du bytte to elever eller to pulter, og beholde noen par når du trekker på nytt. Ikke åpne det når skjermen vises på tavla.',
      '«Borte i dag» endrer bare dagens visning. Den som er borte i dag, trekkes og får plass som vanlig.',
    ],
  },
  {
    title: 'Når er neste bytte?',
    get text() {
      return [
        `Skriv første dag og byttedag i arket «${called().tabs.classes}», og ferier og fridager i arket «${called().tabs.holidays}». Helligdager er med fra før.`,
        '«Utsett byttet» flytter det en uke. «Bytteplan» under «…» viser hele året for alle klassene.',
      ];
    },
  },
  {
    title: 'IGP i timen',
    text: [
      'Under «…» øverst ligger «IGP i timen …», som leder klassen gjennom tre deler: tenke selv, snakke sammen og plenum. Hver del har sin tid, og halvveis i samtalen kommer «Bytt!». «Gi ordet til …» velger tilfeldig, og alle får ordet én gang før noen får det to ganger.',
    ],
  },
  {
    title: 'Klasserommet',
    get text() {
      return [
        `I arket «${called().classTabs.room} …» er hver rute en plass. Flytt en pult ved å flytte rutene. Under «…» øverst ligger ferdige klasserom.`,
        'Har klassen flere rom? Lag en kopi av arket, og sett (2) bak navnet: «Klasserom 5A (2)». Under «Skriv ut» kan de samme parene få plass der også.',
        '«Skriv ut» har også romkart uten navn, pultlapper, par for én time og enkeltplasser. Ingenting av det havner i historikken.',
      ];
    },
  },
  {
    title: 'Personvern',
    text: [
      'Regnearket inneholder elevenes navn, klasse, hvem som har sittet sammen, og det dere selv fører inn. Tillegget sender ingenting ut av regnearket.',
      'Skjulte ark er ikke hemmelige: Alle som kan åpne filen, kan finne dem. Skriv aldri diagnoser, karakterer eller grunner.',
    ],
  },
  {
    title: 'Flere Google-kontoer?',
    text: [
      'Er du logget inn med flere kontoer i samme nettleser, får ikke sidefeltet alltid kontakt med regnearket. Bruk ett vindu med bare én Google-konto, eller et privat vindu.',
      'Fra menyen Læringspartner øverst i regnearket kan du trekke uten sidefeltet.',
    ],
  },
];
