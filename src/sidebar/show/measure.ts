// How wide a text is in the page's own bold letters: they differ from machine to machine.
import type { Measure } from './desk-names';

/** Large, so that rounding does not tell. */
const SIZE = 100;
/** As in show.css. */
const WEIGHT = 600;

let pen: CanvasRenderingContext2D | null = null;

export const measure: Measure = (text) => {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return text.length;
  pen.font = `${WEIGHT} ${SIZE}px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width / SIZE;
};
