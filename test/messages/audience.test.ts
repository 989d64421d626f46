// The screen may hang on the wall: which findings are only for the teacher.
import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/contract/findings';
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
