// What the dialog «Elever» knows: the roster, what was pasted, and what the teacher has chosen.
import type { Enrolled, Enrolment, LoadedRoster, RosterPupil, Trace } from '../../contract/replies';
import type { ColumnOrder } from '../../core/class-list';
import type { PupilId } from '../../core/model';
import type { EnrolmentCount, PupilsTask } from '../../messages/pupils-texts';

export type Retry = 'load' | 'save' | 'list' | 'forget';

export interface Trouble {
  readonly title: string;
  readonly text: readonly string[];
  readonly retry: Retry | null;
}

/** «Glem elev»: the pupil, and where the name stands as far as it is known. */
export interface Forgetting {
  readonly pupil: RosterPupil;
  readonly traces: readonly Trace[];
  readonly listed: boolean;
  readonly typed: string;
  /** Something has been taken away; only going on makes sense now. */
  readonly begun: boolean;
  readonly done: boolean;
}

/** An answer to «hvem er dette?»: a pupil of the roster, or somebody new. */
export type Answer = PupilId | 'new';

export interface State {
  readonly task: PupilsTask | null;
  readonly trouble: Trouble | null;
  readonly mode: 'list' | 'one';
  readonly roster: LoadedRoster | null;
  readonly className: string;
  readonly pasted: string;
  readonly order: ColumnOrder;
  /** Where the teacher has changed what we proposed, by `tickOf`. */
  readonly ticks: Readonly<Record<string, boolean>>;
  /** By the line of the list. */
  readonly answers: Readonly<Record<number, Answer>>;
  readonly chosen: PupilId | null;
  /** What was changed about the one who is chosen. */
  readonly edited: Partial<Enrolled>;
  readonly forgetting: Forgetting | null;
  /** Sent, and perhaps not written: sent again it is the same. */
  readonly sent: Enrolment | null;
  readonly saved: EnrolmentCount | null;
  /** The element that gets the focus, each time with a new number. */
  readonly focus: { readonly on: string | null; readonly nr: number };
}

export const INITIAL: State = {
  task: null,
  trouble: null,
  mode: 'list',
  roster: null,
  className: '',
  pasted: '',
  order: 'given-first',
  ticks: {},
  answers: {},
  chosen: null,
  edited: {},
  forgetting: null,
  sent: null,
  saved: null,
  focus: { on: null, nr: 0 },
};

/** Who is chosen for a change of their own. */
export function chosenOf({ roster, chosen }: State): RosterPupil | null {
  return roster?.pupils.find(({ id }) => id === chosen) ?? null;
}

/** Nothing is known any more of what was asked for before. */
export const FRESH = { ticks: {}, answers: {}, edited: {}, sent: null, trouble: null } as const;
