// The dialog «Oversikt» without its page: the class is read, the year is foreseen, a page is printed.
import { pdfLink } from '../../contract/print';
import { asForecast, drawsAhead } from '../../core/forecast';
import type { PastDraw } from '../../core/model';
import { problemOf } from '../../core/problem';
import type { OverviewPage } from '../../messages/overview-texts';
import { inputAhead } from '../basis';
import { Caller } from '../caller';
import type { Server } from '../server';
import { figuresOf, foreseenBy } from './figures';
import { sheetOf } from './pages';
import { reduce } from './reduce';
import { INITIAL, type Action, type Chosen, type Forecast, type Retry, type State } from './state';
import type { Task } from './state';

export type OverviewServer = Pick<Server, 'loadClass' | 'drawPaper'>;

export interface Surroundings {
  readonly server: OverviewServer;
  /** Lets the page draw and take clicks, between one draw of the forecast and the next. */
  readonly breathe: () => Promise<void>;
}

export class OverviewSession extends Caller<State, Action, Task, Retry> {
  private wished: OverviewPage = 'matrix';

  constructor(private readonly outside: Surroundings) {
    super(INITIAL, reduce);
  }

  async open(className: string): Promise<void> {
    this.dispatch({ type: 'asked', className });
    await this.load();
  }

  async load(): Promise<void> {
    const load = () => this.outside.server.loadClass(this.state().className);
    const loaded = await this.get('loading', load, 'load');
    if (loaded === null) return;
    this.dispatch({ type: 'loaded', loaded, figures: figuresOf(loaded) });
    await this.foresee();
  }

  choose(chosen: Partial<Chosen>): void {
    this.dispatch({ type: 'chosen', chosen });
  }

  async print(page: OverviewPage): Promise<void> {
    const { task, loaded } = this.state();
    const sheet = sheetOf(page, this.state());
    if (task !== null || loaded === null || sheet === null) return;
    this.wished = page;
    const draw = () => this.outside.server.drawPaper(loaded.className, sheet);
    const drawn = await this.get('printing', draw, 'print');
    if (drawn === null) return;
    const { tab, exportLink } = drawn;
    const link = exportLink === '' ? '' : pdfLink(exportLink, sheet.form);
    this.dispatch({ type: 'printed', printed: { page, tab, link } });
  }

  retry(what: Retry): Promise<void> {
    return what === 'load' ? this.load() : this.print(this.wished);
  }

  /** Of base groups nobody knows who will be put together. */
  private async foresee(): Promise<void> {
    const { loaded, figures } = this.state();
    if (loaded === null || figures === null || loaded.model !== 'pairs') return;
    const tell = (forecast: Forecast): void => this.dispatch({ type: 'foreseen', forecast });
    const input = inputAhead(loaded);
    if (input === null) return tell({ kind: 'over' });
    const asked = asForecast({ ...input, desks: loaded.desks });
    const of = problemOf(asked).drawsLeft;
    const ahead: PastDraw[] = [];
    tell({ kind: 'running', made: 0, of });
    await this.outside.breathe();
    // The same class has the same forecast, whoever looks and however often.
    for (const draw of drawsAhead(asked, loaded.revision)) {
      ahead.push(draw);
      tell({ kind: 'running', made: ahead.length, of });
      await this.outside.breathe();
      if (this.state().loaded !== loaded) return;
    }
    if (ahead.length < of) return tell({ kind: 'impossible' });
    const calendar = loaded.calendar.drawsLeft > 0;
    tell({ kind: 'done', foreseen: foreseenBy(figures, loaded, ahead), calendar });
  }
}
