// What groups do not meet, as sentences: everybody by name, nothing of the machinery.
import { expect, test } from '@jest/globals';
import type { GroupFinding } from '../../../src/core/groups/finding';
import { groupSentences } from '../../../src/sidebar/team/texts';

const NAMES: Readonly<Record<string, string>> = { p1: 'Ida', p2: 'Noah', p3: 'Sara' };
const nameOf = (pupil: string): string => NAMES[pupil] ?? '?';
const say = (finding: GroupFinding): string => groupSentences([finding], nameOf).join();

test.each<[GroupFinding, string]>([
  [
    { code: 'kept-apart', params: { pupils: ['p1', 'p2'] } },
    'Ida og Noah skal ikke være i samme gruppe.',
  ],
  [
    { code: 'torn-apart', params: { pupils: ['p1'], missing: ['p2', 'p3'] } },
    'Ida skal være sammen med Noah og Sara.',
  ],
  [{ code: 'size-not-needed', params: { size: 5, pupils: ['p1'] } }, 'Gruppa har fem elever.'],
  [
    {
      code: 'school-uneven',
      params: { value: 'Bygdøy', pupils: ['p1', 'p2'], least: 0, most: 1 },
    },
    'Bygdøy: Ida og Noah. Jevnt fordelt blir det høyst én.',
  ],
  [
    { code: 'gender-uneven', params: { value: 'j', pupils: [], least: 1, most: 2 } },
    'Kjønn «J»: ingen. Jevnt fordelt blir det én eller to.',
  ],
  [
    { code: 'met-before', params: { pupils: ['p1', 'p2'], times: 2 } },
    'Ida og Noah har vært sammen to ganger før.',
  ],
])('%j', (finding, sentence) => expect(say(finding)).toBe(sentence));

test('the same sentence is said once', () => {
  const finding = { code: 'no-supporter', params: { pupil: 'p1' } } as const;
  expect(groupSentences([finding, finding], nameOf)).toHaveLength(1);
});
