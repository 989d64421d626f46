// Bokmål: everything the dialog «IGP» says.
import type { LessonTexts } from '../lesson-texts';
import { troubleInWindow } from './trouble';

export const lesson: LessonTexts = {
  title: (className) => `IGP i ${className}`,
  steps: {
    think: { letter: 'I', name: 'Tenke' },
    talk: { letter: 'G', name: 'Snakke' },
    plenary: { letter: 'P', name: 'I plenum' },
  },
  stepsLabel: 'Individuelt, gruppe, plenum',
  think: { title: 'Tenk selv', task: 'Ikke snakk ennå.' },
  talk: {
    pairs: {
      first: { title: 'Snakk sammen', task: 'Én snakker, den andre lytter.' },
      second: { title: 'Bytt!', task: 'Nå snakker den som lyttet.' },
    },
    groups: {
      first: { title: 'Snakk sammen', task: 'Del det dere har tenkt, én om gangen.' },
      second: { title: 'Bytt!', task: 'Nå slipper de andre i gruppa til.' },
    },
  },
  plenary: 'Hva snakket dere om?',
  question: {
    label: 'Spørsmål eller oppgave',
    hint: 'Kan stå tomt. Det dere skriver her, vises stort.',
  },
  times: {
    label: 'Hvor lenge?',
    shorter: (step) => `${step}: kortere tid`,
    longer: (step) => `${step}: lengre tid`,
    change: (after) => `«Bytt» etter ${after}`,
    unlimited: 'Uten tidsgrense',
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
  keys: 'Mellomrom eller → går videre, ← går tilbake, og P er pause. En fjernkontroll virker også. Vil du hoppe over noen? Gå tilbake, så får de ordet senere.',
  controls: {
    label: 'Styring',
    back: 'Tilbake',
    pause: 'Pause',
    resume: 'Fortsett',
    more: '+30 s',
    next: { think: 'Videre: snakk sammen', talk: 'Videre: i plenum', plenary: 'Gi ordet til …' },
    nextWord: 'Gi ordet videre',
    newQuestion: 'Nytt spørsmål',
  },
  word: {
    to: 'Ordet går til',
    tally: (had, of, round) =>
      `${had} av ${of} har hatt ordet${round > 1 ? ` i runde ${round}` : ''}`,
    startOver: 'Begynn på nytt',
    none: {
      pairs: 'Trekk læringspartnere først, så kan du gi ordet til et par her.',
      groups: 'Sett sammen basisgrupper først, så kan du gi ordet til en gruppe her.',
    },
    everybodyAway: 'Alle er merket som borte i dag.',
  },
  loading: 'Henter klassen …',
  retry: 'Prøv igjen',
  trouble: troubleInWindow,
};
