// What a checker of accessibility finds wrong with the sidebar, or with a dialog.
import axe, { type AxeResults } from 'axe-core';
import type { Teacher } from './teacher';

/** Each violation by its rule and the first element it is about; of a dialog, if one is open. */
export async function violations({ page }: Teacher): Promise<string[]> {
  const shown = page.locator('dialog[open] iframe').or(page.locator('aside iframe')).last();
  const frame = await (await shown.elementHandle()).contentFrame();
  if (frame === null) throw new Error('no frame of the add-on');
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    // What fades in is half as dark on its way; what turns for ever is never done.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
    const loaded = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return (await loaded.axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
    );
  });
}
