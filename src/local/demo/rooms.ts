// The classrooms of the demo workbook, as maps; a dot is an empty cell, `_` a blank, the first column is A.

export type RoomMap = readonly string[];

/** Five rows with an adult's chair behind LP5; 14 desks. */
const ROOM_5A: RoomMap = [
  '.      LP1  LP1  . LP2  LP2  . Voksen .',
  'Vindu  LP3  LP3  . LP4  LP4  . LP5  LP5',
  '.      LP6  LP6  . LP7  LP7  . LP8  LP8',
  'Vindu  LP9  LP9  . LP10 LP10 . LP11 LP11',
  '.      LP12 LP12 . LP13 LP13 . LP14 LP14',
  '.',
  '.      Kateter Kateter . .   . . .  Dør',
  '.      .    .    . Tavle Tavle',
];

/** Two wings with an aisle between them; LP13 is a table for three, since the class is odd. */
const ROOM_5B: RoomMap = [
  'Vindu  LP1  LP1  LP2  LP2  . LP3  LP3  LP4  LP4',
  '.      LP5  LP5  LP6  LP6  . LP7  LP7  LP8  LP8',
  'Vindu  LP9  LP9  LP10 LP10 . LP11 LP11 LP12 LP12',
  '.      .    LP13 LP13 LP13 . LP14 LP14 .    .',
  '.',
  'Dør    .    .    .    .    . .    .   Kateter Kateter',
  '.      .    .    .    Tavle Tavle Tavle',
];

/** 28 pupils at seven tables. */
const ROOM_8A: RoomMap = [
  'Vindu  G1 G1 . .  .  . G2 G2',
  '.      G1 G1 . .  .  . G2 G2',
  '.',
  'Vindu  G3 G3 . G4 G4 . G5 G5',
  '.      G3 G3 . G4 G4 . G5 G5',
  '.',
  'Vindu  G6 G6 . .  .  . G7 G7',
  '.      G6 G6 . .  .  . G7 G7',
  '.',
  '.      .  .  . Kateter Kateter . . Dør',
  '.      .  .  . Tavle Tavle',
];

/** 30 pupils: six tables of four and two of three. At G5 and G7 the teachers chose the leader's seat. */
const ROOM_8B: RoomMap = [
  '.  G1 G1 . G2 G2 . G3 G3 Vindu',
  '.  G1 G1 . G2 G2 . G3 G3 .',
  '.',
  '.  G4 G4 . G5 G5_Leder . G6 G6 Vindu',
  '.  G4 G4 . G5 G5 . G6 G6 .',
  '.',
  '.  G7 G7 Leder .  .  . G8 G8 Vindu',
  '.  G7 G7 . .  .  . G8 G8 .',
  '.',
  '.  Dør .  . .  .  . Kateter Kateter',
  '.  .  .  . Tavle Tavle',
];

/** 29 pupils in a wide room of two rows. */
const ROOM_8C: RoomMap = [
  '.  Vindu . . Vindu . . Vindu . . Vindu .',
  '.  G1 G1 . G2 G2 . G3 G3 . G4 G4',
  '.  G1 G1 . G2 G2 . G3 G3 . G4 G4',
  '.',
  '.  G5 G5 . G6 G6 . G7 G7 . G8 G8',
  '.  G5 G5 . G6 G6 . G7 G7 . G8 G8',
  '.',
  '.  Kateter Kateter . . . . . . . . Dør',
  '.  .  .  . .  Tavle Tavle Tavle',
];

export const ROOMS: Readonly<Record<string, RoomMap>> = {
  '5A': ROOM_5A,
  '5B': ROOM_5B,
  '8A': ROOM_8A,
  '8B': ROOM_8B,
  '8C': ROOM_8C,
};
