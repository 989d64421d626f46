// Answers to the sidebar: codes become sentences, and no exception's text reaches a teacher or a log.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { answer, failed, guarded } from '../../src/addon/replies';
import { refuse } from '../../src/app/result';
import type { Finding } from '../../src/contract/findings';

const said: string[] = [];
const log = console.error;
beforeEach(() => {
  said.length = 0;
  console.error = (...parts: unknown[]) => void said.push(parts.join(' '));
});
afterEach(() => {
  console.error = log;
});

const secret = 'Service error: cell holds Ada Aas';
const broken = (): never => {
  throw new Error(secret);
};

describe('answer', () => {
  test('gives a good reply as it is', () => {
    const reply = { ok: true, nr: 3 } as const;
    expect(answer('load', () => reply)).toBe(reply);
  });

  test('gives a refusal a sentence, its code, and what was found', () => {
    const findings: Finding[] = [
      { code: 'pupil-not-placed', params: { pupil: 'p1' } },
      { code: 'pupil-not-placed', params: { pupil: 'pgone' } },
    ];
    const reply = answer('load', () => refuse(findings, new Map([['p1', 'Ada']])));
    expect(reply).toMatchObject({ ok: false, error: { code: 'pupil-not-placed', findings } });
    const [one, other] = reply.ok ? [] : reply.error.message.split('\n');
    expect([one, other]).toEqual([
      expect.stringMatching(/^Ada /),
      expect.not.stringMatching(/pgone|undefined/),
    ]);
  });

  test.each<[string, () => never]>([
    ['an error', broken],
    [
      'a text',
      () => {
        // Google's own objects are no Errors everywhere.
        // eslint-disable-next-line @typescript-eslint/only-throw-error
        throw secret;
      },
    ],
  ])('of %s that is thrown says what was being done, and nothing of it', (_, run) => {
    const reply = answer('load', run);
    expect(reply).toMatchObject({ ok: false, error: { code: 'service-failed' } });
    expect(JSON.stringify(reply)).toContain('da klassen skulle leses');
    expect(JSON.stringify(reply)).not.toContain('Ada');
    expect(said.join('\n')).toContain('service-failed: load');
    expect(said.join('\n')).not.toContain('Ada');
  });
});

test('guarded tells the teacher when a menu item breaks, and is silent when it does not', () => {
  const told: string[] = [];
  guarded(
    'draw',
    () => undefined,
    (text) => told.push(text),
  );
  expect(told).toEqual([]);
  guarded('draw', broken, (text) => told.push(text));
  expect(told).toEqual([expect.stringContaining('da det skulle trekkes')]);
  expect(told.join()).not.toContain('Ada');
});

test('a refusal without findings is still an answer', () => {
  expect(failed(refuse([])).error.code).toBe('service-failed');
});
