// Who takes part: «borte i perioden» and those who have left neither sit anywhere nor hold anybody to anything.
import { describe, expect, test } from '@jest/globals';
import type { Rule } from '../../src/core/model';
import { rulesHolding, takingPart } from '../../src/core/presence';

const CLASS = ['ada', 'bo', 'cato'];
const apart: Rule = { kind: 'apart', row: 4, pupils: ['ada', 'bo'] };
const away: Rule = { kind: 'away', row: 5, pupil: 'bo', from: '2026-11-01', to: '2026-11-30' };

describe('who takes part', () => {
  test('all but those away for the period, in their order', () => {
    expect(takingPart(CLASS, [away, apart])).toEqual(['ada', 'cato']);
    expect(takingPart(CLASS, [])).toEqual(CLASS);
  });

  test('somebody away who is not of the class changes nothing', () => {
    expect(takingPart(CLASS, [{ kind: 'away', row: 6, pupil: 'dag' }])).toEqual(CLASS);
  });
});

describe('which rules hold', () => {
  test('those of the day, both ends included, in their order', () => {
    expect(rulesHolding([away, apart], CLASS, '2026-11-30')).toEqual([away, apart]);
    expect(rulesHolding([away, apart], CLASS, '2026-12-01')).toEqual([apart]);
  });

  test('two of whom one has left are held to nothing', () => {
    expect(rulesHolding([apart], ['ada', 'cato'], '2026-11-30')).toEqual([]);
  });

  test('one who is left of «bare sammen med» is still held to it, and must not get just anybody', () => {
    const only: Rule = { kind: 'onlyWith', row: 7, pupil: 'ada', partners: ['dag'] };
    expect(rulesHolding([only], CLASS, '2026-11-30')).toEqual([only]);
    expect(rulesHolding([only], ['bo', 'cato'], '2026-11-30')).toEqual([]);
  });
});
