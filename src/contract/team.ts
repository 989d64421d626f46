// What a team composes base groups from: the classes of a grade, what is known of pupils, kept drafts.
import type { GroupPupil } from '../core/groups/model';
import type { Finding } from './findings';
import type { Draft, LoadedClass } from './loaded';

/** What composing may know of a pupil beside the roster; what is left out is not known. */
export interface Grounds extends GroupPupil {
  /** Contact teacher, as on the roster. */
  readonly teacher?: string;
  /** Leads with support: for the teachers' eyes. */
  readonly leadsWithSupport?: boolean;
}

/** A draft a team sleeps on. */
export interface KeptDraft {
  readonly draft: Draft;
  /** Local time, `YYYY-MM-DDTHH:mm:ss+HH:mm`. */
  readonly at: string;
  readonly by: string;
}

export interface TeamClass {
  readonly loaded: LoadedClass;
  /** Of the pupils who go in the class now, in the same order. */
  readonly grounds: readonly Grounds[];
  /** What cannot be read on the tab `Grunnlag`; it stands in the way of composing, of nothing else. */
  readonly problems: readonly Finding[];
  /** What stands there about pupils who have left the class: it stands in no way. */
  readonly notices: readonly Finding[];
  /** Newest first; those that were saved or thrown away are not here. */
  readonly kept: readonly KeptDraft[];
}

/** The classes of one grade that sit in base groups, as they stand. */
export interface LoadedTeam {
  readonly ok: true;
  readonly classes: readonly TeamClass[];
  /** Classes of the grade that could not be read, and why. */
  readonly unread: readonly { readonly className: string; readonly message: string }[];
}
