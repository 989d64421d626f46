// How large a name can be written in a cell, by careful guesses at how wide its letters print.

export interface Box {
  /** In pixels, as the sheet has it. */
  readonly width: number;
  readonly height: number;
  /** In points. */
  readonly most: number;
  readonly least: number;
}

export interface Fitted {
  /** Broken into the lines it is to be read in. */
  readonly text: string;
  readonly size: number;
  /** The whole of it is there. */
  readonly whole: boolean;
}

/** Pixels a point, of width and, with the space between lines, of height. */
const WIDTH = 4 / 3;
const LINE = 1.55;
/** What a cell keeps free beside and above its text. */
const BESIDE = 6;
const ABOVE = 3;

/** Of a line in letters of this size, in whole pixels. */
export function lineHeight(size: number): number {
  return Math.ceil(size * LINE);
}

/** Of Arial in bold, in hundredths of its size; no letter of its kind is wider, Ǆ and the like apart. */
function widthOf(letter: string): number {
  if (letter > '\u024f') return 140;
  if (/[WÆŒœ@%]/.test(letter)) return 100;
  if (/[Mmwæ]/.test(letter)) return 89;
  if (/[ijlI .,'’]/.test(letter)) return 28;
  if (/[frt()-]/.test(letter)) return 39;
  if (/[aceksvxyzåéJ]/.test(letter)) return 56;
  return letter === letter.toUpperCase() && !/[FLTZ]/.test(letter) ? 78 : 62;
}

/** In sizes of the letters: twice as large is twice as wide. */
function lengthOf(text: string): number {
  return Array.from(text.trim()).reduce((sum, letter) => sum + widthOf(letter), 0) / 100;
}

/**
 * As large as it fits; words whole, also where that takes two lines, and broken only at the least
 * size. What does not fit even so ends in «…».
 */
export function fit(text: string, { width, height, most, least }: Box): Fitted {
  for (let size = most; ; size--) {
    const room = Math.floor((height - ABOVE) / (size * LINE));
    const longest = (width - BESIDE) / (size * WIDTH);
    const lines = broken(text, longest, size <= least);
    const whole = lines.length <= room && lines.every((line) => lengthOf(line) <= longest);
    if (!whole && size > least) continue;
    const shown = lines.slice(0, Math.max(1, room)).join('\n');
    return { text: whole ? shown : shown.replace(/.?$/u, '…'), size, whole };
  }
}

/**
 * Texts at one size, each broken into its lines: the largest at which all of them together are no
 * higher than the room. At the least size they may be.
 *
 * @param beside pixels that each text takes besides its lines
 */
export function fitTogether(
  texts: readonly string[],
  { width, height, most, least }: Box,
  beside: number,
): { readonly size: number; readonly texts: readonly string[] } {
  for (let size = most; ; size--) {
    const fitted = texts.map((text) => fit(text, { width, height: Infinity, most: size, least }));
    const lines = fitted.reduce((sum, { text }) => sum + text.split('\n').length, 0);
    const whole =
      fitted.every((one) => one.size === size) &&
      lines * lineHeight(size) + texts.length * beside <= height;
    if (whole || size <= least) return { size, texts: fitted.map(({ text }) => text) };
  }
}

/** @param longest of a line, in sizes of the letters */
function broken(text: string, longest: number, anywhere: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[ -])/)) {
    const cut = anywhere && lengthOf(word) > longest;
    for (const piece of cut ? Array.from(word) : [word]) {
      if (line !== '' && lengthOf(line + piece) > longest) {
        lines.push(line.trim());
        line = '';
      }
      line += piece;
    }
  }
  return [...lines, line.trim()];
}
