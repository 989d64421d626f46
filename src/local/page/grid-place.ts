// Where a person is in the grid: scrolled how far, and whether the keys go there.

export interface GridPlace {
  readonly left: number;
  readonly top: number;
  readonly focused: boolean;
}

const bar = (frame: HTMLElement | null, axis: 'x' | 'y'): HTMLElement | null =>
  frame?.querySelector<HTMLElement>(`.luckysheet-scrollbar-${axis}`) ?? null;

/** Read before the grid is built anew. */
export function placeOf(frame: HTMLElement | null): GridPlace {
  const active = document.activeElement;
  return {
    left: bar(frame, 'x')?.scrollLeft ?? 0,
    top: bar(frame, 'y')?.scrollTop ?? 0,
    // After a menu closes nothing has the focus; as in Sheets, the cells then have it.
    focused: active === document.body || frame?.contains(active) === true,
  };
}

/** Put back when the new grid is there. */
export function restorePlace(frame: HTMLElement | null, place: GridPlace): void {
  const [x, y] = [bar(frame, 'x'), bar(frame, 'y')];
  if (x) x.scrollLeft = place.left;
  if (y) y.scrollTop = place.top;
  if (place.focused) focusCells(frame);
}

export function focusCells(frame: HTMLElement | Document | null): void {
  frame?.querySelector<HTMLElement>('.luckysheet-cell-input')?.focus({ preventScroll: true });
}

/** The grid keeps its editor out of sight while no cell is being edited. */
export function isEditing(frame: HTMLElement | null): boolean {
  if (document.activeElement?.id === 'luckysheet-functionbox-cell') return true;
  const box = frame?.querySelector('.luckysheet-input-box');
  return box ? box.clientWidth > 0 && Number(getComputedStyle(box).zIndex) > 0 : false;
}
