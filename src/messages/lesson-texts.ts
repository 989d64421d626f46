// What the dialog «IGP» has to say: one complete set of these a language.
import type { ClassModel } from '../contract/replies';
import type { Passage } from './passage';

/** Think alone, talk together, and share with the class. */
export type LessonPhase = 'think' | 'talk' | 'plenary';

/** A heading, and one short sentence below it. */
interface Task {
  readonly title: string;
  readonly task: string;
}

export interface LessonTexts {
  readonly title: (className: string) => string;
  /** Of the three, and its letter in «IGP». */
  readonly steps: Readonly<Record<LessonPhase, { readonly name: string; readonly letter: string }>>;
  readonly stepsLabel: string;
  readonly think: Task;
  /** `first` until half of the time is gone, `second` after «Bytt». */
  readonly talk: Readonly<Record<ClassModel, { readonly first: Task; readonly second: Task }>>;
  readonly plenary: string;
  readonly question: { readonly label: string; readonly hint: string };
  readonly times: {
    readonly label: string;
    readonly shorter: (step: string) => string;
    readonly longer: (step: string) => string;
    readonly change: (after: string) => string;
    readonly unlimited: string;
    /** «1 min 30 s». */
    readonly length: (seconds: number) => string;
  };
  readonly start: string;
  readonly keys: string;
  readonly controls: {
    readonly label: string;
    readonly back: string;
    readonly pause: string;
    readonly resume: string;
    readonly more: string;
    readonly next: Readonly<Record<LessonPhase, string>>;
    /** When somebody has the word. */
    readonly nextWord: string;
    readonly newQuestion: string;
  };
  readonly word: {
    /** Before the names. */
    readonly to: string;
    readonly tally: (had: number, of: number, round: number) => string;
    readonly startOver: string;
    /** Nobody sits together yet. */
    readonly none: Readonly<Record<ClassModel, string>>;
    readonly everybodyAway: string;
  };
  readonly loading: string;
  readonly retry: string;
  readonly trouble: {
    readonly title: string;
    readonly noAnswer: Passage;
    readonly noAccess: Passage;
    readonly broken: Passage;
  };
}
