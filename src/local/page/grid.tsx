// The editable grid: Fortune-sheet showing one sheet, every change going to the host first.
import { Workbook, type WorkbookInstance } from '@fortune-sheet/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useGridKeys } from './grid-keys';
import {
  gridCallbacks,
  newLive,
  showInEditingLine,
  withSelection,
  type GridProps,
  type Live,
} from './grid-live';
import { isEditing, placeOf, restorePlace } from './grid-place';
import { cellRefresh, sameShape } from './grid-refresh';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Measure } from './row-heights';
import { toGridSheet } from './to-fortune';

/** How often a grid that is being typed in is asked whether it may be built anew. */
const LATER_MILLISECONDS = 300;

const measure: Measure = (() => {
  const context = document.createElement('canvas').getContext('2d');
  return (text: string, font: string) => {
    if (!context) return text.length * 7;
    context.font = font;
    return context.measureText(text).width;
  };
})();

export function Grid(props: GridProps): React.JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const { live, mount, keepInstance } = useLiveGrid(props, frame);
  const callbacks = useMemo(() => gridCallbacks(live), [live]);
  useGridKeys(frame, live);
  useFreshEntries(live);
  useFittedCanvas(frame);
  return (
    <div
      className="grid"
      ref={frame}
      onContextMenuCapture={(event) => {
        event.preventDefault();
        event.stopPropagation();
        props.onMenu({ x: event.clientX, y: event.clientY });
      }}
    >
      <Workbook
        key={mount.key}
        ref={keepInstance}
        data={mount.data}
        showToolbar={false}
        showSheetTabs={false}
        lang="en"
        defaultRowHeight={DEFAULT_ROW_HEIGHT}
        defaultColWidth={DEFAULT_COLUMN_WIDTH}
        {...callbacks}
      />
    </div>
  );
}

/** Keeps what the grid shows equal to what the host holds, building it anew only if it must. */
function useLiveGrid(props: GridProps, frame: React.RefObject<HTMLElement>) {
  const { sheet, refreshes } = props;
  const held = useMemo(() => toGridSheet(sheet, measure), [sheet]);
  const live = useRef<Live | null>(null);
  const now = (live.current ??= newLive(props, held));
  now.props = props;
  const [mount, setMount] = useState(() => ({ key: 0, data: [withSelection(held.sheet, now)] }));
  const instance = useRef<Instance | null>(null);
  const keepInstance = useCallback((made: WorkbookInstance | null) => {
    instance.current = made;
  }, []);
  useEffect(() => {
    now.arrived = () => {
      const place = now.places.get(now.held.sheet.id);
      if (place) restorePlace(frame.current, place);
      if (now.mounted !== now.held) now.reconcile();
    };
    now.reconcile = () => {
      clearTimeout(now.later);
      const { shown, held: wanted } = now;
      // A grid that is just being built reports when it is there, and is then put right.
      if (!shown) return;
      if (sameShape(shown, wanted.sheet)) {
        const ops = cellRefresh(shown, wanted);
        if (ops.length > 0) instance.current?.applyOp(ops);
        showInEditingLine(now);
        return;
      }
      if (isEditing(frame.current) && shown.id === wanted.sheet.id) {
        // Building anew would throw away a half-typed entry.
        now.later = setTimeout(now.reconcile, LATER_MILLISECONDS);
        return;
      }
      now.places.set(shown.id, placeOf(frame.current));
      now.shown = null;
      now.mounted = wanted;
      const data = [withSelection(wanted.sheet, now)];
      setMount(({ key }) => ({ key: key + 1, data }));
    };
  }, [now, frame]);
  useEffect(() => {
    now.held = held;
    now.typed.clear();
    now.sent.clear();
    now.reconcile();
  }, [held, refreshes, now]);
  return { live: now, mount, keepInstance };
}

type Instance = Pick<WorkbookInstance, 'applyOp'>;

/** Each key or press may enter the same cell again. */
function useFreshEntries(live: Live): void {
  useEffect(() => {
    const forget = (): void => {
      live.entered.clear();
    };
    window.addEventListener('keydown', forget, true);
    window.addEventListener('pointerdown', forget, true);
    return () => {
      window.removeEventListener('keydown', forget, true);
      window.removeEventListener('pointerdown', forget, true);
    };
  }, [live]);
}

/** The grid looks at its size only when the window changes; the sidebar changes it as well. */
function useFittedCanvas(frame: React.RefObject<HTMLElement>): void {
  useEffect(() => {
    if (!frame.current) return undefined;
    const observer = new ResizeObserver(() => {
      window.dispatchEvent(new Event('resize'));
    });
    observer.observe(frame.current);
    return () => {
      observer.disconnect();
    };
  }, [frame]);
}
