// What may cross between page and script, checked as google.script.run checks it.
import { types } from 'node:util';

/**
 * The arguments of a call as JSON. Primitives, null, plain objects and arrays pass; undefined
 * becomes null in arrays and vanishes in objects. Throws for dates, functions, cycles and the rest.
 */
export function marshalArguments(args: readonly unknown[]): string {
  return JSON.stringify(args.map((arg, index) => plain(arg, String(index), [])));
}

function plain(value: unknown, path: string, above: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(path);
  const within = [...above, value];
  if (Array.isArray(value)) {
    return Array.from(value, (one: unknown, index) => plain(one, `${path}.${index}`, within));
  }
  if (!isPlain(value)) throw illegal(path);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, plain(one, `${path}.${key}`, within)]),
  );
}

function isPlain(value: object): boolean {
  if (types.isDate(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const illegal = (path: string): TypeError =>
  new TypeError(`Failed due to illegal value in property: ${path}`);
