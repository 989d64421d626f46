// Nynorsk: what all pages on the wall say.
import type { WallTexts } from '../wall-texts';

export const wall: WallTexts = {
  timer: {
    half: 'Halve tida er gått.',
    over: 'Tida er ute',
    paused: 'Pause',
  },
};
