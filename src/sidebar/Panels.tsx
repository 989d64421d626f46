// The one panel that may be open below: print, rooms, undo, help, the teacher's name, a damaged ledger, old tabs, what is on the wall.
import type { JSX } from 'preact';
import { DamagePanel } from './DamagePanel';
import { HelpPanel } from './HelpPanel';
import { NamePanel } from './NamePanel';
import { OldTabsPanel } from './OldTabs';
import { PrintPanel } from './PrintPanel';
import { RoomsPanel } from './RoomsPanel';
import type { Shared } from './shared';
import type { Panel } from './state';
import { UndoPanel } from './UndoPanel';
import { WallPanel } from './WallPanel';

const PANELS: Readonly<Record<Panel, (props: Shared) => JSX.Element | null>> = {
  print: PrintPanel,
  rooms: RoomsPanel,
  undo: UndoPanel,
  redraw: UndoPanel,
  help: HelpPanel,
  name: NamePanel,
  damage: DamagePanel,
  oldTabs: OldTabsPanel,
  wall: WallPanel,
};

export function Panels({ state, session }: Shared): JSX.Element | null {
  if (state.panel === null) return null;
  const Open = PANELS[state.panel];
  return (
    <div
      id="panels"
      onKeyDown={(event) => {
        if (event.key === 'Escape') session.dispatch({ type: 'panel-closed' });
      }}
    >
      <Open state={state} session={session} />
    </div>
  );
}
