// Who may read a finding: the screen often hangs on the wall.
import type { Code, Finding } from '../contract/findings';
import { names } from './names';

/**
 * `teacher`: the sentence tells of a consideration, of who sits with whom, or of repeats. A type, as
 * only those for teachers are looked up; a code that is not here does not compile.
 */
interface Audience {
  'class-too-small': 'all';
  'rules-contradict': 'teacher';
  'pupil-without-partner': 'teacher';
  'no-draw-possible': 'teacher';
  'rule-broken': 'teacher';
  'pupil-placed-twice': 'teacher';
  'pupil-not-placed': 'teacher';
  'pupil-unknown': 'all';
  'group-size': 'teacher';
  'base-group-size': 'teacher';
  'tables-too-few': 'all';
  'repeat-this-year': 'teacher';
  'seats-too-few': 'all';
  'desks-too-few': 'all';
  'desk-unknown': 'teacher';
  'desk-twice': 'all';
  'desk-missing': 'all';
  'desk-overfull': 'teacher';
  'front-full': 'teacher';
  'tab-missing': 'all';
  'header-missing': 'all';
  'roster-empty': 'all';
  'classes-missing': 'all';
  'class-unknown': 'all';
  'class-empty': 'all';
  'class-twice': 'all';
  'pupil-without-class': 'all';
  'value-unknown': 'all';
  'date-invalid': 'all';
  'postponed-unreadable': 'all';
  'days-invalid': 'all';
  'dates-reversed': 'all';
  'value-empty': 'all';
  'rule-nobody': 'teacher';
  'rule-gone': 'teacher';
  'rule-ambiguous': 'teacher';
  'rule-same-pupil': 'teacher';
  'room-without-desks': 'all';
  'identity-question': 'all';
  'identity-stopped': 'all';
  'identity-overwritten': 'all';
  'identity-lost': 'all';
  'ids-not-kept': 'all';
  'rule-class-unknown': 'teacher';
  'level-invalid': 'teacher';
  'ledger-damaged': 'all';
  'ledger-newer': 'all';
  'ledger-lost': 'all';
  busy: 'all';
  'showing-now': 'all';
  'nothing-to-show': 'all';
  'teacher-tabs-visible': 'all';
  'colleague-first': 'all';
  'undo-overtaken': 'all';
  'change-gone': 'all';
  'class-changed': 'all';
  'draft-unreadable': 'all';
  'import-days': 'all';
  'year-open': 'all';
  'year-changed': 'all';
  'roster-changed': 'all';
  'pupil-not-left': 'all';
  'nothing-to-undo': 'all';
  'wrong-model': 'all';
  'no-base-groups': 'all';
  'chart-missing': 'all';
  'groups-missing': 'all';
  'groups-to-come': 'all';
  'groups-too-early': 'all';
  'rotated-already': 'all';
  'tabs-not-drawn': 'all';
  'service-failed': 'all';
  'tab-protected': 'all';
}

type ForTeachers = { [C in Code]: Audience[C] extends 'teacher' ? C : never }[Code];

const FOR_TEACHERS: Readonly<Record<ForTeachers, true>> = {
  'rules-contradict': true,
  'pupil-without-partner': true,
  'no-draw-possible': true,
  'rule-broken': true,
  'pupil-placed-twice': true,
  'pupil-not-placed': true,
  'group-size': true,
  'base-group-size': true,
  'repeat-this-year': true,
  'desk-unknown': true,
  'desk-overfull': true,
  'front-full': true,
  'rule-nobody': true,
  'rule-gone': true,
  'rule-ambiguous': true,
  'rule-same-pupil': true,
  'rule-class-unknown': true,
  'level-invalid': true,
};

/** For the teacher alone: not in the open part of the sidebar, and not in a box of the menu. */
export function isDelicate({ code, params }: Finding): boolean {
  if (code in FOR_TEACHERS) return true;
  return 'tab' in params && 'row' in params && isTeachers(params.tab);
}

/** Hidden from the projector: what stands in a row there is for the teacher, whatever is wrong. */
function isTeachers(tab: string): boolean {
  const { considerations, grounds } = names().tabs;
  return tab === considerations || tab === grounds;
}
