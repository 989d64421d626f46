// The state of the page: which workbook view is shown, and edits on their way to the host.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Edit, SheetSnapshot } from '../internals';
import type { WorkbookView } from '../server/wire';
import type { Client } from './client';
import { inverseOf } from './inverse';

export interface WorkbookState {
  /** Null until the first answer. */
  readonly view: WorkbookView | null;
  /** Grows at every refresh, also when the workbook is the same: the grid then puts itself right. */
  readonly refreshes: number;
  /** Sends an edit after those before it; false when the host refused it (it is then reported). */
  readonly edit: (edit: Edit) => Promise<boolean>;
  /** Takes back this page's newest edit that can be taken back. */
  readonly undo: () => Promise<void>;
  readonly refresh: () => void;
}

const MOST_UNDO = 100;

export function useWorkbook(client: Client, report: (message: string) => void): WorkbookState {
  const [state, setState] = useState<{
    view: WorkbookView | null;
    refreshes: number;
  }>({
    view: null,
    refreshes: 0,
  });
  const loader = useMemo(() => refresher(client, setState), [client]);
  const undoable = useRef<Edit[]>([]);
  const sheet = useRef<SheetSnapshot | null>(null);
  sheet.current = state.view?.sheet ?? null;

  useEffect(() => {
    loader.refresh();
    return client.on('changed', loader.refresh);
  }, [client, loader]);

  const attempt = useCallback(
    async (edit: Edit) => {
      try {
        await client.edit(edit);
        report('');
        return true;
      } catch (error) {
        report(error instanceof Error ? error.message : String(error));
        return false;
      }
    },
    [client, report],
  );
  const edit = useCallback(
    async (wanted: Edit) => {
      const inverse = sheet.current ? inverseOf(wanted, sheet.current) : null;
      const done = await loader.during(() => attempt(wanted));
      if (done && inverse) undoable.current = [...undoable.current.slice(-MOST_UNDO), inverse];
      // What cannot be taken back moves the rows that older edits would be taken back in.
      else if (done && wanted.kind !== 'activate') undoable.current = [];
      return done;
    },
    [attempt, loader],
  );
  // After the edits on their way, which are what is taken back.
  const undo = useCallback(async () => {
    await loader.during(async () => {
      const last = undoable.current.pop();
      return last !== undefined && attempt(last);
    });
  }, [attempt, loader]);
  return { ...state, edit, undo, refresh: loader.refresh };
}

interface Refresher {
  readonly refresh: () => void;
  /** Runs one edit at a time and refreshes when the last of them is done, never in between. */
  readonly during: (work: () => Promise<boolean>) => Promise<boolean>;
}

function refresher(
  client: Client,
  setState: (
    set: (old: { refreshes: number }) => {
      view: WorkbookView;
      refreshes: number;
    },
  ) => void,
): Refresher {
  let loading = false;
  let stale = false;
  let editing = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const refresh = (): void => {
    stale = true;
    if (loading || editing > 0) return;
    loading = true;
    stale = false;
    client
      .workbook()
      .then(
        (view) => {
          // An edit that left meanwhile would be seen undone for a moment: wait for its answer.
          if (editing > 0) stale = true;
          else setState((old) => ({ view, refreshes: old.refreshes + 1 }));
        },
        () => {
          // The event line reports a lost server, and refreshes when it is back.
        },
      )
      .finally(() => {
        loading = false;
        if (stale) refresh();
      });
  };
  return {
    refresh,
    during: (work) => {
      editing += 1;
      const done = queue.then(work).finally(() => {
        editing -= 1;
        refresh();
      });
      queue = done;
      return done;
    },
  };
}
