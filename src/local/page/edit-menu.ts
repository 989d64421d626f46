// What can be done with the selected cells, as one menu: under «Rediger» and at the pointer.
import type { Area, Edit, SheetSnapshot } from '../internals';
import type { MenuEntry } from './menus';
import { TEXTS } from './texts';

export function editMenu(
  sheet: SheetSnapshot,
  area: Area,
  edit: (edit: Edit) => Promise<boolean>,
  undo: () => void,
): MenuEntry[] {
  const item = (label: string, make: () => Edit): MenuEntry => ({
    kind: 'item',
    label,
    onChoose: () => void edit(make()),
  });
  const lines = (label: string, kind: 'insertLines' | 'deleteLines', axis: Axis, at: number) =>
    item(label, () => ({
      kind,
      sheet: sheet.id,
      axis,
      at,
      count: span(area, axis),
    }));
  const hide = (label: string, axis: Axis, hidden: boolean) =>
    item(label, () => ({
      kind: 'hideLines',
      sheet: sheet.id,
      axis,
      at: hidden ? start(area, axis) : 1,
      count: hidden ? span(area, axis) : axis === 'row' ? sheet.rows : sheet.columns,
      hidden,
    }));
  const sort = (label: string, ascending: boolean) =>
    item(label, () => ({
      kind: 'sort',
      sheet: sheet.id,
      area,
      column: area.column,
      ascending,
    }));
  return [
    { kind: 'item', label: TEXTS.undo, onChoose: undo },
    item(TEXTS.clear, () => ({ kind: 'clear', sheet: sheet.id, area })),
    { kind: 'separator' },
    lines(TEXTS.rowAbove, 'insertLines', 'row', area.row),
    lines(TEXTS.rowBelow, 'insertLines', 'row', area.row + area.rows),
    lines(TEXTS.columnLeft, 'insertLines', 'column', area.column),
    lines(TEXTS.columnRight, 'insertLines', 'column', area.column + area.columns),
    { kind: 'separator' },
    lines(TEXTS.deleteRows, 'deleteLines', 'row', area.row),
    lines(TEXTS.deleteColumns, 'deleteLines', 'column', area.column),
    hide(TEXTS.hideRows, 'row', true),
    hide(TEXTS.hideColumns, 'column', true),
    ...(sheet.hiddenRows.length > 0 ? [hide(TEXTS.showRows, 'row', false)] : []),
    ...(sheet.hiddenColumns.length > 0 ? [hide(TEXTS.showColumns, 'column', false)] : []),
    { kind: 'separator' },
    sort(TEXTS.sortUp, true),
    sort(TEXTS.sortDown, false),
  ];
}

type Axis = 'row' | 'column';

const start = (area: Area, axis: Axis): number => (axis === 'row' ? area.row : area.column);
const span = (area: Area, axis: Axis): number => (axis === 'row' ? area.rows : area.columns);
