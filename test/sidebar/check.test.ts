// «Systemsjekk» in its page: what differs is told, and the report can be copied.
import { expect, test } from '@jest/globals';
import type { Done, Reply } from '../../src/contract/replies';
import { PROBES } from '../../src/google/probes';
import { outcomeOf, reportText } from '../../src/sidebar/check/report';
import { CheckSession, type Checked } from '../../src/sidebar/check/session';
import { texts } from '../../src/sidebar/check/texts';

const value = { text: 'Å', list: [null, 1] };
const report = (seen = 'a'): Checked => ({
  ...{ ok: true, version: '0.1.0', locale: 'no_NO', zone: 'Europe/Oslo' },
  probes: [
    { id: 'text-date', expected: '2026-11-22', seen: '2026-11-22' },
    { id: 'merge-keeps-first', expected: 'a', seen },
  ],
  carried: { value, text: JSON.stringify(value) },
  dated: 'dropped',
});

test('every probe has a sentence for people, and no sentence is left over', () => {
  const ids = [...PROBES.map(({ id }) => id), 'call-carries', 'call-drops-dates'].sort();
  expect(Object.keys(texts.probes).sort()).toEqual(ids);
});

test('what differs is told with what was expected and what was seen', () => {
  const { all, differ } = outcomeOf(report(''));
  expect([all.length, differ.map(({ id }) => id)]).toEqual([4, ['merge-keeps-first']]);
  const text = reportText(report(''));
  expect(text).toContain('Læringspartner 0.1.0 · no_NO · Europe/Oslo');
  expect(text).toContain('3 av 4 prøver');
  expect(text).toMatch(/✗ merge-keeps-first: .*Ventet «a». Fikk \(tomt\)\./);
  expect(reportText(report())).toContain('Alle 4 prøvene');
});

test('an answer that was changed on its way differs', () => {
  const changed = { ...report(), carried: { value: null, text: JSON.stringify(value) } };
  expect(outcomeOf(changed).differ.map(({ id }) => id)).toEqual(['call-carries']);
});

test('is run, can be run again, and says when it could not be copied', async () => {
  const replies = [report(), report('b')];
  const dates: Promise<Reply<Done>>[] = [
    Promise.reject(new Error('empty')),
    Promise.resolve({ ok: true }),
  ];
  const session = new CheckSession({
    runSystemCheck: () => Promise.resolve(replies.shift()!),
    answerWithDate: () => dates.shift()!,
  });
  await session.check();
  expect(session.state()).toMatchObject({
    ...{ task: null, report: { version: '0.1.0', dated: 'dropped' } },
  });
  await session.copy('text', () => Promise.reject(new Error('not allowed')));
  expect(session.state().copied).toBe(false);
  await session.copy('text', () => Promise.resolve());
  expect(session.state().copied).toBe(true);
  await session.check();
  expect(session.state()).toMatchObject({
    copied: null,
    report: { dated: 'arrived', probes: [{}, { seen: 'b' }] },
  });
});
