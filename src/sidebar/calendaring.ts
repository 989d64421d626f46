// The calendar in the sidebar: a change put off, and the plan of the year.
import type { IsoDate } from '../core/model';
import type { Line } from './line';

export interface Calendaring {
  /** «Utsett byttet», or back to its day. */
  postpone(change: IsoDate, back: boolean): Promise<void>;
  /** Draws the tab `Bytteplan`, and shows it. */
  showYearPlan(): Promise<void>;
}

export function calendaring(line: Line): Calendaring {
  return {
    postpone: (change, back) => postpone(line, change, back),
    showYearPlan: () => showYearPlan(line),
  };
}

/** What comes of it is read anew. */
async function postpone(line: Line, change: IsoDate, back: boolean): Promise<void> {
  const { task, loaded } = line.state();
  if (task !== null || loaded === null) return;
  const call = () => line.server.postpone(loaded.className, change, back);
  if ((await line.get('postponing', call, 'load')) !== null) await line.load();
}

async function showYearPlan(line: Line): Promise<void> {
  if (line.state().task !== null) return;
  const done = await line.get('planning', () => line.server.showYearPlan(), null);
  if (done !== null) line.dispatch({ type: 'idle' });
}
