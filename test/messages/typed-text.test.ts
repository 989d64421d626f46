// What a teacher typed, quoted in a sentence: on one line, cut, and otherwise as it is.
import { describe, expect, test } from '@jest/globals';
import { sayFinding } from '../../src/messages';

const CELL = { tab: 'Hensyn', row: 4 };
const nameOf = (pupil: string): string => pupil;

describe('what a teacher typed stands in a sentence', () => {
  const said = (text: string): string =>
    sayFinding({ code: 'rule-nobody', params: { ...CELL, column: 'Elev', text } }, nameOf);

  test('on one line', () => expect(said(' To\n\tLinjer ')).toContain('«To Linjer»'));
  test('cut when it is long', () => {
    expect(said('x'.repeat(500)).length).toBeLessThan(250);
    expect(said('x'.repeat(500))).toMatch(/x…»/);
  });
  test('as it is, whatever signs it has', () => {
    expect(said('<b>$& =1+1 🎉')).toContain('«<b>$& =1+1 🎉»');
  });
});
