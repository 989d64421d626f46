// The formatting setters that Range and RangeList share.
import type { Area, BorderLine } from '../internals';
import { ServiceError } from '../model/errors';
import type { BorderSides, CellPatch } from '../model/changes';
import type { EnumValue } from './handles';
import { bool, enumOf, int, nullable, oneOf, optional, text } from './kinds';
import { type Context, method, type Method, SELF } from './table';

export interface Target {
  readonly sheet: number;
  readonly areas: readonly Area[];
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  gray: '#808080',
  grey: '#808080',
};

/** '#rrggbb' in small letters, or null for the default. */
export function color(value: string | null): string | null {
  if (value === null || value === '') return null;
  const named = NAMED[value.toLowerCase()];
  if (named) return named;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase();
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase();
  throw new ServiceError(`Invalid argument: ${value}`);
}

export type StylePatch = NonNullable<CellPatch['style']>;

export const weight = (value: string | null): StylePatch => {
  if (value !== null && value !== 'bold' && value !== 'normal') {
    throw new ServiceError(`Invalid argument: ${value}`);
  }
  return { bold: value === 'bold' ? true : null };
};

/** What equals a new sheet's default is kept as absent. */
export const size = (value: number | null): StylePatch => ({ size: value === 10 ? null : value });
export const fontColor = (value: string | null): StylePatch => {
  const ink = color(value);
  return { color: ink === '#000000' ? null : ink };
};
export const background = (value: string | null): StylePatch => ({ background: color(value) });

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'middle', 'bottom'] as const;

export const horizontal = (value: string | null): StylePatch => {
  const known = HORIZONTAL.find((one) => one === value);
  if (value !== null && value !== 'normal' && !known) {
    throw new ServiceError(`Invalid argument: ${value}`);
  }
  return { horizontal: known ?? null };
};

export const vertical = (value: string | null): StylePatch => {
  const known = VERTICAL.find((one) => one === value);
  if (value !== null && !known) throw new ServiceError(`Invalid argument: ${value}`);
  return { vertical: known === undefined || known === 'bottom' ? null : known };
};

export const slant = (value: string | null): StylePatch => {
  if (value !== null && value !== 'italic' && value !== 'normal') {
    throw new ServiceError(`Invalid argument: ${value}`);
  }
  return { italic: value === 'italic' ? true : null };
};

const LINES: Readonly<Record<string, BorderLine>> = {
  DOTTED: 'DOTTED',
  DASHED: 'DASHED',
  SOLID: 'SOLID',
  SOLID_MEDIUM: 'SOLID_MEDIUM',
  SOLID_THICK: 'SOLID_THICK',
  DOUBLE: 'DOUBLE',
};

type Setters =
  | 'setBackground'
  | 'setFontWeight'
  | 'setFontSize'
  | 'setFontColor'
  | 'setFontStyle'
  | 'setFontFamily'
  | 'setBorder'
  | 'setHorizontalAlignment'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'setNumberFormat';

/** The setters for a class whose objects stand for the areas that `target` gives. */
export function lookSetters<S>(target: (self: S) => Target): Record<Setters, Method<S>> {
  const patch = (context: Context, self: S, change: CellPatch): typeof SELF => {
    context.view.write({ op: 'patch', ...target(self), patch: change });
    return SELF;
  };
  const style = (context: Context, self: S, change: StylePatch): typeof SELF =>
    patch(context, self, { style: change });
  const side = nullable(bool);
  return {
    setBackground: method([nullable(text)], (c, self: S, v) => style(c, self, background(v))),
    setFontWeight: method([nullable(text)], (c, self: S, v) => style(c, self, weight(v))),
    setFontSize: method([int], (c, self: S, v) => style(c, self, size(v))),
    setFontColor: method([nullable(text)], (c, self: S, v) => style(c, self, fontColor(v))),
    setFontStyle: method([nullable(oneOf('italic', 'normal'))], (c, self: S, v) =>
      style(c, self, { italic: v === 'italic' ? true : null }),
    ),
    setFontFamily: method([nullable(text)], (c, self: S, v) =>
      style(c, self, { family: v === 'Arial' ? null : v }),
    ),
    setHorizontalAlignment: method([nullable(text)], (c, self: S, v) =>
      style(c, self, horizontal(v)),
    ),
    setVerticalAlignment: method([nullable(oneOf(...VERTICAL))], (c, self: S, v) =>
      style(c, self, { vertical: v === 'bottom' ? null : v }),
    ),
    setWrap: method([bool], (c, self: S, v) => style(c, self, { wrap: v ? true : null })),
    setNumberFormat: method([text], (c, self: S, format) => patch(c, self, { format })),
    setBorder: method(
      [
        side,
        side,
        side,
        side,
        side,
        side,
        optional(nullable(text)),
        optional(nullable(enumOf('BorderStyle'))),
      ],
      (context, self: S, top, left, bottom, right, vertical, inner, ink?, line?) => {
        const sides: BorderSides = { top, left, bottom, right, vertical, horizontal: inner };
        return drawBorder(context, target(self), sides, ink ?? null, line ?? null);
      },
      { counts: [6, 8] },
    ),
  };
}

function drawBorder(
  context: Context,
  target: Target,
  sides: BorderSides,
  ink: string | null,
  line: EnumValue | null,
): typeof SELF {
  context.view.write({
    op: 'border',
    ...target,
    sides,
    line: LINES[line?.name ?? 'SOLID'] ?? 'SOLID',
    color: color(ink) ?? '#000000',
  });
  return SELF;
}
