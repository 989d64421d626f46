// Nynorsk: everything the dialog «IGP» says.
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
  think: { title: 'Tenk sjølv', task: 'Ikkje snakk enno.' },
  talk: {
    pairs: {
      first: { title: 'Snakk saman', task: 'Éin snakkar, den andre lyttar.' },
      second: { title: 'Byt!', task: 'No snakkar den som lytta.' },
    },
    groups: {
      first: { title: 'Snakk saman', task: 'Del det de har tenkt, éin om gongen.' },
      second: { title: 'Byt!', task: 'No slepp dei andre i gruppa til.' },
    },
  },
  plenary: 'Kva snakka de om?',
  question: {
    label: 'Spørsmål eller oppgåve',
    hint: 'Kan stå tomt. Det de skriv her, blir vist stort.',
  },
  times: {
    label: 'Kor lenge?',
    shorter: (step) => `${step}: kortare tid`,
    longer: (step) => `${step}: lengre tid`,
    change: (after) => `«Byt» etter ${after}`,
    unlimited: 'Utan tidsgrense',
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
  keys: 'Mellomrom eller → går vidare, ← går tilbake, og P er pause. Ein fjernkontroll verkar òg. Vil du hoppe over nokon? Gå tilbake, så får dei ordet seinare.',
  controls: {
    label: 'Styring',
    back: 'Tilbake',
    pause: 'Pause',
    resume: 'Hald fram',
    more: '+30 s',
    next: { think: 'Vidare: snakk saman', talk: 'Vidare: i plenum', plenary: 'Gi ordet til …' },
    nextWord: 'Gi ordet vidare',
    newQuestion: 'Nytt spørsmål',
  },
  word: {
    to: 'Ordet går til',
    tally: (had, of, round) =>
      `${had} av ${of} har hatt ordet${round > 1 ? ` i runde ${round}` : ''}`,
    startOver: 'Start på nytt',
    none: {
      pairs: 'Trekk læringspartnarar først, så kan du gi ordet til eit par her.',
      groups: 'Set saman basisgrupper først, så kan du gi ordet til ei gruppe her.',
    },
    everybodyAway: 'Alle er merkte som borte i dag.',
  },
  loading: 'Hentar klassen …',
  retry: 'Prøv igjen',
  trouble: troubleInWindow,
};
