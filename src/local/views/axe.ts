// What a checker of accessibility finds wrong with a page.
import axe from 'axe-core';

interface Evaluates {
  evaluate<Result>(script: string): Promise<Result>;
}

/**
 * All its rules of WCAG 2.2 AA and of good practice; the size of targets is not looked at unless asked
 * for. What fades in is half as dark on its way; what turns for ever is never done. What an open menu lies
 * over is nobody's target: a press there closes the menu. It was looked at before.
 */
const RUN = `(async () => {
  const ending = document.getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
  const behind = document.querySelector('#menu:not([hidden])') && { exclude: ['#work', 'footer'] };
  const rules = { 'target-size': { enabled: true } };
  const { violations } = await axe.run(behind ?? document, { rules });
  return violations.map(({ id, nodes }) => id + ': ' + (nodes[0]?.html ?? ''));
})()`;

/** Each violation by its rule and the first element it is about. */
export async function violationsIn(page: Evaluates): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(RUN);
}
