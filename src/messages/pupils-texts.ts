// What the dialog «Elever» has to say: one complete set of these a language.
import type { Trace } from '../contract/replies';
import type { Passage } from './passage';

export type PupilsTask = 'loading' | 'saving' | 'listing' | 'forgetting';

/** What is about to be written, counted. */
export interface EnrolmentCount {
  readonly fresh: number;
  readonly gone: number;
  readonly back: number;
  readonly moved: number;
  readonly renamed: number;
}

export interface PupilsTexts {
  readonly title: string;
  readonly tasks: Readonly<Record<PupilsTask, string>>;
  readonly modes: { readonly label: string; readonly list: string; readonly one: string };
  readonly className: { readonly label: string; readonly hint: string };
  readonly paste: {
    readonly label: string;
    readonly hint: string;
    readonly order: string;
    readonly givenFirst: string;
    readonly surnameFirst: string;
    readonly elsewhere: (count: number, classes: readonly string[]) => string;
  };
  readonly preview: {
    readonly title: (className: string) => string;
    readonly empty: string;
    readonly noClass: string;
    readonly nothing: string;
    readonly fresh: (count: number) => string;
    readonly gone: (count: number) => string;
    readonly manyGone: string;
    readonly back: (count: number) => string;
    readonly doubts: (count: number) => string;
    readonly doubtsHint: string;
    readonly same: (count: number) => string;
    readonly unread: (count: number) => string;
    readonly line: (line: number, text: string) => string;
    readonly twins: (names: readonly string[]) => string;
    /** The question about one name on the list. */
    readonly who: (name: string) => string;
    readonly notNow: string;
    readonly newPupil: string;
    readonly renamed: (name: string) => string;
    readonly moved: (name: string, className: string) => string;
    readonly cameBack: (name: string) => string;
  };
  readonly save: string;
  readonly saved: (count: EnrolmentCount) => string;
  readonly savedBefore: string;
  readonly uncertain: string;
  readonly one: {
    readonly choose: string;
    readonly none: string;
    readonly noPupils: string;
    readonly name: string;
    readonly showAs: string;
    readonly showAsHint: string;
    readonly className: string;
    readonly days: string;
    /** What is understood, Monday 1; all five where nothing is written. */
    readonly daysHint: (days: readonly number[]) => string;
    readonly daysUnread: (text: string) => string;
    readonly status: string;
    readonly statuses: Readonly<Record<'here' | 'leave' | 'left', string>>;
    readonly keeps: string;
    readonly save: string;
    readonly forget: string;
    readonly forgetHint: string;
    readonly option: (name: string, status: 'here' | 'leave' | 'left') => string;
  };
  readonly forget: {
    readonly title: (name: string) => string;
    readonly what: readonly string[];
    readonly traces: string;
    /** Before it is done, and after. `cells`: names of the places, where they are known. */
    readonly trace: (trace: Trace, done: boolean, cells: readonly string[]) => string;
    readonly was: string;
    readonly look: string;
    readonly first: string;
    /** A place in a tab that is no cell. */
    readonly tabName: string;
    readonly drafts: string;
    readonly confirm: (name: string) => string;
    readonly go: string;
    readonly goOn: string;
    readonly done: string;
    readonly doneText: readonly string[];
    readonly interrupted: string;
  };
  readonly buttons: { readonly retry: string; readonly refresh: string; readonly close: string };
  readonly trouble: {
    readonly title: string;
    readonly noAnswer: Passage;
    readonly noAccess: Passage;
    readonly broken: Passage;
  };
}
