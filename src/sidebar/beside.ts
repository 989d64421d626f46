// Tabs for teachers that the class would see beside a dialog: told of in a panel, before anything opens.
import type { Failed } from '../contract/replies';
import type { Line } from './line';
import type { OnTheWall } from './state';

/** Whether that was why the dialog did not open. */
export function toldOfTabs(line: Line, { error }: Failed, opens: OnTheWall): boolean {
  const [finding] = error.findings;
  if (finding?.code !== 'teacher-tabs-visible') return false;
  const { tabs } = finding.params;
  line.dispatch({ type: 'panel-opened', panel: 'wall', visible: { tabs, opens } });
  return true;
}
