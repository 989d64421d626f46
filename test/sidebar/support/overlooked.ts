// «Oversikt» on a class of the tests: read, foreseen, and the pages it asked to have drawn.
import type { Paper } from '../../../src/contract/paper';
import type { Failed, LoadedClass } from '../../../src/contract/replies';
import type { DrawEvent, PastDraw } from '../../../src/core/model';
import { OverviewSession } from '../../../src/sidebar/overview/session';
import { NoAnswer } from '../../../src/sidebar/server';
import { yearsOf } from '../../support/seven-years';
import { classOf, RECIPE, SHOWN } from './class';

/** A class that has drawn so often in each of these years, the last of them this one. */
export function classWith(
  size: number,
  draws: readonly number[],
  changes: Partial<LoadedClass> = {},
): LoadedClass {
  const loaded = classOf(size, changes);
  const ids = loaded.pupils.map(({ id }) => id);
  const made = yearsOf(ids, loaded.desks, Number(loaded.yearStart.slice(0, 4)), draws);
  return { ...loaded, history: made.map((draw) => eventOf(draw, 'pairs')), ...changes };
}

export function eventOf(draw: PastDraw, kind: DrawEvent['kind']): DrawEvent {
  return { ...draw, ...RECIPE, kind, draftId: `d${draw.nr}`, at: draw.from, by: '' };
}

/** A server that remembers what was drawn. */
export class Overlooked {
  papers: Paper[] = [];
  /** What the next calls come to. */
  fails: (Failed | 'lost')[] = [];
  breaths = 0;

  constructor(public loaded: LoadedClass) {}

  async open(): Promise<OverviewSession> {
    const session = new OverviewSession({
      server: {
        loadClass: () => this.answer(() => this.loaded),
        drawPaper: (_, paper) =>
          this.answer(() => {
            this.papers.push(paper);
            return { ...SHOWN, tab: 'Teammøte' };
          }),
      },
      breathe: () => {
        this.breaths += 1;
        return Promise.resolve();
      },
    });
    await session.open(this.loaded.className);
    return session;
  }

  private answer<T>(act: () => T): Promise<T | Failed> {
    const fails = this.fails.shift();
    if (fails === 'lost') return Promise.reject(new NoAnswer(false, 'lost'));
    return Promise.resolve(fails ?? act());
  }
}
