// Cell styles between the model and exceljs.
import type { Alignment, Borders, Font, Style } from 'exceljs';
import type { Border, BorderLine, CellStyle } from '../internals';

const FAMILY = 'Arial';
const SIZE = 10;
const LINK_COLOR = '#1155cc';

const LINES = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
} as const satisfies Record<BorderLine, string>;

export const argb = (color: string): { argb: string } => ({
  argb: `FF${color.slice(1).toUpperCase()}`,
});

/** '#rrggbb', or null for theme colours, which the host does not resolve. */
export function fromArgb(color: { argb?: string } | undefined): string | null {
  const hex = color?.argb;
  return hex && /^[0-9a-f]{6,8}$/i.test(hex) ? `#${hex.slice(-6).toLowerCase()}` : null;
}

/** Every cell gets the font of a new Google sheet, and links look like links. */
export function toFile(style: CellStyle, format: string | undefined, isLink: boolean) {
  const linked = isLink && style.color === undefined;
  const font: Partial<Font> = {
    name: style.family ?? FAMILY,
    size: style.size ?? SIZE,
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(linked ? { underline: true } : {}),
    ...(linked || style.color ? { color: argb(style.color ?? LINK_COLOR) } : {}),
  };
  const alignment: Partial<Alignment> = {
    ...(style.horizontal ? { horizontal: style.horizontal } : {}),
    ...(style.vertical ? { vertical: style.vertical } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
  };
  const edges = SIDES.flatMap((side) => {
    const border = style[side];
    return border ? [[side, { style: LINES[border.line], color: argb(border.color) }]] : [];
  });
  const made: Partial<Style> = {
    font,
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(edges.length > 0 ? { border: Object.fromEntries(edges) as Partial<Borders> } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(style.background
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(style.background) } as const }
      : {}),
  };
  return made;
}

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

/** The model's style of a cell in a file; `isLink` takes the look of a link for granted. */
export function fromFile(style: Partial<Style>, isLink: boolean): CellStyle {
  const font = style.font ?? {};
  const color = fromArgb(font.color);
  const plainLink = isLink && font.underline === true && color === LINK_COLOR;
  const fill = style.fill;
  const background =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? fromArgb(fill.fgColor) : null;
  const { horizontal, vertical, wrapText } = style.alignment ?? {};
  return {
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.size !== undefined && font.size !== SIZE ? { size: font.size } : {}),
    ...(color && color !== '#000000' && !plainLink ? { color } : {}),
    ...(font.name !== undefined && font.name !== FAMILY ? { family: font.name } : {}),
    ...(background ? { background } : {}),
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right'
      ? { horizontal }
      : {}),
    ...(vertical === 'top' || vertical === 'middle' ? { vertical } : {}),
    ...(wrapText ? { wrap: true } : {}),
    ...borders(style.border),
  };
}

function borders(border: Partial<Borders> | undefined): Partial<CellStyle> {
  const found = SIDES.flatMap((side): [string, Border][] => {
    const edge = border?.[side];
    if (!edge?.style) return [];
    const lines = Object.entries(LINES) as [BorderLine, string][];
    const line = lines.find(([, name]) => name === edge.style)?.[0] ?? 'SOLID';
    return [[side, { line, color: fromArgb(edge.color) ?? '#000000' }]];
  });
  return Object.fromEntries(found);
}
