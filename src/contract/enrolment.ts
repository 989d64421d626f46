// Pupils who come, go, change class or are forgotten: the roster, and what is done to it.
import type { PupilId } from '../core/model';

/** By the roster, goes in the class, is on leave, or has left. */
export type PupilStatus = 'here' | 'leave' | 'left';

/** What the roster says of a pupil, as it stands there. */
export interface Enrolled {
  readonly className: string;
  readonly name: string;
  /** Empty where the name is shown as it is. */
  readonly showAs: string;
  readonly status: PupilStatus;
  /** Weekdays in school, as they are written there: «ma–on»; empty for every day. */
  readonly days: string;
}

export interface RosterPupil extends Enrolled {
  readonly id: PupilId;
}

/** The roster of the whole grade. */
export interface LoadedRoster {
  readonly ok: true;
  readonly classes: readonly string[];
  /** In the order of the roster; those who have left too. */
  readonly pupils: readonly RosterPupil[];
  readonly revision: string;
  /** Pupils without an id: `repair` gives them one; until then they cannot be changed. */
  readonly missing: number;
}

/** What the teacher has confirmed. Nothing is done that does not stand here. */
export interface Enrolment {
  /** Of the roster the changes were made from. */
  readonly revision: string;
  /** With ids that are new too: sent twice, they are written once. */
  readonly newcomers: readonly RosterPupil[];
  readonly changes: readonly {
    readonly id: PupilId;
    readonly before: Enrolled;
    readonly after: Enrolled;
  }[];
}

export interface RosterWritten {
  readonly ok: true;
  /** Rows that were written; none when all had been written before. */
  readonly rows: number;
}

/**
 * Where a pupil's name stands. `emptied` rows, `cleared` the whole tab; `look`: what only a person can
 * judge, left as it is; `first`: the first name alone, in what is the teachers' own.
 */
export interface Trace {
  readonly tab: string;
  readonly kind: 'replaced' | 'emptied' | 'cleared' | 'look' | 'first';
  /** Of cells and notes, of rows, or of tabs. */
  readonly count: number;
  /** With `look` and `first`: which cells, from 1; row 0 is the name of the tab. */
  readonly places?: readonly Place[];
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Tabs are gone through some at a time: `next` is where to go on, null when all have been seen. */
export interface Traced {
  readonly ok: true;
  readonly traces: readonly Trace[];
  readonly next: number | null;
}
