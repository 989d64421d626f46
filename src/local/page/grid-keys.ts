// Keyboard and clipboard of the grid, where its own ways would bypass the host.
import { useEffect, type RefObject } from 'react';
import type { Area, Edit, SheetSnapshot } from '../internals';
import { fromClipboardText, toClipboardText } from './clipboard';
import { isEditing } from './grid-place';

/** What the keys act on; read at the moment a key is pressed. */
export interface KeyTarget {
  readonly props: {
    readonly sheet: SheetSnapshot;
    readonly edit: (edit: Edit) => Promise<boolean>;
    readonly undo: () => void;
  };
  readonly views: ReadonlyMap<number, { readonly row: number[]; readonly column: number[] }>;
}

/** Listens before the grid does, and only while the grid has the focus and no cell is being edited. */
export function useGridKeys(frame: RefObject<HTMLElement>, target: KeyTarget): void {
  useEffect(() => {
    let cut: Cut | null = null;
    const inGrid = (): boolean =>
      frame.current?.contains(document.activeElement) === true && !isEditing(frame.current);
    const onKey = (event: KeyboardEvent): void => {
      if (inGrid()) handleKey(event, target);
      else if (event.key === 'Tab' && frame.current?.contains(document.activeElement)) {
        commitAndStep(event, target);
      }
    };
    const onCopy = (event: ClipboardEvent): void => {
      const area = inGrid() ? selected(target) : null;
      if (!area || !event.clipboardData) return;
      stop(event);
      const text = toClipboardText(textsIn(target.props.sheet, area));
      event.clipboardData.setData('text/plain', text);
      cut = event.type === 'cut' ? { area, sheet: target.props.sheet.id, text } : null;
    };
    const onPaste = (event: ClipboardEvent): void => {
      const area = inGrid() ? selected(target) : null;
      if (!area) return;
      stop(event);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const source = cut?.text === text.replace(/\r\n/g, '\n') ? cut : null;
      cut = null;
      void paste(target, area, text, source);
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('copy', onCopy, true);
    window.addEventListener('cut', onCopy, true);
    window.addEventListener('paste', onPaste, true);
    return () => {
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('copy', onCopy, true);
      window.removeEventListener('cut', onCopy, true);
      window.removeEventListener('paste', onPaste, true);
    };
  }, [frame, target]);
}

/** What was cut and is emptied once it has been pasted. */
interface Cut {
  readonly area: Area;
  readonly sheet: number;
  readonly text: string;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Tab ends an entry and goes one cell aside; the grid itself knows only Enter. */
function commitAndStep(event: KeyboardEvent, target: KeyTarget): void {
  const area = selected(target);
  const cell = document.activeElement;
  stop(event);
  const press = (key: string): void => {
    const init = { key, code: key, bubbles: true, cancelable: true };
    cell?.dispatchEvent(new KeyboardEvent('keydown', init));
  };
  press('Enter');
  // Enter has gone one row down, unless there is none.
  if (area && area.row < target.props.sheet.rows) press('ArrowUp');
  press(event.shiftKey ? 'ArrowLeft' : 'ArrowRight');
}

function handleKey(event: KeyboardEvent, target: KeyTarget): void {
  const area = selected(target);
  const { sheet, edit, undo } = target.props;
  if (event.key === 'Delete' || event.key === 'Backspace') {
    stop(event);
    if (area) void edit({ kind: 'clear', sheet: sheet.id, area });
    return;
  }
  if (!event.ctrlKey && !event.metaKey) return;
  const key = event.key.toLowerCase();
  if (key === 'z') {
    stop(event);
    undo();
  } else if (key === 'b') {
    stop(event);
    if (area)
      void edit({
        kind: 'style',
        sheet: sheet.id,
        area,
        style: { bold: !isBold(sheet, area) },
      });
  } else if (['c', 'x', 'v', 'y', 'i', 'u', 'd', 'r', 'f', 'h'].includes(key)) {
    // The browser's own copy, cut and paste follow; the grid must not do them as well.
    event.stopPropagation();
  }
}

function isBold(sheet: SheetSnapshot, area: Area): boolean {
  const first = sheet.cells.find(({ r, c }) => r === area.row && c === area.column);
  return first?.style?.bold === true;
}

function selected(target: KeyTarget): Area | null {
  const view = target.views.get(target.props.sheet.id);
  if (!view) return null;
  const [top = 0, bottom = top] = view.row;
  const [left = 0, right = left] = view.column;
  return {
    row: top + 1,
    column: left + 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}

function textsIn(sheet: SheetSnapshot, area: Area): string[][] {
  const rows = Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(''));
  for (const { r, c, input } of sheet.cells) {
    const row = rows[r - area.row];
    if (row && c >= area.column && c < area.column + area.columns) row[c - area.column] = input;
  }
  return rows;
}

async function paste(
  target: KeyTarget,
  area: Area,
  text: string,
  source: Cut | null,
): Promise<void> {
  const { sheet, edit } = target.props;
  const block = fromClipboardText(text);
  const single = block.length === 1 && block[0]?.length === 1 ? (block[0][0] ?? '') : null;
  const values =
    single === null
      ? block
      : Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(single));
  const missing = area.row + values.length - 1 - sheet.rows;
  if (missing > 0) {
    const at = sheet.rows + 1;
    const grown = {
      kind: 'insertLines',
      sheet: sheet.id,
      axis: 'row',
      at,
      count: missing,
    } as const;
    if (!(await edit(grown))) return;
  }
  if (source && !(await edit({ kind: 'clear', sheet: source.sheet, area: source.area }))) return;
  await edit({
    kind: 'type',
    sheet: sheet.id,
    row: area.row,
    column: area.column,
    values,
  });
}
