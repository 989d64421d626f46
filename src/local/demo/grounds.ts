// What the teachers of grade 8 in the demo workbook have noted: rows of the tab `Grunnlag`, all invented.
import type { Row } from './fill';

/** Pupil | level | gender | supported by | leads with support; nothing for those nobody noted. */
type Notes = readonly string[];

const NOTES_8A: Notes = [
  'Adele Fosse | 2 | j',
  'Ahmad Al-Khatib | 3 | g',
  'Albert Wiik | 1 | g',
  'Andrea Lund | 2 | j',
  'Bao Nguyen | 3 | g',
  'Carl Fredrik Rustad | 2 | g',
  'Celine Hauge | 1 | j | Johanne Ek',
  'Elias Bakke | | g',
  'Eline Torp | 3 | j',
  'Emma Kristiansen | 2 | j',
  'Erik Storm Halvorsen | 2 | g',
  'Fatima Zahra Idrissi | 3 | j',
  'Gustav Lien | 1 | g | Peder Opsahl, Sander Hove',
  'Hedda Skog | | j',
  'Idun Vågen | 2 | j',
  'Jens Kristian Møller | 2 | g | | ja',
  'Johanne Ek | 3 | j',
  'Kaja Lindberg | 2 | j',
  'Lukas Zieliński | 2 | g',
  'Magnus Torgersen | 1 | g',
  'Mahnoor Iqbal | 3 | j',
  'Mathilde Krogh | 1 | j | | ja',
  'Nikolai Ås | 2 | g',
  'Peder Opsahl | 2 | g',
  'Ronja Sletten | 3 | j',
  'Sander Hove | 2 | g',
  'Thea Øverland | 1 | j',
];

/** This team notes no gender. */
const NOTES_8B: Notes = [
  'Aksel Winther | 2',
  'Amalie Rosenvinge | 3',
  'Anna Kolstad | 2',
  'Ask Brandvold | 1 | | Jenny Falck',
  'Berfin Yilmaz | 2',
  'Dawit Haile | 2',
  'Eivind Skaar | 1',
  'Emma Berg (1) | 3',
  'Emma Berg (2) | 2',
  'Eskil Hagerup | 2',
  'Ibrahim Osman | 3',
  'Ida Marie Stene | 3',
  'Jenny Falck | 2',
  'Jørgen Bratli | 1 | | Solveig Hjelle',
  'Karoline Sæbø | 2',
  'Kristoffer Elvestad | 1',
  'Live Nordby | 3',
  'Lucas Fernandes | 1 | | | ja',
  'Marius Tangvald | 2',
  'Milla Aasen | 2',
  'Nathalie Brun | 1 | | Amalie Rosenvinge; Berfin Yilmaz',
  'Oliver Grande | 3',
  'Pernille Frøyland | 3',
  'Rayan Haddad | 2 | | | ja',
  'Sebastian Kjær | 2',
  'Solveig Hjelle | 2',
  'Thuy Pham | 3',
  'Vetle Langeland | 1',
];

const NOTES_8C: Notes = [
  'Agnes Holmboe | 2 | j',
  'Ali Raza Sheikh | 3 | g',
  'Amanda Birkeland | 1 | j',
  'August Meyer | 2 | g',
  'Bendik Heggelund | 1 | g',
  'Daria Shevchuk | 2 | j | Liv Solberg-Hansen',
  'Edvard Roald | 3 | g',
  'Eva-Kristin Bøhn | 3 | j',
  'Fredrik Aamodt | 2 | g',
  'Gabriel Sund | 1 | g | Mia Espeland',
  'Herman Ulvestad | 2 | g',
  'Hiba Mohamud | 3 | j',
  'Janani Rajendran | 2 | j',
  'Jesper Vold | 2 | g | | ja',
  'Kristine Dalen | 3 | j',
  'Leon Hoxha | 1 | g',
  'Liv Solberg-Hansen | 2 | j',
  'Marcus Tønnessen | 1 | g',
  'Mia Espeland | 2 | j',
  'Oda Bergseth | 2 | j',
  'Petter Ringstad | 1 | g | Saron Gebremedhin',
  'Saron Gebremedhin | 2 | j',
  'Sivert Myrvold | 3 | g',
  'Tuva Landsverk | 3 | j',
  'Ulrik Nøstvik | 1 | g | | ja',
  'Vilde Årdal | 2 | j',
  'William Norheim | 2 | g',
];

export const groundsRows: readonly Row[] = Object.entries({
  '8A': NOTES_8A,
  '8B': NOTES_8B,
  '8C': NOTES_8C,
}).flatMap(([Klasse, notes]) => notes.map((note) => rowOf(Klasse, note)));

function rowOf(Klasse: string, note: string): Row {
  const [pupil = '', level = '', gender = '', supporter = '', leads = ''] = note
    .split('|')
    .map((text) => text.trim());
  return {
    ...{ Klasse, Elev: pupil, Fordeling: level, Kjønn: gender },
    ...{ 'Støttes av': supporter, 'Leder med støtte': leads },
  };
}
