// Who may read a finding: the screen often hangs on the wall.
import type { Code, Finding } from '../contract/findings';
import { names } from './names';

/** Their sentences tell of a consideration, of who sits with whom, or of repeats. */
const FOR_TEACHERS: readonly Code[] = [
  'rules-contradict',
  'pupil-without-partner',
  'no-draw-possible',
  'rule-broken',
  'pupil-placed-twice',
  'pupil-not-placed',
  'group-size',
  'base-group-size',
  'repeat-this-year',
  'desk-unknown',
  'desk-overfull',
  'front-full',
  'rule-nobody',
  'rule-gone',
  'rule-ambiguous',
  'rule-same-pupil',
  'rule-class-unknown',
  'level-invalid',
];

/** For the teacher alone: not in the open part of the sidebar, and not in a box of the menu. */
export function isDelicate({ code, params }: Finding): boolean {
  if (FOR_TEACHERS.includes(code)) return true;
  return 'tab' in params && 'row' in params && isTeachers(params.tab);
}

/** Hidden from the projector: what stands in a row there is for the teacher, whatever is wrong. */
function isTeachers(tab: string): boolean {
  const { considerations, grounds } = names().tabs;
  return tab === considerations || tab === grounds;
}
