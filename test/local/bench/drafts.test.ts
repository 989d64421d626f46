// The drafts the bench times: a whole last year, each knowing all that was drawn before it.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { propose } from '../../../src/core/propose';
import { timeDrafts } from '../../../src/local/bench/core-script';
import { draftsOfLastYear, timesOf } from '../../../src/local/bench/drafts';
import { timeInNewThread } from '../../../src/local/bench/thread';

const CORE = fileURLToPath(new URL('../../../dist/local/core.js', import.meta.url));

describe('drafts of the last year', () => {
  const tasks = draftsOfLastYear(9, 3, 'x');

  test('are a year of them, after all the draws of the years before', () => {
    expect(tasks.map(({ input }) => input.history.length)).toEqual(
      Array.from({ length: 19 }, (_, i) => 2 * 19 + i),
    );
    expect(tasks.map(({ input }) => input.drawsLeft)).toEqual(
      Array.from({ length: 19 }, (_, i) => 19 - i),
    );
    const thisYear = tasks.map(
      ({ input }) => input.history.filter(({ from }) => from >= input.yearStart).length,
    );
    expect(thisYear).toEqual(Array.from({ length: 19 }, (_, i) => i));
  });

  test('what one draws is history to the next', () => {
    tasks.slice(0, -1).forEach(({ input, seed }, i) => {
      const made = propose(input, seed);
      if (!made.ok) throw new Error('no proposal');
      const { groups, desks } = made.value;
      expect(tasks[i + 1]?.input.history.at(-1)).toMatchObject({ groups, desks });
    });
  });

  test('are the same for the same seed, and others for another', () => {
    expect(draftsOfLastYear(9, 3, 'x')).toEqual(tasks);
    expect(draftsOfLastYear(9, 3, 'y')).not.toEqual(tasks);
  });

  test('each has a time, here and in a thread of its own', async () => {
    const json = JSON.stringify(tasks);
    for (const times of [timeDrafts(json), await timeInNewThread(CORE, json)]) {
      expect(times).toHaveLength(19);
      expect(times.every((ms) => ms > 0)).toBe(true);
    }
  });

  test('a thread that fails says so', async () => {
    await expect(timeInNewThread(CORE, 'no JSON')).rejects.toThrow('JSON');
  });
});

test('times: the mean and the worst of all, and the mean of the first of each run', () => {
  expect(
    timesOf([
      [9, 1, 2],
      [5, 3, 1],
    ]),
  ).toEqual({ mean: 3.5, worst: 9, first: 7 });
});
