// A sheet of the host as the grid wants it: cells, merges, sizes, borders, validation.
import type { Border, CellSnapshot, SheetSnapshot } from '../internals';
import type { Cell, CellMatrix, Sheet } from './fortune-types';
import {
  autoHeights,
  cellKey,
  DEFAULT_COLUMN_WIDTH,
  DEFAULT_ROW_HEIGHT,
  type Measure,
} from './row-heights';

export interface GridSheet {
  readonly sheet: Sheet;
  /** Every cell that is not empty, by key. */
  readonly cells: ReadonlyMap<string, Cell>;
}

const BORDER_STYLES: Readonly<Record<Border['line'], string>> = {
  SOLID: '1',
  DOTTED: '3',
  DASHED: '4',
  DOUBLE: '7',
  SOLID_MEDIUM: '8',
  SOLID_THICK: '13',
};
const HORIZONTAL = { left: 1, center: 0, right: 2 } as const;
const VERTICAL = { middle: 0, top: 1, bottom: 2 } as const;

export function toGridSheet(sheet: SheetSnapshot, measure: Measure): GridSheet {
  const cells = new Map<string, Cell>();
  const borderInfo: unknown[] = [];
  const validation: Record<string, unknown> = {};
  for (const cell of sheet.cells) {
    const key = cellKey(cell.r - 1, cell.c - 1);
    cells.set(key, toCell(cell));
    const border = borderOf(cell);
    if (border) borderInfo.push(border);
    const rule = validationOf(cell);
    if (rule) validation[key] = rule;
  }
  stopAtHidden(sheet, cells);
  const merge = addMerges(sheet, cells);
  const frozen = frozenOf(sheet);
  const celldata = [...cells].map(([key, v]) => {
    const [r = 0, c = 0] = key.split('_').map(Number);
    return { r, c, v };
  });
  return {
    cells,
    sheet: {
      id: String(sheet.id),
      name: sheet.name,
      status: 1,
      order: 0,
      row: sheet.rows,
      column: sheet.columns,
      celldata,
      config: {
        merge,
        borderInfo,
        rowlen: {
          ...autoHeights(sheet, measure),
          ...fromZero(sheet.rowHeights),
        },
        columnlen: fromZero(sheet.columnWidths),
        rowhidden: hiddenLines(sheet.hiddenRows),
        colhidden: hiddenLines(sheet.hiddenColumns),
      },
      dataVerification: validation,
      showGridLines: sheet.gridlinesHidden ? 0 : 1,
      defaultRowHeight: DEFAULT_ROW_HEIGHT,
      defaultColWidth: DEFAULT_COLUMN_WIDTH,
      ...(frozen ? { frozen } : {}),
    },
  };
}

/** The cell's own text is always a string here: the host alone decides what a number or date is. */
function toCell(cell: CellSnapshot): Cell {
  const style = cell.style ?? {};
  const link = cell.link !== undefined;
  return {
    ...contentOf(cell),
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(link ? { un: 1 } : {}),
    ff: style.family ?? 'Arial',
    fs: style.size ?? 10,
    fc: style.color ?? (link ? '#1155cc' : '#000000'),
    ...(style.background ? { bg: style.background } : {}),
    ht: HORIZONTAL[style.horizontal ?? naturalSide(cell)],
    vt: VERTICAL[style.vertical ?? 'bottom'],
    tb: style.wrap || cell.display.includes('\n') ? '2' : '1',
    ...(cell.note === undefined ? {} : { ps: noteOf(cell.note) }),
  };
}

function contentOf(cell: CellSnapshot): Cell {
  if (cell.input === '' && cell.display === '') return {};
  if (!cell.display.includes('\n')) {
    return { v: cell.input, m: cell.display, ct: { fa: '@', t: 's' } };
  }
  // Only rich text is drawn on several lines.
  const { bold, italic, size, color, family } = cell.style ?? {};
  const part = {
    v: cell.display.replace(/\n/g, '\r\n'),
    fs: size ?? 10,
    ff: family ?? 'Arial',
    fc: color ?? '#000000',
    bl: bold ? 1 : 0,
    it: italic ? 1 : 0,
    un: 0,
    cl: 0,
  };
  return { ct: { fa: '@', t: 'inlineStr', s: [part] } };
}

function naturalSide(cell: CellSnapshot): 'left' | 'center' | 'right' {
  if (typeof cell.raw === 'number') return 'right';
  return typeof cell.raw === 'boolean' ? 'center' : 'left';
}

