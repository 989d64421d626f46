// What a checker of accessibility finds wrong with the sidebar, or with a dialog.
import { violationsIn } from '../../../src/local/views/axe';
import type { Teacher } from './teacher';

/** Each violation by its rule and the first element it is about; of a dialog, if one is open. */
export async function violations({ page }: Teacher): Promise<string[]> {
  const shown = page.locator('dialog[open] iframe').or(page.locator('aside iframe')).last();
  const frame = await (await shown.elementHandle()).contentFrame();
  if (frame === null) throw new Error('no frame of the add-on');
  return violationsIn(frame);
}
