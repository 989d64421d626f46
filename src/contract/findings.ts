// Everything the product can have to say to a teacher, as codes with parameters.
import type { CoreFindings, FindingOf } from '../core/finding';
import type { SeatingKind } from '../core/model';

/** Codes that arise where tabs are read and written; core codes are in `core/finding`. */
export interface TabFindings {
  'tab-missing': { tab: string };
  'header-missing': { tab: string; header: string; nearest: string };
  'roster-empty': { tab: string };
  /** Names, but not one class. */
  'classes-missing': { tab: string };
  'class-unknown': { className: string; classes: string[] };
  'class-empty': { className: string; classes: string[] };
  'class-twice': { tab: string; row: number; className: string };
  'pupil-without-class': { tab: string; row: number; name: string };
  'value-unknown': { tab: string; row: number; column: string; text: string; allowed: string[] };
  'date-invalid': { tab: string; row: number; column: string; text: string };
  /** Weekdays a pupil is in school, written so that they cannot be read. */
  'days-invalid': { tab: string; row: number; text: string };
  'dates-reversed': { tab: string; row: number };
  'value-empty': { tab: string; row: number; column: string };
  'rule-nobody': { tab: string; row: number; column: string; text: string };
  /** Somebody who was in the class when the row was written, and is not any more. */
  'rule-gone': { tab: string; row: number; column: string; text: string };
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
  /** Changes put off on `Klasser` that are no two days each. */
  'postponed-unreadable': { tab: string; row: number; text: string };
  /** A level that is no whole number from 1. */
  'level-invalid': { tab: string; row: number; text: string };
  'ledger-damaged': { tab: string; rows: number[] };
  'ledger-newer': { tab: string; row: number };
  /** The tab is gone, and there were changes in it. */
  'ledger-lost': { tab: string };
}

/** Codes that arise in the use cases and around them. */
export interface AppFindings {
  busy: Record<string, never>;
  /** `kind`: what was stored, or what was not when something was undone; without it learning partners. */
  'colleague-first': {
    className: string;
    by: string;
    at: string;
    undone: boolean;
    kind?: SeatingKind;
  };
  /** A draw of the class is being shown to it right now. */
  'showing-now': { className: string; by: string; at: string };
  /** The class has no draw yet. */
  'nothing-to-show': { className: string };
  /** Tabs that are not for the wall can be seen. */
  'teacher-tabs-visible': { tabs: string[] };
  /** A change that was to be postponed is not in the calendar any more. */
  'change-gone': { className: string };
  /** What was to be undone is no longer the newest. */
  'undo-overtaken': { className: string; by: string; at: string };
  /** `kind`: what was to be stored; without it a draw of learning partners. */
  'class-changed': { className: string; kind?: SeatingKind };
  /** The roster is not as it was when the changes were made. */
  'roster-changed': { tab: string };
  /** Only who has left can be forgotten. */
  'pupil-not-left': { tab: string };
  'draft-unreadable': { field: string };
  /** Days of draws that were brought in before, or that are not before the class's first of its own. */
  'import-days': { className: string; days: string[] };
  /** A turn of the year that was broken off. */
  'year-open': Record<string, never>;
  /** Something that names a class is not as it was when the turn of the year was planned. */
  'year-changed': Record<string, never>;
  'nothing-to-undo': { className: string };
  'wrong-model': { className: string };
  /** Base groups were asked for, and the class sits in learning pairs. */
  'no-base-groups': { className: string };
  /** Nothing has been drawn, so there is no chart to show. */
  'chart-missing': { className: string };
  /** Nothing to turn: no base groups have been composed. */
  'groups-missing': { className: string };
  /** The groups hold from a later day. */
  'groups-to-come': { className: string; from: string };
  /** Groups from so late a day cannot be saved before `earliest`. */
  'groups-too-early': { from: string; earliest: string };
  /** Leaders have been changed in this period; `next` is the next day of change, empty when unknown. */
  'rotated-already': { className: string; from: string; next: string };
  /** Drawn tabs are still missing after an attempt to draw them. */
  'tabs-not-drawn': Record<string, never>;
  'service-failed': { step: string };
  'tab-protected': { tab: string };
}

export type Findings = CoreFindings & TabFindings & AppFindings;
export type Finding = FindingOf<Findings>;
export type Code = Finding['code'];
