// google.script as a sandboxed page finds it: what it takes, in which order, and what it refuses.
import { Script } from 'node:vm';
import { beforeEach, describe, expect, test } from '@jest/globals';
import {
  copyArguments,
  installGoogleScript,
  makeRunner,
  shimScript,
  type FrameCall,
  type FrameMessage,
  type FrameReply,
} from '../../../src/local/server/shim';

const ORIGIN = 'http://127.0.0.1:1';

type Runner = Record<string, (...args: unknown[]) => Runner>;
interface GoogleScript {
  readonly script: { readonly run: Runner; readonly host: Record<string, (n?: number) => void> };
}

/** A window whose parent keeps what it is sent. */
class FakeFrame {
  readonly sent: FrameCall[] = [];
  readonly parent = {
    postMessage: (message: unknown, origin: string) => {
      expect(origin).toBe(ORIGIN);
      this.sent.push(message as FrameCall);
    },
  };
  google?: GoogleScript;
  private listener: (event: FrameMessage) => void = () => undefined;

  addEventListener(_type: 'message', listener: (event: FrameMessage) => void): void {
    this.listener = listener;
  }

  reply(reply: Omit<FrameReply, 'type'>, origin = ORIGIN, source: unknown = this.parent): void {
    this.listener({ data: { type: 'script.reply', ...reply }, origin, source });
  }

  get run(): Runner {
    if (!this.google) throw new Error('not installed');
    return this.google.script.run;
  }
}

let frame: FakeFrame;
beforeEach(() => {
  frame = new FakeFrame();
  installGoogleScript(frame, ORIGIN, copyArguments, makeRunner);
});

const call = (name: string, ...args: unknown[]) => frame.run[name]?.(...args);

describe('arguments', () => {
  test('primitives, arrays and plain objects are copied', () => {
    const given = [1, 'a', true, null, undefined, [1, undefined], { a: { b: [] }, c: undefined }];
    expect(copyArguments(given)).toEqual([1, 'a', true, null, null, [1, null], { a: { b: [] } }]);
    expect(JSON.stringify(copyArguments([{ c: undefined, n: NaN }]))).toBe('[{"n":null}]');
  });

  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  test.each([
    ['a date', { at: new Date() }, 'at'],
    ['a function', [() => 1], '0'],
    ['a cycle', cycle, 'self'],
    ['a map', new Map(), '0'],
    ['a symbol', { s: Symbol('s') }, 's'],
    ['an instance of a class', { x: new (class extends Map {})() }, 'x'],
  ])('%s makes the request fail', (_what, value, property) => {
    expect(() => copyArguments([value])).toThrow(
      new TypeError(`Failed due to illegal value in property: ${property}`),
    );
  });

  test('the same object twice is no cycle', () => {
    const twice = { a: 1 };
    expect(copyArguments([[twice, twice]])).toEqual([[{ a: 1 }, { a: 1 }]]);
  });

  test('one form element alone becomes its fields', () => {
    const field = (name: string, value: string, type = 'text', checked = false) => {
      return { name, value, type, checked, disabled: false };
    };
    const form = {
      [Symbol.toStringTag]: 'HTMLFormElement',
      elements: [
        field('class', '5A'),
        field('day', 'mon', 'checkbox', true),
        field('day', 'tue', 'checkbox', true),
        field('day', 'wed', 'checkbox'),
        field('', 'x'),
      ],
    };
    expect(copyArguments([form])).toEqual([{ class: '5A', day: ['mon', 'tue'] }]);
    expect(() => copyArguments([form, 1])).toThrow(TypeError);
  });
});

describe('run', () => {
  test('handlers belong to the chain they were given in', () => {
    const seen: unknown[] = [];
    const note = (name: string) => (value: unknown, own: unknown) => seen.push([name, value, own]);
    const good = frame.run.withSuccessHandler?.(note('good'));
    good?.withUserObject?.('mine').a?.(1);
    good?.b?.(2);
    frame.reply({ id: 2, value: 'B' });
    frame.reply({ id: 1, value: 'A' });
    frame.reply({ id: 1, value: 'again' });
    expect(seen).toEqual([
      ['good', 'B', undefined],
      ['good', 'A', 'mine'],
    ]);
  });

  test('a failure is an Error for the failure handler, and thrown without one', () => {
    let got: unknown;
    frame.run.withFailureHandler?.((error: unknown) => (got = error)).a?.();
    frame.reply({ id: 1, error: 'Error: nei' });
    expect(got).toMatchObject({ name: 'ScriptError', message: 'Error: nei' });
    call('b');
    expect(() => {
      frame.reply({ id: 2, error: 'Error: nei' });
    }).toThrow('Error: nei');
  });

  test('ten calls run at once, the eleventh waits', () => {
    for (let i = 0; i < 12; i += 1) call('f', i);
    expect(frame.sent).toHaveLength(10);
    frame.reply({ id: 4, value: null });
    expect(frame.sent[10]).toEqual({ type: 'script.run', id: 11, name: 'f', args: [10] });
    expect(frame.sent).toHaveLength(11);
  });

  test('private functions are not there, and the runner is no promise', () => {
    expect(frame.run.secret_).toBeUndefined();
    expect(frame.run.then).toBeUndefined();
  });

  test('only the framing page is listened to', () => {
    const seen: unknown[] = [];
    frame.run.withSuccessHandler?.((value: unknown) => seen.push(value)).a?.();
    frame.reply({ id: 1, value: 'foreign' }, 'https://example.org');
    frame.reply({ id: 1, value: 'other frame' }, ORIGIN, {});
    expect(seen).toEqual([]);
  });
});

test('host passes on what dialogs may ask for; history and url are absent', () => {
  frame.google?.script.host.close?.();
  frame.google?.script.host.setHeight?.(300);
  expect(frame.sent).toEqual([
    { type: 'script.host', action: 'close' },
    { type: 'script.host', action: 'setHeight', value: 300 },
  ]);
  expect(Object.keys(frame.google?.script ?? {}).sort()).toEqual(['host', 'run']);
});

test('the shim is one script that cannot end its own tag', () => {
  expect(shimScript('http://x</script>')).not.toMatch(/<\/script/i);
  expect(() => new Script(shimScript(ORIGIN))).not.toThrow();
});
