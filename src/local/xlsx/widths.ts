// Column widths: pixels here, characters of the default font in an .xlsx file.

const PADDING = 5;
const CHARACTER = 7;
const NARROW = PADDING + CHARACTER;

/** exceljs leaves out a column of exactly this width, taking it for the default. */
const LEFT_OUT = 9;

export function toCharacters(pixels: number): number {
  const characters = pixels < NARROW ? pixels / NARROW : (pixels - PADDING) / CHARACTER;
  return characters === LEFT_OUT ? LEFT_OUT + 0.01 : characters;
}

export const toPixels = (characters: number): number =>
  Math.round(characters < 1 ? characters * NARROW : characters * CHARACTER + PADDING);
