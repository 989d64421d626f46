// The screen may hang on the wall: which findings are only for the teacher.
import { expect, test } from '@jest/globals';
import type { Code, Finding } from '../../src/contract/findings';
import { isDelicate } from '../../src/messages/audience';

const DELICATE: Finding[] = [
  { code: 'rule-broken', params: { rule: 'apart', row: 2, pupils: ['p0'] } },
  { code: 'group-size', params: { size: 1, pupils: ['p0'] } },
  { code: 'pupil-without-partner', params: { pupil: 'p0', rows: [2] } },
  { code: 'rule-nobody', params: { tab: 'Hensyn', row: 2, column: 'Elev', text: 'Amina' } },
  { code: 'value-empty', params: { tab: 'Hensyn', row: 2, column: 'Elev' } },
  {
    code: 'value-unknown',
    params: { tab: 'Grunnlag', row: 2, column: 'F', text: '9', allowed: [] },
  },
];
const OPEN: Finding[] = [
  { code: 'header-missing', params: { tab: 'Hensyn', header: 'Elev', nearest: '' } },
  { code: 'tab-missing', params: { tab: 'Hensyn' } },
  { code: 'date-invalid', params: { tab: 'Skolerute', row: 2, column: 'Fra', text: 'x' } },
  { code: 'seats-too-few', params: { pupils: 28, seats: 20 } },
  { code: 'room-without-desks', params: { tab: 'Klasserom 5A' } },
];

test.each(DELICATE)('$code is for the teacher', (finding) => {
  expect(isDelicate(finding)).toBe(true);
});

test.each(OPEN)('$code may be read by all', (finding) => {
  expect(isDelicate(finding)).toBe(false);
});

/** Of every code there is: one that is new must be thought about. */
const AUDIENCE: Readonly<Record<Code, 'all' | 'teacher'>> = {
  'class-too-small': 'all',
  'rules-contradict': 'teacher',
  'pupil-without-partner': 'teacher',
  'no-draw-possible': 'teacher',
  'rule-broken': 'teacher',
  'pupil-placed-twice': 'teacher',
  'pupil-not-placed': 'teacher',
  'pupil-unknown': 'all',
  'group-size': 'teacher',
  'base-group-size': 'teacher',
  'tables-too-few': 'all',
  'repeat-this-year': 'teacher',
  'seats-too-few': 'all',
  'desks-too-few': 'all',
  'desk-unknown': 'teacher',
  'desk-twice': 'all',
  'desk-missing': 'all',
  'desk-overfull': 'teacher',
  'front-full': 'teacher',
  'tab-missing': 'all',
  'header-missing': 'all',
  'roster-empty': 'all',
  'classes-missing': 'all',
  'class-unknown': 'all',
  'class-empty': 'all',
  'class-twice': 'all',
  'pupil-without-class': 'all',
  'value-unknown': 'all',
  'date-invalid': 'all',
  'postponed-unreadable': 'all',
  'days-invalid': 'all',
  'dates-reversed': 'all',
  'value-empty': 'all',
  'rule-nobody': 'teacher',
  'rule-gone': 'teacher',
  'rule-ambiguous': 'teacher',
  'rule-same-pupil': 'teacher',
  'room-without-desks': 'all',
  'identity-question': 'all',
  'identity-stopped': 'all',
  'identity-overwritten': 'all',
  'identity-lost': 'all',
  'ids-not-kept': 'all',
  'rule-class-unknown': 'teacher',
  'level-invalid': 'teacher',
  'ledger-damaged': 'all',
  'ledger-newer': 'all',
  'ledger-lost': 'all',
  busy: 'all',
  'showing-now': 'all',
  'nothing-to-show': 'all',
  'teacher-tabs-visible': 'all',
  'colleague-first': 'all',
  'undo-overtaken': 'all',
  'change-gone': 'all',
  'class-changed': 'all',
  'draft-unreadable': 'all',
  'import-days': 'all',
  'year-open': 'all',
  'year-changed': 'all',
  'roster-changed': 'all',
  'pupil-not-left': 'all',
  'nothing-to-undo': 'all',
  'wrong-model': 'all',
  'no-base-groups': 'all',
  'chart-missing': 'all',
  'groups-missing': 'all',
  'groups-to-come': 'all',
  'groups-too-early': 'all',
  'rotated-already': 'all',
  'tabs-not-drawn': 'all',
  'service-failed': 'all',
  'tab-protected': 'all',
};

test.each(Object.entries(AUDIENCE))('%s is for %s', (code, audience) => {
  const finding = { code, params: {} } as Finding;
  expect(isDelicate(finding)).toBe(audience === 'teacher');
});
