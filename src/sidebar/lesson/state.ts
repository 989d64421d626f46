// What the dialog «IGP» knows: the plan of the lesson, where it has come to, and who has had the word.
import type { LoadedLesson } from '../../contract/replies';
import type { PupilId } from '../../core/model';
import { turnsFrom, type Turns } from '../../core/taking-turns';
import type { LessonPhase } from '../../messages/lesson-texts';
import type { CallTrouble } from '../caller';
import type { Countdown } from '../wall/countdown';

export const PHASES: readonly LessonPhase[] = ['think', 'talk', 'plenary'];

/** What the teacher has chosen. */
export interface Plan {
  readonly question: string;
  readonly seconds: Readonly<Record<LessonPhase, number>>;
  /** In plenary; the other two always have an end. */
  readonly limited: boolean;
}

/** The time of a phase, as it was left when the class went on to another. */
export interface Clock {
  /** Another each time the phase begins anew. */
  readonly nr: number;
  readonly countdown: Countdown;
  /** Half of it has been gone once: more time does not take «Bytt» back. */
  readonly halved: boolean;
}

export interface State {
  readonly className: string;
  readonly lesson: LoadedLesson | null;
  readonly loading: boolean;
  /** Why the class could not be read. */
  readonly trouble: CallTrouble<'load'> | null;
  readonly away: readonly PupilId[];
  readonly plan: Plan;
  readonly view: 'setUp' | LessonPhase;
  readonly clocks: Readonly<Partial<Record<LessonPhase, Clock>>>;
  readonly turns: Turns;
  /** Grows when the page has another thing to say: that gets the focus. */
  readonly scene: number;
}

export const INITIAL: State = {
  className: '',
  lesson: null,
  loading: true,
  trouble: null,
  away: [],
  plan: { question: '', seconds: { think: 60, talk: 120, plenary: 300 }, limited: true },
  view: 'setUp',
  clocks: {},
  turns: turnsFrom([]),
  scene: 0,
};

export type Action =
  | { readonly type: 'loaded'; readonly lesson: LoadedLesson }
  /** A step of the lesson, or a change of the plan. */
  | { readonly type: 'became'; readonly state: State };
