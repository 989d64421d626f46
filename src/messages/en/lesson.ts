// English: everything the dialog “IGP” says.
import type { LessonTexts } from '../lesson-texts';
import { troubleInWindow } from './trouble';

export const lesson: LessonTexts = {
  title: (className) => `IGP in ${className}`,
  steps: {
    think: { letter: 'I', name: 'Think' },
    talk: { letter: 'G', name: 'Talk' },
    plenary: { letter: 'P', name: 'Share' },
  },
  stepsLabel: 'Individual, group, plenary',
  think: { title: 'Think for yourself', task: 'No talking yet.' },
  talk: {
    pairs: {
      first: { title: 'Talk together', task: 'One talks, the other listens.' },
      second: { title: 'Swap!', task: 'Now the listener talks.' },
    },
    groups: {
      first: { title: 'Talk together', task: 'Share your thoughts, one at a time.' },
      second: { title: 'Swap!', task: 'Now it is the others’ turn in the group.' },
    },
  },
  plenary: 'What did you talk about?',
  question: {
    label: 'Question or task',
    hint: 'Can be left empty. What you write here is shown large.',
  },
  times: {
    label: 'How long?',
    shorter: (step) => `${step}: less time`,
    longer: (step) => `${step}: more time`,
    change: (after) => `“Swap” after ${after}`,
    unlimited: 'No time limit',
    length: (seconds) => {
      const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
      const parts = [
        ...(minutes > 0 ? [`${minutes} min`] : []),
        ...(rest > 0 ? [`${rest} s`] : []),
      ];
      return parts.join(' ');
    },
  },
  start: 'Start',
  keys: 'Space or → goes on, ← goes back, P pauses. A clicker works too. Need to skip someone? Go back, and they get their turn later.',
  controls: {
    label: 'Controls',
    back: 'Back',
    pause: 'Pause',
    resume: 'Continue',
    more: '+30 s',
    next: {
      think: 'Next: talk together',
      talk: 'Next: share with the class',
      plenary: 'Hear from…',
    },
    nextWord: 'Hear from the next',
    newQuestion: 'New question',
  },
  word: {
    to: 'Now we hear from',
    tally: (had, of, round) =>
      `${had} of ${of} have spoken${round > 1 ? ` in round ${round}` : ''}`,
    startOver: 'Start over',
    none: {
      pairs: 'Draw learning partners first. Then you can call on a pair here.',
      groups: 'Put base groups together first. Then you can call on a group here.',
    },
    everybodyAway: 'Everyone is marked as away today.',
  },
  loading: 'Loading the class…',
  retry: 'Try again',
  trouble: troubleInWindow,
};
