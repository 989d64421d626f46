// Everything the product can have to say to a teacher, as codes with parameters.
import type { CoreFindings, FindingOf } from '../core/finding';

/** Codes that arise where tabs are read and written; core codes are in `core/finding`. */
export interface TabFindings {
  'tab-missing': { tab: string };
  'header-missing': { tab: string; header: string; nearest: string };
  'roster-empty': { tab: string };
  /** Names, but not one class. */
  'classes-missing': { tab: string };
  'class-unknown': { className: string; classes: string[] };
  'class-empty': { className: string };
  'class-twice': { tab: string; row: number; className: string };
  'pupil-without-class': { tab: string; row: number; name: string };
  'value-unknown': { tab: string; row: number; column: string; text: string; allowed: string[] };
  'date-invalid': { tab: string; row: number; column: string; text: string };
  'dates-reversed': { tab: string; row: number };
  'value-empty': { tab: string; row: number; column: string };
  'rule-nobody': { tab: string; row: number; column: string; text: string };
  'rule-ambiguous': { tab: string; row: number; column: string; text: string; names: string[] };
  'rule-same-pupil': { tab: string; row: number; name: string };
  'room-without-desks': { tab: string };
  'identity-question': { tab: string; row: number; pupil: string; name: string };
  /** Several names do not fit the ids beside them. */
  'identity-stopped': { tab: string; rows: number[] };
  /** ID cells that were typed or pasted over. */
  'identity-overwritten': { tab: string; rows: number[] };
  /** A class with a history, but with none of its pupils' ids on the roster. */
  'identity-lost': { tab: string; className: string };
  /** Ids were written, and are not there: merged or protected cells. */
  'ids-not-kept': { tabs: string[] };
  /** A row on `Hensyn` for a class that is nowhere else. */
  'rule-class-unknown': { tab: string; row: number; text: string; classes: string[] };
  'ledger-damaged': { tab: string; rows: number[] };
  'ledger-newer': { tab: string; row: number };
}

/** Codes that arise in the use cases and around them. */
export interface AppFindings {
  busy: Record<string, never>;
  'colleague-first': { className: string; by: string; at: string; undone: boolean };
  /** What was to be undone is no longer the newest. */
  'undo-overtaken': { className: string; by: string; at: string };
  'class-changed': { className: string };
  'draft-unreadable': { field: string };
  'nothing-to-undo': { className: string };
  'wrong-model': { className: string };
  /** Drawn tabs are still missing after an attempt to draw them. */
  'tabs-not-drawn': Record<string, never>;
  'service-failed': { step: string };
  'tab-protected': { tab: string };
}

export type Findings = CoreFindings & TabFindings & AppFindings;
export type Finding = FindingOf<Findings>;
export type Code = Finding['code'];
