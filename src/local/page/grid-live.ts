// The grid between two refreshes: what it shows, what the host holds, and what was done in it.
import type { Area, Edit, SheetSnapshot } from '../internals';
import type { Sheet } from './fortune-types';
import { editsFrom } from './from-fortune';
import type { GridPlace } from './grid-place';
import { cellKey } from './row-heights';
import { cellText, type GridSheet } from './to-fortune';

export interface GridProps {
  readonly sheet: SheetSnapshot;
  /** Changes at every refresh from the host. */
  readonly refreshes: number;
  readonly edit: (edit: Edit) => Promise<boolean>;
  readonly undo: () => void;
  /** Asks for the sheet again, to put right what the grid changed on its own. */
  readonly refresh: () => void;
  readonly onSelect: (area: Area) => void;
  readonly onMenu: (at: { x: number; y: number }) => void;
}

interface View {
  readonly row: number[];
  readonly column: number[];
  /** The cell that is chosen within the selected area. */
  readonly row_focus?: number | undefined;
  readonly column_focus?: number | undefined;
}

/** What the callbacks of the grid need; they must never change, or the grid starts anew. */
export interface Live {
  props: GridProps;
  held: GridSheet;
  /** What the grid was last given; it may have changed since on the host's side. */
  mounted: GridSheet;
  /** What the grid shows; null while it is being built. */
  shown: Sheet | null;
  touched: boolean;
  /** Cells whose entry is on its way to the host. */
  readonly typed: Set<string>;
  /** Cells entered by the key or press that is being handled. */
  readonly entered: Set<string>;
  /** Edits found in the grid that the host has not answered yet. */
  readonly sent: Set<string>;
  readonly views: Map<number, View>;
  readonly places: Map<string | undefined, GridPlace>;
  /** Makes the grid show what is held. */
  reconcile: () => void;
  later: ReturnType<typeof setTimeout> | undefined;
  /** A grid that was built is there. */
  arrived: () => void;
}

export function newLive(props: GridProps, held: GridSheet): Live {
  return {
    props,
    held,
    mounted: held,
    shown: null,
    touched: false,
    typed: new Set(),
    entered: new Set(),
    sent: new Set(),
    views: new Map(),
    places: new Map(),
    reconcile: () => undefined,
    later: undefined,
    arrived: () => undefined,
  };
}

export function withSelection(sheet: Sheet, live: Live): Sheet {
  const view = live.views.get(Number(sheet.id));
  const fits =
    view && (view.row[1] ?? 0) < (sheet.row ?? 0) && (view.column[1] ?? 0) < (sheet.column ?? 0);
  const first = sheet.config?.merge?.[cellKey(0, 0)] ?? { rs: 1, cs: 1 };
  const { row, column } = fits ? view : { row: [0, first.rs - 1], column: [0, first.cs - 1] };
  const [row_focus = 0] = row;
  const [column_focus = 0] = column;
  return { ...sheet, luckysheet_select_save: [{ row, column, row_focus, column_focus }] };
}

export function gridCallbacks(live: Live) {
  return {
    cellContextMenu: [] as string[],
    headerContextMenu: [] as string[],
    onOp: () => {
      live.touched = true;
    },
    onChange: ([shown]: Sheet[]) => {
      if (!shown?.data || shown.id !== live.held.sheet.id) return;
      const first = live.shown === null;
      live.shown = shown;
      if (first) live.arrived();
      if (!live.touched) return;
      live.touched = false;
      void takeOver(live, shown);
    },
    hooks: {
      beforeUpdateCell: (r: number, c: number, value: string | null | undefined) => {
        typeInto(live, r, c, value ?? '');
        return false;
      },
      afterSelectionChange: (id: string, { row, column, row_focus, column_focus }: View) => {
        live.views.set(Number(id), { row, column, row_focus, column_focus });
        live.props.onSelect(areaOf(row, column));
      },
    },
  };
}

function areaOf([r1 = 0, r2 = r1]: number[], [c1 = 0, c2 = c1]: number[]): Area {
  return {
    row: r1 + 1,
    column: c1 + 1,
    rows: r2 - r1 + 1,
    columns: c2 - c1 + 1,
  };
}

/**
 * Typing goes to the host as it was typed, and the grid's own idea of it is dropped: whether
 * «1E2» is a class or a number is for the host to say. The grid may call twice for one entry, the
 * second time with its editor emptied: only the first call counts.
 */
function typeInto(live: Live, r: number, c: number, value: string): void {
  const text = value
    .replace(/\u00a0/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '');
  const key = cellKey(r, c);
  if (live.entered.has(key)) return;
  if (!live.typed.has(key) && text === cellText(live.held.cells.get(key))) return;
  live.entered.add(key);
  live.typed.add(key);
  const { sheet, edit } = live.props;
  queueMicrotask(() => {
    void edit({
      kind: 'type',
      sheet: sheet.id,
      row: r + 1,
      column: c + 1,
      values: [[text]],
    });
  });
}

/** What the grid did by itself (fill, drag, resize, drop-down) becomes edits; the rest is undone. */
async function takeOver(live: Live, shown: Sheet): Promise<void> {
  const { sheet, edit, refresh } = live.props;
  const edits = editsFrom(shown, live.held, sheet.id).filter(
    (found) => found.kind !== 'type' || !live.typed.has(cellKey(found.row - 1, found.column - 1)),
  );
  if (edits.length === 0) {
    refresh();
    return;
  }
  for (const found of edits) {
    // The grid may report one act in two steps.
    const name = JSON.stringify(found);
    if (live.sent.has(name)) continue;
    live.sent.add(name);
    if (!(await edit(found))) return;
  }
}

/** The grid fills its editing line when a cell is chosen, not when somebody else changes the cell. */
export function showInEditingLine({ views, props, held }: Live): void {
  const view = views.get(props.sheet.id);
  const line = document.getElementById('luckysheet-functionbox-cell');
  if (!view || !line || line === document.activeElement) return;
  const [row = 0] = view.row;
  const [column = 0] = view.column;
  const focus = cellKey(view.row_focus ?? row, view.column_focus ?? column);
  const text = cellText(held.cells.get(focus));
  if (line.innerText !== text) line.innerText = text;
}
