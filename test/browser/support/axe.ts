// What a checker of accessibility finds wrong with the sidebar.
import axe, { type AxeResults } from 'axe-core';
import type { Teacher } from './teacher';

/** Each violation by its rule and the first element it is about. */
export async function violations({ page }: Teacher): Promise<string[]> {
  const [frame] = page.mainFrame().childFrames();
  if (frame === undefined) throw new Error('no sidebar frame');
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const loaded = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return (await loaded.axe.run()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`,
    );
  });
}
