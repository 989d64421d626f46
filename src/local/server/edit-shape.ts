// The shape of an edit as it arrives from the page: read field by field, refused in plain words.
import type { Area, Border, CellStyle, Edit } from '../internals';
import { RequestError } from './http';

/** What a field must be, with the words that complete «… must be …». */
interface Rule<T> {
  readonly words: string;
  readonly holds: (value: unknown) => value is T;
}

const rule = <T>(words: string, holds: (value: unknown) => boolean): Rule<T> => ({
  words,
  holds: (value): value is T => holds(value),
});

const oneOf = <T extends string>(...values: readonly T[]): Rule<T> =>
  rule(`one of ${values.join(', ')}`, (value) => values.some((one) => one === value));

const optional = <T>(inner: Rule<T>): Rule<T | undefined> =>
  rule(`${inner.words}, or left out`, (value) => value === undefined || inner.holds(value));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = rule<string>('a text', (value) => typeof value === 'string');
const truth = rule<boolean>('true or false', (value) => typeof value === 'boolean');
const whole = rule<number>('a whole number', (value) => Number.isSafeInteger(value));
/** Rows, columns, lines, counts and pixels all start at 1. */
const positive = rule<number>(
  'a whole number from 1',
  (value) => Number.isSafeInteger(value) && Number(value) >= 1,
);
const axis = oneOf('row', 'column');
const texts = rule<readonly (readonly string[])[]>(
  'a list of rows, each a list of texts',
  (value) =>
    Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(text.holds)),
);

const area = rule<Area>(
  'an area: row, column, rows and columns, each a whole number from 1',
  (value) =>
    isRecord(value) &&
    [value.row, value.column, value.rows, value.columns].every((one) => positive.holds(one)),
);

const color = rule<string>(
  'a colour like #1a2b3c',
  (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value),
);
const line = oneOf('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE');
const border = rule<Border>(
  'a border: line and color',
  (value) => isRecord(value) && line.holds(value.line) && color.holds(value.color),
);

const STYLE: { readonly [Field in keyof CellStyle]-?: Rule<CellStyle[Field]> } = {
  bold: truth,
  italic: truth,
  size: positive,
  color,
  family: text,
  background: color,
  horizontal: oneOf('left', 'center', 'right'),
  vertical: oneOf('top', 'middle', 'bottom'),
  wrap: truth,
  top: border,
  left: border,
  bottom: border,
  right: border,
};

/** A name outside the table would be saved with the cell, so it is refused. */
const style = rule<CellStyle>(`a style of ${Object.keys(STYLE).join(', ')}`, (value) => {
  if (!isRecord(value)) return false;
  const rules = new Map<string, Rule<unknown>>(Object.entries(STYLE));
  return Object.entries(value).every(([field, one]) => rules.get(field)?.holds(one) === true);
});

type Fields<E> = { readonly [Field in Exclude<keyof E, 'kind'>]-?: Rule<E[Field]> };

const lines = { sheet: whole, axis, at: positive, count: positive };

const SHAPES: { readonly [Kind in Edit['kind']]: Fields<Edit & { kind: Kind }> } = {
  type: { sheet: whole, row: positive, column: positive, values: texts },
  clear: { sheet: whole, area },
  format: { sheet: whole, area, format: text },
  style: { sheet: whole, area, style },
  insertLines: lines,
  deleteLines: lines,
  hideLines: { ...lines, hidden: truth },
  resize: { ...lines, size: positive },
  sort: { sheet: whole, area, column: positive, ascending: truth },
  addSheet: { name: optional(text), index: optional(whole) },
  deleteSheet: { sheet: whole },
  renameSheet: { sheet: whole, name: text },
  moveSheet: { sheet: whole, index: whole },
  hideSheet: { sheet: whole, hidden: truth },
  merge: { sheet: whole, area },
  unmerge: { sheet: whole, area },
  activate: { sheet: whole },
};

const KINDS = new Map<string, Readonly<Record<string, Rule<unknown>>>>(Object.entries(SHAPES));

/** The edit with the fields of its kind and no others. Throws a RequestError of status 400. */
export function readEdit(value: unknown): Edit {
  if (!isRecord(value)) throw new RequestError(400, 'An edit must be an object with a kind.');
  const { kind } = value;
  const shape = typeof kind === 'string' ? KINDS.get(kind) : undefined;
  if (!shape) {
    throw new RequestError(400, `An edit's kind must be one of ${[...KINDS.keys()].join(', ')}.`);
  }
  const fields = Object.entries(shape).flatMap(([field, { words, holds }]) => {
    const given = value[field];
    if (!holds(given)) {
      throw new RequestError(400, `The field '${field}' of this edit must be ${words}.`);
    }
    return given === undefined ? [] : [[field, given] as const];
  });
  // Each field has just been held against the rule of its type.
  return { kind, ...Object.fromEntries(fields) } as Edit;
}
