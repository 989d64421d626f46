// The fakes for a test's own thread: the same methods, called at once and applied at once.
/// <reference types="google-apps-script" preserve="true" />
import { HostDoubt } from '../model/errors';
import { invoke, roots, shapes } from './call';
import { EnumValue, Handle } from './handles';
import type { Context } from './table';

/** Google's globals as far as the host offers them; anything else throws when it is touched. */
export interface Services {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly Session: GoogleAppsScript.Base.Session;
}

const classShapes = shapes();
const targets = new WeakMap<object, Handle>();

/** Names that test tools look for on any object. */
const LOOKED_FOR = ['then', 'toJSON', 'constructor', 'asymmetricMatch', 'nodeType', '$$typeof'];

export function directServices(context: Context): Services {
  const wrap = (value: unknown): unknown => {
    if (value instanceof Handle) return proxy(context, value, wrap);
    return Array.isArray(value) ? value.map(wrap) : value;
  };
  return Object.fromEntries(roots.map((root) => [root.type, wrap(root)])) as unknown as Services;
}

function unwrap(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrap);
  return (typeof value === 'object' && value !== null ? targets.get(value) : undefined) ?? value;
}

function proxy(context: Context, handle: Handle, wrap: (value: unknown) => unknown): object {
  const shape = classShapes[handle.type];
  const made = new Proxy(Object.create(null) as object, {
    get: (_target, key) => {
      if (typeof key === 'symbol' || LOOKED_FOR.includes(key)) return undefined;
      if (key === 'toString') return () => handle.type;
      const values = shape?.enums[key];
      if (values) return enumMembers(key, values);
      if (!shape?.methods.includes(key)) {
        throw new TypeError(
          `${handle.type}.${key} is not a function (not offered by the local host)`,
        );
      }
      return (...args: unknown[]): unknown => {
        const result = invoke(context, handle, key, args.map(unwrap));
        return result instanceof Promise ? result.then(wrap) : wrap(result);
      };
    },
    set: () => {
      throw new HostDoubt(`A ${handle.type} cannot be changed like that.`);
    },
  });
  targets.set(made, handle);
  return made;
}

const enumMembers = (type: string, names: readonly string[]): Record<string, EnumValue> =>
  Object.fromEntries(names.map((name) => [name, EnumValue.of(type, name)]));
