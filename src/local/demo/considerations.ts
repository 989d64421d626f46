// What the teachers of the demo workbook keep in mind: rows of the tab `Hensyn`.
import type { Row } from './fill';

/** Several kinds, with dates and without. No reasons: there is no column for them. */
export const considerationRows: readonly Row[] = [
  { Klasse: '5A', Hensyn: 'ikke sammen', Elev: 'Emil Lunde', 'Elev 2': 'Kasper Ødegård' },
  {
    Klasse: '5A',
    Hensyn: 'ikke sammen',
    Elev: 'Maja Nygård',
    'Elev 2': 'Tiril Hovland',
    Fra: '19.10.2026',
    Til: '29.01.2027',
  },
  { Klasse: '5A', Hensyn: 'nær tavla', Elev: 'Frida Østby', Fra: '05.10.2026' },
  { Klasse: '5A', Hensyn: 'fast plass', Elev: 'Oskar Vik', Plass: 'LP5' },
  { Klasse: '5B', Hensyn: 'ikke sammen', Elev: 'Eirik Løken', 'Elev 2': 'Tobias Ness' },
  {
    Klasse: '5B',
    Hensyn: 'bare sammen med',
    Elev: 'Linnea Ruud',
    'Elev 2': 'Astrid Bjørnstad',
    Til: '18.12.2026',
  },
  {
    Klasse: '5B',
    Hensyn: 'bare sammen med',
    Elev: 'Linnea Ruud',
    'Elev 2': 'Hanna Grønvold',
    Til: '18.12.2026',
  },
  { Klasse: '8A', Hensyn: 'ikke sammen', Elev: 'Albert Wiik', 'Elev 2': 'Gustav Lien' },
  { Klasse: '8A', Hensyn: 'ikke sammen', Elev: 'Kaja Lindberg', 'Elev 2': 'Thea Øverland' },
  { Klasse: '8A', Hensyn: 'nær tavla', Elev: 'Idun Vågen' },
  { Klasse: '8B', Hensyn: 'ikke sammen', Elev: 'Emma Berg (1)', 'Elev 2': 'Emma Berg (2)' },
  {
    Klasse: '8B',
    Hensyn: 'ikke sammen',
    Elev: 'Eskil Hagerup',
    'Elev 2': 'Jørgen Bratli',
    Fra: '19.10.2026',
    Til: '29.01.2027',
  },
  { Klasse: '8B', Hensyn: 'sammen', Elev: 'Thuy Pham', 'Elev 2': 'Live Nordby' },
  { Klasse: '8C', Hensyn: 'ikke sammen', Elev: 'Edvard Roald', 'Elev 2': 'Petter Ringstad' },
  { Klasse: '8C', Hensyn: 'ikke sammen', Elev: 'Vilde Årdal', 'Elev 2': 'Zuzanna Nowak' },
];
