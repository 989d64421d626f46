// A teacher's seat: pages of the add-on in browser tabs of their own, at any size, on a host that counts.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Host } from '../host';
import type { HostInternals, Shown } from '../internals';
import { framePolicy, servedHtml } from '../server/html-service';
import { shimScript } from '../server/shim';

/** Never asked for: every request is answered here. */
const ORIGIN = 'http://addon.invalid';

/** What a sidebar has: Google makes it 300 wide. */
const SIDEBAR = { width: 300, height: 700 } as const;

/** Of the browser's window, which says how large a dialog on the wall may be. */
const WINDOW = { width: 1280, height: 800 } as const;

/** The page is its own frame: what it asks of its parent, it hears itself. */
const BRIDGE = `
Object.defineProperties(window, {
  outerWidth: { value: ${WINDOW.width} }, outerHeight: { value: ${WINDOW.height} },
});
addEventListener('message', async ({ data }) => {
  if (data?.type !== 'script.run') return;
  const reply = await runOnHost(data.name, data.args);
  postMessage({ type: 'script.reply', id: data.id, ...reply }, location.origin);
});`;

/** A state of a view, as it stands there. */
export interface Seen {
  /** As its file is called, 'Sidebar'. */
  readonly view: string;
  readonly state: string;
  readonly page: Page;
  /** How large it is at work. */
  readonly size: { readonly width: number; readonly height: number };
  /** Calls of Google's services since the state before it. */
  readonly calls: number;
}

export class Seat {
  private shown: Shown | null = null;
  private calls = 0;
  /** Executions that pages wait for. */
  private running = 0;
  private readonly views = new Map<Page, Pick<Seen, 'view' | 'size'>>();
  /** What pages told the console of, and what they did not catch. */
  readonly errors: string[] = [];

  private constructor(
    readonly host: Host,
    inside: HostInternals,
    private readonly context: BrowserContext,
    private readonly look: (seen: Seen) => Promise<void>,
  ) {
    inside.onShow((shown) => {
      this.shown = shown;
    });
    inside.onExecution(({ total }) => {
      this.calls += total;
    });
  }

  static async take(
    browser: Browser,
    host: Host,
    inside: HostInternals,
    look: (seen: Seen) => Promise<void>,
  ): Promise<Seat> {
    const context = await browser.newContext({ locale: 'nb-NO', reducedMotion: 'reduce' });
    context.setDefaultTimeout(30_000);
    const seat = new Seat(host, inside, context, look);
    await context.exposeFunction('runOnHost', (name: string, args: unknown[]) =>
      seat.run(name, args),
    );
    await context.addInitScript(BRIDGE);
    return seat;
  }

  private async run(
    name: string,
    args: unknown[],
  ): Promise<{ value: unknown } | { error: string }> {
    this.running++;
    try {
      return { value: (await this.host.run(name, ...args)) ?? null };
    } catch (error) {
      return { error: String(error) };
    } finally {
      this.running--;
    }
  }

  /** What the add-on shows; null when it takes too long. */
  private async nextShown(): Promise<Shown | null> {
    for (let tries = 0; tries < 400; tries++) {
      const { shown } = this;
      if (shown !== null) return shown;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return null;
  }

  /** A page that was answered may ask on, also for what nobody sees it wait for. */
  private async quiet(page: Page): Promise<void> {
    do {
      await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
      await new Promise((resolve) => setTimeout(resolve, 60));
    } while (this.running > 0);
  }

  /** The page that the add-on shows when this is done. */
  async open(view: string, act: () => Promise<unknown>): Promise<Page> {
    this.shown = null;
    await act();
    const shown = await this.nextShown();
    if (shown === null) throw new Error(`${view} was not shown`);
    const size = {
      width: shown.width ?? SIDEBAR.width,
      height: shown.height ?? SIDEBAR.height,
    };
    const page = await this.context.newPage();
    page.on('pageerror', ({ message }) => this.errors.push(`${view}: ${message}`));
    await page.setViewportSize(size);
    await page.route(`${ORIGIN}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': framePolicy(ORIGIN) },
        body: servedHtml(shown.html, shimScript(ORIGIN)),
      }),
    );
    await page.goto(`${ORIGIN}/`);
    this.views.set(page, { view, size });
    return page;
  }

  /** The sidebar, as the menu opens it. */
  openSidebar(): Promise<Page> {
    return this.open('Sidebar', () => this.host.run('openSidebar'));
  }

  /** A state is reached: it is looked at. */
  async arrive(page: Page, state: string): Promise<void> {
    const view = this.views.get(page);
    if (view === undefined) throw new Error('no page of this seat');
    await this.quiet(page);
    const { calls } = this;
    this.calls = 0;
    await this.look({ ...view, state, page, calls });
    this.calls = 0;
  }

  async leave(): Promise<void> {
    await this.context.close();
    await this.host.close();
  }
}
