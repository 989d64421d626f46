// The core's script in pages of a real browser.
import type { Browser } from 'playwright-core';
import type * as CoreScript from './core-script';

/**
 * Calls a function of the core's script in a page that is new, so that nothing is compiled yet.
 * @param script path of the built script
 * @param tasks `DrawTask[]` as JSON
 */
export async function inNewPage<Name extends keyof typeof CoreScript>(
  browser: Browser,
  script: string,
  name: Name,
  tasks: string,
): Promise<ReturnType<(typeof CoreScript)[Name]>> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addScriptTag({ path: script });
    const answer: unknown = await page.evaluate(
      ([called, given]) => {
        const { Core } = globalThis as unknown as { Core: typeof CoreScript };
        return Core[called](given);
      },
      [name, tasks] as const,
    );
    return answer as ReturnType<(typeof CoreScript)[Name]>;
  } finally {
    await context.close();
  }
}
