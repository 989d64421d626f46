// How large a dialog on the wall is.
import type { WindowSize } from '../contract/replies';

/** As large as the browser's window allows, with its bars and the dialog's own title. */
export function onTheWall({ width, height }: WindowSize): WindowSize {
  return { width: Math.max(600, width - 48), height: Math.max(360, height - 170) };
}
