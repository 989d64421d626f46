// The turn of the year: classes move up, and what was drawn before the product was used is brought in.
import type { IsoDate, PupilId } from '../core/model';
import type { ClassModel } from './loaded';

/** A draw that was made before: by hand, or in another file. */
export interface EarlierDraw {
  readonly from: IsoDate;
  /** Base groups with the leader first. */
  readonly groups: readonly (readonly PupilId[])[];
}

/** What the teacher has confirmed. Sent twice it is stored once; broken off, the rest of it is. */
export interface Import {
  readonly id: string;
  readonly className: string;
  /** Of the class as it was when the draws were read. */
  readonly revision: string;
  /** Each of a later day than the one before. */
  readonly draws: readonly EarlierDraw[];
}

export interface Imported {
  readonly ok: true;
  readonly className: string;
  /** Draws that were stored now; none when all had been stored before. */
  readonly stored: number;
  /** Stored, but a tab could not be drawn; `repair` draws it. */
  readonly complete: boolean;
}

/** What a class is called from now on; an empty name for one that leaves the school. */
export interface ClassMove {
  readonly from: string;
  readonly to: string;
}

export interface PlannedClass {
  readonly name: string;
  /** What we propose; empty where the class leaves. */
  readonly next: string;
  readonly model: ClassModel;
  /** Pupils who go here now or are on leave. */
  readonly pupils: number;
}

/** What stood in the workbook when the turn of the year was planned: of it everything is changed. */
export interface YearFound {
  readonly pupils: readonly { readonly className: string; readonly ids: readonly PupilId[] }[];
  /** Rows of `Klasser`, with what else may change there. */
  readonly classes: readonly {
    readonly row: number;
    readonly className: string;
    readonly grade: string;
    readonly model: string;
  }[];
  /** Rows of the other tabs that name a class; what is over is not among them. */
  readonly rows: readonly {
    readonly tab: string;
    readonly className: string;
    readonly rows: readonly number[];
  }[];
  /** Drafts of base groups that are kept. */
  readonly drafts: readonly { readonly id: string; readonly className: string }[];
}

/** What the teacher has confirmed. Sent twice it is done once; broken off, the rest of it is. */
export interface YearStart {
  readonly id: string;
  /** Of the school year; empty where nobody knows yet. */
  readonly firstDay: IsoDate | '';
  /** Of every class. */
  readonly moves: readonly ClassMove[];
  readonly found: YearFound;
}

export interface YearPlan {
  readonly ok: true;
  readonly today: IsoDate;
  readonly classes: readonly PlannedClass[];
  readonly found: YearFound;
  /** Rows on `Hensyn` that are over: they are left as they are. */
  readonly ended: readonly number[];
  /** When a school year was begun last; empty when none was. */
  readonly last: string;
  /** A turn of the year that was broken off, and is to be finished. */
  readonly begun?: YearStart;
}

export interface YearStarted {
  readonly ok: true;
  /** All of it had been done before. */
  readonly again: boolean;
}
