// A person's edits in the grid, as changes of the shared workbook.
import type { Edit } from '../internals';
import { sheetById } from './book';
import type { LiveWorkbook } from './live';
import type { Op } from './changes';
import { freeName } from './sheets';
import { View } from './view';

/** Applies one edit at once; throws with Google's words where Sheets would refuse. */
export function applyEdit(live: LiveWorkbook, edit: Edit, user: string, thisYear: number): void {
  const view = new View(live, user, true);
  if (edit.kind === 'addSheet') {
    const sheet = live.newId();
    const name = edit.name ?? freeName(live.book);
    view.write({ op: 'insertSheet', sheet, name, index: edit.index ?? null });
    view.write({ op: 'activate', sheet, user });
    return;
  }
  if (edit.kind === 'type') {
    growFor(live, view, edit);
  }
  view.write(changeFor(edit, user, thisYear));
}

type SheetEdit = Exclude<Edit, { kind: 'addSheet' }>;

function changeFor(edit: SheetEdit, user: string, thisYear: number): Op {
  switch (edit.kind) {
    case 'type': {
      const { sheet, row, column, values } = edit;
      return { op: 'input', sheet, row, column, values, thisYear };
    }
    case 'clear':
      return { op: 'clear', sheet: edit.sheet, area: edit.area, contents: true, formats: false };
    case 'format':
      return { op: 'patch', ...areas(edit), patch: { format: edit.format } };
    case 'style':
      return { op: 'patch', ...areas(edit), patch: { style: edit.style } };
    case 'sort': {
      const { sheet, area, column, ascending } = edit;
      return { op: 'sort', sheet, area, column, ascending };
    }
    case 'unmerge':
      return { op: 'breakApart', sheet: edit.sheet, area: edit.area };
    case 'merge':
      return { op: 'merge', sheet: edit.sheet, area: edit.area };
    default:
      return lineOrSheetChange(edit, user);
  }
}

type LineOrSheetEdit = Exclude<
  SheetEdit,
  { kind: 'type' | 'clear' | 'format' | 'style' | 'sort' | 'merge' | 'unmerge' }
>;

function lineOrSheetChange(edit: LineOrSheetEdit, user: string): Op {
  switch (edit.kind) {
    case 'insertLines':
    case 'deleteLines': {
      const { kind, sheet, axis, at, count } = edit;
      return { op: kind, sheet, axis, at, count };
    }
    case 'hideLines': {
      const { sheet, axis, at, count, hidden } = edit;
      return { op: 'hideLines', sheet, axis, at, count, hidden };
    }
    case 'resize': {
      const { sheet, axis, at, count, size } = edit;
      return { op: 'resizeLines', sheet, axis, at, count, size };
    }
    case 'deleteSheet':
      return { op: 'deleteSheet', sheet: edit.sheet };
    case 'renameSheet':
      return { op: 'renameSheet', sheet: edit.sheet, name: edit.name };
    case 'moveSheet':
      return { op: 'moveSheet', sheet: edit.sheet, index: edit.index };
    case 'hideSheet':
      return { op: 'hideSheet', sheet: edit.sheet, hidden: edit.hidden };
    case 'activate':
      return { op: 'activate', sheet: edit.sheet, user };
  }
}

const areas = (edit: Extract<Edit, { kind: 'format' | 'style' }>) => ({
  sheet: edit.sheet,
  areas: [edit.area],
});

/** Pasting beyond the last row or column makes room first, as Sheets does. */
function growFor(live: LiveWorkbook, view: View, edit: Extract<Edit, { kind: 'type' }>): void {
  const sheet = sheetById(live.book, edit.sheet);
  const needed = {
    row: edit.row + edit.values.length - 1,
    column: edit.column + edit.values.reduce((most, line) => Math.max(most, line.length), 0) - 1,
  };
  for (const axis of ['row', 'column'] as const) {
    const at = sheet[axis].count + 1;
    const count = needed[axis] - sheet[axis].count;
    if (count > 0) view.write({ op: 'insertLines', sheet: edit.sheet, axis, at, count });
  }
}
