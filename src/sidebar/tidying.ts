// Dated tabs: a correction kept or put back, any of them shown, old ones removed.
import type { Draft, LoadedClass } from '../contract/replies';
import type { Line } from './line';
import { removeAll } from './old-tabs';
import type { State } from './state';

export interface Tidying {
  /** A correction in the newest dated tab. */
  keepCorrection(): Promise<void>;
  /** Any dated tab, by the Nr of its draw, as it was drawn. */
  putBack(nr: number): Promise<void>;
  showDated(nr: number): Promise<void>;
  askOldTabs(): Promise<void>;
  removeOldTabs(evenTouched: boolean): Promise<void>;
}

export function tidying(line: Line, chance: () => string): Tidying {
  return {
    keepCorrection: () => keepCorrection(line, chance),
    putBack: (nr) => putBack(line, nr),
    showDated: (nr) => showDated(line, nr),
    askOldTabs: () => askOldTabs(line),
    removeOldTabs: (evenTouched) => removeOldTabs(line, evenTouched),
  };
}

/** The seating by the tab as a draft for the same day; null when it cannot be kept as it is. */
function correctionDraft(
  { className, revision, corrected, newest }: LoadedClass,
  id: string,
): Draft | null {
  if (newest === null || corrected?.nr !== newest.nr) return null;
  const { groups, desks } = corrected;
  if (groups === undefined || desks === undefined) return null;
  const { from, seed, algorithm, input, locked, drawsLeft } = newest;
  // With the recipe of the draw it can still be told what came out before it was corrected.
  const recipe =
    newest.kind === 'pairs'
      ? {
          ...{ seed, algorithm, input },
          ...(locked === undefined ? {} : { locked }),
          ...(drawsLeft === undefined ? {} : { drawsLeft }),
        }
      : { kind: 'move' as const, seed: '-', algorithm: 'by-hand', input: '-' };
  return { id, className, revision, from, groups, desks, adjusted: true, ...recipe };
}

export function mayKeep({ task, loaded, draft }: State): boolean {
  return task === null && draft === null && loaded?.corrected?.groups !== undefined;
}

/** «Behold endringen». */
async function keepCorrection(line: Line, chance: () => string): Promise<void> {
  const { loaded } = line.state();
  if (!mayKeep(line.state()) || loaded === null) return;
  const draft = correctionDraft(loaded, `k${chance()}`);
  if (draft === null) return;
  if ((await line.get('saving', () => line.server.commit(draft), 'load')) === null) return;
  if (await line.load()) line.dispatch({ type: 'told', news: { kind: 'corrected', kept: true } });
}

/** «Sett tilbake». */
async function putBack(line: Line, nr: number): Promise<void> {
  const { task, className } = line.state();
  if (task !== null) return;
  const redraw = () => line.server.redrawDated(className, nr);
  if ((await line.get('repairing', redraw, 'load')) === null) return;
  if (await line.load()) line.dispatch({ type: 'told', news: { kind: 'corrected', kept: false } });
}

async function showDated(line: Line, nr: number): Promise<void> {
  const { task, className } = line.state();
  if (task !== null) return;
  const shown = await line.get('showing', () => line.server.showDated(className, nr), 'load');
  if (shown !== null) line.dispatch({ type: 'told', news: { kind: 'dated', nr, shown } });
}

/** «Rydd i gamle ark …»: how many there are is looked up when it is asked. */
async function askOldTabs(line: Line): Promise<void> {
  if (line.state().task !== null) return;
  const old = await line.get('tidying', () => line.server.listOldTabs(), 'load');
  if (old === null) return;
  line.dispatch({ type: 'idle' });
  line.dispatch({ type: 'panel-opened', panel: 'oldTabs', old });
}

async function removeOldTabs(line: Line, evenTouched: boolean): Promise<void> {
  if (line.state().task !== null) return;
  const done = await removeAll((from) =>
    line.get('tidying', () => line.server.removeOldTabs(from, evenTouched), 'load'),
  );
  if (done === null) return;
  if (await line.load()) line.dispatch({ type: 'told', news: { kind: 'tidied', ...done } });
}