function noteOf(value: string): NonNullable<Cell['ps']> {
  return {
    left: null,
    top: null,
    width: null,
    height: null,
    value,
    isShow: false,
  };
}

function borderOf(cell: CellSnapshot): unknown {
  const { top, left, bottom, right } = cell.style ?? {};
  if (!top && !left && !bottom && !right) return undefined;
  const side = (border: Border | undefined) =>
    border ? { style: BORDER_STYLES[border.line], color: border.color } : undefined;
  return {
    rangeType: 'cell',
    value: {
      row_index: cell.r - 1,
      col_index: cell.c - 1,
      t: side(top),
      l: side(left),
      b: side(bottom),
      r: side(right),
    },
  };
}

function validationOf({ validation }: CellSnapshot): unknown {
  // The grid keeps the list as one text with commas, so a choice with a comma has no drop-down.
  if (!validation?.dropdown || validation.list.some((choice) => choice.includes(','))) {
    return undefined;
  }
  return {
    type: 'dropdown',
    type2: '',
    rangeTxt: '',
    value1: validation.list.join(','),
    value2: '',
    validity: '',
    remote: false,
    prohibitInput: false,
    hintShow: validation.help !== undefined,
    hintValue: validation.help ?? '',
  };
}

/**
 * The grid draws overlong text with the last column it reaches, hence never when that is hidden.
 * A blank in the first hidden column makes the text end before it.
 */
function stopAtHidden(sheet: SheetSnapshot, cells: Map<string, Cell>): void {
  const rows = new Set(sheet.cells.map(({ r }) => r - 1));
  for (const hidden of sheet.hiddenColumns) {
    for (const row of rows) {
      const key = cellKey(row, hidden - 1);
      const cell = cells.get(key);
      if (cell?.v === undefined && cell?.ct === undefined) {
        cells.set(key, { ...cell, v: ' ', m: ' ', ct: { fa: '@', t: 's' } });
      }
    }
  }
}

function addMerges(sheet: SheetSnapshot, cells: Map<string, Cell>) {
  const merge: Record<string, { r: number; c: number; rs: number; cs: number }> = {};
  for (const area of sheet.merges) {
    const [r, c] = [area.row - 1, area.column - 1];
    merge[cellKey(r, c)] = { r, c, rs: area.rows, cs: area.columns };
    for (let row = r; row < r + area.rows; row += 1) {
      for (let column = c; column < c + area.columns; column += 1) {
        const key = cellKey(row, column);
        const first = row === r && column === c;
        const mc = first ? { r, c, rs: area.rows, cs: area.columns } : { r, c };
        cells.set(key, { ...cells.get(key), mc });
      }
    }
  }
  return merge;
}

function frozenOf(sheet: SheetSnapshot): Sheet['frozen'] {
  const { frozenRows: rows, frozenColumns: columns } = sheet;
  if (rows === 0 && columns === 0) return undefined;
  const range = {
    row_focus: Math.max(0, rows - 1),
    column_focus: Math.max(0, columns - 1),
  };
  if (columns === 0) return { type: 'rangeRow', range };
  return { type: rows === 0 ? 'rangeColumn' : 'rangeBoth', range };
}

function hiddenLines(lines: readonly number[]): Record<string, number> {
  return Object.fromEntries(lines.map((line) => [String(line - 1), 0]));
}

function fromZero(sizes: Readonly<Record<number, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(sizes).map(([line, size]) => [String(Number(line) - 1), size]),
  );
}

/** What the editing line of a grid cell holds, also where the grid made rich text of a line break. */
export function cellText(cell: Cell | null | undefined): string {
  if (!cell) return '';
  if (cell.ct?.t === 'inlineStr' && Array.isArray(cell.ct.s)) {
    const parts = cell.ct.s as readonly { readonly v?: string }[];
    return parts
      .map(({ v }) => v ?? '')
      .join('')
      .replace(/\r\n/g, '\n');
  }
  if (cell.f) return cell.f;
  return cell.v === undefined ? '' : String(cell.v);
}

/** Rows and columns of the grid's own data, for comparing with what the host holds. */
export function matrixSize(data: CellMatrix | undefined): {
  rows: number;
  columns: number;
} {
  return { rows: data?.length ?? 0, columns: data?.[0]?.length ?? 0 };
}
