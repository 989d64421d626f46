// Bokmål: what all pages on the wall say.
import type { WallTexts } from '../wall-texts';

export const wall: WallTexts = {
  timer: {
    half: 'Halve tiden er gått.',
    over: 'Tiden er ute',
    paused: 'Pause',
  },
};
