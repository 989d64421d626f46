// The `google.script` that a sandboxed sidebar or dialog finds: run and host, nothing else.

/** The little of a browser window that the shim touches; the server is compiled without the DOM. */
export interface FrameWindow {
  readonly parent: {
    postMessage(message: unknown, targetOrigin: string): void;
  };
  addEventListener(type: 'message', listener: (event: FrameMessage) => void): void;
  google?: unknown;
}

export interface FrameMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/** Frame to page. */
export type FrameCall =
  | {
      readonly type: 'script.run';
      readonly id: number;
      readonly name: string;
      readonly args: unknown[];
    }
  | {
      readonly type: 'script.host';
      readonly action: HostAction;
      readonly value?: number;
    };

export type HostAction = 'close' | 'setWidth' | 'setHeight' | 'focus';

/** Page to frame; `error` is absent when the call succeeded. */
export interface FrameReply {
  readonly type: 'script.reply';
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

type Handler = (value: unknown, userObject: unknown) => void;

/**
 * Copies the arguments of a call as google.script.run accepts them: primitives, null, plain objects
 * and arrays, or one form element alone. Throws a TypeError with Google's words for a Date, a
 * function, another node, a cycle or an instance of a class. `undefined` becomes null in an array
 * and is left out of an object.
 */
export function copyArguments(args: readonly unknown[]): unknown[] {
  const open: unknown[] = [];
  const refuse = (key: string): never => {
    throw new TypeError(`Failed due to illegal value in property: ${key}`);
  };
  const tag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
  const copyObject = (value: object, key: string): unknown => {
    if (open.includes(value)) return refuse(key);
    open.push(value);
    let copy: unknown;
    if (Array.isArray(value)) {
      copy = Array.from(value, (item: unknown, index) => copyValue(item, String(index)));
    } else if (tag(value) === 'Object') {
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== null && prototype !== Object.prototype) return refuse(key);
      const entries = Object.entries(value).filter(([, item]) => item !== undefined);
      copy = Object.fromEntries(entries.map(([name, item]) => [name, copyValue(item, name)]));
    } else {
      return refuse(key);
    }
    open.pop();
    return copy;
  };
  const copyValue = (value: unknown, key: string): unknown => {
    if (value === undefined || value === null) return null;
    if (typeof value === 'object') return copyObject(value, key);
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    return refuse(key);
  };
  const formFields = (form: object): Record<string, unknown> => {
    const fields: Record<string, unknown> = {};
    for (const field of Array.from((form as { elements: ArrayLike<FormField> }).elements)) {
      if (!field.name || field.disabled) continue;
      if ((field.type === 'checkbox' || field.type === 'radio') && !field.checked) continue;
      const before = fields[field.name];
      const values = Array.isArray(before) ? (before as unknown[]) : [before];
      fields[field.name] = before === undefined ? field.value : [...values, field.value];
    }
    return fields;
  };
  interface FormField {
    readonly name: string;
    readonly value: string;
    readonly type: string;
    readonly disabled: boolean;
    readonly checked: boolean;
  }
  const [first] = args;
  if (args.length === 1 && typeof first === 'object' && first && tag(first) === 'HTMLFormElement') {
    return [formFields(first)];
  }
  return args.map((value, index) => copyValue(value, String(index)));
}

interface Handlers {
  readonly success?: Handler | undefined;
  readonly failure?: Handler | undefined;
  readonly userObject?: unknown;
}

/** google.script.run: any name is a function, three of them give a runner with a handler more. */
export function makeRunner(
  handlers: Handlers,
  call: (handlers: Handlers, name: string, args: unknown[]) => void,
): object {
  const runner = (given: Handlers): object =>
    new Proxy(Object.create(null) as object, {
      get: (_target, name) => {
        // `then` would make `await google.script.run` a call; a trailing _ marks private functions.
        if (typeof name === 'symbol' || name === 'then' || name.endsWith('_')) return undefined;
        if (name === 'withSuccessHandler') {
          return (success: Handler) => runner({ ...given, success });
        }
        if (name === 'withFailureHandler') {
          return (failure: Handler) => runner({ ...given, failure });
        }
        if (name === 'withUserObject') {
          return (userObject: unknown) => runner({ ...given, userObject });
        }
        return (...args: unknown[]): void => {
          call(given, name, args);
        };
      },
    });
  return runner(handlers);
}

/**
 * Gives a frame its `google.script`. Runs inside the frame: it is sent there as text, so it and what
 * it is handed may use nothing from this file but types. Ten calls run at once, the others wait.
 */
export function installGoogleScript(
  win: FrameWindow,
  pageOrigin: string,
  copy: typeof copyArguments,
  run: typeof makeRunner,
): void {
  const most = 10;
  const waiting: (() => void)[] = [];
  const running = new Map<number, Handlers>();
  let calls = 0;
  const post = (message: FrameCall): void => {
    win.parent.postMessage(message, pageOrigin);
  };
  const startNext = (): void => {
    while (running.size < most && waiting.length > 0) waiting.shift()?.();
  };
  const call = (handlers: Handlers, name: string, args: unknown[]): void => {
    const copied = copy(args);
    waiting.push(() => {
      const id = (calls += 1);
      running.set(id, handlers);
      post({ type: 'script.run', id, name, args: copied });
    });
    startNext();
  };
  const settle = ({ id, value, error: message }: FrameReply): void => {
    const handlers = running.get(id);
    if (!handlers) return;
    running.delete(id);
    startNext();
    if (message === undefined) {
      handlers.success?.(value, handlers.userObject);
      return;
    }
    const error = new Error(message);
    error.name = 'ScriptError';
    // Google, too, lets an error without a failure handler end in the browser's console.
    if (!handlers.failure) throw error;
    handlers.failure(error, handlers.userObject);
  };
  const act = (action: HostAction) => (value?: number) => {
    post({ type: 'script.host', action, ...(value === undefined ? {} : { value }) });
  };
  const editor = { focus: act('focus') };
  const host = {
    close: act('close'),
    setWidth: act('setWidth'),
    setHeight: act('setHeight'),
    editor,
  };
  win.addEventListener('message', (event) => {
    const data = event.data as FrameReply | null;
    if (event.source !== win.parent || event.origin !== pageOrigin) return;
    if (data?.type === 'script.reply') settle(data);
  });
  win.google = { script: { run: run({}, call), host } };
}

/** The shim as the text of an inline script, for pages of the given origin. */
export function shimScript(pageOrigin: string): string {
  const parts = [JSON.stringify(pageOrigin), copyArguments.toString(), makeRunner.toString()];
  return `(${installGoogleScript.toString()})(window,${parts.join(',')})`.replace(/<\//g, '<\\/');
}
