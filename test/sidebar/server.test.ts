// The door to the server: what comes of an answer, of none, and of a refusal of Google's.
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { NoAnswer, server } from '../../src/sidebar/server';

type Handler = (said: unknown) => void;

let answered: Handler;
let failed: Handler;
let asked: unknown[][];
/** As google.script.run: handlers are set first, then one of the server's functions is called. */
const run = {
  withSuccessHandler: (handler: Handler) => ((answered = handler), run),
  withFailureHandler: (handler: Handler) => ((failed = handler), run),
  undoLast: (...args: unknown[]) => void asked.push(args),
  loadClass: (...args: unknown[]) => void asked.push(args),
};

beforeEach(() => {
  jest.useFakeTimers();
  asked = [];
  Object.assign(globalThis, { google: { script: { run } } });
});
afterEach(() => {
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'google');
});

const whyNot = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => (error instanceof NoAnswer ? [error.access, error.message] : error),
  );

test('an answer arrives as it was given, and what was asked as it was', async () => {
  const call = server.undoLast('5A', 7);
  answered({ ok: true });
  await expect(call).resolves.toEqual({ ok: true });
  expect(asked).toEqual([['5A', 7]]);
});

test('what Google could not carry across is no answer', async () => {
  const call = whyNot(server.loadClass('5A'));
  answered(null);
  expect(await call).toEqual([false, 'empty']);
});

test('a call that is lost is given up', async () => {
  const call = whyNot(server.loadClass('5A'));
  jest.advanceTimersByTime(90_000);
  expect(await call).toEqual([false, 'timeout']);
});

test.each([
  ['PERMISSION_DENIED', true],
  ['Authorization is required to perform that action.', true],
  ['NetworkError: Connection failure due to HTTP 403', true],
  ['We are sorry, a server error occurred: 14031', false],
  ['Exceeded maximum execution time', false],
])('«%s»: refused because of accounts? %s', async (message, access) => {
  const call = whyNot(server.loadClass('5A'));
  failed(new Error(message));
  expect(await call).toEqual([access, message]);
});

test('a function that an older script does not have is no answer', async () => {
  expect(await whyNot(server.openTeam('8A'))).toEqual([false, 'openTeam']);
});
