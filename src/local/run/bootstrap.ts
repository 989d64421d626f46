// The script's side of the services. Its text is evaluated inside the bare context, so that every
// object a script ever touches is the context's own; it must use nothing from outside itself.
import type { ClassShape } from '../services/call';
import type { Tagged } from './wire';

/** Functions of the worker, never reachable by the script itself. Texts are JSON where they say so. */
export interface WorkerSide {
  /** Takes {handle, method, args} as JSON, gives {value} or {error: {name, message}} as JSON. */
  call(request: string): string;
  log(level: string, text: string): void;
  /** Tells the host of something it does not offer; the run is then refused. */
  doubt(text: string): void;
  /** Milliseconds since 1970 on the script's clock. */
  now(): number;
}

export interface Setup {
  readonly shapes: Readonly<Record<string, ClassShape>>;
  readonly roots: readonly string[];
}

export interface ScriptSide {
  /** Calls a global function of the script with arguments as JSON; gives its result as JSON. */
  run(name: string, args: string): string;
  /** Any thrown value as {name, message, stack} JSON. */
  explain(thrown: unknown): string;
}

/* eslint-disable max-lines-per-function -- one closure by necessity: it travels as text */
export function bootstrap(side: WorkerSide, setupJson: string): ScriptSide {
  const { parse, stringify } = JSON;
  const RealDate = Date;
  const setup = parse(setupJson) as Setup;
  const objects = new WeakMap<object, number>();
  const enums = new Map<string, object>();
  const enumNames = new WeakMap<object, { type: string; name: string }>();
  const prototypes = new Map<string, object>();
  const root = globalThis as unknown as Record<string, unknown>;

  const enumValue = (type: string, name: string): object => {
    const key = `${type}.${name}`;
    let value = enums.get(key);
    if (!value) {
      value = Object.freeze({ toString: () => name, name: () => name, toJSON: () => name });
      enums.set(key, value);
      enumNames.set(value, { type, name });
    }
    return value;
  };

  const encode = (value: unknown, depth: number): unknown => {
    if (depth > 50) throw new TypeError('The argument is nested too deeply.');
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return { $: 'number', text: String(value) };
    }
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
    if (typeof value === 'boolean') return value;
    if (typeof value !== 'object') return { $: 'other', type: typeof value };
    const id = objects.get(value);
    if (id !== undefined) return { $: 'handle', id };
    const known = enumNames.get(value);
    if (known) return { $: 'enum', type: known.type, name: known.name };
    if (Array.isArray(value)) return Array.from(value, (one) => encode(one, depth + 1));
    if (value instanceof RealDate) return { $: 'date', time: value.getTime() };
    return { $: 'other', type: 'object' };
  };

  const decode = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(decode);
    const tagged = value as Required<Tagged>;
    if (tagged.$ === 'handle') return serviceObject(tagged.id, tagged.type);
    if (tagged.$ === 'enum') return enumValue(tagged.type, tagged.name);
    if (tagged.$ === 'date') return new RealDate(tagged.time);
    if (tagged.$ === 'texts') return Object.fromEntries(tagged.entries);
    return undefined;
  };

  const failure = (name: string, message: string): Error => {
    const error = name === 'TypeError' ? new TypeError(message) : new Error(message);
    if (name !== 'TypeError') {
      Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
    }
    return error;
  };

  const serviceCall = (self: object, method: string, args: unknown[]): unknown => {
    const handle = objects.get(self);
    if (handle === undefined) throw new TypeError('Illegal invocation');
    const request = stringify({ handle, method, args: args.map((arg) => encode(arg, 0)) });
    const reply = parse(side.call(request)) as {
      value?: unknown;
      error?: { name: string; message: string };
    };
    if (reply.error) throw failure(reply.error.name, reply.error.message);
    return decode(reply.value);
  };

  const QUIET = ['then', 'toJSON', 'constructor', 'valueOf', 'inspect', 'nodeType'];
  const prototypeOf = (type: string): object => {
    const made = prototypes.get(type);
    if (made) return made;
    const refuse = new Proxy(Object.create(null) as object, {
      get: (_target, key) => {
        if (typeof key === 'symbol' || QUIET.includes(key)) return undefined;
        const text = `${type}.${key} is not a function (not offered by the local host)`;
        side.doubt(text);
        throw new TypeError(text);
      },
    });
    const prototype = Object.create(refuse) as object;
    const shape = setup.shapes[type];
    const define = (key: string, value: unknown): void => {
      Object.defineProperty(prototype, key, { value });
    };
    for (const name of shape ? shape.methods : []) {
      define(name, function (this: object, ...args: unknown[]) {
        return serviceCall(this, name, args);
      });
    }
    for (const [name, values] of Object.entries(shape ? shape.enums : {})) {
      const members: Record<string, object> = {};
      for (const value of values) members[value] = enumValue(name, value);
      define(name, Object.freeze(members));
    }
    define('toString', () => type);
    prototypes.set(type, prototype);
    return prototype;
  };

  const serviceObject = (id: number, type: string): object => {
    const made = Object.create(prototypeOf(type)) as object;
    objects.set(made, id);
    return Object.freeze(made);
  };

  // A result that holds a date, NaN, Infinity, a function or a service object becomes null as a whole.
  const NOTHING = new Error('no plain data');
  const plain = (value: unknown, above: object[]): unknown => {
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value !== 'object') throw NOTHING;
    if (value instanceof RealDate || objects.has(value) || above.includes(value)) throw NOTHING;
    const within = [...above, value];
    if (Array.isArray(value)) return Array.from(value, (one) => plain(one, within));
    const copy: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(value)) {
      if (one === undefined) continue;
      Object.defineProperty(copy, key, { value: plain(one, within), enumerable: true });
    }
    return copy;
  };

  const marshalResult = (value: unknown): string => {
    try {
      return stringify(plain(value, []));
    } catch (thrown) {
      if (thrown === NOTHING) return 'null';
      throw thrown;
    }
  };

  const shown = (value: unknown): string => {
    if (value instanceof Error) return String(value.stack);
    if (typeof value !== 'object' || value === null) return String(value);
    try {
      return stringify(value);
    } catch {
      return 'an object that holds itself';
    }
  };
  const logger =
    (level: string) =>
    (...parts: unknown[]): void => {
      side.log(level, parts.map(shown).join(' '));
    };

  const ScriptDate = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [side.now()] : args, newTarget) as object,
    apply: () => new RealDate(side.now()).toString(),
    get: (target, key, receiver) =>
      key === 'now' ? () => side.now() : (Reflect.get(target, key, receiver) as unknown),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: ScriptDate });

  // What Apps Script lacks, and what came after the ES2021 library the add-on keeps to.
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics'])
    Reflect.deleteProperty(root, name);
  const newer: [object, string[]][] = [
    [
      Array.prototype,
      ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
    ],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed', 'replaceAll']],
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Array, ['fromAsync']],
    [Promise, ['any', 'withResolvers']],
  ];
  for (const [owner, names] of newer) {
    for (const name of names) Reflect.deleteProperty(owner, name);
  }

  const provide = (name: string, value: unknown): void => {
    Object.defineProperty(root, name, { value, writable: true, configurable: true });
  };
  provide('Date', ScriptDate);
  provide('console', {
    log: logger('log'),
    info: logger('info'),
    warn: logger('warn'),
    error: logger('error'),
  });
  const appLogger = {
    log: (...parts: unknown[]) => {
      logger('log')(...parts);
      return appLogger;
    },
  };
  provide('Logger', appLogger);
  setup.roots.forEach((name, index) => provide(name, serviceObject(index + 1, name)));
  const before = new Set(Object.getOwnPropertyNames(root));

  return {
    run: (name, args) => {
      const found = root[name];
      // A context's global also answers for what it inherits, as if it were its own.
      const own =
        !before.has(name) &&
        !(name in Object.prototype) &&
        !name.startsWith('_') &&
        !name.endsWith('_');
      if (!own || typeof found !== 'function') {
        throw failure('HostNotFound', `Script function not found: ${name}`);
      }
      return marshalResult(Reflect.apply(found, root, parse(args) as unknown[]));
    },
    explain: (thrown) => {
      // Not instanceof: a syntax error comes from the worker, outside this context.
      const error = thrown as Partial<Error> | null | undefined;
      if (typeof error !== 'object' || error === null || typeof error.message !== 'string') {
        return stringify({ name: '', message: shown(thrown), stack: '' });
      }
      return stringify({ name: error.name, message: error.message, stack: String(error.stack) });
    },
  };
}
