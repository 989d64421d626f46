// English: what all pages on the wall say.
import type { WallTexts } from '../wall-texts';

export const wall: WallTexts = {
  timer: {
    half: 'Half the time has gone.',
    over: 'Time is up',
    paused: 'Paused',
  },
};
