// «Vis trekningen» without its page: the state, and everything that can be asked for on the way.
import type { ShowAsked } from '../../contract/replies';
import { Caller } from '../caller';
import type { Server } from '../server';
import { reduce } from './reduce';
import {
  placeOfSeated,
  sceneOf,
  START,
  type Action,
  type Pace,
  type State,
  type Task,
} from './state';

export interface Surroundings {
  readonly server: Pick<Server, 'loadShow' | 'commit' | 'rememberShown' | 'repair'>;
  readonly closePage: () => void;
}

export class ShowSession extends Caller<State, Action, Task, 'again'> {
  /** The scene that was on its way when an answer failed to come. */
  private wanted = 0;

  constructor(private readonly outside: Surroundings) {
    super(START, reduce);
  }

  async start(asked: ShowAsked): Promise<void> {
    this.dispatch({ type: 'asked', asked });
    await this.load();
  }

  next(): Promise<void> {
    return this.go(this.state().at + 1);
  }

  back(): Promise<void> {
    return this.go(this.state().at - 1);
  }

  /** To where everybody finds their place. */
  skip(): Promise<void> {
    return this.go(Math.max(this.state().at, placeOfSeated(this.state())));
  }

  pace(pace: Pace): void {
    this.dispatch({ type: 'paced', pace });
  }

  pause(paused: boolean): void {
    this.dispatch({ type: 'paused', paused });
  }

  /** What got no answer, once more. */
  retry(): Promise<void> {
    return this.state().showing === null ? this.load() : this.go(this.wanted);
  }

  close(): void {
    this.outside.closePage();
  }

  private async load(): Promise<void> {
    const { className = '', draft } = this.state().asked ?? {};
    const load = () => this.outside.server.loadShow(className, draft?.id ?? '');
    const loaded = await this.get('loading', load, 'again');
    if (loaded !== null) this.dispatch({ type: 'loaded', loaded });
  }

  private async go(at: number): Promise<void> {
    const { task, showing, scenes } = this.state();
    if (task !== null || showing === null || at < 0 || at >= scenes.length) return;
    this.wanted = at;
    const first = scenes.findIndex(({ kind }) => kind === 'card');
    if (at >= first && !(await this.store())) return;
    this.dispatch({ type: 'went', at });
    this.remember();
    const { waiting, tabs } = this.state();
    if (waiting && tabs === null && at >= placeOfSeated(this.state())) void this.finish();
  }

  /** The draw is stored before anyone sees a pair of it: what has been shown must hold. */
  private async store(): Promise<boolean> {
    const draft = this.state().asked?.draft;
    if (this.state().stored || draft === undefined) return true;
    const commit = () => this.outside.server.commit({ ...draft, revealed: true });
    const stored = await this.get('storing', commit, 'again');
    if (stored !== null) this.dispatch({ type: 'stored' });
    return stored !== null;
  }

  /** Nobody waits for it: without it an interrupted showing begins anew. */
  private remember(): void {
    const scene = sceneOf(this.state());
    const { cards = [], draftId = '' } = this.state().showing ?? {};
    const shown =
      scene?.kind === 'card' ? scene.card + 1 : scene?.kind === 'seated' ? cards.length : 0;
    if (shown === 0) return;
    this.outside.server.rememberShown(draftId, shown).catch(() => undefined);
  }

  /** Dated tab and chart follow now that nothing is left to tell. */
  private async finish(): Promise<void> {
    this.dispatch({ type: 'tabs', tabs: 'asked' });
    const drawn = await this.outside.server.repair(this.state().asked?.className ?? '').then(
      ({ ok }) => ok,
      () => false,
    );
    this.dispatch({ type: 'tabs', tabs: drawn ? 'drawn' : 'later' });
  }
}
