// Nynorsk: the short help in the sidebar, about the model, the flow and privacy.
import type { Passage } from '../passage';
import { names as called } from '../names';

export const help: readonly Passage[] = [
  {
    title: 'Kva er ein læringspartnar?',
    text: [
      'Ein medelev du er saman med ein periode. De hjelper kvarandre, gir og får tilbakemelding, inspirerer og heiar på kvarandre, snakkar saman om faget og blir godt kjende.',
      'Klassen sit i par i alle fag og får nye partnarar kvar 14. dag. Gjennom året skal kvar elev få så mange ulike partnarar som mogleg.',
    ],
  },
  {
    title: 'Når de byter',
    get text() {
      return [
        'Før bytet gir elevane partnaren to stjerner og eit ønske. Minn om roleg kropp og ansikt: Alle skal kjenne seg velkomne.',
        `Spørsmål til samtalane står i arket «${called().tabs.cards}». Endre dei som de vil. Plakatar til veggen og lappar til to stjerner og eit ønske ligg under «Skriv ut».`,
        'Trekk, lagre og vis to og to kvar dei skal sitte. Når alle sit, seier dei: «Det skal bli hyggeleg å vere den nye læringspartnaren din.»',
      ];
    },
  },
  {
    title: 'Slik trekker du',
    text: [
      'Vel klasse og trykk «Trekk nye læringspartnarar». Ingenting er lagra før du trykker «Lagre». Då får de eit datert ark og eit klassekart.',
      'Under «Berre for læraren» ser du para og kva som ikkje var til å unngå. Der kan du byte to elevar eller to pultar, og behalde nokre par når du trekker på nytt. Ikkje opne det når skjermen blir vist på tavla.',
      '«Borte i dag» endrar berre det som blir vist i dag. Den som er borte, blir trekt og får plass som vanleg.',
    ],
  },
  {
    title: 'Når er neste byte?',
    get text() {
      return [
        `Skriv første dag og bytedag i arket «${called().tabs.classes}», og feriar og fridagar i arket «${called().tabs.holidays}». Heilagdagar er med frå før.`,
        '«Utset bytet» flyttar det ei veke. «Byteplan» under «…» viser heile året for alle klassane.',
      ];
    },
  },
  {
    title: 'IGP i timen',
    text: [
      'Under «…» øvst ligg «IGP i timen …», som leier klassen gjennom tre delar: tenke sjølv, snakke saman og plenum. Kvar del har si tid, og halvvegs i samtalen kjem «Byt!». «Gi ordet til …» vel tilfeldig, og alle får ordet éin gong før nokon får det to gonger.',
    ],
  },
  {
    title: 'Klasserommet',
    get text() {
      return [
        `I arket «${called().classTabs.room} …» er kvar rute ein plass. Flytt ein pult ved å flytte rutene. Under «…» øvst ligg ferdige klasserom.`,
        'Har klassen fleire rom? Lag ein kopi av arket, og set (2) bak namnet: «Klasserom 5A (2)». Under «Skriv ut» kan dei same para få plass der òg.',
        '«Skriv ut» har òg romkart utan namn, pultlappar, par for éin time og enkeltplassar. Ingenting av det hamnar i historikken.',
      ];
    },
  },
  {
    title: 'Personvern',
    text: [
      'Reknearket inneheld namn og klasse på elevane, kven som har sete saman, og det de sjølve fører inn. Tillegget sender ingenting ut av reknearket.',
      'Gøymde ark er ikkje hemmelege: Alle som kan opne fila, kan finne dei. Skriv aldri diagnosar, karakterar eller grunnar.',
    ],
  },
  {
    title: 'Fleire Google-kontoar?',
    text: [
      'Er du logga inn med fleire kontoar i same nettlesar, får ikkje sidefeltet alltid kontakt med reknearket. Bruk eitt vindauge med berre éin Google-konto, eller eit privat vindauge.',
      'Frå menyen Læringspartner øvst i reknearket kan du trekke utan sidefeltet.',
    ],
  },
];
