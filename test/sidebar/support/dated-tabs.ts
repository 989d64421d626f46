// The part of the invented school that keeps its dated tabs: what tests may turn, and the answers.
import type {
  DatedShown,
  Failed,
  LoadedClass,
  OldTabs,
  TabsRemoved,
} from '../../../src/contract/replies';
import type { Server } from '../../../src/sidebar/server';

export abstract class DatedTabs {
  /** What else `loadClass` tells. */
  more: Partial<LoadedClass> = {};
  dated: DatedShown = { ok: true, tab: '5A 2026-11-09', drawn: false, corrected: true };
  old: OldTabs = { ok: true, tabs: 3, years: [2024, 2025] };
  /** Answers of `removeOldTabs`, by where it begins. */
  removals: Record<number, TabsRemoved> = {};

  protected abstract answer<T>(name: string, act: () => T): Promise<T>;

  protected readonly datedTabs: Pick<
    Server,
    'showDated' | 'redrawDated' | 'listOldTabs' | 'removeOldTabs'
  > = {
    showDated: () => this.answer('showDated', () => this.dated),
    redrawDated: () =>
      this.answer('redrawDated', () => {
        this.more = {};
        return { ...this.dated, drawn: true, corrected: false };
      }),
    listOldTabs: () => this.answer('listOldTabs', () => this.old),
    removeOldTabs: (from) => this.answer('removeOldTabs', () => this.removals[from] ?? BUSY),
  };
}

const BUSY: Failed = { ok: false, error: { code: 'busy', message: 'Opptatt.', findings: [] } };
