// The dialog «Skoleåret» without its page: the state, and everything a teacher can ask for.
import type { Failed, YearStart } from '../../contract/replies';
import { yearTexts } from '../../messages/year';
import type { YearTask } from '../../messages/year-texts';
import { removeAll } from '../old-tabs';
import { ErrandSession } from '../errand-session';
import type { Server } from '../server';
import { dayIn, faultsOf, movesOf } from './moves';
import { askedFor } from './preview';
import { FRESH, INITIAL, type Retry, type State } from './state';

export type YearServer = Pick<
  Server,
  | ('loadRoster' | 'loadClass' | 'repair' | 'planYear' | 'startYear')
  | ('importDraws' | 'listOldTabs' | 'removeOldTabs')
>;

export interface Surroundings {
  readonly server: YearServer;
  /** Unpredictable text, new each time. */
  readonly chance: () => string;
}

const texts = yearTexts();

export class YearSession extends ErrandSession<YearTask, Retry, State, Surroundings> {
  /** What «Prøv igjen» tidies. */
  private evenTouched = false;

  constructor(outside: Surroundings) {
    super(INITIAL, outside, texts.trouble);
  }

  async start(className: string): Promise<void> {
    this.set({ className });
    await this.load();
  }

  show(mode: State['mode']): void {
    this.edit({ mode });
  }

  /** null for a class that leaves the school. */
  rename(className: string, name: string | null): void {
    this.edit({ names: { ...this.now.names, [className]: name } });
  }

  sayFirstDay(firstDay: string): void {
    this.edit({ firstDay });
  }

  paste(pasted: string): void {
    this.edit({ pasted });
  }

  sayFirstDraw(firstDraw: string): void {
    this.edit({ firstDraw });
  }

  async chooseClass(className: string): Promise<void> {
    if (this.now.task !== null) return;
    this.edit({ className });
    await this.load();
  }

  /** Reads it all; pupils without an id are given one first, as the sidebar does. */
  async load(): Promise<void> {
    await this.during('loading', 'load', async ({ server }) => {
      let roster = await server.loadRoster();
      if (roster.ok && roster.missing > 0) {
        const mended = await server.repair(roster.classes[0] ?? '');
        if (!mended.ok) return mended;
        roster = await server.loadRoster();
      }
      if (!roster.ok) return roster;
      const plan = await server.planYear();
      if (!plan.ok) return plan;
      const loaded = await server.loadClass(this.now.className);
      if (!loaded.ok) return loaded;
      const { className } = loaded;
      this.set({ roster, plan, loaded, className, sentYear: null, sentImport: null });
      if (!this.now.started) return null;
      const old = await server.listOldTabs();
      if (!old.ok) return old;
      this.set({ old });
      return null;
    });
  }

  mayStart(): boolean {
    const { plan, task } = this.now;
    const isAny = plan !== null && plan.classes.length > 0;
    return isAny && task === null && faultsOf(this.now).length === 0;
  }

  async startYear(): Promise<void> {
    const { plan, firstDay, sentYear } = this.now;
    if (plan === null || !(plan.begun ?? this.mayStart())) return;
    const asked: YearStart = plan.begun ??
      sentYear ?? {
        id: `y${this.around().chance()}`,
        firstDay: dayIn(firstDay) ?? '',
        moves: movesOf(this.now),
        found: plan.found,
      };
    this.set({ sentYear: asked });
    await this.during('starting', 'start', async ({ server }) => {
      const reply = await server.startYear(asked);
      if (!reply.ok) return reply;
      this.set({ ...FRESH, started: true, names: {}, firstDay: '', className: '' });
      this.focus('started');
      return null;
    });
    if (this.now.started) await this.load();
  }

  async tidy(evenTouched = this.evenTouched): Promise<void> {
    this.evenTouched = evenTouched;
    await this.during('tidying', 'tidy', async ({ server }) => {
      let failed: Failed | null = null;
      const tidied = await removeAll(async (from) => {
        const reply = await server.removeOldTabs(from, evenTouched);
        if (!reply.ok) failed = reply;
        return reply.ok ? reply : null;
      });
      this.set({ tidied });
      if (tidied !== null) this.focus('tidied');
      return failed;
    });
  }

  async bringIn(): Promise<void> {
    const { loaded, sentImport } = this.now;
    const draws = askedFor(this.now);
    if (loaded === null || draws.length === 0) return;
    const { className, revision } = loaded;
    const asked = sentImport ?? { id: `i${this.around().chance()}`, className, revision, draws };
    this.set({ sentImport: asked });
    await this.during('importing', 'import', async ({ server }) => {
      const imported = await server.importDraws(asked);
      if (!imported.ok) return imported;
      this.set({ ...FRESH, pasted: '', firstDraw: '', imported });
      this.focus('imported');
      return null;
    });
    if (this.now.imported !== null) await this.load();
  }

  retry(what: Retry): Promise<void> {
    const again: Readonly<Record<Retry, () => Promise<void>>> = {
      load: () => this.load(),
      start: () => this.startYear(),
      import: () => this.bringIn(),
      tidy: () => this.tidy(),
    };
    return again[what]();
  }

  protected override uncertain(retry: Retry): readonly string[] {
    return retry === 'start' || retry === 'import' ? [texts.uncertain] : [];
  }

  /** What has changed meanwhile is looked at anew; sending the same again would not help. */
  protected override afterRefusal({ error }: Failed, retry: Retry): Retry {
    if (error.code === 'busy' || error.code === 'service-failed') return retry;
    this.set({ sentYear: null, sentImport: null });
    return 'load';
  }

  /** What is being written stands as it was sent. */
  private edit(changes: Partial<State>): void {
    const { task } = this.now;
    if (task === null || task === 'loading') this.set({ ...FRESH, ...changes });
  }
}
