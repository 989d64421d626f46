// Kinds of arguments, checked as strictly as Google's method signatures.
import { types } from 'node:util';
import { EnumValue, Handle } from './handles';

export interface Kind<T> {
  accepts(value: unknown): value is T;
  readonly optional?: boolean;
}

const kind = <T>(accepts: (value: unknown) => boolean): Kind<T> => ({
  accepts: (value): value is T => accepts(value),
});

export const text = kind<string>((value) => typeof value === 'string');
export const bool = kind<boolean>((value) => typeof value === 'boolean');
export const int = kind<number>((value) => Number.isInteger(value));
export const date = kind<Date>((value) => types.isDate(value) && !Number.isNaN(value.getTime()));

type Scalar = string | number | boolean | Date | null | undefined;
/** What a cell takes; objects and arrays are refused rather than written as '[object Object]'. */
export const scalar = kind<Scalar>(
  (value) =>
    value === null ||
    value === undefined ||
    ['string', 'number', 'boolean'].includes(typeof value) ||
    types.isDate(value),
);

export const nullable = <T>(inner: Kind<T>): Kind<T | null> =>
  kind((value) => value === null || inner.accepts(value));

export const optional = <T>(inner: Kind<T>): Kind<T | undefined> => ({
  ...kind<T | undefined>((value) => inner.accepts(value)),
  optional: true,
});

export const listOf = <T>(inner: Kind<T>): Kind<T[]> =>
  kind((value) => Array.isArray(value) && value.every((one) => inner.accepts(one)));

export const matrixOf = <T>(inner: Kind<T>): Kind<T[][]> => listOf(listOf(inner));

export const oneOf = <T extends string>(...values: readonly T[]): Kind<T> =>
  kind((value) => values.some((one) => one === value));

export const object = <S>(type: string): Kind<Handle<S>> =>
  kind((value) => value instanceof Handle && value.type === type);

export const enumOf = (type: string): Kind<EnumValue> =>
  kind((value) => value instanceof EnumValue && value.type === type);

/** An argument's type in the words of Google's error text. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof Handle) return value.path;
  if (value instanceof EnumValue) return `SpreadsheetApp.${value.type}`;
  if (types.isDate(value)) return 'Date';
  if (Array.isArray(value)) return value.length === 0 ? '(class)[]' : `${describe(value[0])}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'object') return 'Object';
  return typeof value;
}
